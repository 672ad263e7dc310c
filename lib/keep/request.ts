import { LOCALES, type LocaleCode, type Messages } from '../locale';
import type { CalendarDay, CalendarOptions } from './calendar';
import type { FaultKind } from './fault';
import { isRecord, isTime } from './fields';
import type { Imported } from './import';
import type { Made } from './json';
import type { OfficialCopy, Reconciled } from './official';
import type { KeptOrder } from './order';
import type { PackContents } from './pack';
import type { RecordPage } from './record-file';
import { isKeptOrder } from './shape';

/** The words of a document, sent to where there is none: `wordsIn(document, code)`. */
export interface SentWords {
  readonly code: LocaleCode;
  readonly messages: Messages;
}

/** What the worker can be asked for, by type. */
export interface Requests {
  /** One CSV file: a row an order, an item line, or a review. */
  readonly csv: { readonly of: 'orders' | 'items' | 'reviews'; readonly orders: readonly KeptOrder[] };
  /** `orders.json`. */
  readonly json: { readonly orders: readonly KeptOrder[]; readonly made: Made };
  /** Receipts of these orders, to read or print. */
  readonly receipts: { readonly orders: readonly KeptOrder[]; readonly made: Made; readonly words: SentWords };
  /** The keep pack. */
  readonly pack: PackContents & { readonly words: SentWords };
  /** `last-orders-closing-record.html`. */
  readonly record: { readonly page: RecordPage };
  /** `last-orders.ics`: days of the after-care. */
  readonly calendar: { readonly days: readonly CalendarDay[]; readonly options: CalendarOptions };
  /** A keep pack, or the `orders.json` of one. */
  readonly 'read-pack': { readonly bytes: Uint8Array };
  /** AliExpress's own copy; `kept`: numbers of the orders that are kept. */
  readonly 'read-copy': { readonly bytes: Uint8Array; readonly kept: readonly string[] };
}

/** What comes back, by the type of the request. */
export interface Answers {
  readonly csv: NewFile;
  readonly json: NewFile;
  readonly receipts: NewFile;
  readonly pack: NewFile;
  readonly record: NewFile;
  readonly calendar: NewFile;
  readonly 'read-pack': Imported;
  readonly 'read-copy': { readonly copy: OfficialCopy; readonly reconciled: Reconciled };
}

export type RequestType = keyof Requests;
export type Request<T extends RequestType = RequestType> = { readonly [K in T]: { readonly type: K } & Requests[K] }[T];

/** A file to hand to the person. */
export interface NewFile {
  /** Fixed by us; nothing of an order is in it. */
  readonly name: string;
  /** Media type, for the Blob. */
  readonly media: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Told while a request is worked on: 0 to 1, never less than before. */
export type Report = (progress: number) => void;

/** What the worker says: how far it is, then one answer or one failure. */
export type Reply =
  | { readonly progress: number }
  | { readonly answer: Answers[RequestType] }
  | { readonly failed: FaultKind; readonly detail: string };

type Loose = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string => typeof value === 'string';
const isBytes = (value: unknown): boolean => value instanceof Uint8Array;
const isMade = (value: unknown): boolean => isRecord(value) && isTime(value.at) && isText(value.by);
const areOrders = (value: unknown): boolean => Array.isArray(value) && value.every(isKeptOrder);
const isRecordOfClosing = (value: unknown): boolean => isRecord(value) && isText(value.html) && isText(value.json);
const areWords = (value: unknown): boolean =>
  isRecord(value) && LOCALES.some((code) => code === value.code) && isRecord(value.messages);

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const areRows = (value: unknown): boolean => Array.isArray(value) && value.every(areTexts);
function isRecordPage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { rows, figures, acknowledgements, note, ...texts } = value;
  return (
    areRows(rows) &&
    areRows(figures) &&
    areTexts(acknowledgements) &&
    (note === undefined || isText(note)) &&
    Object.values(texts).every(isText)
  );
}

const isDay = (value: unknown): boolean =>
  isRecord(value) && [value.id, value.title, value.text].every(isText) && isTime(value.date);
const isHour = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24);
const areOptions = (value: unknown): boolean =>
  isRecord(value) && isText(value.name) && isTime(value.now) && isHour(value.alarmAt);

const CHECKS: { readonly [T in RequestType]: (request: Loose) => boolean } = {
  csv: ({ of, orders }) => isText(of) && ['orders', 'items', 'reviews'].includes(of) && areOrders(orders),
  json: ({ orders, made }) => areOrders(orders) && isMade(made),
  receipts: ({ orders, made, words }) => areOrders(orders) && isMade(made) && areWords(words),
  pack: ({ orders, made, words, closingRecord, officialCopy }) =>
    areOrders(orders) &&
    isMade(made) &&
    areWords(words) &&
    (closingRecord === undefined || isRecordOfClosing(closingRecord)) &&
    (officialCopy === undefined || isBytes(officialCopy)),
  record: ({ page }) => isRecordPage(page),
  calendar: ({ days, options }) => Array.isArray(days) && days.every(isDay) && areOptions(options),
  'read-pack': ({ bytes }) => isBytes(bytes),
  'read-copy': ({ bytes, kept }) => isBytes(bytes) && Array.isArray(kept) && kept.every(isText),
};

/** True for a well-formed request. */
export const isRequest = (value: unknown): value is Request =>
  isRecord(value) && isText(value.type) && Object.hasOwn(CHECKS, value.type) && CHECKS[value.type as RequestType](value);

/** True for a reply; the answer is as its sender made it. */
export const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  (typeof value.progress === 'number' || isRecord(value.answer) || (isText(value.failed) && isText(value.detail)));
