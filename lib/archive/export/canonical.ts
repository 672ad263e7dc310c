import type { Conflict, KeptItem, KeptMoney, KeptOrder } from '../model/order';

/** The fields a record is written with, in their order; null: the value goes as it is. Lists are written entry by entry. */
interface FieldLayout {
  readonly [name: string]: FieldLayout | null;
}
type All<T> = Record<keyof T, FieldLayout | null>;
type Part<K extends keyof KeptOrder> = All<NonNullable<KeptOrder[K]>>;

const MONEY_LAYOUT = { shown: null, amount: null, currency: null } satisfies All<KeptMoney>;
const ITEM = {
  title: null,
  variant: null,
  quantity: null,
  price: MONEY_LAYOUT,
  link: null,
  picture: null,
  lineId: null,
  productId: null,
} satisfies All<KeptItem>;
const ORDER_LAYOUT: FieldLayout = {
  id: null,
  date: { shown: null, iso: null } satisfies Part<'date'>,
  status: { shown: null, group: null, at: null, overAt: null } satisfies Part<'status'>,
  store: { name: null, link: null } satisfies Part<'store'>,
  items: ITEM,
  allItems: null,
  total: MONEY_LAYOUT,
  detailLink: null,
  receiptLink: null,
  trackingLink: null,
  case: { shown: null, open: null, at: null } satisfies Part<'case'>,
  review: { text: null, date: null } satisfies Part<'review'>,
  seen: null,
  conflicts: { field: null, line: null, other: null, at: null } satisfies All<Conflict>,
} satisfies All<KeptOrder>;

function copied(value: unknown, fields: FieldLayout | null): unknown {
  if (fields === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => copied(one, fields));
  const record = value as Readonly<Record<string, unknown>>;
  const there = Object.keys(fields).filter((name) => Object.hasOwn(record, name) && record[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, copied(record[name], fields[name] ?? null)]));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** The order with the fields it may have and no other, always in the same sequence: the same order gives the same text. */
export function canonicalOrder(order: KeptOrder): KeptOrder {
  const seen = Object.fromEntries(Object.entries(order.seen).sort(byName));
  return copied({ ...order, seen }, ORDER_LAYOUT) as KeptOrder;
}
