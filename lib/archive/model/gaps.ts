import type { KeptItem, KeptMoney, KeptOrder } from './order';

/** What a complete copy of an order has. `all-items`: no page said that every line is there. */
export type MissingField =
  | 'date'
  | 'status'
  | 'store'
  | 'items'
  | 'all-items'
  | 'item-title'
  | 'item-quantity'
  | 'item-price'
  | 'total';

const LINE: readonly (readonly [MissingField, keyof KeptItem])[] = [
  ['item-title', 'title'],
  ['item-quantity', 'quantity'],
  ['item-price', 'price'],
];

/**
 * AliExpress itself has no more of the order than is kept: its own data of it was seen (only there are lines' numbers), or both the
 * list and the order's own page. Some things are not there: an expired order has no total, a top-up no store (site-facts 3, 2026-11).
 */
const isAllThereIs = ({ items, seen }: KeptOrder): boolean =>
  seen['order-list'] !== undefined &&
  (seen['order-detail'] !== undefined || (items.length > 0 && items.every(({ lineId }) => lineId !== undefined)));

const found = new WeakMap<KeptOrder, readonly MissingField[]>();

/** What is absent of an order's copy though AliExpress has it, by name; each once, however many lines lack it. */
export function missingOf(order: KeptOrder): readonly MissingField[] {
  // Remembered, because every file of a pack asks for it.
  const known = found.get(order) ?? findMissing(order);
  found.set(order, known);
  return known;
}

function findMissing(order: KeptOrder): MissingField[] {
  const { date, status, store, items, allItems, total } = order;
  const none = isAllThereIs(order);
  const there: readonly (readonly [MissingField, unknown])[] = [
    ['date', date],
    ['status', status],
    ['store', store ?? none],
    ['items', items.length],
    ['all-items', allItems],
    ...LINE.map(([name, field]) => [name, items.every((item) => item[field] !== undefined)] as const),
    // An open order always has a total, so a missing one was not read.
    ['total', total ?? (none && status?.group === 'finished')],
  ];
  return there.filter(([, is]) => !is).map(([name]) => name);
}

/** Nothing is missing. Figures may still be unsettled. */
export const isComplete = (order: KeptOrder): boolean => missingOf(order).length === 0;

/** What is there as text only: its day, figure or currency could not be told for certain. */
export type UnsettledField = 'date' | 'item-price' | 'total';

const isOpen = (money: KeptMoney | undefined): boolean =>
  money !== undefined && (money.amount === undefined || money.currency === undefined);

/** Which texts of an order's copy could not be turned into a certain date or figure. */
export function unsettledOf({ date, items, total }: KeptOrder): UnsettledField[] {
  const open: readonly (readonly [UnsettledField, boolean])[] = [
    ['date', date !== undefined && date.iso === undefined],
    ['item-price', items.some(({ price }) => isOpen(price))],
    ['total', isOpen(total)],
  ];
  return open.filter(([, is]) => is).map(([name]) => name);
}
