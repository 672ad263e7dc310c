import { localeOf } from '../locale';
import { calendarFile } from './calendar';
import { itemsCsv, ordersCsv, reviewsCsv } from './csv';
import { readPack } from './import';
import { ordersJson } from './json';
import { readCopy, reconciled } from './official';
import { keepPack } from './pack';
import { receiptsHtml } from './receipts';
import { type Words, wordsOf } from './receipts/words';
import { recordHtml } from './record-file';
import type { Answers, NewFile, Report, Request, Requests, RequestType, SentWords } from './request';

const CSV = { orders: ordersCsv, items: itemsCsv, reviews: reviewsCsv } as const;

const fileOf = (name: string, media: string, text: string): NewFile => ({ name, media, bytes: new TextEncoder().encode(text) });
const spoken = ({ code, messages }: SentWords): Words => wordsOf(localeOf(code, messages));
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

type Workers = { readonly [T in RequestType]: (request: Requests[T], report: Report) => Answers[T] | Promise<Answers[T]> };

const WORKERS: Workers = {
  csv: ({ of, orders }) => fileOf(`${of}.csv`, 'text/csv', CSV[of](orders)),
  json: ({ orders, made }) => fileOf('orders.json', 'application/json', ordersJson(orders, made)),
  receipts: async ({ orders, made, words }) =>
    fileOf('receipts.html', 'text/html', await receiptsHtml(orders, made, spoken(words))),
  pack: async ({ words, ...contents }, report) => ({
    name: `last-orders-${dayOf(contents.made.at)}.zip`,
    media: 'application/zip',
    bytes: await keepPack(contents, spoken(words), report),
  }),
  record: async ({ page }) => fileOf('last-orders-closing-record.html', 'text/html;charset=utf-8', await recordHtml(page)),
  calendar: ({ days, options }) => fileOf('last-orders.ics', 'text/calendar;charset=utf-8', calendarFile(days, options)),
  'read-pack': ({ bytes }) => readPack(bytes),
  'read-copy': async ({ bytes, kept }) => {
    const copy = await readCopy(bytes);
    return { copy, reconciled: reconciled(copy, kept) };
  },
};

/**
 * Does what is asked, and tells how far it is.
 * @returns the answer that belongs to the type of the request
 * @throws KeepFault where a file cannot be made or read
 */
export async function work<T extends RequestType>(request: Request<T>, report: Report): Promise<Answers[T]> {
  report(0);
  const run = WORKERS[request.type as T] as (request: Request<T>, report: Report) => Answers[T] | Promise<Answers[T]>;
  const answer = await run(request, report);
  report(1);
  return answer;
}
