import { isRecord } from '../../tools/guards';
import type { Made } from '../export/json';
import { SCHEMA_NAME, SCHEMA_VERSION } from '../export/schema';
import { mergeOrder } from '../merge/merge';
import { KeepFault } from '../model/errors';
import type { KeptOrder } from '../model/order';
import { isKeptOrder } from '../model/order-shape';
import { checkVersion } from './json';
import type { ImportProblem } from './verify';

export interface ReadOrders {
  readonly orders: readonly KeptOrder[];
  /** Absent where the file does not say it in a form we know. */
  readonly made?: Made;
  /** Length of the list, orders left out included. */
  readonly listed: number;
  readonly problems: readonly ImportProblem[];
}

/** The fields that cannot be kept: each is tried alone in an order that is otherwise good. */
function fieldsAtFault(value: unknown): string[] {
  if (!isRecord(value)) return [];
  const good = { id: '1000000000', items: [], seen: {} };
  const fits = (name: string): boolean => isKeptOrder(Object.fromEntries([...Object.entries(good), [name, value[name]]]));
  return [...new Set([...Object.keys(value), ...Object.keys(good)])].filter((name) => !fits(name));
}

function badOrder(value: unknown, index: number): ImportProblem {
  const id = isRecord(value) && typeof value.id === 'string' ? { id: value.id } : {};
  return { kind: 'bad-order', number: index + 1, ...id, fields: fieldsAtFault(value) };
}

function madeIn({ madeAt, madeBy }: Readonly<Record<string, unknown>>): { made?: Made } {
  const at = typeof madeAt === 'string' ? Date.parse(madeAt) : Number.NaN;
  return typeof madeBy === 'string' && at > 0 ? { made: { at, by: madeBy } } : {};
}

/**
 * The orders of `orders.json`: the good ones, and which are not.
 * @throws KeepFault `not-ours`, `older-version` or `newer-version`
 */
export function ordersIn(file: unknown): ReadOrders {
  if (!isRecord(file) || file.schema !== SCHEMA_NAME) throw new KeepFault('not-ours');
  checkVersion(file.version, SCHEMA_VERSION);
  if (!Array.isArray(file.orders)) throw new KeepFault('not-ours', 'no list of orders');
  const orders = new Map<string, KeptOrder>();
  const problems: ImportProblem[] = [];
  for (const [index, value] of (file.orders as unknown[]).entries()) {
    if (!isKeptOrder(value)) problems.push(badOrder(value, index));
    else {
      const before = orders.get(value.id);
      if (before) problems.push({ kind: 'twice', id: value.id });
      orders.set(value.id, mergeOrder(before, value).order);
    }
  }
  return { orders: [...orders.values()], ...madeIn(file), listed: file.orders.length, problems };
}
