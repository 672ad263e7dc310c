import browser from 'webextension-polyfill';
import type { CopyChange, Message, SettingsChange, Stored } from '../../lib/messages';
import { StorageError } from '../../lib/storage';

/**
 * Has the background change a setting: it alone writes them.
 * @throws StorageError if it could not, or did not say that it has
 */
export const requestChange = async (change: SettingsChange): Promise<void> =>
  void (await requested({ type: 'settings', change }));

/**
 * Has the background change the person's own copy: it merges what it adds, which no page has to be able to.
 * @returns how many of the orders that were added said something new
 * @throws StorageError if it could not, or did not say that it has
 */
export const requestCopyChange = async (change: CopyChange): Promise<number> =>
  (await requested({ type: 'copy', change })).news ?? 0;

async function requested(message: Message): Promise<Stored> {
  const answer = await answerTo(message);
  if (!answer) throw new StorageError('write');
  const { failed } = answer;
  if (failed && failed !== 'off') throw new StorageError(failed);
  return answer;
}

async function answerTo(message: Message): Promise<Stored | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (cause) {
    throw new StorageError('write', cause);
  }
}
