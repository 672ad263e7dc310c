import type { Tick } from '../model/checklist';
import type { Reading } from '../model/evidence';
import { requestIds } from '../model/journey';
import { pageKinds } from '../site/kinds';
import { explainedLists, type ToldWords, wordsToldOf } from '../site/told-words';
import { tasks } from '../tasks';
import { isRecord } from '../tools/guards';
import { DAY } from '../tools/time';
import { isReading } from './evidence-records';
import { isJourneyRecord } from './journey-records';
import { EXPLAINED, isReadingKey, isTick, isTickKey, type Records, readingKey, tickKey } from './records';
import { isSameRecord, sorted } from './same-record';
import { areToldWords } from './word-records';

const FORMAT = 'last-orders-progress';
const VERSION = 1;
/** The largest file that is read, in characters. All the records there can be take less than a hundredth of it. */
export const LARGEST_PROGRESS_FILE = 1_000_000;

/** The rooms of the file in its order: a field of the file, and the keys it holds, by their name there. */
const ROOMS: readonly (readonly [room: string, names: readonly string[], keyOf: (name: string) => string])[] = [
  ['ticks', tasks.map(({ id }) => id), (id) => tickKey(id as never)],
  ['readings', pageKinds, (kind) => readingKey(kind as never)],
  ['requests', requestIds, (id) => `request:${id}`],
];
const SINGLE_RECORDS = ['decision', 'closing', EXPLAINED] as const;

/** Every key whose record goes into a progress file, in its order. Kept orders have files of their own, a letter's form has none. */
export const PROGRESS_KEYS: readonly string[] = [...ROOMS.flatMap(([, names, keyOf]) => names.map(keyOf)), ...SINGLE_RECORDS];

/** True if the value has the shape its key promises. */
export function isProgressRecord(key: string, value: unknown): boolean {
  if (isReadingKey(key)) return isReading(value);
  if (key === EXPLAINED) return areToldWords(value);
  return isTickKey(key) ? isTick(value) : isJourneyRecord(key, value);
}

/** When a record was made; of two the later says more. */
export function recordTime(key: string, record: unknown): number {
  const { at, readAt, sentAt, outcomeAt, openAt } = record as Record<string, number | undefined>;
  if (isReadingKey(key)) return readAt ?? 0;
  if (key === EXPLAINED)
    return Math.max(0, ...explainedLists.flatMap((list) => wordsToldOf(record as ToldWords, list).map(([, told]) => told.at)));
  return isTickKey(key) || key === 'decision' ? (at ?? 0) : Math.max(sentAt ?? 0, outcomeAt ?? 0, openAt ?? 0);
}

/** What a file holds of a record. Of a reading only what it says and when: its document and marks mean nothing elsewhere. */
function asInFile(key: string, record: unknown): unknown {
  if (isReading(record) && isReadingKey(key)) return { facts: record.facts, readAt: record.readAt };
  if (isTick(record) && isTickKey(key)) return { as: record.as, at: record.at };
  return record;
}

/** A record as it is taken in: it came from elsewhere, and proves nothing here. */
export function asImported(key: string, record: unknown): unknown {
  if (isReading(record) && isReadingKey(key))
    return { facts: record.facts, readAt: record.readAt, coverage: 'part', elsewhere: true } satisfies Reading;
  return isTick(record) && isTickKey(key) ? ({ as: record.as, at: record.at, elsewhere: true } satisfies Tick) : record;
}

/** True if both would stand alike in a file. */
export const isSameInFile = (key: string, one: unknown, other: unknown): boolean =>
  isSameRecord(asInFile(key, one), asInFile(key, other));

/**
 * The progress as text. It depends on the records alone: taken in elsewhere and written again, it is the same byte for byte.
 * @param records as stored; malformed ones, and those of other keys, are left out
 * @param madeBy name and version of the writer
 */
export function writeProgress(records: Records, madeBy: string): string {
  const sound = PROGRESS_KEYS.filter((key) => isProgressRecord(key, records[key]));
  const room = (names: readonly string[], keyOf: (name: string) => string): object =>
    Object.fromEntries(
      names
        .filter((name) => sound.includes(keyOf(name)))
        .map((name) => [name, sorted(asInFile(keyOf(name), records[keyOf(name)]))]),
    );
  const times = sound.map((key) => recordTime(key, records[key]));
  const file = {
    format: FORMAT,
    version: VERSION,
    // The last change, not the time of writing: that would differ each time.
    madeAt: times.length > 0 ? new Date(Math.max(...times)).toISOString() : null,
    madeBy,
    ...Object.fromEntries(ROOMS.map(([name, names, keyOf]) => [name, room(names, keyOf)])),
    ...Object.fromEntries(SINGLE_RECORDS.filter((key) => sound.includes(key)).map((key) => [key, sorted(records[key])])),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Why a file cannot be taken in. `truncated`: it begins as one of ours and ends too early, or was changed by hand;
 * `foreign`: it is none of ours; `ahead`: it was made by a clock more than a day ahead of this one; `shape`: see `where`.
 */
export interface ProgressRefusal {
  readonly refused: 'truncated' | 'foreign' | 'older' | 'newer' | 'shape' | 'ahead' | 'large';
  /** The place that is not as it should be (`ticks.sign-in`). */
  readonly where?: string;
}

/** What a file holds, by the key of each record. */
export interface ProgressContents {
  readonly records: Records;
  readonly madeBy: string;
}

/**
 * Reads a progress file, all of it or nothing.
 * @param now epoch milliseconds
 */
export function readProgress(text: string, now: number): ProgressContents | ProgressRefusal {
  if (text.length > LARGEST_PROGRESS_FILE) return { refused: 'large' };
  const file = parseJson(text);
  if (!isRecord(file) || file.format !== FORMAT) return { refused: text.includes(`"${FORMAT}"`) ? 'truncated' : 'foreign' };
  if (!Number.isInteger(file.version)) return { refused: 'shape', where: 'version' };
  if (file.version !== VERSION) return { refused: Number(file.version) > VERSION ? 'newer' : 'older' };
  return recordsOfFile(file, now);
}

function parseJson(text: string): unknown {
  try {
    // A mark some editors put at the start is no part of it.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const OWN_FIELDS = [
  'format',
  'version',
  'madeAt',
  'madeBy',
  ...ROOMS.map(([room]) => room),
  ...SINGLE_RECORDS,
] as readonly string[];

function recordsOfFile(file: Readonly<Record<string, unknown>>, now: number): ProgressContents | ProgressRefusal {
  const { madeBy } = file;
  if (typeof madeBy !== 'string' || madeBy.length > 100) return { refused: 'shape', where: 'madeBy' };
  const strange = Object.keys(file).find((field) => !OWN_FIELDS.includes(field));
  if (strange !== undefined) return { refused: 'shape', where: strange };
  const found: [where: string, key: string, record: unknown][] = [];
  for (const [room, names, keyOf] of ROOMS) {
    const held = file[room] ?? {};
    if (!isRecord(held)) return { refused: 'shape', where: room };
    const unknown = Object.keys(held).find((name) => !names.includes(name));
    if (unknown !== undefined) return { refused: 'shape', where: `${room}.${unknown}` };
    for (const name of Object.keys(held)) found.push([`${room}.${name}`, keyOf(name), held[name]]);
  }
  for (const key of SINGLE_RECORDS) if (key in file) found.push([key, key, file[key]]);
  const wrong = found.find(([, key, record]) => !isProgressRecord(key, record));
  if (wrong) return { refused: 'shape', where: wrong[0] };
  if (found.some(([, key, record]) => recordTime(key, record) > now + DAY)) return { refused: 'ahead' };
  return { records: Object.fromEntries(found.map(([, key, record]) => [key, record])), madeBy };
}
