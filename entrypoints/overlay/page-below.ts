import browser from 'webextension-polyfill';
import { type Answer, type Command, isNow, isPageState, type Message, type Now, type PageState } from '../../lib/messages';

const send = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);

/** Asks the content script of the page below, through the background: in Firefox this frame has no `tabs`. */
export const command = (what: Command): Promise<Answer> => send({ type: 'command', command: what }) as Promise<Answer>;

/** The page below as it stands; undefined while the content script has not looked yet. */
export async function pageNow(how: 'state' | 'reread'): Promise<PageState | undefined> {
  const answer: unknown = await command({ type: how });
  return isPageState(answer) ? answer : undefined;
}

/** Tells of each change of the page below. */
export function watchPage(callback: (now: Now) => void): void {
  browser.runtime.onMessage.addListener(((message: unknown, { id, tab }: { id?: string; tab?: unknown }) => {
    if (id === browser.runtime.id && tab === undefined && isNow(message)) callback(message);
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
