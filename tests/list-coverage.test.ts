// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ReaderResult } from '../lib/model/reader-result';
import { siteWords } from '../lib/site/language';
import { allSiteWords } from '../lib/site/languages';
import { orderDetail } from '../lib/site/readers/order-detail';
import { order, orderCard, renderPage, type Scenario, scenario, scenarioNamed } from './site';
import { readPage } from './site/read';
import { BASE, finished, withOne } from './site/scenarios/base';

vi.setConfig({ testTimeout: 60_000 });

const parsed = (of: Scenario): Document => new DOMParser().parseFromString(renderPage(of, 'order-list'), 'text/html');
const look = (page: Document): ReaderResult => readPage('order-list', page, allSiteWords);
const few = scenario('few', 'five finished orders', { orders: finished(5) });
const bare: Scenario = { ...few, embedded: 'missing' };
const place = (page: Document, selector: string): Element => page.querySelector(selector) as Element;
const add = (page: Document, html: string, selector = '.order-content'): void =>
  place(page, selector).insertAdjacentHTML('beforeend', html);

/** A page that shows all there is, with one thing changed. */
const changed = (of: Scenario, act: (page: Document) => void): Document => {
  const page = parsed(of);
  act(page);
  return page;
};

test.each<[name: string, of: Scenario]>([
  ['five cards, no data', bare],
  ['five cards and data', few],
  ['nine cards, no data', { ...bare, orders: finished(9) }],
  ['ten cards, the data say that there are no more', { ...few, orders: finished(10) }],
  ['twelve cards, the data say so', { ...few, orders: finished(12), pageSize: 12 }],
  ['one page of a pager', { ...few, oddities: ['pager'] }],
  ['things to buy beside the list', { ...bare, oddities: ['carousel'] }],
  ['the head in the list', { ...bare, oddities: ['head-inside'] }],
  ['a filter without its menu, in sourced words', { ...bare, oddities: ['no-menu'] }],
  ['a filter in words nobody knows, its menu there', { ...bare, language: 'ja' }],
  ['a filter without its menu, known to the data', { ...few, language: 'ja', oddities: ['no-menu'] }],
  ['no order at all, the data say so', { ...few, orders: [] }],
])('1.2 the whole list: %s', (_name, of) => {
  expect(look(parsed(of))).toMatchObject({ coverage: 'whole', firstPage: true, facts: { moreOrders: false } });
});

test.each<[name: string, scenario: string]>([
  ['an order in a layout nobody knows', 'stranger-in-list'],
  ['a frame in the list', 'frame-in-list'],
  ['a custom element with a closed root', 'closed-root-in-list'],
  ['a card that is not drawn', 'hidden-card'],
  ['room kept for cards taken out', 'virtual-list'],
  ['pager, page 3 of 3', 'pager-last-page'],
  ['pager, page 1 of 3', 'pager-first-page'],
  ['"View orders" as a link', 'more-as-link'],
  ['"View orders" as a div', 'more-as-div'],
  ['"View orders" as a marked link', 'more-is-marked'],
  ['"Try again" in the list', 'retry-in-list'],
  ['data of a failed answer', 'failed-answer'],
  ['a mask elsewhere under body', 'masked'],
  ['a mark of loading in the head', 'busy-head'],
])('1.2 the end is not known: %s', (_name, name) => {
  const seen = look(parsed(scenarioNamed(name)));
  expect(seen.coverage).toBe('part');
  expect(seen.facts.moreOrders).not.toBe(false);
});

const embeddedAs = (page: Document, from: RegExp, to: string): void => {
  const script = [...page.querySelectorAll('script')].find((one) => one.textContent?.includes('pc_om_list_'));
  if (script) script.textContent = (script.textContent ?? '').replace(from, to);
};

test.each<[name: string, of: Scenario, act: (page: Document) => void]>([
  ['twelve cards, no data, no button', scenarioNamed('batches-of-12'), (page) => place(page, '.order-more').remove()],
  ['twenty cards, no data, no button', scenarioNamed('batches-of-20'), (page) => place(page, '.order-more').remove()],
  [
    'an open shadow root in the list',
    bare,
    (page) => {
      const host = page.createElement('div');
      host.attachShadow({ mode: 'open' }).append('an order');
      place(page, '.order-content').append(host);
    },
  ],
  ['"View orders" as words alone', bare, (page) => add(page, '<div class="order-more">View orders</div>')],
  ['a list that is not drawn', bare, (page) => place(page, '.order-content').setAttribute('style', 'display: none')],
  ['one card that is not drawn, all in the data', few, (page) => place(page, '.order-item').setAttribute('hidden', '')],
  [
    'the room of other cards above and below',
    bare,
    (page) => place(page, '.order-content').setAttribute('style', 'padding-top: 1200px; padding-bottom: 0'),
  ],
  [
    'cards put in their places one by one',
    bare,
    (page) => place(page, '.order-item').setAttribute('style', 'position: absolute; top: 0'),
  ],
  ['an error beside the list', bare, (page) => add(page, '<div class="comet-message-error">Network error</div>', 'body')],
  ['the data are of page 4', few, (page) => embeddedAs(page, /"pageIndex":"1"/, '"pageIndex":"4"')],
  [
    'the data do not say that nothing is left out',
    few,
    (page) => {
      embeddedAs(page, /"statusTab":"all"/, '"statusTab":"shipped"');
    },
  ],
  ['a pager that lost its numbers', few, (page) => add(page, '<div class="comet-pagination"><button>&gt;</button></div>')],
])('1.2 the end is not known: %s', (_name, of, act) => {
  expect(look(changed(of, act)).coverage).toBe('part');
});

test('1.2 pager, page 3 of 3: not the first page, and an error that is gone was there', () => {
  expect(look(parsed(scenarioNamed('pager-last-page'))).firstPage).toBe(false);
  expect(look(parsed(scenarioNamed('pager-first-page'))).firstPage).toBe(true);
  const page = changed(bare, (one) => add(one, '<div class="comet-toast">Network error</div>', 'body'));
  expect(look(page).coverage).toBe('part');
  place(page, '.comet-toast').remove();
  expect(look(page).coverage).toBe('part');
});

/** A list that has "View orders" and loads more cards, all in one document. */
function growing(of: Scenario) {
  const page = parsed(of);
  const card = (n: number): string => orderCard(of.orders[n] ?? order(n, 'finished'), of);
  return {
    page,
    shows(count: number, isMore: boolean): ReaderResult {
      const more = place(page, '.order-more') ?? page.createElement('div');
      const list = place(page, '.order-content');
      list.innerHTML = Array.from({ length: count }, (_, n) => card(n)).join('');
      if (isMore) list.append(more);
      return look(page);
    },
  };
}

test.each([20, 30, 37])('1.2 exactly %i orders, all shown: "View orders" was there, the list grew, the button went', (count) => {
  for (const embedded of ['present', 'missing'] as const) {
    const list = growing({ ...few, orders: finished(count), embedded });
    expect(look(list.page)).toMatchObject({ coverage: 'part', facts: { moreOrders: true } });
    expect(list.shows(20, true).coverage).toBe('part');
    const all = list.shows(count, false);
    expect(all.coverage).toBe(count === 20 ? 'part' : 'whole');
    if (count > 20) expect(list.shows(count, false)).toMatchObject({ coverage: 'whole', items: { length: count } });
    const other = growing({ ...few, orders: finished(count), embedded });
    expect(look(other.page).facts.moreOrders).toBe(true);
    expect(other.shows(count, false).coverage).toBe('whole');
  }
});

test('1.2 the button goes and nothing comes; it goes before the list has a whole batch', () => {
  const list = growing({ ...few, orders: finished(37), embedded: 'missing' });
  expect(look(list.page).coverage).toBe('part');
  expect(list.shows(10, false).coverage).toBe('part');
  const early = growing({ ...few, orders: finished(37), embedded: 'missing', pageSize: 6 });
  expect(look(early.page).facts.moreOrders).toBe(true);
  expect(early.shows(10, false).coverage).toBe('part');
});

test('1.2 cards are taken out of the document while scrolling', () => {
  const list = growing({ ...few, orders: finished(37) });
  expect(look(list.page).coverage).toBe('part');
  const grown = list.shows(20, false);
  expect(grown.coverage).toBe('whole');
  for (const card of [...list.page.querySelectorAll('.order-item')].slice(0, 4)) card.remove();
  expect(look(list.page).coverage).toBe('part');
  const short = parsed(bare);
  expect(look(short).coverage).toBe('whole');
  place(short, '.order-item').remove();
  expect(look(short).coverage).toBe('part');
});

const openTab = (page: Document, at: number): void => {
  for (const [n, tab] of [...page.querySelectorAll('.comet-tabs-nav-item')].entries()) {
    tab.classList.toggle('comet-tabs-nav-item-active', n === at);
    tab.setAttribute('aria-selected', String(n === at));
  }
};

test('1.2 "View all" pressed, the load fails, the cards of "Completed" stay', () => {
  const page = parsed({ ...bare, orders: withOne(finished(9), 2, { state: 'shipped' }), tab: 'completed' });
  expect(look(page)).toMatchObject({ coverage: 'part', firstPage: false, facts: { filtered: true } });
  openTab(page, 0);
  expect(look(page)).toMatchObject({ coverage: 'part', firstPage: false });
  add(page, orderCard(order(40, 'shipped'), bare));
  expect(look(page)).toMatchObject({ coverage: 'whole', firstPage: true, facts: { ordersShipped: 1 } });

  const grown = growing({ ...few, orders: finished(37), embedded: 'missing' });
  expect(look(grown.page).coverage).toBe('part');
  openTab(grown.page, 4);
  expect(grown.shows(20, false).coverage).toBe('part');
  openTab(grown.page, 0);
  expect(look(grown.page).coverage).toBe('part');
});

const inHead = (html: string) => (page: Document) => add(page, html, '.order-header');
const limit = (text: string) => (page: Document) => {
  place(page, '.comet-select-selection-item').textContent = text;
};

test.each<[name: string, of: Scenario, act: (page: Document) => void]>([
  ['last 6 months', bare, limit('last 6 months')],
  ['last 6 months, the data are of the unfiltered list', few, limit('last 6 months')],
  ['Last year, without a digit', { ...bare, oddities: ['no-menu'] }, limit('Last year')],
  ['Last year, in the words of the data', few, limit('Last year')],
  ['Last year, in the words of the menu alone', { ...bare, language: 'ja' }, limit('過去1年')],
  ['words nobody knows', { ...bare, oddities: ['no-menu'] }, limit('Gestern')],
  ['a search box that holds a word', bare, inHead('<input type="text" value="lamp">')],
  ['a search with data', few, (page) => place(page, '.order-form input').setAttribute('value', 'lamp')],
  [
    'a second group of tabs, a later one active',
    bare,
    inHead(
      '<div class="comet-tabs-nav"><i class="comet-tabs-nav-item">A</i><i class="comet-tabs-nav-item comet-tabs-nav-item-active">B</i></div>',
    ),
  ],
  [
    'the same with data',
    few,
    inHead(
      '<div class="comet-tabs-nav"><i class="comet-tabs-nav-item">A</i><i class="comet-tabs-nav-item comet-tabs-nav-item-active">B</i></div>',
    ),
  ],
  ['no tab, and no data', bare, (page) => place(page, '.comet-tabs').remove()],
])('1.1 the head beside the list leaves something out: %s', (_name, of, act) => {
  expect(look(changed(of, act))).toMatchObject({ coverage: 'part', firstPage: false });
});

test('1.1 the structure of the case: "last 6 months" beside the list, two finished cards, no "View orders"', () => {
  const cards = finished(2)
    .map((one) => orderCard(one, few))
    .join('');
  const page = new DOMParser().parseFromString(
    `<div id="root"><div class="order-wrap"><div class="order-header"><div class="order-nav"><div class="comet-tabs"><div class="comet-tabs-nav-item comet-tabs-nav-item-active">View all</div><div class="comet-tabs-nav-item">To pay</div></div></div>
    <div class="comet-select"><span class="comet-select-selection-item">last 6 months</span></div></div><div class="order-main"><div class="order-content">${cards}</div></div></div></div>`,
    'text/html',
  );
  expect(look(page)).toMatchObject({ coverage: 'part', firstPage: false, facts: { ordersShown: 2, filtered: true } });
  place(page, '.comet-select-selection-item').textContent = 'All';
  expect(look(page).coverage).toBe('part'); // those two stood under a filter a moment ago
});

test.each(['translated-google', 'translated-edge', 'translated-firefox'])(
  '1.5 %s: a translated word proves nothing finished',
  (name) => {
    const { facts, items } = look(parsed(scenarioNamed(name)));
    // Three of the four can be written a review of, or say so by nothing: a link tells, a word does not.
    expect(facts.ordersUnclear).toBeGreaterThan(0);
    expect(items?.[0]?.as).toBe('unclear');
  },
);

test('1.5 a translated page teaches nothing; its data and its links still tell', () => {
  const story = { ...scenarioNamed('story'), translation: 'google' as const };
  expect(look(parsed(story)).facts).toMatchObject({ ordersShown: 10, ordersShipped: 2, ordersFinished: 8 });
  const mistaken = { ...bare, orders: [order(0, 'toShip'), order(1, 'shipped')], translation: 'google' as const };
  expect(look(parsed(mistaken)).facts).toMatchObject({ ordersToShip: 1, ordersShipped: 1 });
});

test('1.5 the words of a translator that leaves no mark are none of those in the data', () => {
  const page = parsed(few);
  for (const status of page.querySelectorAll('.order-item-header-status-text')) status.textContent = 'Order completed';
  for (const button of page.querySelectorAll('.order-item-btn')) if (!button.getAttribute('href')) button.remove();
  embeddedAs(page, /"statusText":"[^"]*"/g, '"statusText":"Доставляется"');
  embeddedAs(page, /"type":"DELETE"/g, '"type":"UNKNOWN"');
  expect(Number(look(page).facts.ordersFinished)).toBeLessThan(5);
  expect(look(page).items?.some(({ as }) => as === 'unclear')).toBe(true);
});

test('1.5 Firefox is through: its marks are gone, the language of the page is another one', () => {
  // None that can be reviewed: the link would tell.
  const two = { ...bare, orders: [order(1, 'finished'), order(3, 'finished')] };
  const page = parsed(two);
  expect(look(page).facts).toMatchObject({ ordersFinished: 2 });
  page.documentElement.lang = 'es';
  expect(look(page).facts).toMatchObject({ ordersUnclear: 2 });
  const marked = parsed({ ...two, translation: 'firefox' });
  expect(look(marked).facts).toMatchObject({ ordersUnclear: 2 });
  for (const mark of marked.querySelectorAll('[data-moz-translations-id]')) mark.removeAttribute('data-moz-translations-id');
  expect(look(marked).facts).toMatchObject({ ordersUnclear: 2 });
});

test.each(['bilingual', 'bilingual-hidden'])('1.5 %s: a second text beside the word leaves it unclear', (name) => {
  expect(look(parsed(scenarioNamed(name))).facts).toMatchObject({ ordersShown: 4, ordersUnclear: 4, ordersFinished: 0 });
});

test('1.6 a refund banner with its amount: finished, the case over', () => {
  for (const embedded of ['present', 'missing'] as const) {
    const orders = withOne(finished(4), 1, { case: 'finished', end: 'completed' });
    const page = parsed({ ...few, orders, embedded });
    expect(place(page, '.expose-info-item-title').innerHTML).toMatch(/Refund complete <span>/);
    const { facts, banners } = look(page);
    expect(facts).toMatchObject({ ordersFinished: 4, casesOpen: 0 });
    expect(banners?.map(({ as }) => as)).toEqual(['settled', 'settled', 'settled', 'settled']);
  }
});

test('1.7 "Awaiting confirmation" beside "Confirm received" and a tracking link is on the way', () => {
  const page = parsed({ ...bare, orders: [order(0, 'shipped'), order(1, 'unpaid'), ...finished(4).slice(2)] });
  for (const status of [...page.querySelectorAll('.order-item-header-status-text')].slice(0, 2))
    status.textContent = 'Awaiting confirmation';
  expect(look(page).facts).toMatchObject({ ordersShipped: 1, ordersUnpaid: 1, ordersFinished: 2 });
});

const withWords = (status: string, buttons: string): ReaderResult => {
  const page = parsed({ ...bare, orders: finished(1) });
  place(page, '.order-item-header-status-text').textContent = status;
  place(page, '.order-item-btns').innerHTML = buttons;
  return look(page);
};
const REMOVE = '<button class="order-item-btn">Remove</button>';

test.each([
  ['Payment processing', '', 'open'],
  ['Pending Operation Success', '', 'open'],
  ['Awaiting confirmation', '', 'open'],
  ['配送待ち', '', 'open'],
  ['完了', '', 'unclear'],
  ['完了', REMOVE, 'settled'],
  ['完了', '<button class="order-item-btn">受取確認</button>', 'unclear'],
  ['Finalizado', '', 'unclear'],
  ['Finalizado', REMOVE, 'settled'],
  ['Finalizado', '<a class="order-item-btn" href="//feedback.aliexpress.com/management/leaveFeedback.htm?x">?</a>', 'settled'],
  ['고급 환불 완료', REMOVE, 'unclear'],
  ['Envoyé', '', 'open'],
  ["En attente d'expédition", '', 'open'],
])('%s with %j is %s', (status, buttons, as) => {
  expect(withWords(status, buttons).items?.map((item) => item.as)).toEqual([as]);
});

test('prices drawn one span a character, blanks and several bodies change nothing', () => {
  expect(look(parsed({ ...few, oddities: ['price-spans'] }))).toEqual(look(parsed(few)));
  expect(look(parsed(scenarioNamed('blanks')))).toMatchObject({
    coverage: 'whole',
    facts: { ordersShown: 3, ordersFinished: 3 },
  });
});

test('hidden cards prove nothing and are not counted', () => {
  const page = parsed(bare);
  place(page, '.order-item').setAttribute('style', 'display: none');
  expect(look(page)).toMatchObject({ coverage: 'part', facts: { ordersShown: 4 }, items: { length: 4 } });
});

const OWN = 'https://www.aliexpress.com/p/order/detail.html?orderId=';
const ownPage = (of: Scenario, orderId: string, at = orderId): Document => {
  const page = new DOMParser().parseFromString(renderPage(of, 'order-detail', { orderId }), 'text/html');
  Object.defineProperty(page, 'URL', { value: OWN + at });
  return page;
};

test("an order's own page tells of that order alone, and of none it does not understand", () => {
  const orders = [order(0, 'shipped'), order(1, 'finished'), order(2, 'dispute')];
  const of = scenario('own', 'one of each', { orders });
  const items = (n: number, at?: number): unknown =>
    orderDetail.read(ownPage(of, orders[n]?.id ?? '', orders[at ?? n]?.id), allSiteWords);
  expect(items(0)).toMatchObject({ coverage: 'part', items: [{ number: orders[0]?.id, as: 'open' }] });
  expect(items(1)).toMatchObject({ items: [{ number: orders[1]?.id, as: 'settled' }] });
  expect(items(2)).toMatchObject({ items: [] });
  // The address has run ahead of what is on the page.
  expect(items(1, 0)).toMatchObject({ items: [] });
});

test("1.5 an own page in a translator's words settles nothing", () => {
  const of = scenario('own', 'finished', { orders: finished(1) });
  const page = ownPage(of, of.orders[0]?.id ?? '');
  page.documentElement.className = 'translated-ltr';
  expect(orderDetail.read(page, allSiteWords)).toMatchObject({ facts: { ordersUnclear: 1 }, items: [] });
});

test('without any word of ours the first page of a long list in any language still is one', () => {
  const page = parsed({ ...scenarioNamed('four-pages-finished'), language: 'de' });
  expect(readPage('order-list', page, siteWords([]))).toMatchObject({ coverage: 'part', firstPage: true });
  expect(BASE.oddities).toEqual([]);
});
