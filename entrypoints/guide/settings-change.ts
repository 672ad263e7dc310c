import browser from 'webextension-polyfill';
import type { Message, SettingsChange, Stored } from '../../lib/messages';
import { StorageError } from '../../lib/storage';

/**
 * Has the background change a setting: it alone writes them.
 * @throws StorageError if it could not, or did not say that it has
 */
export async function requestChange(change: SettingsChange): Promise<void> {
  const failed = await failureOf({ type: 'settings', change });
  if (failed && failed !== 'off') throw new StorageError(failed);
}

async function failureOf(message: Message): Promise<Stored['failed']> {
  try {
    const answer: Stored | undefined = await browser.runtime.sendMessage(message);
    return answer ? answer.failed : 'write';
  } catch (cause) {
    throw new StorageError('write', cause);
  }
}
