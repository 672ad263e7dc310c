import { localeOf } from '../../locale';
import { isoDayOf } from '../../tools/calendar-day';
import { calendarFile } from '../export/calendar';
import { type CsvForm, itemsCsv, ordersCsv, PLAIN_FORM } from '../export/csv';
import { ordersJson } from '../export/json';
import { keepPack } from '../export/pack';
import { receiptsHtml } from '../export/receipts';
import { type ReceiptWords, receiptWords } from '../export/receipts/words';
import { recordHtml } from '../export/record-file';
import { ordersWorkbook } from '../export/workbook/orders-workbook';
import { readPack } from '../import';
import { readCopy } from '../import/official';
import { copyFigures, reconcile } from '../import/reconcile';
import type { KeptOrder } from '../model/order';
import type {
  FileRequest,
  NewFile,
  ReportProgress,
  SentWords,
  WorkerAnswers,
  WorkerRequest,
  WorkerRequests,
  WorkerRequestType,
} from './request';

const textFile = (name: string, media: string, text: string): NewFile => ({ name, media, bytes: new TextEncoder().encode(text) });
/** What it is, and the day it was made: found again among a year's downloads. */
const fileNamed = (what: string, { made }: FileRequest, end: string): string => `aliexpress-${what}-${isoDayOf(made.at)}.${end}`;

function csvFile(what: string, request: FileRequest, csv: (orders: readonly KeptOrder[], form: CsvForm) => string): NewFile {
  const { orders, form = PLAIN_FORM } = request;
  const [end, media] = form.separator === '\t' ? ['tsv', 'text/tab-separated-values'] : ['csv', 'text/csv'];
  return textFile(fileNamed(what, request, end), media, csv(orders, form));
}
const spoken = ({ code, messages }: SentWords): ReceiptWords => receiptWords(localeOf(code, messages));

type Workers = {
  readonly [T in WorkerRequestType]: (
    request: WorkerRequests[T],
    report: ReportProgress,
  ) => WorkerAnswers[T] | Promise<WorkerAnswers[T]>;
};

const WORKERS: Workers = {
  'orders-csv': (request) => csvFile('orders', request, ordersCsv),
  'items-csv': (request) => csvFile('items', request, itemsCsv),
  json: (request) => textFile(fileNamed('orders', request, 'json'), 'application/json', ordersJson(request.orders, request.made)),
  xlsx: async (request) => ({
    name: fileNamed('orders', request, 'xlsx'),
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await ordersWorkbook(request.orders, request.made, spoken(request.words)),
  }),
  receipts: async (request) =>
    textFile(
      fileNamed('receipts', request, 'html'),
      'text/html',
      await receiptsHtml(request.orders, request.made, spoken(request.words)),
    ),
  pack: async (request, report) => ({
    name: fileNamed('copy', request, 'zip'),
    media: 'application/zip',
    bytes: await keepPack(request, spoken(request.words), report),
  }),
  record: async ({ page }) => textFile('last-orders-closing-record.html', 'text/html;charset=utf-8', await recordHtml(page)),
  calendar: ({ days, options }) => textFile('last-orders.ics', 'text/calendar;charset=utf-8', calendarFile(days, options)),
  'read-pack': ({ bytes }) => readPack(bytes),
  'read-copy': async ({ bytes, kept, days }) => {
    const copy = await readCopy(bytes);
    const beside = reconcile(copy, kept, days);
    return { copy, reconciled: beside, figures: copyFigures(copy, beside) };
  },
};

/**
 * Does what is asked, and tells how far it is.
 * @returns the answer that belongs to the type of the request
 * @throws KeepFault where a file cannot be made or read
 */
export async function runWorkerTask<T extends WorkerRequestType>(
  request: WorkerRequest<T>,
  report: ReportProgress,
): Promise<WorkerAnswers[T]> {
  report(0);
  const run = WORKERS[request.type as T] as (
    request: WorkerRequest<T>,
    report: ReportProgress,
  ) => WorkerAnswers[T] | Promise<WorkerAnswers[T]>;
  const answer = await run(request, report);
  report(1);
  return answer;
}
