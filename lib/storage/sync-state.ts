import browser from 'webextension-polyfill';
import { readStorage } from './access';
import { present, type Records, SYNCED, TICK_KEYS } from './records';
import { syncedIn } from './sync';
import { isSyncEntry, type Synced } from './sync-merge';
import { change } from './transaction';
import { writeStorage } from './write';

/** What a person can be told of the sync. */
export interface SyncState {
  /** Ticks that lie in the browser's sync. */
  readonly ticks: number;
  /** When this computer last compared; undefined for never. */
  readonly at: number | undefined;
  /** Why the last change could not be handed over. */
  readonly failed: Synced['failed'];
}

/**
 * Reads how the sync stands.
 * @throws StorageError
 */
export async function loadSync(): Promise<SyncState> {
  const there = present(await readStorage(() => browser.storage.sync.get([...TICK_KEYS])));
  const common = syncedIn(present(await readStorage(() => browser.storage.local.get(SYNCED))));
  return {
    ticks: Object.values(there).filter((entry) => isSyncEntry(entry) && entry.as).length,
    at: common?.at,
    failed: common?.failed,
  };
}

/**
 * Removes everything of ours from the browser's sync, so from every computer that shares it; what is stored here stays.
 * @throws StorageError
 */
export async function emptySync(): Promise<void> {
  await writeStorage(() => browser.storage.sync.clear());
  await change([SYNCED], () => ({ remove: [SYNCED] }));
}

/** Tells that the sync, or how it stands, has changed. @returns ends the watch */
export function watchSync(callback: () => void): () => void {
  const listen = (changes: Records, area: string): void => {
    if (area === 'sync' || (area === 'local' && SYNCED in changes)) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
