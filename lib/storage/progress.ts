import browser from 'webextension-polyfill';
import type { ProgressAct } from '../messages';
import type { Reading } from '../model/evidence';
import { saysSomething } from '../model/facts';
import { readStorage } from './access';
import { isReading } from './evidence-records';
import {
  asImported,
  isProgressRecord,
  isSameInFile,
  PROGRESS_KEYS,
  type ProgressContents,
  type ProgressRefusal,
  readProgress,
  recordTime,
  writeProgress,
} from './progress-file';
import { EXPLAINED, present, type Records } from './records';
import { isSameRecord } from './same-record';
import { evidenceAfter, mergedWords, ON_WORDS, toldWordsIn } from './told-words';
import { change } from './transaction';
import { undoable } from './undo';

/** What taking in one record would do. `same`: both say the same; `older`: what is here is newer, and stays. */
export type ImportEffect = 'new' | 'newer' | 'older' | 'same';

/** What taking in a file would do, by the key of each of its records. */
export type ImportPreview = Readonly<Record<string, ImportEffect>>;

function importEffect(key: string, here: unknown, fresh: unknown): ImportEffect {
  if (!isProgressRecord(key, here)) return 'new';
  if (isSameInFile(key, here, fresh)) return 'same';
  if (key === EXPLAINED) return isSameRecord(mergedWords(toldWordsIn(here), toldWordsIn(fresh)), here) ? 'older' : 'newer';
  // What was read on this computer is never replaced by what was read on another, and what was said by no silence.
  if (isReading(here) && (here.elsewhere !== true || !isReading(fresh) || isSilenced(here, fresh))) return 'older';
  return recordTime(key, fresh) > recordTime(key, here) ? 'newer' : 'older';
}

const isSilenced = (here: Reading, fresh: Reading): boolean => saysSomething(here.facts) && !saysSomething(fresh.facts);

const previewOf = (raw: Records, { records }: ProgressContents): ImportPreview =>
  Object.fromEntries(Object.entries(records).map(([key, fresh]) => [key, importEffect(key, raw[key], fresh)]));

const isTaken = (how: ImportEffect | undefined): boolean => how === 'new' || how === 'newer';

/** What a file would bring, or why it cannot be taken in. */
export type ProgressPreview = ProgressRefusal | { readonly madeBy: string; readonly preview: ImportPreview };

/**
 * Does what is asked with a progress file.
 * @returns for `write` its text, for `look` what it would bring, for `takeIn` whether it knew something better
 * @throws StorageError; then nothing was changed
 */
export async function actOnProgress(act: ProgressAct): Promise<string | ProgressPreview | boolean> {
  const { name, version } = browser.runtime.getManifest();
  if (act === 'write') return exportProgress(`${name} ${version}`);
  const read = readProgress('look' in act ? act.look : act.takeIn, Date.now());
  if ('refused' in read) return 'look' in act && read;
  return 'look' in act ? { madeBy: read.madeBy, preview: await previewProgress(read) } : importProgress(read);
}

/** The progress stored here, as text. @throws StorageError */
export async function exportProgress(madeBy: string): Promise<string> {
  return writeProgress(present(await readStorage(() => browser.storage.local.get([...PROGRESS_KEYS]))), madeBy);
}

/** What taking in a file would do; changes nothing. @throws StorageError */
export async function previewProgress(progress: ProgressContents): Promise<ImportPreview> {
  return previewOf(present(await readStorage(() => browser.storage.local.get([...PROGRESS_KEYS]))), progress);
}

/**
 * Takes in what a file knows better, all of it at once. Can be undone.
 * @returns false if it knows nothing better
 * @throws StorageError; then nothing was taken in
 */
export const importProgress = (progress: ProgressContents): Promise<boolean> =>
  change([...PROGRESS_KEYS, ...ON_WORDS, 'undo'], (raw) => {
    const preview = previewOf(raw, progress);
    const keys = Object.keys(progress.records).filter((key) => isTaken(preview[key]));
    if (keys.length === 0) return undefined;
    const after: Records = Object.fromEntries(keys.map((key) => [key, asImported(key, progress.records[key])]));
    if (!keys.includes(EXPLAINED)) return undoable(raw, after, 'imported');
    // Words are merged one by one; what rested on a meaning that is replaced goes.
    const here = toldWordsIn(raw[EXPLAINED]);
    const words = mergedWords(here, toldWordsIn(after[EXPLAINED]));
    return undoable(raw, { ...after, [EXPLAINED]: words, ...evidenceAfter({ ...raw, ...after }, here, words) }, 'imported');
  });
