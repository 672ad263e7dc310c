import { LOCALES, type LocaleCode, type Messages } from '../../locale';
import { isRecord, isString, isTime } from '../../tools/guards';
import type { CalendarDay, CalendarOptions } from '../export/calendar';
import type { CsvForm } from '../export/csv';
import type { PackContents } from '../export/pack';
import type { RecordPage } from '../export/record-file';
import { CSV_SEPARATORS } from '../export/sanitize';
import type { Imported } from '../import';
import type { OfficialCopy } from '../import/official';
import type { CopyFigures, OrderDays, Reconciled } from '../import/reconcile';
import type { FaultKind } from '../model/errors';
import { isKeptOrder } from '../model/order-shape';

/** The words of receipts, sent to where no document names them: `wordsOf(groupIn(document, 'receipts'), code)`. */
export interface SentWords {
  readonly code: LocaleCode;
  readonly messages: Messages;
}

/** Files that kept orders can be made into. */
export type FileName = 'pack' | 'xlsx' | 'receipts' | 'orders-csv' | 'items-csv' | 'json';

/** What a file of kept orders is made from, whichever it is: each takes what it needs. */
export interface FileRequest extends PackContents {
  readonly words: SentWords;
  /** How a CSV file is written; as in a pack where nothing is said. */
  readonly form?: CsvForm;
}

/** What the worker can be asked for, by type. */
export interface WorkerRequests extends Readonly<Record<FileName, FileRequest>> {
  /** `last-orders-closing-record.html`. */
  readonly record: { readonly page: RecordPage };
  /** `last-orders.ics`: days of the after-care. */
  readonly calendar: { readonly days: readonly CalendarDay[]; readonly options: CalendarOptions };
  /** A keep pack, or the `orders.json` of one. */
  readonly 'read-pack': { readonly bytes: Uint8Array };
  /** AliExpress's own copy; `kept`: numbers of the orders that are kept, `days`: theirs where they are certain. */
  readonly 'read-copy': { readonly bytes: Uint8Array; readonly kept: readonly string[]; readonly days?: OrderDays };
}

/** What comes back, by the type of the request. */
export interface WorkerAnswers extends Readonly<Record<FileName, NewFile>> {
  readonly record: NewFile;
  readonly calendar: NewFile;
  readonly 'read-pack': Imported;
  readonly 'read-copy': { readonly copy: OfficialCopy; readonly reconciled: Reconciled; readonly figures: CopyFigures };
}

export type WorkerRequestType = keyof WorkerRequests;
export type WorkerRequest<T extends WorkerRequestType = WorkerRequestType> = {
  readonly [K in T]: { readonly type: K } & WorkerRequests[K];
}[T];

/** A file to hand to the person. */
export interface NewFile {
  /** Fixed by us, with the day it was made; nothing of an order is in it. */
  readonly name: string;
  /** Media type, for the Blob. */
  readonly media: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Told while a request is worked on: 0 to 1, never less than before. */
export type ReportProgress = (progress: number) => void;

/** What the worker says: how far it is, then one answer or one failure. */
export type WorkerReply =
  | { readonly progress: number }
  | { readonly answer: WorkerAnswers[WorkerRequestType] }
  | { readonly failed: FaultKind; readonly detail: string };

const isBytes = (value: unknown): boolean => value instanceof Uint8Array;
const isMade = (value: unknown): boolean => isRecord(value) && isTime(value.at) && isString(value.by);
const areOrders = (value: unknown): boolean => Array.isArray(value) && value.every(isKeptOrder);
const isRecordOfClosing = (value: unknown): boolean => isRecord(value) && isString(value.html) && isString(value.json);
const areWords = (value: unknown): boolean =>
  isRecord(value) && LOCALES.some((code) => code === value.code) && isRecord(value.messages);

const areDays = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isString);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isString);
const areRows = (value: unknown): boolean => Array.isArray(value) && value.every(areTexts);
function isRecordPage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { rows, figures, letters, acknowledgements, note, ...texts } = value;
  return (
    areRows(rows) &&
    areRows(figures) &&
    areRows(letters) &&
    areTexts(acknowledgements) &&
    (note === undefined || isString(note)) &&
    Object.values(texts).every(isString)
  );
}

const isDay = (value: unknown): boolean =>
  isRecord(value) && [value.id, value.title, value.text].every(isString) && isTime(value.date);
const isHour = (value: unknown): boolean =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24);
const areOptions = (value: unknown): boolean =>
  isRecord(value) && isString(value.name) && isTime(value.now) && isHour(value.alarmAt);

const isForm = (value: unknown): boolean =>
  isRecord(value) &&
  CSV_SEPARATORS.some((one) => one === value.separator) &&
  (value.decimal === '.' || value.decimal === ',') &&
  (value.sheet === undefined || value.sheet === true);

const isFileRequest = ({ orders, made, words, form, closingRecord, officialCopy }: Readonly<Record<string, unknown>>): boolean =>
  areOrders(orders) &&
  isMade(made) &&
  areWords(words) &&
  (form === undefined || isForm(form)) &&
  (closingRecord === undefined || isRecordOfClosing(closingRecord)) &&
  (officialCopy === undefined || isBytes(officialCopy));

const CHECKS: { readonly [T in WorkerRequestType]: (request: Readonly<Record<string, unknown>>) => boolean } = {
  pack: isFileRequest,
  xlsx: isFileRequest,
  receipts: isFileRequest,
  'orders-csv': isFileRequest,
  'items-csv': isFileRequest,
  json: isFileRequest,
  record: ({ page }) => isRecordPage(page),
  calendar: ({ days, options }) => Array.isArray(days) && days.every(isDay) && areOptions(options),
  'read-pack': ({ bytes }) => isBytes(bytes),
  'read-copy': ({ bytes, kept, days }) =>
    isBytes(bytes) && Array.isArray(kept) && kept.every(isString) && (days === undefined || areDays(days)),
};

/** True for a well-formed request. */
export const isWorkerRequest = (value: unknown): value is WorkerRequest =>
  isRecord(value) && isString(value.type) && Object.hasOwn(CHECKS, value.type) && CHECKS[value.type as WorkerRequestType](value);

/** True for a reply; the answer is as its sender made it. */
export const isWorkerReply = (value: unknown): value is WorkerReply =>
  isRecord(value) &&
  (typeof value.progress === 'number' || isRecord(value.answer) || (isString(value.failed) && isString(value.detail)));
