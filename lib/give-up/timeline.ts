import type { KeptOrder } from '../archive/model/order';
import { lastDay, latestDay, stakesOf, together } from '../archive/model/stakes';
import type { OrderSums } from '../archive/model/stakes-shape';
import { daysAfter, daysBetween, noonOf } from '../tools/calendar-day';

/** An order whose window is open, and its last day, YYYY-MM-DD. */
export interface OpenWindow {
  readonly order: KeptOrder;
  readonly day: string;
}

/** Some days beside each other, both ends among them, and the orders whose last day is one of them. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly OpenWindow[];
}

/** What of the copy hangs on the account, order by order. */
export interface WindowTimeline {
  /** Orders with an open window, the first to end first. */
  readonly rows: readonly OpenWindow[];
  readonly stretches: readonly Stretch[];
  /** Orders whose day is not certain: they count by their year's end, or by the day they were seen. */
  readonly byYear: number;
  /** Orders of the last two years: a guarantee by law may be left of them. */
  readonly guarantee: OrderSums;
}

/** More columns are no place for a finger at 320 px. */
const MOST = 10;
const WEEK = 7;
const between = (from: string, to: string): number => daysBetween(noonOf(from), noonOf(to));

/** @param today YYYY-MM-DD */
export function timelineOf(orders: readonly KeptOrder[], today: string): WindowTimeline {
  const rows = orders
    .flatMap((order) => {
      const day = lastDay(order);
      return day && day >= today ? [{ order, day }] : [];
    })
    .sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  const young = stakesOf(
    orders.filter((order) => isGuaranteed(order, today)),
    '',
  );
  return {
    rows,
    stretches: stretchesOf(rows, today),
    byYear: rows.filter(({ order }) => order.date?.iso === undefined).length,
    guarantee: together([...Object.values(young.open), ...Object.values(young.until)]),
  };
}

/** Weeks from today on; longer stretches where weeks would be too many. */
function stretchesOf(rows: readonly OpenWindow[], today: string): Stretch[] {
  const last = rows.at(-1);
  if (!last) return [];
  const days = between(today, last.day) + 1;
  const size = Math.max(WEEK, Math.ceil(days / MOST));
  const stretches: { from: string; to: string; rows: OpenWindow[] }[] = Array.from(
    { length: Math.ceil(days / size) },
    (_, n) => ({
      from: daysAfter(today, n * size),
      to: daysAfter(today, (n + 1) * size - 1),
      rows: [],
    }),
  );
  for (const row of rows) stretches[Math.floor(between(today, row.day) / size)]?.rows.push(row);
  return stretches;
}

/** Two years of guarantee from arrival (fact `return-by-law`), counted from the order: a later arrival gives more. */
function isGuaranteed(order: KeptOrder, today: string): boolean {
  const day = order.status?.group === 'unpaid' ? undefined : latestDay(order);
  return day !== undefined && twoYearsAfter(day) >= today;
}

const twoYearsAfter = (day: string): string => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`;
