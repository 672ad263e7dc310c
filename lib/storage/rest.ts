import browser from 'webextension-polyfill';
import { readStorage } from './access';
import { RESTING } from './records';
import { writeStorage } from './write';

/** Ends the rest after "Delete everything": pages of AliExpress are read and stored again. @throws StorageError */
export async function wake(): Promise<void> {
  await writeStorage(() => Promise.all([browser.storage.session.remove(RESTING), browser.storage.local.remove(RESTING)]));
}

/** True after everything was deleted, until a page of ours is opened anew or the browser starts again. @throws StorageError */
export async function isResting(): Promise<boolean> {
  const marks = await readStorage(() => Promise.all([browser.storage.session.get(RESTING), browser.storage.local.get(RESTING)]));
  return marks.some((mark) => mark[RESTING] === true);
}
