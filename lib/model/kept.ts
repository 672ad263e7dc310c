import { isCount, isMissingOr, isRecord, isTimeOrNever } from '../tools/guards';

/** Figures of the person's own copy, stored under `kept` and written together with the orders. */
export interface KeptFigures {
  readonly orders: number;
  /** Orders of which something is missing. */
  readonly incomplete: number;
  readonly reviews: number;
  /** Rows of AliExpress's own copy that was checked, if one was. */
  readonly officialRows?: number;
  readonly officialAt?: number;
  /** Orders in it by a number that could be read; absent where an older version of ours checked it. */
  readonly officialOrders?: number;
  /** Kept orders that are accounted for: compared with it, or kept later and newer than its newest day. */
  readonly officialCompared?: number;
  /** Those of them that it should hold, and does not for certain. */
  readonly officialMissing?: number;
  /** Its newest day, YYYY-MM-DD. */
  readonly officialNewest?: string;
  /** The oldest day of a kept order, YYYY-MM-DD; absent where no day is certain. */
  readonly oldest?: string;
  /** When all of it was last made into one file, as it was then. */
  readonly savedAt?: number;
  /** When orders were last taken out of the copy. */
  readonly removedAt?: number;
  /** Last change, epoch milliseconds; 0 while nothing was kept. */
  readonly at: number;
}

export const NOTHING_KEPT: KeptFigures = { orders: 0, incomplete: 0, reviews: 0, at: 0 };

/** True for the figures of the person's own copy as stored. */
export const isKeptFigures = (value: unknown): value is KeptFigures =>
  isRecord(value) &&
  [value.orders, value.incomplete, value.reviews].every(isCount) &&
  isTimeOrNever(value.at) &&
  [value.officialRows, value.officialOrders, value.officialCompared, value.officialMissing].every((one) =>
    isMissingOr(isCount, one),
  ) &&
  [value.officialAt, value.savedAt, value.removedAt].every((at) => isMissingOr(isTimeOrNever, at)) &&
  [value.oldest, value.officialNewest].every((day) => day === undefined || typeof day === 'string');
