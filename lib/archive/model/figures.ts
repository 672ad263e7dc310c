import { isComplete } from './gaps';
import { type KeptGroup, type KeptOrder, keptGroupOf } from './order';
import { compareTexts } from './sort';

/** What the person looks for among the kept orders. */
export interface OrderFilter {
  /** In titles, store names and order numbers. */
  readonly text: string;
  /** Four digits, or '' for every year. */
  readonly year: string;
  readonly store: string;
  readonly group: KeptGroup | 'none' | '';
  readonly incomplete: boolean;
}

export const NO_FILTER: OrderFilter = { text: '', year: '', store: '', group: '', incomplete: false };

/** The year an order is of; undefined where its date is not certain. */
export const yearOf = ({ date }: KeptOrder): string | undefined => date?.iso?.slice(0, 4);

/** Without case and marks: "São" is found by "sao". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const texts = new WeakMap<KeptOrder, string>();

/** What an order can be found by. Folding 10,000 texts takes 0.1 s, so each is folded once: best while the orders are read. */
export function searchTextOf(order: KeptOrder): string {
  const known = texts.get(order);
  if (known !== undefined) return known;
  const { id, store, items } = order;
  const text = folded([id, store?.name, ...items.flatMap(({ title, variant }) => [title, variant])].join('\n'));
  texts.set(order, text);
  return text;
}

/** The orders that fit, in the order they came. */
export function filterOrders(orders: readonly KeptOrder[], filter: OrderFilter): KeptOrder[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return orders.filter(
    (order) =>
      (!filter.year || yearOf(order) === filter.year) &&
      (!filter.store || order.store?.name === filter.store) &&
      (!filter.group || (keptGroupOf(order) ?? 'none') === filter.group) &&
      (!filter.incomplete || !isComplete(order)) &&
      (words.length === 0 || holds(searchTextOf(order), words)),
  );
}

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** What there is to choose from. */
export interface FilterChoices {
  /** Newest first. */
  readonly years: readonly string[];
  /** By name. */
  readonly stores: readonly string[];
  readonly groups: readonly (KeptGroup | 'none')[];
}

const GROUPS: readonly (KeptGroup | 'none')[] = ['unpaid', 'toShip', 'shipped', 'case', 'finished', 'none'];

/**
 * What there is to choose from among these orders.
 * @param code the language whose order of names holds; signs count too, as Thai's own order passes over them (ICU 78)
 */
export function filterChoices(orders: readonly KeptOrder[], code: string): FilterChoices {
  const byName = new Intl.Collator(code, { ignorePunctuation: false });
  const distinct = <T>(of: (order: KeptOrder) => T | undefined): T[] => [
    ...new Set(orders.map(of).filter((value) => value !== undefined)),
  ];
  const groups = new Set(distinct((order) => keptGroupOf(order) ?? 'none'));
  return {
    years: distinct(yearOf).sort().reverse(),
    stores: distinct(({ store }) => store?.name).sort(byName.compare),
    groups: GROUPS.filter((group) => groups.has(group)),
  };
}

/** What was spent in one year in one currency. */
export interface YearTotal {
  readonly year: string;
  /** In the currency's own unit. */
  readonly amount: number;
  readonly orders: number;
}

export interface CurrencyTotals {
  readonly currency: string;
  /** Oldest first; years without an order in this currency stand in it with nothing. */
  readonly years: readonly YearTotal[];
}

/**
 * What was spent a year, one entry a currency, the one of most orders first. Only certain totals of certain years, and
 * no order that ended unpaid or cancelled is told from a paid one: it is what the orders came to, not what was charged.
 * @returns `left`: orders that are added up nowhere, since their total, currency or year is not certain
 */
export function totalsOf(orders: readonly KeptOrder[]): { readonly totals: readonly CurrencyTotals[]; readonly left: number } {
  const sums = new Map<string, Map<number, YearTotal>>();
  let left = 0;
  for (const order of orders) {
    const { amount, currency } = order.total ?? {};
    const year = yearOf(order);
    if (amount === undefined || currency === undefined || year === undefined) {
      left += 1;
      continue;
    }
    const years = sums.get(currency) ?? new Map<number, YearTotal>();
    const { amount: before = 0, orders: count = 0 } = years.get(Number(year)) ?? {};
    sums.set(currency, years.set(Number(year), { year, amount: addAmounts(before, Number(amount)), orders: count + 1 }));
  }
  const totals = [...sums].map(([currency, years]) => ({ currency, years: withoutGaps(years) }));
  const count = ({ years }: CurrencyTotals): number => years.reduce((sum, year) => sum + year.orders, 0);
  return { totals: totals.sort((a, b) => count(b) - count(a)), left };
}

/** AliExpress opened in 2010: beyond this many years a date is a forged one, and the years between are not drawn. */
const MOST_YEARS = 30;

function withoutGaps(years: ReadonlyMap<number, YearTotal>): YearTotal[] {
  const first = Math.min(...years.keys());
  const span = Math.max(...years.keys()) - first + 1;
  if (span > MOST_YEARS) return [...years.values()].sort((a, b) => compareTexts(a.year, b.year));
  return Array.from({ length: span }, (_, n) => years.get(first + n) ?? { year: String(first + n), amount: 0, orders: 0 });
}

/** Kept figures have at most four places: added as whole numbers, 0.1 + 0.2 is 0.3. */
export const addAmounts = (sum: number, amount: number): number =>
  (Math.round(sum * 10_000) + Math.round(amount * 10_000)) / 10_000;
