import type { KeptOrder } from '../model/order';
import { newestFirst } from '../model/sort';
import { canonicalOrder } from './canonical';
import { SCHEMA_NAME, SCHEMA_VERSION } from './schema';

/** When a file was made, in epoch milliseconds, and by which program and version: "Last Orders 1.0.0". */
export interface Made {
  readonly at: number;
  readonly by: string;
}

/** Signs that turn or hide the text around them, and "<": as escapes they are the same values, and inert wherever the file is shown. */
const RISKY = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff<]/g;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A value as JSON text whose values are kept sign by sign, lone surrogates too.
 * @param space as for `JSON.stringify`
 */
export const jsonText = (value: unknown, space?: number): string =>
  JSON.stringify(value, undefined, space).replace(RISKY, escaped);

/**
 * `orders.json`: one order a line, newest first; the same orders give the same bytes. Its form is told by `schema.json`.
 * @throws RangeError if the time is none
 */
export function ordersJson(orders: readonly KeptOrder[], made: Made): string {
  const head = { schema: SCHEMA_NAME, version: SCHEMA_VERSION, madeAt: new Date(made.at).toISOString(), madeBy: made.by };
  const lines = newestFirst(orders).map((order) => jsonText(canonicalOrder(order)));
  return `${jsonText(head).slice(0, -1)},"orders":[\n${lines.join(',\n')}\n]}\n`;
}
