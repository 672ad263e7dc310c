// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Facts } from '../lib/model/page';
import { ITEM_NUMBER, type ReaderResult } from '../lib/model/reader-result';
import type { PageKind } from '../lib/site/kinds';
import { allSiteWords } from '../lib/site/languages';
import { readerOf } from '../lib/site/readers';
import { isRobotCheck } from '../lib/site/readers/robot-check';
import { snapshotSelectors } from '../lib/site/snapshot/selectors';
import type { OrderSnapshot } from '../lib/site/snapshot/snapshot';
import { readPage } from './site/read';

const show = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
const at = (url: string, html: string): Document => {
  const page = new Window({ url }).document;
  page.body.innerHTML = html;
  return page as unknown as Document;
};
const look = (kind: PageKind, page: Document): ReaderResult => readPage(kind, page, allSiteWords);
const read = (kind: PageKind, html: string): ReaderResult => look(kind, show(html));
/** Facts as they are sent: an undefined fact is an absent one. */
const said = ({ facts }: ReaderResult): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));

beforeEach(() => {
  document.documentElement.className = '';
  show('');
});

const ORDER = '8190000000000001';
const DONE = 'Refund complete 2026-09-01';
const OPEN = 'Waiting for your response 2026-09-02';
const card = (status: string, title = 'Lantern', order = ORDER): string =>
  `<div class="orderItem--orderItem--1x"><span class="orderItem--orderSKUId--2y">Order ${order}</span><p class="orderItem--orderSKUTitle--5v">${title}</p>
   <div class="orderItem--orderStatusDesc--3z">${status}</div>
   <div class="orderItem--orderStatusAction--4w"><button>Details</button><button>Contact</button></div></div>`;
const list = (cards: string, after = '', before = ''): string =>
  `<div id="root"><main>${before}<div class="list--container--9a">${cards}</div>${after}</main></div>`;
const three = [1, 2, 3].map((n) => card(DONE, `Lamp ${n}`)).join('');
const pager = (current: number, last: number, set = 'next'): string => {
  const classes = (name: string): string => (set === 'next' ? `next-pagination-item next-${name}` : `comet-pagination-${name}`);
  const chosen = set === 'next' ? 'next-pagination-item next-current' : 'comet-pagination-item comet-pagination-item-active';
  const turn = (name: string, off: boolean): string => `<button class="${classes(name)}"${off ? ' disabled' : ''}></button>`;
  const pages = Array.from({ length: last }, (_, n) => `<b class="${n + 1 === current ? chosen : classes('item')}">${n + 1}</b>`);
  return `<div class="${set}-pagination">${turn('prev', current === 1)}${pages.join('')}${turn('next', current === last)}</div>`;
};
const tabs = (item: string, active: string, at: number): string =>
  `<div class="tabs"><ul>${[0, 1, 2].map((n) => `<li class="${item}${n === at ? ` ${active}` : ''}">T</li>`).join('')}</ul></div>`;
const COMET = ['comet-tabs-nav-item', 'comet-tabs-nav-item-active'] as const;
const NEXT = ['next-tabs-tab', 'active'] as const;

test.each([
  ['three cases, no pager', list(three)],
  ['page 1 of 1', list(three, pager(1, 1))],
  ['page 1 of 1 of ten', list(Array.from({ length: 10 }, (_, n) => card(DONE, `Lamp ${n}`)).join(''), pager(1, 1))],
  ['the first of comet tabs', list(three, '', tabs(...COMET, 0))],
  ['the first of next tabs', list(three, '', tabs(...NEXT, 0))],
  ['two groups of tabs, each at its first', list(three, '', tabs(...COMET, 0) + tabs(...NEXT, 0))],
  ['a top bar with a way back', list(three, '', '<div><button>‹</button></div>')],
  ['things to buy after the list', list(three, `<div>${'<a href="/item/1.html">Lamp</a>'.repeat(6)}</div>`)],
  ['a cookie banner after all', `${list(three)}<div id="voyager-gdpr-2025"><button>Accept</button></div>`],
  ['a single case in a wrapping of its own', list(`<div>${card(DONE)}</div>`)],
  ['a hidden toast', list(three, '<div class="next-toast" hidden>Failed</div>')],
  ['an empty place for toasts', list(three, '<div class="comet-message"></div>')],
])('1.3 whole: %s', (_name, html) => {
  const { coverage, firstPage, facts } = read('refund-list', html);
  expect([coverage, firstPage, facts.morePages]).toEqual(['whole', true, false]);
});

test.each([
  ['page 1 of 2', list(three, pager(1, 2)), true],
  ['page 2 of 2', list(three, pager(2, 2)), false],
  ['page 3 of 3', list(three, pager(3, 3)), false],
  ['page 2 of 2, the other component set', list(three, pager(2, 2, 'comet')), false],
  ['page 1 of 2, the other component set', list(three, pager(1, 2, 'comet')), false],
  ['a pager without parts', list(three, '<div class="x-pagination"></div>'), false],
  [
    'a pager whose next page is hidden, not off',
    list(three, pager(1, 1).replace('disabled></button></div>', 'hidden></button></div>')),
    true,
  ],
  ['ten cases and no pager', list(Array.from({ length: 10 }, (_, n) => card(DONE, `Lamp ${n}`)).join('')), true],
  ['a later comet tab', list(three, '', tabs(...COMET, 1)), false],
  ['a later next tab', list(three, '', tabs(...NEXT, 2)), false],
  ['a later tab of a second group', list(three, '', tabs(...COMET, 0) + tabs(...NEXT, 1)), false],
  ['tabs of which none is chosen', list(three, '', tabs(...COMET, 7)), false],
  ['a search', list(three, '', '<input type="search" value="lamp">'), false],
  ['a choice', list(three, '', '<select><option>All</option><option selected>Open</option></select>'), false],
  ['"View more" in the list', list(`${three}<button>View more</button>`), true],
  ['"View more" as a link after the list', list(three, '<div><a>View more</a></div>'), true],
  ['"View more" as a button by its role', list(three, '<div role="button">View more</div>'), true],
  ['"View more" by its class alone', list(three, '<div class="list--viewMore--1">View more</div>'), true],
  ['"View more" after a list in the bare body', `<div>${three}</div><button>View more</button>`, true],
  ['"View more" after a single case', list(`<div>${card(DONE)}</div>`, '<p><button>View more</button></p>'), true],
  ['some could not be loaded', list(three, '<div class="list--error--1">Some could not be loaded.</div>'), true],
  ['"Try again"', list(three, '<div>Some could not be loaded. <button>Try again</button></div>'), true],
  ['a toast', `${list(three)}<div class="next-toast"><p>Failed</p></div>`, true],
  ['a case in a layout nobody knows', list(`${three}<section><b>Waiting for your response</b><a>Details</a></section>`), true],
  ['a frame in the list', list(`${three}<iframe></iframe>`), true],
  ['a hidden case', list(three + card(DONE).replace('<div', '<div hidden')), true],
])('1.3 part: %s', (_name, html, firstPage) => {
  const seen = read('refund-list', html);
  expect([seen.coverage, seen.firstPage, seen.facts.morePages === false]).toEqual(['part', firstPage, false]);
});

test('1.3 part: an open shadow root in the list', () => {
  const page = show(list(`${three}<div id="host"></div>`));
  page.querySelector('#host')?.attachShadow({ mode: 'open' }).append('x');
  expect(read('refund-list', page.body.innerHTML).coverage).toBe('whole');
  show(list(`${three}<div id="host"></div>`))
    .querySelector('#host')
    ?.attachShadow({ mode: 'open' });
  expect(look('refund-list', document).coverage).toBe('part');
});

test('1.3 part still: the toast that told of an error has gone', () => {
  const page = show(`${list(three)}<div class="next-toast">Failed</div>`);
  look('refund-list', page);
  page.querySelector('.next-toast')?.remove();
  expect(look('refund-list', page).coverage).toBe('part');
});

describe('1.3 cases of one order are told apart', () => {
  const items = (html: string): ReaderResult['items'] => read('refund-list', list(html)).items;
  const number = (html: string): string | undefined => items(html)?.[0]?.number;

  test('by the line’s title, on any page', () => {
    const [first, second] = items(card(OPEN, 'Lantern') + card(DONE, 'Bicycle')) ?? [];
    expect([first?.as, second?.as]).toEqual(['open', 'settled']);
    expect(first?.number).not.toBe(second?.number);
    expect(number(card(DONE, 'Lantern'))).toBe(first?.number);
    expect(number(card(DONE, 'Bicycle'))).toBe(second?.number);
    expect(first?.number).toMatch(ITEM_NUMBER);
    expect(first?.number).toMatch(/^8190000000000001-[0-9a-f]{8}$/);
  });

  test('by their place among equal titles', () => {
    const numbers = items(card(OPEN).repeat(3))?.map((item) => item.number);
    expect(new Set(numbers).size).toBe(3);
  });

  test('as lines of one card', () => {
    const two = `${card(DONE).slice(0, -6)}<p class="orderItem--orderSKUTitle--5v">Bicycle</p><div class="orderItem--orderStatusDesc--3z">${OPEN}</div></div>`;
    expect(items(two)).toEqual([
      { number: number(card(DONE)), as: 'settled' },
      { number: number(card(DONE, 'Bicycle')), as: 'open' },
    ]);
  });

  test.each([
    ['no title', card(OPEN, '')],
    ['no order number', card(OPEN, 'Lantern', '')],
    ['two order numbers', card(OPEN).replace('<p', '<i class="orderItem--orderSKUId--2y">8190000000000002</i><p')],
    ['a status outside every card', card(OPEN).replaceAll('orderItem--orderItem', 'x')],
  ])('%s: no number', (_name, html) => expect(number(html)).toBeUndefined());

  test('a status outside every card is never settled', () =>
    expect(items(card(DONE).replaceAll('orderItem--orderItem', 'x'))).toEqual([{ as: 'unclear' }]));

  test('unclear is said of what nobody understands', () =>
    expect(items(card('Wartet'))?.map(({ as }) => as)).toEqual(['unclear']));
});

describe('1.6 an amount beside the words of a case', () => {
  test.each([
    'Refund complete <span>$9.90</span>',
    'Refund complete<span>US $9.90</span>2026-09-01',
    '<b>환불 완료</b><span>₩9,900</span> 2026-09-01',
  ])('%s is over', (status) => expect(read('refund-list', list(card(status))).items?.[0]?.as).toBe('settled'));

  test('고급 환불 완료 (money before the goods went back) is not', () =>
    expect(read('refund-list', list(card('고급 환불 완료<span>₩9,900</span>'))).items?.[0]?.as).toBe('unclear'));
});

const CASE = '<div class="reminder--statusStr--3FMxRSU">';
describe('1.3 one case’s own page', () => {
  const caseAt = (query: string, status = 'Refund complete'): ReaderResult =>
    look(
      'refund-case',
      at(`https://www.aliexpress.com/p/reverse-pages/reverseDetail.html${query}`, `<main>${CASE}${status}</div></main>`),
    );

  test.each([
    ['?issueId=70001', '70001'],
    ['?orderId=8190000000000001&issueId=70001', '70001'],
    ['?orderId=8190000000000001&reverseOrderLineId=8190000000000003', '8190000000000003'],
    ['?reverseId=70002&tradeOrderId=8190000000000001', '70002'],
    ['?tradeOrderId=8190000000000001', ORDER],
    ['?orderId=8190000000000001', ORDER],
    ['?x=1', undefined],
    ['?issueId=abc', undefined],
    ['', undefined],
  ])('%s: %s', (query, number) => {
    const item = number ? { number, as: 'settled' } : { as: 'settled' };
    expect(caseAt(query)).toEqual({ facts: { caseOpen: false }, coverage: 'part', items: [item] });
  });

  test('open', () =>
    expect(caseAt('?issueId=70001', 'Waiting for your response').items).toEqual([{ number: '70001', as: 'open' }]));
  test('unclear: nothing is told', () => expect(caseAt('?issueId=70001', 'Wartet')).toEqual({ facts: {}, coverage: 'part' }));

  test.each([
    ['an error beside it', `<main>${CASE}Refund complete</div><div role="alert">Failed</div></main>`],
    ['a hidden status', `<main><div hidden>${CASE}Refund complete</div></div></main>`],
    ['a frame beside it', `<main>${CASE}Refund complete</div><iframe></iframe></main>`],
  ])('%s proves nothing over', (_name, html) => expect(read('refund-case', html).facts).toEqual({}));
});

const ZERO = '<section><span>Balance</span><span>$0.00</span></section>';
const MONEY = '<section><span>Balance</span><span>$12.00</span></section>';
const wallet = (html: string): string => `<div id="root"><main>${html}</main></div>`;
describe('1.4 a wallet of nothing', () => {
  test.each([
    ['alone', wallet(ZERO)],
    ['beside a bonus of nothing', wallet(`${ZERO}<p>Bonus 0.00</p>`)],
    ['beside a card', wallet(`${ZERO}<p>Visa 4929 **** **** 6677</p><p>•••• 6677</p>`)],
    ['beside prose and a day', wallet(`${ZERO}<p>Money comes within 30 days</p><p>2026-09-01</p>`)],
    ['beside figures in the head of the page', `<header>Cart <b>3</b></header>${wallet(ZERO)}`],
    ['beside a frame that is not part of it', `${wallet(ZERO)}<iframe></iframe>`],
  ])('%s', (_name, html) =>
    expect([said(read('wallet', html)), read('wallet', html).coverage]).toEqual([{ balanceIsZero: true }, 'whole']),
  );

  test.each([
    ['an error toast', `${wallet(ZERO)}<div class="comet-toast">Something went wrong</div>`],
    ['an error block', wallet(`${ZERO}<div class="wallet--error--1">Retry</div>`)],
    ['an alert', wallet(`${ZERO}<p role="alert">Network error</p>`)],
    ['a message of the component set', `${wallet(ZERO)}<div class="comet-message-notice">Failed</div>`],
    ['a bonus without a currency', wallet(`${ZERO}<p>Bonus 25.00</p>`)],
    ['a bonus in whole figures', wallet(`${ZERO}<p>Bonus <b>25</b></p>`)],
    ['a bonus in Arabic digits', wallet(`${ZERO}<p>Bonus ٢٥٫٠٠</p>`)],
    ['a bonus with a currency', wallet(`${ZERO}<p>Bonus $25.00</p>`)],
    ['a frame', wallet(`${ZERO}<iframe></iframe>`)],
  ])('beside %s is not said', (_name, html) => expect(said(read('wallet', html))).toEqual({}));

  test('beside an open shadow root is not said', () => {
    show(wallet(`${ZERO}<i></i>`))
      .querySelector('i')
      ?.attachShadow({ mode: 'open' });
    expect(said(look('wallet', document))).toEqual({});
  });

  test('is not said once the error toast has gone', () => {
    const page = show(`${wallet(ZERO.replace('$0.00', '--'))}<div class="comet-toast">Failed</div>`);
    expect(said(look('wallet', page))).toEqual({});
    page.querySelector('.comet-toast')?.remove();
    page.querySelectorAll('span')[1]?.replaceChildren('$0.00');
    expect(said(look('wallet', page))).toEqual({});
  });

  test.each([
    ['money', MONEY, { balanceIsZero: false }],
    ['nothing', ZERO, {}],
  ])('a page behind the wallet shows %s', (_name, html, facts) => {
    const seen = look('wallet', at('https://www.aliexpress.com/p/wallet-ui-follow/balance.html', html));
    expect([said(seen), seen.coverage]).toEqual([facts, 'part']);
  });
});

test.each([
  ['money beside an error', wallet(`${MONEY}<p role="alert">Network error</p>`)],
  ['money beside a bonus', wallet(`${MONEY}<p>Bonus 25.00</p>`)],
])('1.4 %s is said', (_name, html) => expect(said(read('wallet', html))).toEqual({ balanceIsZero: false }));

const COINS = (coins: string, more = ''): string =>
  `<div class="coin-info-content"><b class="coin-info-content-head-text">${coins}</b>${more}</div>`;
test.each([
  ['none', COINS('0'), { coins: 0 }],
  ['none beside an error', `${COINS('0')}<div class="next-toast">Failed</div>`, {}],
  ['some beside an error', `${COINS('420')}<div class="next-toast">Failed</div>`, { coins: 420 }],
])('1.4 coins: %s', (_name, html, facts) => expect(said(read('coins', html))).toEqual(facts));

describe('1.5 on a page the browser translated', () => {
  const translated = (kind: PageKind, html: string): ReaderResult => {
    document.documentElement.className = 'translated-ltr';
    return read(kind, html);
  };
  test('a case is not over, and the list is no proof', () => {
    const { coverage, items, facts } = translated('refund-list', list(card(DONE)));
    expect([coverage, items, facts.casesFinished]).toEqual(['part', [{ as: 'unclear' }], 0]);
  });
  test('an open case is open', () => expect(translated('refund-list', list(card(OPEN))).items).toEqual([{ as: 'open' }]));
  test('one case is not over', () => expect(translated('refund-case', `${CASE}Refund complete</div>`).facts).toEqual({}));
  test('a wallet is not empty', () => expect(said(translated('wallet', wallet(ZERO)))).toEqual({}));
  test('money is money', () => expect(said(translated('wallet', wallet(MONEY)))).toEqual({ balanceIsZero: false }));
  test('coins are coins', () => expect(said(translated('coins', COINS('420')))).toEqual({ coins: 420 }));
  test.each([
    '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">Refund complete</font></font>',
    '<span _msttexthash="1">Refund complete</span>',
    'Refund complete<font>退款完成</font>',
    'Refund complete<font hidden>退款完成</font>',
  ])('%s is not over', (status) => expect(read('refund-list', list(card(status))).items).toMatchObject([{ as: 'unclear' }]));
});

const FIRST_STEP = '<input name="account" class="cosmos-input"><button>Continue</button>';
test.each([
  ['the first step', FIRST_STEP],
  ['the first step by what it asks for', '<input autocomplete="section-x username">'],
  ['the first step by its frame', `<div class="nfm-login"><p>Email or phone number</p></div>`],
  ['the code', '<input autocomplete="one-time-code">'],
])('1.7 signed out: %s of the sign-in', (_name, html) => expect(said(read('sign-in', html))).toEqual({ signedOut: true }));

const drawer = (inner: string): string =>
  `<div class="cosmos-drawer cosmos-drawer-right"><div class="cosmos-drawer-content"><div class="cosmos-drawer-body">${inner}</div></div></div>`;
const UNDER: readonly (readonly [PageKind, string])[] = [
  ['order-list', '<div class="order-main"><div class="order-item"><a href="?orderId=8190000000000001">x</a></div></div>'],
  ['refund-list', list(card(OPEN))],
  ['refund-case', `${CASE}Refund complete</div>`],
  ['wallet', wallet(ZERO)],
  ['coins', COINS('420')],
  ['coupons', '<ul class="coupon-ul"><li>$2</li></ul>'],
  ['addresses', '<div class="address-item"></div>'],
];
describe.each(UNDER)('1.7 the sign-in as a drawer over %s', (kind, html) => {
  test.each([FIRST_STEP, '<input type="password">', '<input autocomplete="one-time-code">'])('%s: signed out', (fields) =>
    expect(said(read(kind, html + drawer(fields)))).toEqual({ signedOut: true }),
  );
  test('also while the page below is loading', () =>
    expect(said(read(kind, `${html}<div class="comet-skeleton"></div>${drawer(FIRST_STEP)}`))).toEqual({ signedOut: true }));
  test.each([
    ['empty', drawer('')],
    ['of something else', drawer('<p>Cart</p><input type="text">')],
    ['hidden', `<div style="display:none">${drawer(FIRST_STEP)}</div>`],
  ])('%s: not', (_name, over) => expect(said(read(kind, html + over))).toEqual(said(read(kind, html))));
});

test('1.7 signed out: coins on the m. host, the button to sign in', () =>
  expect(said(read('coins', '<div class="aecoin-loginButton-1xY">Log in</div>'))).toEqual({ signedOut: true }));

test.each([
  ['', false],
  ['<div id="nc_1_wrapper"><i></i></div>', true],
])('1.7 the robot check’s place in the sign-in, holding "%s": %s', (inner, is) =>
  expect(isRobotCheck(show(`${FIRST_STEP}<div id="baxia-login-check-code">${inner}</div>`))).toBe(is),
);

const spelt = (text: string): string =>
  `<b class="es--wrap--2p">${[...text].map((sign) => `<span class="es--char--1k">${sign}</span>`).join('')}</b>`;
test.each([
  ['US $40.32', { balanceIsZero: false }],
  ['US $0.00', { balanceIsZero: true }],
])('1.7 a wallet figure drawn one element a character: %s', (figure, facts) =>
  expect(said(read('wallet', wallet(`<section><span>Balance</span>${spelt(figure)}</section>`)))).toEqual(facts),
);
test('1.7 a wallet figure drawn one element a character, one of them empty', () =>
  expect(said(read('wallet', wallet(`<section><span>Balance</span>${spelt('$40.00').replace('>4<', '><')}</section>`)))).toEqual(
    {},
  ));

const keptFrom = (kind: PageKind, html: string, address: string): readonly OrderSnapshot[] =>
  (readerOf(kind)?.orders?.(show(html), address, snapshotSelectors) ?? []) as readonly OrderSnapshot[];
const row = (id: string, more: string): string =>
  `<tr><td><a href="//trade.aliexpress.com/order_detail.htm?orderId=${id}">${id}</a></td><td>${more}</td></tr>`;
const WAITS = '<a href="//feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=1">Leave Feedback</a>';
describe('1.7 a row that waits for a review is none', () => {
  const rows = `<table>${row('8190000000000001', '★★★★★ bright')}${row('8190000000000002', WAITS)}</table>`;
  test('it is not counted', () => expect(said(read('review-list', rows))).toEqual({ reviewsShown: 1 }));
  test('nor kept', () => {
    expect(keptFrom('review-list', rows, '').map(({ id }) => id)).toEqual(['8190000000000001']);
  });
  test('nor is the page where one is written', () =>
    expect(look('review-list', at('https://feedback.aliexpress.com/management/leaveFeedback.htm', rows)).facts).toEqual({}));
});

test.each([
  ['<p>Oops, the page seems to be lost</p>', 0],
  ['', 0],
  ['<div class="container--title--3x">Receipt</div>', 1],
  ['<div class="summary--left--1p">Total</div>', 1],
])('1.7 the receipt’s page says %s: %i kept', (html, count) => {
  const address = 'https://www.aliexpress.com/p/tax-ui/index.html?orderId=8190000000000001';
  expect(keptFrom('receipt', html, address)).toHaveLength(count);
});
