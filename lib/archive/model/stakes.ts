import { daysAfter, isoDayOf } from '../../tools/calendar-day';
import { isIsoDate } from '../../tools/fields';
import { addAmounts } from './figures';
import { type KeptOrder, keptGroupOf } from './order';
import type { OpenKind, OrderSums, Piles, Stakes } from './stakes-shape';

/**
 * The longest window that AliExpress's own texts count from the order (facts `return-windows`, `dispute-window`): days to return
 * from payment where the seller is in mainland China, or to open a dispute. Where the seller is, no list says: the longest counts.
 */
export const FROM_ORDER = 90;
/** The longest that begins with arrival, whose day no list says (the same facts, and `return-by-law`: 14). */
export const FROM_ARRIVAL = 15;

/** Nothing kept. @param today YYYY-MM-DD */
export const noStakes = (today: string): Stakes => ({ open: {}, until: {}, from: today });

/** The latest day an order can be of: where its day is not certain, the end of its year, or the day it was last seen. */
export function latestDay({ date, seen }: KeptOrder): string | undefined {
  if (date?.iso) return date.iso;
  const [year, ...others] = date?.shown.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  const times = Object.values(seen);
  const day = times.length > 0 ? isoDayOf(Math.max(...times)) : undefined;
  return year === undefined || others.length > 0 || day?.startsWith(year) ? day : `${year}-12-31`;
}

/**
 * The last day of an order's longest window; undefined for one that is not known to be finished. One that was seen open before it
 * was finished may have come late: then the window from its arrival can be the longest.
 */
export function lastDay(order: KeptOrder): string | undefined {
  const day = keptGroupOf(order) === 'finished' ? latestDay(order) : undefined;
  const { overAt } = order.status ?? {};
  const arrived = overAt === undefined ? [] : [daysAfter(isoDayOf(overAt), FROM_ARRIVAL)];
  const last = day && [daysAfter(day, FROM_ORDER), ...arrived].sort().at(-1);
  // A page may show any year, the last of the calendar too.
  return isIsoDate(last) ? last : undefined;
}

const KINDS = { unpaid: 'unpaid', toShip: 'travelling', shipped: 'travelling', case: 'case' } as const;

/** Where an order without a last day stands. */
export function openKindOf(order: KeptOrder): OpenKind {
  const group = keptGroupOf(order);
  return group === undefined || group === 'finished' ? 'unclear' : KINDS[group];
}

/** A pile with an order more (1) or less (-1); undefined for none. */
function piled(
  { orders, amounts }: OrderSums = { orders: 0, amounts: {} },
  { total }: KeptOrder,
  by: 1 | -1,
): OrderSums | undefined {
  if (orders + by <= 0) return undefined;
  const { amount, currency } = total ?? {};
  if (amount === undefined || currency === undefined) return { orders: orders + by, amounts };
  const { [currency]: [sum, count] = [0, 0], ...others } = amounts;
  const left = count + by;
  return {
    orders: orders + by,
    amounts: left > 0 ? { ...others, [currency]: [addAmounts(sum, by * Number(amount)), left] } : others,
  };
}

function changed(piles: Piles, name: string, order: KeptOrder, by: 1 | -1): Piles {
  const { [name]: before, ...others } = piles;
  const pile = piled(before, order, by);
  return pile ? { ...others, [name]: pile } : others;
}

/** The same with an order more (1) or less (-1). One whose last day is before `from` changes nothing. */
export function withOrder(stakes: Stakes, order: KeptOrder | undefined, by: 1 | -1): Stakes {
  if (!order) return stakes;
  const day = lastDay(order);
  if (day === undefined) return { ...stakes, open: changed(stakes.open, openKindOf(order), order, by) };
  return day < stakes.from ? stakes : { ...stakes, until: changed(stakes.until, day, order, by) };
}

/** What is over by now is left out. @param today YYYY-MM-DD */
export function pruned({ open, until, from }: Stakes, today: string): Stakes {
  const left = Object.fromEntries(Object.entries(until).filter(([day]) => day >= today));
  return { open, until: left, from: today > from ? today : from };
}

/** Counts orders anew. @param today YYYY-MM-DD */
export function stakesOf(orders: readonly KeptOrder[], today: string): Stakes {
  return orders.reduce((stakes, order) => withOrder(stakes, order, 1), noStakes(today));
}

/** Several piles as one. */
export function together(piles: readonly (OrderSums | undefined)[]): OrderSums {
  const amounts: Record<string, readonly [number, number]> = {};
  for (const pile of piles) {
    for (const [currency, [amount, orders]] of Object.entries(pile?.amounts ?? {})) {
      const [sum, count] = amounts[currency] ?? [0, 0];
      amounts[currency] = [addAmounts(sum, amount), count + orders];
    }
  }
  return { orders: piles.reduce((sum, pile) => sum + (pile?.orders ?? 0), 0), amounts };
}
