import browser from 'webextension-polyfill';
import type { ProgressAct } from '../messages';
import { change, readOut } from './change';
import {
  isProgressRecord,
  isSameRecord,
  PROGRESS_KEYS,
  type Progress,
  type Refusal,
  readProgress,
  timeOf,
  writeProgress,
} from './progress-file';
import { isReading, isReadingKey, present, type Records, type Undo } from './records';
import { replaces } from './replaces';

/** What taking in one record would do. `same`: both say the same; `older`: what is here is newer, and stays. */
export type Taken = 'new' | 'newer' | 'older' | 'same';

/** What taking in a file would do, by the key of each of its records. */
export type Preview = Readonly<Record<string, Taken>>;

function taken(key: string, here: unknown, fresh: unknown, now: number): Taken {
  if (!isProgressRecord(key, here)) return 'new';
  const later = timeOf(key, fresh) - timeOf(key, here);
  if (later === 0) return isSameRecord(here, fresh) ? 'same' : 'older';
  const isRicher = !(isReading(here) && isReading(fresh)) || replaces(here, fresh, now);
  return later > 0 && isRicher ? 'newer' : 'older';
}

const previewOf = (raw: Records, { records }: Progress): Preview =>
  Object.fromEntries(Object.entries(records).map(([key, fresh]) => [key, taken(key, raw[key], fresh, Date.now())]));

const isTaken = (how: Taken | undefined): boolean => how === 'new' || how === 'newer';

/** What a file would bring, or why it cannot be taken in. */
export type Looked = Refusal | { readonly madeBy: string; readonly preview: Preview };

/**
 * Does what is asked with a progress file.
 * @returns for `write` its text, for `look` what it would bring, for `takeIn` whether it knew something better
 * @throws StorageError; then nothing was changed
 */
export async function actOnProgress(act: ProgressAct): Promise<string | Looked | boolean> {
  const { name, version } = browser.runtime.getManifest();
  if (act === 'write') return exportProgress(`${name} ${version}`);
  const read = readProgress('look' in act ? act.look : act.takeIn, Date.now());
  if ('refused' in read) return 'look' in act && read;
  return 'look' in act ? { madeBy: read.madeBy, preview: await previewProgress(read) } : importProgress(read);
}

/** The progress stored here, as text. @throws StorageError */
export async function exportProgress(madeBy: string): Promise<string> {
  return writeProgress(present(await readOut(() => browser.storage.local.get([...PROGRESS_KEYS]))), madeBy);
}

/** What taking in a file would do; changes nothing. @throws StorageError */
export async function previewProgress(progress: Progress): Promise<Preview> {
  return previewOf(present(await readOut(() => browser.storage.local.get([...PROGRESS_KEYS]))), progress);
}

/**
 * Takes in what a file knows better, all of it at once. Can be undone.
 * @returns false if it knows nothing better
 * @throws StorageError; then nothing was taken in
 */
export const importProgress = (progress: Progress): Promise<boolean> =>
  change([...PROGRESS_KEYS, 'undo'], (raw) => {
    const preview = previewOf(raw, progress);
    const keys = Object.keys(progress.records).filter((key) => isTaken(preview[key]));
    if (keys.length === 0) return undefined;
    const fresh = Object.fromEntries(keys.map((key) => [key, progress.records[key]]));
    const before = Object.fromEntries(keys.map((key) => [key, isProgressRecord(key, raw[key]) ? raw[key] : null]));
    const undo: Undo = { at: Date.now(), what: 'imported', before, readAt: readTimes(fresh) };
    return { set: { ...fresh, undo } };
  });

/** Readings made since must outlive an "Undo": it takes back these and no others. */
const readTimes = (records: Records): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(records).flatMap(([key, record]) => (isReadingKey(key) ? [[key, timeOf(key, record)]] : [])));
