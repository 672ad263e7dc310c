import { isRecord } from '../../tools/guards';
import type { KeptOrder } from '../model/order';

/** Orders copied from one thread to another in one go: 10,000 at once would hold up the page for 0.1 s. */
const SIZE = 250;

/** Orders that go ahead of the message they belong to. */
export interface Chunk {
  readonly ahead: readonly unknown[];
}

export const isChunk = (value: unknown): value is Chunk => isRecord(value) && Array.isArray(value.ahead);

/** A message with few orders in it, and the parts that go ahead of it. */
export function chunksOf<T extends object>(message: T): { readonly parts: readonly Chunk[]; readonly rest: T } {
  const orders = ordersOf(message);
  const last = Math.max(0, Math.ceil(orders.length / SIZE) - 1) * SIZE;
  const parts = Array.from({ length: last / SIZE }, (_, n) => ({ ahead: orders.slice(n * SIZE, (n + 1) * SIZE) }));
  return { parts, rest: last ? { ...message, orders: orders.slice(last) } : message };
}

/** The message whole again; nothing is taken for granted of its form. */
export function joinChunks<T>(ahead: readonly unknown[], message: T): T {
  return ahead.length && isRecord(message) ? { ...message, orders: [...ahead, ...ordersOf(message)] } : message;
}

const ordersOf = (message: object): readonly KeptOrder[] =>
  'orders' in message && Array.isArray(message.orders) ? message.orders : [];
