import browser from 'webextension-polyfill';
import type { ChangeResult, ChecklistAct, CopyChange, Message, SettingsChange } from '../messages';
import { StorageError } from '../storage';

/**
 * Has the background change a setting: it alone writes them.
 * @throws StorageError if it could not, or did not say that it has
 */
export const requestChange = (change: SettingsChange): Promise<void> => requested({ type: 'settings', change });

/**
 * Has the background change the person's own copy: it merges what it adds, which no page has to be able to.
 * @returns how many of the orders that were added said something new
 * @throws StorageError if it could not, or did not say that it has
 */
export const requestCopyChange = (change: CopyChange): Promise<number> => requested({ type: 'copy', change });

/**
 * Has the background change what was read, or take the last change back.
 * @returns whether something changed
 * @throws StorageError if it could not, or did not say that it has
 */
export const requestChecklist = (act: ChecklistAct): Promise<boolean> => requested({ type: 'checklist', act });

/**
 * Has the background do something with what is stored.
 * @returns what came of it
 * @throws StorageError if it could not, or did not say that it has
 */
export async function requested<T>(message: Message): Promise<T> {
  const answer = await answerTo<T>(message);
  if (answer && 'done' in answer) return answer.done as T;
  throw new StorageError(answer?.failed && answer.failed !== 'off' ? answer.failed : 'write');
}

async function answerTo<T>(message: Message): Promise<ChangeResult<T> | undefined> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (cause) {
    throw new StorageError('write', cause);
  }
}
