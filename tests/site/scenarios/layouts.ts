import { line } from '../orders';
import type { Scenario } from '../scenario';
import { hostileTitle } from '../titles';
import { BASE, finished, mixed, STRICT_CSP, scenario } from './base';

/** The same accounts in other layouts, and with the page's data missing, broken or hostile. */
export const layoutScenarios: readonly Scenario[] = [
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
