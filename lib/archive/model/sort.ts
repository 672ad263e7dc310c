import type { KeptOrder } from './order';

/** By the letters' own numbers, the same in every language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Newest first, then by number (AliExpress's grow with time); orders without a certain date last. The same orders always come out
 * in the same order.
 */
export const newestFirst = (orders: readonly KeptOrder[]): KeptOrder[] =>
  [...orders].sort(
    (a, b) => compareTexts(b.date?.iso ?? '', a.date?.iso ?? '') || b.id.length - a.id.length || compareTexts(b.id, a.id),
  );
