import type { Tick } from '../checklist';
import { areFacts, type Reading } from '../page';
import { type PageKind, pageKinds } from '../pages/kinds';
import { type TaskId, tasks } from '../tasks';
import { isJourneyRecord, JOURNEY_KEYS } from './journey-records';
import { settingsFrom } from './settings';
import { isCounts, isKept, isObject, isTime } from './shapes';
import { isSynced } from './sync-merge';

/** Stored values by key, as they came out of the browser: nothing is known of their shape. */
export type Records = Readonly<Record<string, unknown>>;

/** What the last change was, and what stood there before; null where nothing did. */
export interface Undo {
  readonly at: number;
  readonly what: 'done' | 'set-aside' | 'unticked' | 'started-over' | 'imported';
  readonly before: Records;
  /** Readings the change wrote, by their times: only these are taken back. */
  readonly readAt?: Readonly<Record<string, number>>;
}

/** A record that cannot be used; `newer`: the whole store was written by a later version of ours. */
export interface Problem {
  readonly key: string;
  readonly reason: 'shape' | 'newer';
}

const READING = 'reading:';
const TICK = 'tick:';

export const readingKey = (kind: PageKind): string => `${READING}${kind}`;
export const tickKey = (id: TaskId): string => `${TICK}${id}`;
export const brokenKey = (key: string): string => `broken:${key}`;
/** What was last in common with the browser's sync. */
export const SYNCED = 'synced';
export const isReadingKey = (key: string): boolean => key.startsWith(READING);
export const isTickKey = (key: string): boolean => key.startsWith(TICK);

/**
 * Every key the checklist needs, and no other: reading them takes the same time beside 10,000 kept orders.
 * Reserved besides: JOURNEY_KEYS, SYNCED, `order:<order id>`, `broken:<key>`. Unknown keys are left alone.
 */
export const KEYS: readonly string[] = [
  ...pageKinds.map(readingKey),
  ...tasks.map((task) => tickKey(task.id)),
  'settings',
  'schema',
  'undo',
  'kept',
];

export { isCounts, isKept, isObject, isTime, JOURNEY_KEYS };

/** True for a reading as stored: facts, and a time it was read at. */
export const isReading = (value: unknown): value is Reading => isObject(value) && areFacts(value.facts) && isTime(value.readAt);

/** True for a tick as stored. */
export const isTick = (value: unknown): value is Tick =>
  isObject(value) && (value.as === 'done' || value.as === 'set-aside') && isTime(value.at);

const CHANGES: readonly unknown[] = ['done', 'set-aside', 'unticked', 'started-over', 'imported'] satisfies Undo['what'][];

/** True for the record of the last change; it may restore readings, ticks and the journey, and nothing else. */
export function isUndo(value: unknown): value is Undo {
  if (!isObject(value) || !isTime(value.at) || !CHANGES.includes(value.what) || !isObject(value.before)) return false;
  if (value.readAt !== undefined && !(isObject(value.readAt) && Object.values(value.readAt).every(isTime))) return false;
  return Object.entries(value.before).every(
    ([key, record]) =>
      (isReadingKey(key) || isTickKey(key) || JOURNEY_KEYS.includes(key)) && (record === null || isSound(key, record)),
  );
}

export const isSchema = (value: unknown): value is number => Number.isInteger(value) && isTime(value);

/** True if the value has the shape its key promises; a key that is none of ours promises nothing. */
export function isSound(key: string, value: unknown): boolean {
  if (isReadingKey(key)) return isReading(value);
  if (isTickKey(key)) return isTick(value);
  if (JOURNEY_KEYS.includes(key)) return isJourneyRecord(key, value);
  if (key === 'settings') return settingsFrom(value).sound;
  if (key === 'kept') return isKept(value);
  if (key === SYNCED) return isSynced(value);
  if (key === 'schema') return isSchema(value);
  return key !== 'undo' || isUndo(value);
}

/** Only what is really there: a missing key comes as undefined, and null holds nothing worth keeping. */
export const present = (records: Records): Records =>
  Object.fromEntries(Object.entries(records).filter(([, value]) => value !== undefined && value !== null));
