import browser from 'webextension-polyfill';
import {
  type Answer,
  type Command,
  isNow,
  isPageState,
  type Message,
  type Now,
  type PageState,
  type SettingsChange,
} from '../../lib/messages';
import { StorageError } from '../../lib/storage';

const send = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);

/** Asks the content script of the page below, through the background: in Firefox this frame has no `tabs`. */
export const command = (what: Command): Promise<Answer> => send({ type: 'command', command: what }) as Promise<Answer>;

/** The page below as it stands; undefined while the content script has not looked yet. */
export async function pageNow(how: 'state' | 'reread'): Promise<PageState | undefined> {
  const answer: unknown = await command({ type: how });
  return isPageState(answer) ? answer : undefined;
}

/**
 * Only the background writes the settings.
 * @throws StorageError if it could not, or did not say that it has
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const answer = (await send({ type: 'settings', change })) as { failed?: StorageError['kind'] } | undefined;
  if (!answer || !('done' in answer)) throw new StorageError(answer?.failed ?? 'write');
}

/** Tells of each change of the page below. */
export function watchPage(callback: (now: Now) => void): void {
  browser.runtime.onMessage.addListener(((message: unknown, { id, tab }: { id?: string; tab?: unknown }) => {
    if (id === browser.runtime.id && tab === undefined && isNow(message)) callback(message);
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
