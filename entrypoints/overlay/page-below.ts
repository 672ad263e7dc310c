import browser from 'webextension-polyfill';
import {
  type Command,
  type CommandAnswer,
  isPageShaped,
  isPageUpdate,
  type Message,
  type PageState,
  type PageUpdate,
} from '../../lib/messages';

const send = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);

/** Asks the content script of the page below, through the background: in Firefox this frame has no `tabs`. */
export const command = (what: Command): Promise<CommandAnswer> =>
  send({ type: 'command', command: what }) as Promise<CommandAnswer>;

/** The page below as it stands; undefined while the content script has not looked yet. */
export async function pageNow(how: 'state' | 'reread'): Promise<PageState | undefined> {
  const answer: unknown = await command({ type: how });
  return isPageShaped(answer) ? answer : undefined;
}

/** Tells of each change of the page below. */
export function followPage(callback: (now: PageUpdate) => void): void {
  browser.runtime.onMessage.addListener(((message: unknown, { id, tab }: { id?: string; tab?: unknown }) => {
    if (id === browser.runtime.id && tab === undefined && isPageUpdate(message)) callback(message);
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
