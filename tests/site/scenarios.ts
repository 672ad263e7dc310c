import { caseOf, casesOf, line, manyOrders, order, orders, TODAY } from './orders';
import type { Currency, Order, Scenario, SiteLanguage } from './scenario';
import { hostileTitle } from './titles';

/** A CSP under which a page may load nothing but its own script, style and pictures. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; frame-src 'none'; base-uri 'none'";

const CURRENCIES: Record<SiteLanguage, Currency> = {
  en: 'USD',
  es: 'EUR',
  pt: 'BRL',
  ru: 'RUB',
  ko: 'KRW',
  de: 'EUR',
  ar: 'SAR',
  ja: 'JPY',
  it: 'EUR',
  sk: 'EUR',
  he: 'ILS',
  fr: 'EUR',
};

const BASE: Scenario = {
  name: 'base',
  about: '',
  language: 'en',
  layout: 'current',
  host: 'www.aliexpress.com',
  currency: 'USD',
  today: TODAY,
  orders: [],
  tab: 'all',
  time: 'all',
  search: '',
  pageSize: 10,
  cases: [],
  casePage: 1,
  wallet: [{ beside: 'balance', amount: 0 }],
  coins: 0,
  coupons: 0,
  addresses: 1,
  reviews: 2,
  session: 'in',
  robotCheck: 'none',
  loading: 'none',
  embedded: 'present',
  wrapping: 'prefetch',
  hostileTitles: false,
  cookieBanner: false,
  behaviour: { lateMs: 600, moreMs: 150, moreMeanwhile: 'busy', redrawMs: 0, softMenu: false },
};

/** A scenario from what makes it special; the refund list follows from the orders unless given. */
export const scenario = (name: string, about: string, special: Partial<Scenario>): Scenario => ({
  ...BASE,
  cases: casesOf(special.orders ?? []),
  ...special,
  name,
  about,
});

const mixed = orders(['unpaid', 1], ['toShip', 2], ['shipped', 3], ['finished', 4]);
const finished = (count: number, extra: Partial<Order> = {}): Order[] => orders(['finished', count, extra]);
const withOne = (list: Order[], at: number, change: Partial<Order>): Order[] =>
  list.map((each, n) => (n === at ? { ...each, ...change } : each));
const manyCases = finished(12).map((each, n) => caseOf(each, n === 11 ? 'open' : 'finished'));
const multi = [0, 4, 8].map((n) => [line(n), line(n + 1), line(n + 2)]);

/** The account of the project's story: 40 orders, 2 of the first 10 on the way, a dispute, 420 coins. */
export const story = scenario('story', '40 orders, 2 of the first 10 on the way, one open case, 420 coins', {
  orders: withOne(orders(['shipped', 2], ['finished', 38]), 14, { case: 'open' }),
  coins: 420,
  coupons: 3,
  wallet: [{ beside: 'balance', amount: 1240 }],
});

const orderScenarios: readonly Scenario[] = [
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

const layoutScenarios: readonly Scenario[] = [
  scenario('phone-open', 'the phone layout with open orders', { orders: mixed, layout: 'phone', host: 'm.aliexpress.com' }),
  scenario('phone-no-data', 'the phone layout without the page data', {
    orders: mixed,
    layout: 'phone',
    host: 'm.aliexpress.com',
    embedded: 'missing',
  }),
  scenario('old-open', 'the tables of before 2022 with open orders', { orders: mixed, layout: 'old', embedded: 'missing' }),
  scenario('old-finished', 'the tables of before 2022, all finished', {
    orders: finished(14),
    layout: 'old',
    embedded: 'missing',
  }),
  scenario('no-status-words', 'a variant without status text', { orders: mixed, layout: 'no-status-words', embedded: 'missing' }),
  scenario('no-data', 'the current layout without the page data', { orders: mixed, embedded: 'missing' }),
  scenario('broken-data', 'the page data is cut off in the middle', { orders: mixed, embedded: 'broken' }),
  scenario('hostile-titles', 'titles that attack a reader of the page data', {
    orders: [...mixed, ...finished(14).slice(10)].map((each, n) => ({ ...each, lines: [line(n, hostileTitle(n))] })),
    hostileTitles: true,
    pageSize: 14,
  }),
  scenario('us-site', 'aliexpress.us, under a strict page policy, redrawing all the time', {
    orders: mixed,
    host: 'www.aliexpress.us',
    csp: STRICT_CSP,
    wrapping: 'json-script',
    behaviour: { ...BASE.behaviour, redrawMs: 200, moreMeanwhile: 'gone', softMenu: true },
  }),
];

const stateScenarios: readonly Scenario[] = [
  scenario('empty', 'an account that never ordered', { addresses: 0, reviews: 0 }),
  scenario('empty-no-data', 'an account that never ordered, and a page without data', { embedded: 'missing' }),
  scenario('signed-out', 'signed out: every account page redirects to the sign-in', { orders: mixed, session: 'out' }),
  scenario('signed-out-shell', 'signed out, and the list shows its empty frame', {
    orders: mixed,
    session: 'shell',
    embedded: 'missing',
  }),
  scenario('loading-for-ever', 'the cards never come', { orders: mixed, loading: 'for-ever', embedded: 'missing' }),
  scenario('late-cards', 'the cards come late', { orders: mixed, loading: 'late', embedded: 'missing' }),
  scenario('robot-check', 'AliExpress asks whether a human is there, on a page of its own', {
    orders: mixed,
    robotCheck: 'redirect',
  }),
  scenario('robot-check-dialog', 'the same, as a dialog over the page', { orders: finished(5), robotCheck: 'in-page' }),
  scenario('wallet-positive', 'money in the wallet', {
    orders: finished(2),
    wallet: [{ beside: 'balance', amount: 1240 }],
    cookieBanner: true,
  }),
  scenario('wallet-zero', 'nothing in the wallet', { orders: finished(2), wallet: [{ beside: 'balance', amount: 0 }] }),
  scenario('wallet-ambiguous', 'a balance of nothing beside a bonus of something', {
    orders: finished(2),
    wallet: [
      { beside: 'balance', amount: 0 },
      { beside: 'bonus', amount: 350 },
    ],
  }),
  scenario('wallet-silent', 'a wallet page without any amount', { orders: finished(2), wallet: [] }),
  scenario('coins-and-coupons', '4,200 coins, seven coupons', { orders: finished(1), coins: 4200, coupons: 7 }),
];

/** Every named scenario. */
export const scenarios: readonly Scenario[] = [...orderScenarios, ...layoutScenarios, ...stateScenarios];

/** The languages the stand-in must speak; it, sk, he and fr come on top. */
export const LANGUAGES: readonly SiteLanguage[] = ['en', 'es', 'pt', 'ru', 'ko', 'de', 'ar', 'ja'];
export const MORE_LANGUAGES: readonly SiteLanguage[] = ['it', 'sk', 'he', 'fr'];

/**
 * A scenario by its name.
 * @throws for a name that is none
 */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((each) => each.name === name);
  if (!found) throw new Error(`no scenario is called ${name}`);
  return found;
}

/** The same account with its pages in another language, and that country's money. */
export const withLanguage = (of: Scenario, language: SiteLanguage): Scenario => ({
  ...of,
  language,
  currency: CURRENCIES[language],
});

/**
 * An account of many orders, for benchmarks.
 * @param pageSize how many the first page shows; ten as on the site unless given
 */
export const accountOf = (count: number, pageSize = 10, seed = 1): Scenario =>
  scenario(`account-of-${count}`, `${count} orders made up`, {
    orders: manyOrders(count, seed),
    pageSize,
    coins: count,
    coupons: 9,
  });
