import { isIsoDate } from '../../tools/fields';
import { isCount, isRecord } from '../../tools/guards';

/** Some orders, and what those with a certain total came to. */
export interface OrderSums {
  readonly orders: number;
  /** By currency: the sum in its own unit, and of how many orders. */
  readonly amounts: Readonly<Record<string, readonly [amount: number, orders: number]>>;
}

export type Piles = Readonly<Record<string, OrderSums>>;

/** Where an order stands without a last day: not paid, not arrived, with an open case, or nobody understands it. */
export const openKinds = ['unpaid', 'travelling', 'case', 'unclear'] as const;
export type OpenKind = (typeof openKinds)[number];

/**
 * What the copy says of money and rights that hang on the account, counted; stored under `stakes` and written together with the
 * orders, so that no page has to read them all.
 */
export interface Stakes {
  /** By `OpenKind`. */
  readonly open: Piles;
  /** Finished orders by the last day of their longest window, YYYY-MM-DD. Days before `from` are left out: they are over. */
  readonly until: Piles;
  readonly from: string;
}

const areNamed = (value: unknown, isName: (name: string) => boolean, is: (one: unknown) => boolean): boolean =>
  isRecord(value) && Object.entries(value).every(([name, one]) => isName(name) && is(one));
const isSum = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const isPile = (value: unknown): boolean =>
  isRecord(value) && isCount(value.orders) && areNamed(value.amounts, (name) => /^[A-Z]{3}$/.test(name), isSum);

/** True for the count of what hangs on the account as stored. */
export const isStakes = (value: unknown): value is Stakes =>
  isRecord(value) &&
  areNamed(value.open, (name) => openKinds.some((kind) => kind === name), isPile) &&
  areNamed(value.until, isIsoDate, isPile) &&
  isIsoDate(value.from);
