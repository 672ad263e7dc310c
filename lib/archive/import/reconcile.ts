import { hasFields, isIsoDate } from '../../tools/fields';
import { isCount } from '../../tools/guards';
import type { OfficialCopy } from './official';
import { nearby } from './rounded';

/** The copy beside what is kept, in order numbers. */
export interface Reconciled {
  readonly inCopy: number;
  readonly kept: number;
  readonly inBoth: number;
  readonly onlyThere: readonly string[];
  /** Kept, and not in the copy, though it is old enough to be. */
  readonly onlyKept: readonly string[];
  /** Kept, and newer than all the copy tells of. */
  readonly newer?: readonly string[];
  /** Numbers of the copy that have lost their last digits, and the kept orders they may stand for. */
  readonly unsure?: readonly { readonly there: string; readonly mayBe: readonly string[] }[];
}

/** What is noted of a copy: in counts, for the checklist. */
export interface CopyFigures {
  readonly rows: number;
  /** Orders in it by a number that can be read. */
  readonly orders: number;
  /** Kept orders it was compared with. */
  readonly compared: number;
  /** Those of them that it should hold, and does not for certain. */
  readonly missing: number;
  /** The newest day in it, YYYY-MM-DD. */
  readonly newest?: string;
}

const isFigures = hasFields({ rows: isCount, orders: isCount, compared: isCount, missing: isCount }, { newest: isIsoDate });

/** True for well-formed figures of a copy. */
export const areCopyFigures = (value: unknown): value is CopyFigures => isFigures(value);

/** Kept orders that are newer than the copy; none where they are the most of them: then it is no copy of this account's orders. */
function newerOf(gone: readonly string[], kept: number, newest: string | undefined, days: OrderDays): string[] {
  const newer = newest === undefined ? [] : gone.filter((id) => (days[id] ?? '') > newest);
  return newer.length * 2 > kept ? [] : newer;
}

/** Days of orders by their number, YYYY-MM-DD. */
export type OrderDays = Readonly<Record<string, string>>;

/**
 * The copy beside the orders that are kept. An order of the copy counts as kept under any number its rows carry.
 * @param kept numbers of the kept orders
 * @param days of the kept orders, where they are certain
 */
export function reconcile({ orders, newest }: OfficialCopy, kept: readonly string[], days: OrderDays = {}): Reconciled {
  const here = new Set(kept);
  const there = new Set(orders.flatMap(({ ids }) => ids));
  const absent = [...here].filter((id) => !there.has(id));
  const mayBe = nearby(absent);
  const others = orders.filter(({ ids }) => !ids.some((id) => here.has(id)));
  const doubted = others.map(({ id, ids, rounded }) => ({ there: id, rounded, mayBe: [...new Set(ids.flatMap(mayBe))] }));
  const unsure = doubted.filter(({ rounded, mayBe: some }) => rounded || some.length > 0);
  const names = new Set(unsure.map(({ there: id }) => id));
  const maybe = new Set(unsure.flatMap(({ mayBe: some }) => some));
  const gone = absent.filter((id) => !maybe.has(id)).sort();
  const newer = newerOf(gone, here.size, newest, days);
  return {
    inCopy: orders.length,
    kept: here.size,
    inBoth: orders.length - others.length,
    onlyThere: others.flatMap(({ id }) => (names.has(id) ? [] : [id])).sort(),
    onlyKept: gone.filter((id) => !newer.includes(id)),
    ...(newer.length > 0 ? { newer } : {}),
    ...(unsure.length > 0 ? { unsure: unsure.map(({ there: id, mayBe: some }) => ({ there: id, mayBe: some.sort() })) } : {}),
  };
}

/** What is noted of a copy that was compared. What it may hold under a rounded number is not there for certain. */
export function copyFigures({ rows, newest }: OfficialCopy, { inCopy, kept, onlyKept, unsure = [] }: Reconciled): CopyFigures {
  const doubtful = new Set(unsure.flatMap(({ mayBe }) => mayBe)).size;
  return { rows, orders: inCopy, compared: kept, missing: onlyKept.length + doubtful, ...(newest ? { newest } : {}) };
}
