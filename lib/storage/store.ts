import { isStakes, type Stakes } from '../archive/model/stakes-shape';
import { countedIn, readRecords, type SeenStore, seenIn, watchRecords } from './read';
import { isSchema, type RecordProblem, type Records, STAKES, type Undo } from './records';
import { SCHEMA } from './schema';
import { isSound, isUndo } from './sound';

/** All the checklist rests on, and what is wrong with it. */
export interface Store extends SeenStore {
  /** Absent while the kept orders were not counted: written by an earlier version. */
  readonly stakes?: Stakes;
  /** The last change, if it can be taken back. */
  readonly undo?: Undo;
  /** Records left out because they are malformed (see `setBroken`), or the sign of a newer version. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Reads the store. Malformed records are left out and reported, never dropped from disk.
 * @throws StorageError
 */
export async function loadStore(): Promise<Store> {
  const raw = countedIn(await readRecords());
  return {
    ...seenIn(raw),
    ...(isStakes(raw[STAKES]) ? { stakes: raw[STAKES] } : {}),
    ...(isUndo(raw.undo) ? { undo: raw.undo } : {}),
    problems: problemsIn(raw),
  };
}

function problemsIn(raw: Records): RecordProblem[] {
  const malformed = Object.keys(raw).filter((key) => !isSound(key, raw[key]));
  const newer: RecordProblem[] = isSchema(raw.schema) && raw.schema > SCHEMA ? [{ key: 'schema', reason: 'newer' }] : [];
  return [...newer, ...malformed.map((key): RecordProblem => ({ key, reason: 'shape' }))];
}

/** Tells of every change of the store. @returns ends the watch */
export const watchStore = (callback: (store: Store) => void): (() => void) => watchRecords(loadStore, callback);
