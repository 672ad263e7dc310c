import browser from 'webextension-polyfill';
import type { Deleted } from '../journey';
import { attempt, readOut, wipe } from './change';
import { isReadingKey, isTickKey, JOURNEY_KEYS, type Records } from './records';

/** Held in memory by the browser until it ends: nothing is read from pages for the person who has just deleted everything. */
const RESTING = 'resting';

/** Open pages are read again, and stored, once a page of ours is opened anew. */
export const wake = (): Promise<void> => browser.storage.session.remove(RESTING);

/** True after everything was deleted, until a page of ours is opened anew or the browser starts again. */
export const isResting = async (): Promise<boolean> => (await browser.storage.session.get(RESTING))[RESTING] === true;

/**
 * Deletes everything this extension stored, in the browser's sync too; for the background alone, after its other changes.
 * @returns how much that was
 * @throws StorageError; what is stored on this computer goes last, so that a failure leaves it whole
 */
export async function deleteEverything(): Promise<Deleted> {
  await attempt(() => browser.storage.session.set({ [RESTING]: true }));
  const synced = await readOut(() => browser.storage.sync.get(null));
  await attempt(() => browser.storage.sync.clear());
  return { ...counted(await wipe()), synced: Object.keys(synced).length };
}

function counted(raw: Records): Omit<Deleted, 'synced'> {
  const count = (is: (key: string) => boolean): number => Object.keys(raw).filter(is).length;
  return {
    readings: count(isReadingKey),
    ticks: count(isTickKey),
    orders: count((key) => key.startsWith('order:')),
    journey: count((key) => JOURNEY_KEYS.includes(key)),
    all: Object.keys(raw).length,
  };
}
