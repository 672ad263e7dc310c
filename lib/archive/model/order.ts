/** The groups a kept order can be in, as the orders list tells them apart. */
export type KeptGroup = 'unpaid' | 'toShip' | 'shipped' | 'finished' | 'case';

/** Money as the page showed it; amount and currency only where they are certain. Never zero for a missing value. */
export interface KeptMoney {
  readonly shown: string;
  /** Plain decimal figure with a point, no grouping: "132.74". */
  readonly amount?: string;
  /** ISO 4217. A bare "$" names no currency. */
  readonly currency?: string;
}

/** A day as the page showed it. */
export interface KeptDate {
  readonly shown: string;
  /** YYYY-MM-DD, only when certain. */
  readonly iso?: string;
}

/** One line of an order. */
export interface KeptItem {
  readonly title?: string;
  readonly variant?: string;
  readonly quantity?: number;
  readonly price?: KeptMoney;
  readonly link?: string;
  readonly picture?: string;
  /** AliExpress's own numbers, where the page's data gives them: they tell two lines of one order apart. */
  readonly lineId?: string;
  readonly productId?: string;
}

/** Two looks that did not agree on a field. What was kept stays; the other is noted. */
export interface Conflict {
  readonly field: string;
  /** The line it is about, by its number or title; absent for a field of the order. */
  readonly line?: string;
  readonly other: string;
  /** When the other was seen. */
  readonly at: number;
}

/** What the last page said. A status may change, and the later word counts. */
export interface KeptStatus {
  readonly shown: string;
  readonly group?: KeptGroup;
  /** When a page said so. */
  readonly at?: number;
  /** Of a finished order that was seen open before: when it was first seen finished. It arrived no later. */
  readonly overAt?: number;
}

/**
 * One order of the person's own copy, stored as `order:<id>`. A missing value is absent, never a blank or a zero.
 * There is no place here for a postal address, a phone number or a mail address, and none may be added.
 */
export interface KeptOrder {
  readonly id: string;
  readonly date?: KeptDate;
  readonly status?: KeptStatus;
  readonly store?: { readonly name: string; readonly link?: string };
  readonly items: readonly KeptItem[];
  /** Every line of the order is here; false where a card showed thumbnails only. Absent: no page said. */
  readonly allItems?: boolean;
  readonly total?: KeptMoney;
  readonly detailLink?: string;
  readonly receiptLink?: string;
  readonly trackingLink?: string;
  readonly case?: { readonly shown?: string; readonly open?: boolean; readonly at?: number };
  readonly review?: { readonly text: string; readonly date?: string };
  /** When each kind of page last showed it, epoch milliseconds. */
  readonly seen: Readonly<Record<string, number>>;
  readonly conflicts?: readonly Conflict[];
}

/** The lines of an order, and whether they are all of them. */
export type OrderItems = Pick<KeptOrder, 'items' | 'allItems'>;

/** The group an order is in by its status, which ends nothing while a refund or dispute of it is open, or may be. */
export function keptGroupOf({ status, case: ofOrder }: KeptOrder): KeptGroup | undefined {
  const isUnsettled = status?.group === 'finished' && ofOrder !== undefined && ofOrder.open !== false;
  return isUnsettled ? (ofOrder.open ? 'case' : undefined) : status?.group;
}

/** The days of orders, by their number, where they are certain. */
export const daysOf = (orders: readonly KeptOrder[]): Readonly<Record<string, string>> =>
  Object.fromEntries(orders.flatMap(({ id, date }) => (date?.iso ? [[id, date.iso]] : [])));

/** The longest texts that are kept, in UTF-16 units: no page can fill the storage. */
export const TEXT_LIMITS = {
  title: 500,
  variant: 300,
  name: 200,
  money: 100,
  date: 100,
  status: 200,
  link: 1000,
  case: 500,
  review: 5000,
  other: 500,
} as const;

/** The most lines and noted conflicts of one order. */
export const COUNT_LIMITS = { items: 200, conflicts: 20, seen: 12 } as const;
