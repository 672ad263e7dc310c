import { isStakes } from '../archive/model/stakes-shape';
import { isKeptFigures } from '../model/kept';
import { isRecord, isTime } from '../tools/guards';
import { areLedgers, isAccount, isCopyAsked, isHealth, isReading, isSalt } from './evidence-records';
import { isJourneyRecord } from './journey-records';
import {
  ABOUT_READINGS,
  accountKey,
  COPY_ASKED,
  EXPLAINED,
  HEALTH,
  hosts,
  isReadingKey,
  isSchema,
  isTick,
  isTickKey,
  JOURNEY_KEYS,
  marksKey,
  SALT,
  STAKES,
  SYNCED,
  type Undo,
} from './records';
import { settingsFrom } from './settings';
import { isSynced } from './sync-merge';
import { areToldWords } from './word-records';

const CHANGES: readonly unknown[] = [
  'done',
  'set-aside',
  'unticked',
  'started-over',
  'imported',
  'asked',
  'another-account',
  'host-forgotten',
  'word',
] satisfies Undo['what'][];

/** True for the record of the last change; it may restore readings, ticks, the journey and words, and nothing else. */
export function isUndo(value: unknown): value is Undo {
  if (!isRecord(value) || !isTime(value.at) || !CHANGES.includes(value.what)) return false;
  return [value.before, value.wrote].every(
    (records) =>
      isRecord(records) &&
      Object.entries(records).every(([key, record]) => isUndoable(key) && (record === null || isSound(key, record))),
  );
}

const isUndoable = (key: string): boolean =>
  isReadingKey(key) || isTickKey(key) || [...JOURNEY_KEYS, ...ABOUT_READINGS, EXPLAINED].includes(key);

/** True if the value has the shape its key promises; a key that is none of ours promises nothing. */
export function isSound(key: string, value: unknown): boolean {
  if (isReadingKey(key)) return isReading(value);
  if (isTickKey(key)) return isTick(value);
  if (JOURNEY_KEYS.includes(key)) return isJourneyRecord(key, value);
  if (key === COPY_ASKED) return isCopyAsked(value);
  if (key === SALT) return isSalt(value);
  if (hosts.some((host) => key === marksKey(host))) return areLedgers(value);
  if (hosts.some((host) => key === accountKey(host))) return isAccount(value);
  if (key === 'settings') return settingsFrom(value).sound;
  if (key === 'kept') return isKeptFigures(value);
  if (key === STAKES) return isStakes(value);
  if (key === EXPLAINED) return areToldWords(value);
  if (key.startsWith(HEALTH)) return isHealth(value);
  if (key === SYNCED) return isSynced(value);
  if (key === 'schema') return isSchema(value);
  return key !== 'undo' || isUndo(value);
}
