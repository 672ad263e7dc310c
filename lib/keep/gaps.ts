import type { KeptItem, KeptMoney, KeptOrder } from './order';

/** What a complete copy of an order has. `all-items`: no page said that every line is there. */
export type Missing =
  | 'date'
  | 'status'
  | 'store'
  | 'items'
  | 'all-items'
  | 'item-title'
  | 'item-quantity'
  | 'item-price'
  | 'total';

const LINE: readonly (readonly [Missing, keyof KeptItem])[] = [
  ['item-title', 'title'],
  ['item-quantity', 'quantity'],
  ['item-price', 'price'],
];

/** What is absent of an order's copy, by name; each once, however many lines lack it. */
export function missing({ date, status, store, items, allItems, total }: KeptOrder): Missing[] {
  const there: readonly (readonly [Missing, unknown])[] = [
    ['date', date],
    ['status', status],
    ['store', store],
    ['items', items.length],
    ['all-items', allItems],
    ...LINE.map(([name, field]) => [name, items.every((item) => item[field] !== undefined)] as const),
    ['total', total],
  ];
  return there.filter(([, is]) => !is).map(([name]) => name);
}

/** Nothing is missing. Figures may still be unsettled. */
export const isComplete = (order: KeptOrder): boolean => missing(order).length === 0;

/** What is there as text only: its day, figure or currency could not be told for certain. */
export type Unsettled = 'date' | 'item-price' | 'total';

const isOpen = (money: KeptMoney | undefined): boolean =>
  money !== undefined && (money.amount === undefined || money.currency === undefined);

/** Which texts of an order's copy could not be turned into a certain date or figure. */
export function unsettled({ date, items, total }: KeptOrder): Unsettled[] {
  const open: readonly (readonly [Unsettled, boolean])[] = [
    ['date', date !== undefined && date.iso === undefined],
    ['item-price', items.some(({ price }) => isOpen(price))],
    ['total', isOpen(total)],
  ];
  return open.filter(([, is]) => is).map(([name]) => name);
}
