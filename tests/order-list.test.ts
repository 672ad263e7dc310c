// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Facts, ReaderResult } from '../lib/model/page';
import { siteWords } from '../lib/site/language';
import { allSiteWords } from '../lib/site/languages';
import { orderList } from '../lib/site/readers/order-list';
import { cardsIn } from '../lib/site/readers/order-list/cards';
import { snapshotSelectors } from '../lib/site/snapshot/selectors';
import { ordersStatus } from '../lib/tasks/orders';
import { sent, viewed } from './readings';
import { LANGUAGES, MORE_LANGUAGES, overclaims, renderPage, type Scenario, scenarioNamed, scenarios, withLanguage } from './site';
import { readPage } from './site/read';

const pageOf = (scenario: Scenario): Document => new DOMParser().parseFromString(renderPage(scenario, 'order-list'), 'text/html');
const look = (scenario: Scenario, known = allSiteWords): ReaderResult => readPage('order-list', pageOf(scenario), known);
const read = (scenario: Scenario, known = allSiteWords): Facts => look(scenario, known).facts;
const groups = ['ordersUnpaid', 'ordersToShip', 'ordersShipped', 'ordersFinished', 'ordersUnclear'];
const status = (look: ReaderResult): string => ordersStatus(viewed(1, sent('order-list', look.facts, { ...look, at: 1 })));

const counts = (shown: number, unpaid: number, toShip: number, shipped: number, finished: number, unclear = 0): Facts => ({
  ordersShown: shown,
  ordersUnpaid: unpaid,
  ordersToShip: toShip,
  ordersShipped: shipped,
  ordersFinished: finished,
  ordersUnclear: unclear,
});

/** What a careful person reads off the English page as it is first shown. */
test.each<[scenario: string, status: string, facts: Facts]>([
  ['story', 'todo', { ...counts(10, 0, 0, 2, 8), casesOpen: 0, moreOrders: true, signedOut: false }],
  ['open-orders', 'todo', { ...counts(10, 1, 2, 3, 4), casesOpen: 0, moreOrders: true }],
  ['unpaid', 'todo', { ...counts(3, 1, 0, 0, 2), moreOrders: false }],
  ['all-finished', 'done', { ...counts(6, 0, 0, 0, 6), casesOpen: 0, moreOrders: false }],
  ['ten-finished', 'done', { ...counts(10, 0, 0, 0, 10), moreOrders: false }],
  ['four-pages-finished', 'unknown', { ...counts(10, 0, 0, 0, 10), moreOrders: true }],
  ['finished-open-case', 'unknown', { ...counts(6, 0, 0, 0, 5, 1), casesOpen: 1 }],
  ['finished-refunded', 'done', { ...counts(4, 0, 0, 0, 4), casesOpen: 0 }],
  ['refund-travelling', 'unknown', { ...counts(3, 0, 0, 0, 2, 1), casesOpen: 1 }],
  ['hidden-older', 'unknown', { ...counts(10, 0, 0, 0, 10), moreOrders: true }],
  ['hidden-older-no-data', 'unknown', { ...counts(10, 0, 0, 0, 10), moreOrders: true }],
  ['filtered-tab', 'unknown', { ...counts(4, 0, 0, 0, 4), filtered: true, moreOrders: undefined }],
  ['time-filter', 'unknown', { filtered: true, moreOrders: undefined }],
  ['search-filter', 'unknown', { filtered: true, moreOrders: undefined }],
  ['deleted-tab', 'unknown', { filtered: true, moreOrders: undefined }],
  ['frozen', 'unknown', { ...counts(5, 0, 0, 0, 4, 1), casesOpen: 1 }],
  ['dispute', 'unknown', { ...counts(5, 0, 0, 0, 4, 1), casesOpen: 1 }],
  ['contradicting', 'todo', { ordersShipped: 1, ordersFinished: 1, ordersUnclear: 4 }],
  ['phone-open', 'todo', { ...counts(10, 1, 2, 3, 4) }],
  ['old-open', 'todo', { ...counts(10, 1, 2, 3, 4), casesOpen: undefined, moreOrders: undefined }],
  ['old-finished', 'unknown', { ordersFinished: 10, moreOrders: undefined }],
  ['no-status-words', 'todo', { ordersFinished: 0, ordersUnclear: 4 }],
  ['no-data', 'todo', { ...counts(10, 1, 2, 3, 4), moreOrders: undefined }],
  ['broken-data', 'todo', { ...counts(10, 1, 2, 3, 4), moreOrders: undefined }],
  ['hostile-titles', 'todo', { ...counts(14, 1, 2, 3, 8) }],
  ['empty', 'done', { ...counts(0, 0, 0, 0, 0), moreOrders: false }],
  ['empty-no-data', 'unknown', { ordersShown: undefined, moreOrders: undefined }],
  ['signed-out-shell', 'unknown', { signedOut: true, ordersShown: undefined }],
  ['loading-for-ever', 'unknown', { ordersShown: undefined }],
  ['late-cards', 'unknown', { ordersShown: undefined }],
  ['robot-check-dialog', 'unknown', { ordersShown: undefined }],
])('%s reads %s', (name, expected, facts) => {
  const seen = look(scenarioNamed(name));
  for (const [fact, value] of Object.entries(facts)) expect([fact, seen.facts[fact]]).toEqual([fact, value]);
  expect(status(seen)).toBe(expected);
});

const everywhere = scenarios.flatMap((scenario) =>
  [...LANGUAGES, ...MORE_LANGUAGES].map((language) => [scenario.name, language, withLanguage(scenario, language)] as const),
);

describe.each(everywhere)('%s in %s', (_name, _language, scenario) => {
  const seen = read(scenario);

  test('claims nothing that is not so', () => expect(overclaims('order-list', seen, scenario)).toEqual([]));

  test('its groups add up to the orders shown', () => {
    const sum = groups.reduce((total, group) => total + Number(seen[group] ?? 0), 0);
    expect(sum).toBe(Number(seen.ordersShown ?? 0));
  });
});

/** The page's own data tells in languages nobody gave us a word of. */
test.each(LANGUAGES)(
  'without any word of ours, the data of a page in %s tells what is finished and what is on the way',
  (language) => {
    const none = siteWords([]);
    const story = withLanguage(scenarioNamed('story'), language);
    expect(read(story, none)).toMatchObject({ ...counts(10, 0, 0, 2, 8), moreOrders: true });
    const finished = withLanguage(scenarioNamed('all-finished'), language);
    expect(status(look(finished, none))).toBe('done');
  },
);

test.each(['de', 'ar', 'ja'] as const)('words taught by the first page hold for the cards that load later, in %s', (language) => {
  const long = withLanguage(scenarioNamed('four-pages-finished'), language);
  const page = pageOf(long);
  const whole = pageOf({ ...long, pageSize: 37 });
  expect(readPage('order-list', page, siteWords([])).facts).toMatchObject({ ordersShown: 10, moreOrders: true });
  const list = page.querySelector('.order-content');
  const cards = [...whole.querySelectorAll('.order-item')];
  list?.replaceChildren(...cards.map((card) => page.importNode(card, true)));
  expect(readPage('order-list', page, siteWords([])).facts).toMatchObject({ ...counts(37, 0, 0, 0, 37), moreOrders: false });
});

test('points at the open orders and at those with a case, in their order', () => {
  const page = pageOf(scenarioNamed('open-orders'));
  const cards = [...page.querySelectorAll('.order-item')];
  expect(orderList.point('open-orders', page, allSiteWords)).toEqual(cards.slice(0, 6));
  const other = pageOf(scenarioNamed('finished-open-case'));
  expect(orderList.point('open-cases', other, allSiteWords)).toEqual([other.querySelectorAll('.order-item')[2]]);
  expect(orderList.point('nothing', other, allSiteWords)).toEqual([]);
});

test('an order shown twice is counted once; where the two differ it is unclear', () => {
  const page = pageOf(scenarioNamed('all-finished'));
  const card = page.querySelector('.order-item');
  card?.after(card.cloneNode(true));
  expect(readPage('order-list', page, allSiteWords).facts).toMatchObject(counts(6, 0, 0, 0, 6));
  setText(page, '.order-item-header-status-text', 'Awaiting delivery');
  expect(readPage('order-list', page, allSiteWords).facts).toMatchObject(counts(6, 0, 0, 0, 5, 1));
});

/** The number stands beside the date and in the links. What is read of it there must never join two orders, or part one. */
test.each<[number: string, text: (id: string) => string]>([
  ['alone', (id) => `Date: Nov 20, 2026 Ref. Number: ${id} Copy`],
  ['with a word against it', (id) => `No.${id}Copy`],
  ['beside another as long', (id) => `Ref. ${id} of 8190000000009999`],
  ['as a part of a longer one', (id) => `Ref. ${id}00000000`],
  ['nowhere', () => 'Date: Nov 20, 2026'],
  ['beside none, but one number on all cards', () => 'Ref. 8190000000009999'],
])('an order is known by its number, standing %s', (_number, text) => {
  const page = pageOf(scenarioNamed('all-finished'));
  const before = readPage('order-list', page, allSiteWords).facts;
  for (const card of page.querySelectorAll('.order-item')) {
    const id = /orderId=(\d+)/.exec(card.innerHTML)?.[1] ?? '';
    const head = card.querySelector('[data-pl="order_item_header_info"]');
    if (head) head.textContent = text(id);
  }
  expect(cardsIn(page).map(({ id }) => id)).toEqual(orderIds(page));
  expect(readPage('order-list', page, allSiteWords).facts).toEqual(before);
});

test('an order is kept under the number its links lead to, whatever number stands beside its date', () => {
  const page = pageOf(scenarioNamed('all-finished'));
  const heads = page.querySelectorAll('[data-pl="order_item_header_info"]');
  for (const [at, head] of [...heads].entries()) head.textContent = `Ref. 70000000000${at}`;
  const orders = orderList.orders(page, 'https://www.aliexpress.com/p/order/index.html', snapshotSelectors);
  let next = orders.next();
  while (!next.done) next = orders.next();
  expect(next.value.map(({ id }) => id)).toEqual(orderIds(page));
});

const orderIds = (page: Document): (string | undefined)[] =>
  [...page.querySelectorAll('.order-item')].map((card) => /orderId=(\d+)/.exec(card.innerHTML)?.[1]);

test('a stranger among the cards may be an order: the end is not claimed', () => {
  const page = pageOf({ ...scenarioNamed('all-finished'), embedded: 'missing' });
  expect(readPage('order-list', page, allSiteWords).facts).toMatchObject({ ordersShown: 6, moreOrders: false });
  const stranger = page.createElement('div');
  stranger.append(page.createElement('button'));
  page.querySelector('.order-item')?.after(stranger);
  expect(readPage('order-list', page, allSiteWords).facts).toMatchObject({ ordersShown: 6, moreOrders: undefined });
});

/** Single changes to a page whose data is as it was: the reading may fall silent, it may not turn to "done". */
test.each<[change: string, scenario: string, act: (page: Document) => void]>([
  ['one card is gone', 'all-finished', (page) => page.querySelector('.order-item')?.remove()],
  ['all cards are gone', 'all-finished', (page) => page.querySelector('.order-content')?.replaceChildren()],
  ['another tab is open', 'all-finished', (page) => swapClass(page, 'comet-tabs-nav-item-active', 3)],
  [
    'no tab is known to be open',
    'all-finished',
    (page) => {
      const tab = page.querySelector('.comet-tabs-nav-item-active');
      tab?.classList.remove('comet-tabs-nav-item-active');
      tab?.removeAttribute('aria-selected');
    },
  ],
  ['the list is busy', 'all-finished', (page) => page.querySelector('.order-content')?.setAttribute('aria-busy', 'true')],
  ['a time limit is on', 'all-finished', (page) => setText(page, '.comet-select-selection-item', 'Last 6 months')],
  ['a status is gone', 'all-finished', (page) => page.querySelector('.order-item-header-status')?.remove()],
  ['a status is blank', 'all-finished', (page) => setText(page, '.order-item-header-status-text', ' ')],
  [
    'a status is a mistranslation nobody knows',
    'all-finished',
    (page) => setText(page, '.order-item-header-status-text', 'Processed'),
  ],
  [
    'the robot check has come',
    'all-finished',
    (page) => page.body.insertAdjacentHTML('beforeend', '<div class="baxia-dialog"><iframe></iframe></div>'),
  ],
  [
    'the person is signed out',
    'all-finished',
    (page) => page.body.insertAdjacentHTML('afterbegin', '<div class="account-unsigned">Sign in</div>'),
  ],
])('%s: %s is not done', (_change, name, act) => {
  const page = pageOf(scenarioNamed(name));
  expect(status(readPage('order-list', page, allSiteWords))).toBe('done');
  act(page);
  expect(status(readPage('order-list', page, allSiteWords))).not.toBe('done');
});

function swapClass(page: Document, name: string, to: number): void {
  const all = page.querySelectorAll('.comet-tabs-nav-item');
  for (const one of all) one.classList.remove(name);
  all[to]?.classList.add(name);
}

function setText(page: Document, selector: string, text: string): void {
  const place = page.querySelector(selector);
  if (place) place.textContent = text;
}
