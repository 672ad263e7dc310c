import type { FaultKind } from './fault';
import type { Made } from './json';
import type { KeptOrder } from './order';

/** What the worker can be asked for, by type. */
export interface Requests {
  /** One CSV file: a row an order, an item line, or a review. */
  readonly csv: { readonly of: 'orders' | 'items' | 'reviews'; readonly orders: readonly KeptOrder[] };
  /** `orders.json`. */
  readonly json: { readonly orders: readonly KeptOrder[]; readonly made: Made };
}

/** What comes back, by the type of the request. */
export interface Answers {
  readonly csv: NewFile;
  readonly json: NewFile;
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
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 8.64e15;
const isKeptOrder = (value: unknown): boolean =>
  isObject(value) && isText(value.id) && Array.isArray(value.items) && isObject(value.seen);
const isMade = (value: unknown): boolean => isObject(value) && isTime(value.at) && isText(value.by);
const areOrders = (value: unknown): boolean => Array.isArray(value) && value.every(isKeptOrder);

const CHECKS: { readonly [T in RequestType]: (request: Loose) => boolean } = {
  csv: ({ of, orders }) => isText(of) && ['orders', 'items', 'reviews'].includes(of) && areOrders(orders),
  json: ({ orders, made }) => areOrders(orders) && isMade(made),
};

/** True for a well-formed request. */
export const isRequest = (value: unknown): value is Request =>
  isObject(value) && isText(value.type) && Object.hasOwn(CHECKS, value.type) && CHECKS[value.type as RequestType](value);

/** True for a reply; the answer is as its sender made it. */
export const isReply = (value: unknown): value is Reply =>
  isObject(value) &&
  (typeof value.progress === 'number' || isObject(value.answer) || (isText(value.failed) && isText(value.detail)));
