import type { KeptOrder } from './order';

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first, then by number; orders without a certain date last. The same orders always come out in the same order. */
export const inOrder = (orders: readonly KeptOrder[]): KeptOrder[] =>
  [...orders].sort((a, b) => compared(b.date?.iso ?? '', a.date?.iso ?? '') || b.id.length - a.id.length || compared(b.id, a.id));
