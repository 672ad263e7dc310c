import { ABOUT_READINGS, EXPLAINED, isReadingKey, isTickKey, type Records, type Undo } from './records';
import { isSameRecord } from './same-record';
import { isSound, isUndo } from './sound';
import { evidenceAfter, toldWordsIn } from './told-words';
import { change, type Plan } from './transaction';

/**
 * A change that can be taken back.
 * @param raw what is stored now
 * @param after what shall stand under these keys; undefined removes
 * @returns undefined if nothing would change
 */
export function undoable(raw: Records, after: Records, what: Undo['what'], at = Date.now()): Plan | undefined {
  const keys = Object.keys(after).filter((key) => !isSameRecord(raw[key], after[key]));
  if (keys.length === 0) return undefined;
  const pick = (of: (key: string) => unknown): Records => Object.fromEntries(keys.map((key) => [key, of(key) ?? null]));
  const undo: Undo = {
    at,
    what,
    // A malformed record is not restored: the same change has moved it to `broken:<key>`.
    before: pick((key) => (raw[key] !== undefined && isSound(key, raw[key]) ? raw[key] : null)),
    wrote: pick((key) => after[key]),
  };
  const sets = keys.filter((key) => after[key] !== undefined);
  return {
    set: { ...Object.fromEntries(sets.map((key) => [key, after[key]])), undo },
    remove: keys.filter((key) => after[key] === undefined && key in raw),
  };
}

/**
 * Takes the last change back, wherever what it wrote still stands: anything newer stays.
 * @returns false if there was nothing to take back
 * @throws StorageError
 */
export function undoChange(keys: readonly string[]): Promise<boolean> {
  return change([...keys], (raw) => {
    if (!isUndo(raw.undo)) return undefined;
    const { before, wrote, what } = raw.undo;
    const stands = (key: string): boolean => isSameRecord(raw[key] ?? null, wrote[key] ?? null);
    const isEvidence = (key: string): boolean => isReadingKey(key) || ABOUT_READINGS.includes(key);
    // Evidence is restored whole or not at all: half of it, or a tick without what contradicts it, could show a task as done.
    const whole = what === 'imported' || Object.keys(before).filter(isEvidence).every(stands);
    const standing = Object.keys(before).filter((key) => stands(key) && (whole || !(isEvidence(key) || isTickKey(key))));
    const back = standing.filter((key) => before[key] !== null);
    const gone = standing.filter((key) => before[key] === null && key in raw);
    const set = Object.fromEntries(back.map((key) => [key, before[key]]));
    // A word that is taken back takes with it what was read by it since.
    const words = standing.includes(EXPLAINED)
      ? evidenceAfter({ ...raw, ...set }, toldWordsIn(raw[EXPLAINED]), toldWordsIn(before[EXPLAINED]))
      : {};
    return { set: { ...set, ...words }, remove: [...gone, 'undo'] };
  });
}
