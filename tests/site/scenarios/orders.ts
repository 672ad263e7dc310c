import { caseOf, line, order, orders } from '../orders';
import type { Scenario } from '../scenario';
import { finished, mixed, scenario, withOne } from './base';

const manyCases = finished(12).map((each, n) => caseOf(each, n === 11 ? 'open' : 'finished'));
const multi = [0, 4, 8].map((n) => [line(n), line(n + 1), line(n + 2)]);

/** The account of the project's story: 40 orders, 2 of the first 10 on the way, a dispute, 420 coins. */
export const story = scenario('story', '40 orders, 2 of the first 10 on the way, one open case, 420 coins', {
  orders: withOne(orders(['shipped', 2], ['finished', 38]), 14, { case: 'open' }),
  coins: 420,
  coupons: 3,
  wallet: [{ beside: 'balance', amount: 1240 }],
});

/** Accounts that differ by their orders and cases. */
export const orderScenarios: readonly Scenario[] = [
  scenario('open-orders', 'one unpaid, two unsent, three on the way, more behind', {
    orders: [...mixed, ...finished(15).slice(10)],
    coins: 12,
  }),
  scenario('unpaid', 'a single order that waits for its payment', { orders: orders(['unpaid', 1], ['finished', 2]) }),
  scenario('all-finished', 'six orders, all over, all shown', { orders: finished(6) }),
  scenario('ten-finished', 'exactly one full page, and the page says there is no more', { orders: finished(10) }),
  scenario('four-pages-finished', '37 finished orders over four pages', { orders: finished(37), wrapping: 'init-data' }),
  scenario('finished-open-case', 'every card reads finished, one has an open case', {
    orders: withOne(finished(6), 2, { case: 'open' }),
  }),
  scenario('finished-refunded', 'a finished order whose refund has come', {
    orders: withOne(finished(4), 1, { case: 'finished', end: 'cancelled' }),
  }),
  scenario('refund-travelling', 'a cancelled order whose money is on its way', {
    orders: withOne(finished(3), 0, { case: 'open', end: 'cancelled' }),
  }),
  scenario('pressed-to-the-end', '37 finished orders, "View orders" pressed until there was no more', {
    orders: finished(37),
    pressed: 3,
  }),
  scenario('pressed-once', '"View orders" pressed once, an open order further down', {
    orders: withOne(finished(37), 30, { state: 'toShip' }),
    pressed: 1,
  }),
  scenario('hidden-older', 'ten finished orders shown, an open one behind them', {
    orders: withOne(finished(18), 16, { state: 'shipped' }),
    wrapping: 'json-script',
  }),
  scenario('hidden-older-no-data', 'the same, and the page carries no data', {
    orders: withOne(finished(18), 16, { state: 'shipped' }),
    embedded: 'missing',
  }),
  scenario('filtered-tab', 'the tab of finished orders is open, others are on the way', { orders: mixed, tab: 'completed' }),
  scenario('time-filter', 'only the last six months are listed; an older order is unsent', {
    orders: withOne(finished(40), 36, { state: 'toShip' }),
    time: '6m',
    pageSize: 40,
  }),
  scenario('search-filter', 'a search is on, and hides an order on the way', {
    orders: [order(0, 'shipped'), ...finished(9).slice(1)],
    search: 'bicycle',
  }),
  scenario('deleted-tab', 'the tab "Deleted orders" is open, an unpaid order lies elsewhere', {
    orders: [order(0, 'unpaid'), ...finished(4, { deleted: true }).slice(1)],
    tab: 'recycle',
  }),
  scenario('frozen', 'an order frozen by AliExpress among finished ones', {
    orders: withOne(finished(5), 1, { state: 'frozen' }),
  }),
  scenario('dispute', 'an order in dispute among finished ones', {
    orders: withOne(finished(5), 3, { state: 'dispute', case: 'open' }),
  }),
  scenario('multi-item', 'orders of three items: pictures only on the card', {
    orders: multi.map((lines, n) => order(n, n === 0 ? 'shipped' : 'finished', { lines })),
  }),
  // Each lie is denied by a sign that needs no words (a target, a button type), so it can be seen in every language.
  scenario('contradicting', 'status words and buttons that deny each other', {
    orders: [
      order(0, 'shipped', { shows: { status: 'finished' } }),
      order(1, 'unpaid', { shows: { status: 'shipped' } }),
      order(2, 'finished', { shows: { buttons: ['confirm', 'track'] } }),
      order(3, 'toShip', { shows: { buttons: ['remove', 'confirm'] } }),
      ...finished(6).slice(4),
    ],
  }),
  scenario('wordless-cases', 'the refund list gives its cases words nobody knows', {
    orders: finished(3),
    cases: finished(3).map((each) => ({ ...caseOf(each), wordless: true })),
  }),
  scenario('two-pages-of-cases', 'twelve refund requests, the open one on the second page', {
    orders: finished(12),
    cases: manyCases,
  }),
  story,
];
