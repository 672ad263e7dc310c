import browser from 'webextension-polyfill';
import type { DeletedCounts } from '../model/journey';
import { readStorage } from './access';
import { isReadingKey, isTickKey, JOURNEY_KEYS, RESTING, type Records } from './records';
import { wipe } from './transaction';
import { writeStorage } from './write';

/**
 * Deletes everything this extension stored, in the browser's sync too, except for one note that nothing is to be stored until a
 * page of ours is opened again. Called by the background alone, after all other changes.
 * @returns how much that was
 * @throws StorageError; what is stored on this computer goes last, so that a failure leaves it whole
 */
export async function deleteEverything(): Promise<DeletedCounts> {
  await writeStorage(() => browser.storage.session.set({ [RESTING]: true }));
  const synced = await readStorage(() => browser.storage.sync.get(null));
  await writeStorage(() => browser.storage.sync.clear());
  const stored = await wipe();
  // Not in `storage.session`: Firefox empties that when the extension is updated, and runs it in open pages again (2026-11).
  await writeStorage(() => browser.storage.local.set({ [RESTING]: true }));
  return { ...counted(stored), synced: Object.keys(synced).length };
}

function counted(raw: Records): Omit<DeletedCounts, 'synced'> {
  const keys = Object.keys(raw).filter((key) => key !== RESTING);
  const count = (is: (key: string) => boolean): number => keys.filter(is).length;
  return {
    readings: count(isReadingKey),
    ticks: count(isTickKey),
    orders: count((key) => key.startsWith('order:')),
    journey: count((key) => JOURNEY_KEYS.includes(key)),
    all: keys.length,
  };
}
