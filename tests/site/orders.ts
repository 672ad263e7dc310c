import { CANARIES } from './canaries';
import { seeded } from './random';
import type { Case, Order, OrderEnd, OrderLine, OrderState } from './scenario';
import { plainTitle } from './titles';

/** The day all scenarios are set on. */
export const TODAY = '2026-11-20';
const DAY = 86_400_000;
const STORES = ['Halo Lantern Store', 'GoodTools Official Store', 'Shop1102 Store', 'Blue Harbour Store'];
const ENDS: readonly OrderEnd[] = ['completed', 'completed', 'completed', 'cancelled', 'completed', 'expired'];

/** A date so many days before the scenarios' day. */
export const daysAgo = (days: number): string => new Date(Date.parse(TODAY) - days * DAY).toISOString().slice(0, 10);

/** An item of an order. */
export const line = (n: number, title = plainTitle(n)): OrderLine => ({
  title,
  variant: n % 3 === 0 ? '' : 'Warm white, 2 pieces',
  price: 199 + ((n * 1217) % 9000),
  quantity: 1 + (n % 3),
  productId: String(1005000000100500 + n),
});

const sum = (lines: readonly OrderLine[]): number => lines.reduce((total, { price, quantity }) => total + price * quantity, 0);

/**
 * The n-th order of an account, newest first.
 * @param n from 0; decides id, date, goods and, for a finished one, how it ended
 */
export function order(n: number, state: OrderState, extra: Partial<Order> = {}): Order {
  const lines = extra.lines ?? [line(n)];
  const end: OrderEnd = ENDS[n % ENDS.length] ?? 'completed';
  return {
    id: String(8190000000000001 + n),
    state,
    ...(state === 'finished' ? { end } : {}),
    date: daysAgo(3 + n * 6),
    lines,
    total: sum(lines),
    store: STORES[n % STORES.length] ?? '',
    ...extra,
  };
}

/** Orders by their states, newest first: `['shipped', 2], ['finished', 8]`. */
export function orders(...states: readonly (readonly [OrderState, number, Partial<Order>?])[]): Order[] {
  const list = states.flatMap(([state, count, extra]) => Array.from({ length: count }, () => ({ state, extra })));
  return list.map(({ state, extra }, n) => order(n, state, extra));
}

/** The refund list's entry for an order. */
export const caseOf = (of: Order, state: CaseStateOf = 'open'): Case => ({
  orderId: of.id,
  state,
  date: of.date,
  title: of.lines[0]?.title ?? CANARIES.title,
  store: of.store,
  amount: of.total,
});
type CaseStateOf = Case['state'];

/** The refund list of an account: every order that has a case. */
export const casesOf = (list: readonly Order[]): Case[] => list.flatMap((each) => (each.case ? [caseOf(each, each.case)] : []));

/** A large account of mixed, mostly finished orders, one to four items each, some with a case. */
export function manyOrders(count: number, seed = 1): Order[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, n) => {
    const roll = random();
    const state: OrderState = roll < 0.01 ? 'unpaid' : roll < 0.03 ? 'toShip' : roll < 0.07 ? 'shipped' : 'finished';
    const lines = Array.from({ length: random() < 0.8 ? 1 : 2 + Math.floor(random() * 3) }, (_, i) => line(n + i));
    const hasCase: Partial<Order> = random() < 0.01 ? { case: random() < 0.3 ? 'open' : 'finished' } : {};
    return order(n, state, { lines, date: daysAgo(Math.floor(n / 3)), ...hasCase });
  });
}
