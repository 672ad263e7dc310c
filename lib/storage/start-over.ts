import { ABOUT_READINGS, isReadingKey, isTickKey, JOURNEY_KEYS, KEYS, type RecordProblem } from './records';
import { otherFields, settingsFrom } from './settings';
import { isSound } from './sound';
import { change } from './transaction';
import { undoable } from './undo';

/** What proves something later: the closing record, and what was sent when. */
const PROOF: readonly string[] = JOURNEY_KEYS.filter((key) => key === 'closing' || key.startsWith('request:'));

/**
 * Forgets every reading with its marks, every tick, and the decision; settings, kept orders and broken records stay. Can be
 * undone.
 * @param withProof forgets the closing record and the dates of what was sent, too
 * @returns false if there was nothing to forget
 * @throws StorageError
 */
export function startOver(withProof = false): Promise<boolean> {
  return change([...KEYS, ...JOURNEY_KEYS], (raw) => {
    const about = [...KEYS.filter((key) => isReadingKey(key) || isTickKey(key)), ...ABOUT_READINGS, ...JOURNEY_KEYS];
    const keys = about.filter((key) => key in raw && (withProof || !PROOF.includes(key)));
    return undoable(raw, Object.fromEntries(keys.map((key) => [key, undefined])), 'started-over');
  });
}

/**
 * Moves malformed records to `broken:<key>`, so that no later write can lose them; settings keep their good fields.
 * @param problems as `loadStore` and `loadJourney` reported them; records that are sound by now stay
 * @throws StorageError
 */
export function setBroken(problems: readonly RecordProblem[]): Promise<boolean> {
  const known = [...KEYS, ...JOURNEY_KEYS];
  const keys = problems.filter(({ key, reason }) => reason === 'shape' && known.includes(key)).map(({ key }) => key);
  return change(keys, (raw) => {
    const bad = keys.filter((key) => key in raw && !isSound(key, raw[key]));
    if (bad.length === 0) return undefined;
    const repaired = bad.includes('settings')
      ? { settings: { ...otherFields(raw.settings), ...settingsFrom(raw.settings).settings } }
      : {};
    return { set: repaired, remove: bad.filter((key) => key !== 'settings') };
  });
}
