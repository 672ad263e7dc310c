import { change } from './change';
import { isReadingKey, isSound, isTickKey, JOURNEY_KEYS, KEYS, type Problem } from './records';
import { otherFields, settingsFrom } from './settings';

/**
 * Forgets every reading and tick, the decision, the closing record and what was sent; settings, kept orders and broken
 * records stay. Can be undone.
 * @returns false if there was nothing to forget
 * @throws StorageError
 */
export function startOver(): Promise<boolean> {
  return change([...KEYS, ...JOURNEY_KEYS], (raw) => {
    const keys = [...KEYS.filter((key) => isReadingKey(key) || isTickKey(key)), ...JOURNEY_KEYS].filter((key) => key in raw);
    if (keys.length === 0) return undefined;
    const before = Object.fromEntries(keys.filter((key) => isSound(key, raw[key])).map((key) => [key, raw[key]]));
    return { set: { undo: { at: Date.now(), what: 'started-over', before } }, remove: keys };
  });
}

/**
 * Moves malformed records to `broken:<key>`, so that no later write can lose them; settings keep their good fields.
 * @param problems as `load` and `loadJourney` reported them; records that are sound by now stay
 * @throws StorageError
 */
export function setBroken(problems: readonly Problem[]): Promise<boolean> {
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
