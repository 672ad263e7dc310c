import { itemsCsv, ordersCsv, reviewsCsv } from './csv';
import { ordersJson } from './json';
import type { Answers, NewFile, Report, Request, Requests, RequestType } from './request';

const CSV = { orders: ordersCsv, items: itemsCsv, reviews: reviewsCsv } as const;

const fileOf = (name: string, media: string, text: string): NewFile => ({ name, media, bytes: new TextEncoder().encode(text) });

type Workers = { readonly [T in RequestType]: (request: Requests[T], report: Report) => Answers[T] | Promise<Answers[T]> };

const WORKERS: Workers = {
  csv: ({ of, orders }) => fileOf(`${of}.csv`, 'text/csv', CSV[of](orders)),
  json: ({ orders, made }) => fileOf('orders.json', 'application/json', ordersJson(orders, made)),
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
