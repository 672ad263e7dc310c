import { casesOf, orders, TODAY } from '../orders';
import type { Currency, Order, Scenario, SiteLanguage } from '../scenario';

/** A CSP under which a page may load nothing but its own script, style and pictures, and make no markup but by its own policy. */
export const STRICT_CSP =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types page";

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

export const BASE: Scenario = {
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
  pressed: 0,
  listPage: 1,
  oddities: [],
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
  behaviour: {
    lateMs: 600,
    moreMs: 150,
    moreMeanwhile: 'busy',
    presses: [],
    tabsFail: false,
    mostDrawn: 0,
    redrawMs: 0,
    softMenu: false,
  },
};

/** A scenario from what makes it special; the refund list follows from the orders unless given. */
export const scenario = (name: string, about: string, special: Partial<Scenario>): Scenario => ({
  ...BASE,
  cases: casesOf(special.orders ?? []),
  ...special,
  name,
  about,
});

/** The same account with its pages in another language, and that country's money. */
export const withLanguage = (of: Scenario, language: SiteLanguage): Scenario => ({
  ...of,
  language,
  currency: CURRENCIES[language],
});

/** One unpaid, two unsent, three on the way, four finished. */
export const mixed = orders(['unpaid', 1], ['toShip', 2], ['shipped', 3], ['finished', 4]);
export const finished = (count: number, extra: Partial<Order> = {}): Order[] => orders(['finished', count, extra]);
/** The list with one order changed. */
export const withOne = (list: readonly Order[], at: number, change: Partial<Order>): Order[] =>
  list.map((each, n) => (n === at ? { ...each, ...change } : each));
