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
  readonly other: string;
  readonly at: number;
}

/**
 * One order of the person's own copy, stored as `order:<id>`. A missing value is absent, never a blank or a zero.
 * There is no place here for a postal address, a phone number or a mail address, and none may be added.
 */
export interface KeptOrder {
  readonly id: string;
  readonly date?: { readonly shown: string /** YYYY-MM-DD, only when certain. */; readonly iso?: string };
  readonly status?: { readonly shown: string; readonly group?: KeptGroup };
  readonly store?: { readonly name: string; readonly link?: string };
  readonly items: readonly KeptItem[];
  /** Every line of the order is here; false where a card showed thumbnails only. Absent: no page said. */
  readonly allItems?: boolean;
  readonly total?: KeptMoney;
  readonly detailLink?: string;
  readonly receiptLink?: string;
  readonly trackingLink?: string;
  readonly case?: { readonly shown?: string; readonly open?: boolean };
  readonly review?: { readonly text: string; readonly date?: string };
  /** When each kind of page last showed it, epoch milliseconds. */
  readonly seen: Readonly<Record<string, number>>;
  readonly conflicts?: readonly Conflict[];
}

/** The fields an order is expected to have; what is absent among them is listed as missing. */
export type KeptField = 'date' | 'status' | 'store' | 'items' | 'total';
