import type { Tick } from '../model/checklist';
import { type RequestId, requestIds } from '../model/journey';
import { type PageKind, pageKinds } from '../site/kinds';
import { type TaskId, tasks } from '../tasks';
import { isCount, isMissingOr, isRecord, isTime } from '../tools/guards';

/** Stored values by key, as they came out of the browser: nothing is known of their shape. */
export type Records = Readonly<Record<string, unknown>>;

/** What the last change was, and what stood there before; null where nothing did. */
export interface Undo {
  readonly at: number;
  readonly what:
    | 'done'
    | 'set-aside'
    | 'unticked'
    | 'started-over'
    | 'imported'
    | 'asked'
    | 'another-account'
    | 'host-forgotten'
    | 'word';
  readonly before: Records;
  /** What the change wrote there; null where it removed. Only what still stands so is taken back. */
  readonly wrote: Records;
}

/** A record that cannot be used; `newer`: the whole store was written by a later version of ours. */
export interface RecordProblem {
  readonly key: string;
  readonly reason: 'shape' | 'newer';
}

/** The hosts whose accounts are read: aliexpress.us has cookies, so accounts, of its own (site-facts 1, 2026-11). */
export const hosts = ['com', 'us'] as const;
export type Host = (typeof hosts)[number];

const TICK = 'tick:';
/** What the keys of healths begin with. */
export const HEALTH = 'health:';
const suffix = (host: Host): string => (host === 'com' ? '' : `-${host}`);

/** Where a reading is stored: of aliexpress.com under its page kind alone. */
export const readingKey = (kind: PageKind, host: Host = 'com'): string => `reading${suffix(host)}:${kind}`;
/** Where the marks of one host's orders and cases are stored. */
export const marksKey = (host: Host): string => `marks${suffix(host)}`;
/** Where it is stored whose account was read. */
export const accountKey = (host: Host): string => `account${suffix(host)}`;
export const tickKey = (id: TaskId): string => `${TICK}${id}`;
/** One entry a task, here as in the browser's sync: two computers that change different ticks never write the same one. */
export const TICK_KEYS: readonly string[] = tasks.map(({ id }) => tickKey(id));
/** When AliExpress was asked for a copy of the data. */
export const COPY_ASKED = 'asked';
/** Marks are hashes of numbers with this salt: made here, in no file and no sync, and gone with everything else. */
export const SALT = 'salt';
export const brokenKey = (key: string): string => `broken:${key}`;
/** Everything was deleted: nothing is stored of pages until the person opens one of ours. The one record that outlives it. */
export const RESTING = 'resting';
/** What hangs on the account by the kept orders, counted. */
export const STAKES = 'stakes';
/** What the person says that words of the site mean. */
export const EXPLAINED = 'words';
/** What was last in common with the browser's sync. */
export const SYNCED = 'synced';
/** What is remembered of how a page kind looks while it can be read: figures alone, in no file and no sync. */
export const healthKey = (kind: PageKind): string => `${HEALTH}${kind}`;
export const isReadingKey = (key: string): boolean => /^reading(-us)?:/.test(key);
/** What belongs to the readings: marks, whose they are, and that a copy was asked for. */
export const ABOUT_READINGS: readonly string[] = [...hosts.flatMap((host) => [marksKey(host), accountKey(host)]), COPY_ASKED];
export const isTickKey = (key: string): boolean => key.startsWith(TICK);

/** Where it is stored that a request was sent. */
export const requestKey = (id: RequestId): string => `request:${id}`;
/** What the guide knows besides: the decision, the closing record, requests that wait for an answer, a letter's form. */
export const JOURNEY_KEYS: readonly string[] = ['decision', 'closing', ...requestIds.map(requestKey), 'letter-form'];

/**
 * Every key the checklist needs, and no other: reading them takes the same time beside 10,000 kept orders.
 * Reserved besides: JOURNEY_KEYS, SYNCED, RESTING, SALT, `reminded`, `order:<order id>`, `broken:<key>`. Unknown keys are left alone.
 */
export const KEYS: readonly string[] = [
  ...hosts.flatMap((host) => pageKinds.map((kind) => readingKey(kind, host))),
  ...ABOUT_READINGS,
  ...TICK_KEYS,
  'settings',
  'schema',
  'undo',
  'kept',
  STAKES,
  EXPLAINED,
  ...pageKinds.map(healthKey),
];

/** True for a tick as stored. */
export const isTick = (value: unknown): value is Tick =>
  isRecord(value) &&
  (value.as === 'done' || value.as === 'set-aside') &&
  isTime(value.at) &&
  isMissingOr(isCount, value.knew) &&
  isMissingOr((elsewhere) => elsewhere === true, value.elsewhere);

export const isSchema = (value: unknown): value is number => Number.isInteger(value) && isTime(value);

/** Only what is really there: a missing key comes as undefined, and null holds nothing worth keeping. */
export const present = (records: Records): Records =>
  Object.fromEntries(Object.entries(records).filter(([, value]) => value !== undefined && value !== null));
