// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { believableFacts, type Facts } from '../lib/model/page';
import type { PageKind } from '../lib/site/kinds';
import { allSiteWords } from '../lib/site/languages';
import { placeOf } from '../lib/site/map';
import { readerOf } from '../lib/site/readers';
import { isRobotCheck } from '../lib/site/readers/robot-check';
import { readPage } from './site/read';

type Case = readonly [name: string, kind: PageKind, html: string, facts: Facts];

const show = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
/** Facts as they are sent: an undefined fact is an absent one. */
const said = (facts: Facts = {}): Facts => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
const read = (kind: PageKind, html: string): Facts => said(readPage(kind, show(html), allSiteWords).facts);

const order = (group: string): Facts => ({
  ordersShown: 1,
  ordersUnpaid: 0,
  ordersToShip: 0,
  ordersShipped: 0,
  ordersFinished: 0,
  ordersUnclear: 0,
  [group]: 1,
});
const detail = (status: string, more = '', item = ''): string =>
  `<div class="order-status"><div class="order-block-title">${status}</div>${more}</div>
   <div class="contact-info"><p>Waiting for your response</p><button>Pay now</button></div>
   <div class="order-detail-item"><a class="store-name">Shop</a>${item}</div>`;

const orders: readonly Case[] = [
  [
    'shipped',
    'order-detail',
    detail('Awaiting delivery', '<a href="/p/tracking/index.html">Track status</a>'),
    order('ordersShipped'),
  ],
  ['delivered, not confirmed', 'order-detail', detail('Delivered'), order('ordersShipped')],
  ['unpaid', 'order-detail', detail(' To pay '), order('ordersUnpaid')],
  ['to ship', 'order-detail', detail('PROCESSING'), order('ordersToShip')],
  ['finished', 'order-detail', detail('Completed'), order('ordersFinished')],
  [
    'finished, trackable still',
    'order-detail',
    detail('Completed', '<a href="/p/tracking/i">Track status</a>'),
    order('ordersFinished'),
  ],
  ['finished, in Portuguese', 'order-detail', detail('Concluído '), order('ordersFinished')],
  ['ambiguous', 'order-detail', detail('Processed'), order('ordersUnclear')],
  ['unknown word', 'order-detail', detail('Abgeschlossen'), order('ordersUnclear')],
  ['unknown word, open button', 'order-detail', detail('Unterwegs', '<button>Confirm received</button>'), order('ordersShipped')],
  [
    'finished beside an open button',
    'order-detail',
    detail('Completed', '<button>Confirm received</button>'),
    order('ordersUnclear'),
  ],
  ['open beside an ending button', 'order-detail', detail('Shipped', '<button>Remove</button>'), order('ordersUnclear')],
  ['only an ending button', 'order-detail', detail('Fertig', '<button>Remove</button>'), order('ordersUnclear')],
  [
    'finished beside an open case',
    'order-detail',
    detail('Completed', '', '<b>Waiting for your response</b>'),
    order('ordersUnclear'),
  ],
  [
    'finished beside an open button elsewhere',
    'order-detail',
    `${detail('Completed')}<p><button>Confirm received</button></p>`,
    order('ordersUnclear'),
  ],
  ['in dispute', 'order-detail', detail('Dispute orders'), order('ordersUnclear')],
  ['no status', 'order-detail', '<div class="order-detail-item"></div>', order('ordersUnclear')],
  ['finished, no products yet', 'order-detail', detail('Completed').replace('order-detail-item', ''), order('ordersUnclear')],
  ['two statuses', 'order-detail', detail('Completed') + detail('Shipped'), order('ordersUnclear')],
  ['nothing there', 'order-detail', '<main></main>', {}],
];

const refund = (status: string, more = ''): string =>
  `<div class="orderItem--orderItem--1x"><span class="orderItem--orderSKUId--2y">Order 8190000000000001</span>
   <div class="orderItem--orderStatusDesc--3z">${status}</div>${more}
   <div class="orderItem--orderStatusAction--4w"><div><button>Details</button></div></div></div>`;
const pager = (current: number, last: number): string => {
  const button = (classes: string, text: string, off = false): string =>
    `<button class="next-btn next-pagination-item ${classes}"${off ? ' disabled' : ''}>${text}</button>`;
  const pages = Array.from({ length: last }, (_, index) => button(index + 1 === current ? 'next-current' : '', `${index + 1}`));
  return `<div class="next-pagination">${button('next-prev', '', current === 1)}${pages.join('')}${button('next-next', '', current === last)}</div>`;
};
const cases = (shown: number, open: number, finished: number, unclear: number): Facts => ({
  casesShown: shown,
  casesOpen: open,
  casesFinished: finished,
  casesUnclear: unclear,
});
const done = 'Refund complete 2026-09-01';
const open = 'Waiting for your response <i>2026-09-02 10:22</i>';

const refunds: readonly Case[] = [
  ['one of each', 'refund-list', refund(done) + refund(open) + refund('Wartet'), { ...cases(3, 1, 1, 1), morePages: false }],
  [
    'date without a space',
    'refund-list',
    refund('<b>Refund complete</b><i>2026-09-01</i>'),
    { ...cases(1, 0, 1, 0), morePages: false },
  ],
  [
    'finished in one word, more in another',
    'refund-list',
    refund('<b>Refund complete</b><b>Ship it back</b>'),
    { ...cases(1, 0, 0, 1), morePages: false },
  ],
  [
    'a next page without its number',
    'refund-list',
    refund(done) + pager(1, 1).replaceAll(' disabled', ''),
    { ...cases(1, 0, 1, 0), morePages: true },
  ],
  [
    'a page number without buttons',
    'refund-list',
    `${refund(done)}<b class="next-pagination-item next-current">1</b>`,
    cases(1, 0, 1, 0),
  ],
  ['finished and more words', 'refund-list', refund(`${done} <b>Ship it back</b>`), { ...cases(1, 0, 0, 1), morePages: false }],
  [
    'finished and open words',
    'refund-list',
    refund(`<b>Refund complete</b><b>${open}</b>`),
    { ...cases(1, 0, 0, 1), morePages: false },
  ],
  [
    'finished, open words beside',
    'refund-list',
    refund(done, '<p>Waiting for your response</p>'),
    { ...cases(1, 0, 0, 1), morePages: false },
  ],
  ['no status', 'refund-list', refund(''), { ...cases(1, 0, 0, 1), morePages: false }],
  [
    'two lines in a card',
    'refund-list',
    refund(`${done}</div><div class="orderItem--orderStatusDesc--3z">${open}`),
    { ...cases(2, 1, 1, 0), morePages: false },
  ],
  [
    'more order numbers than statuses',
    'refund-list',
    refund(done, '<i class="orderItem--orderSKUId--2y">2</i>'),
    { ...cases(2, 0, 1, 1), morePages: false },
  ],
  [
    'marks outside every card',
    'refund-list',
    (refund(done) + refund(open)).replaceAll('orderItem--orderItem', 'x'),
    cases(2, 1, 0, 1),
  ],
  ['ten and no pager', 'refund-list', refund(done).repeat(10), cases(10, 0, 10, 0)],
  ['ten, one page', 'refund-list', refund(done).repeat(10) + pager(1, 1), { ...cases(10, 0, 10, 0), morePages: false }],
  ['first of two pages', 'refund-list', refund(done).repeat(10) + pager(1, 2), { ...cases(10, 0, 10, 0), morePages: true }],
  ['last of two pages', 'refund-list', refund(done) + pager(2, 2), { ...cases(1, 0, 1, 0), morePages: true }],
  ['a pager without parts', 'refund-list', `${refund(done)}<div class="next-pagination"></div>`, cases(1, 0, 1, 0)],
  [
    'another tab',
    'refund-list',
    `<a role="tab">All</a><a role="tab" aria-selected="true">Done</a>${refund(done)}`,
    cases(1, 0, 1, 0),
  ],
  [
    'the first tab',
    'refund-list',
    `<a role="tab" aria-selected="true">All</a><a role="tab">Done</a>${refund(done)}`,
    { ...cases(1, 0, 1, 0), morePages: false },
  ],
  ['a search', 'refund-list', `<input value="shop">${refund(done)}`, cases(1, 0, 1, 0)],
  ['empty', 'refund-list', '<div>No records</div>', {}],
  ['empty with a pager', 'refund-list', pager(1, 1), {}],
];

const status = (text: string): string => `<div class="reminder--statusStr--3FMxRSU">${text}</div>`;
const stage = (text: string): string => `<div class="verticalSteps--title--1m4xoBw">${text}</div>`;
const singles: readonly Case[] = [
  ['open', 'refund-case', status("Waiting for AliExpress's feedback"), { caseOpen: true }],
  ['under review', 'refund-case', stage("We're reviewing your request"), { caseOpen: true }],
  ['finished', 'refund-case', status('Refund complete') + stage('Refund complete'), { caseOpen: false }],
  ['only a stage to come', 'refund-case', stage('Refund complete'), {}],
  ['contradiction', 'refund-case', status('Refund complete') + stage("We're reviewing your request"), {}],
  ['two finished', 'refund-case', status('Refund complete').repeat(2), { caseOpen: false }],
  ['finished and unknown', 'refund-case', status('Refund complete') + status('Wartet'), {}],
  ['unknown words', 'refund-case', status('Wartet'), {}],
  ['a form to begin one', 'refund-case', '<form><button>Submit</button></form>', {}],
];

const wallets: readonly Case[] = [
  ['zero', 'wallet', '<div><span>Balance</span><span>$0.00</span></div>', { balanceIsZero: true }],
  ['some', 'wallet', '<div><span>Balance</span><span>$5.00</span></div>', { balanceIsZero: false }],
  ['in one element', 'wallet', '<p>Balance: R$0,00</p>', { balanceIsZero: true }],
  ['in one paragraph', 'wallet', '<p>Balance <b>0,00 €</b></p>', { balanceIsZero: true }],
  ['in paragraphs', 'wallet', '<section><h2>Balance</h2><p>$5.00</p></section>', { balanceIsZero: false }],
  [
    'split over elements',
    'wallet',
    '<div><i>Balance</i><b><i>US</i><i> $0</i><i>.5</i><i>0</i></b></div>',
    { balanceIsZero: false },
  ],
  ['zero in pieces, one may be missing', 'wallet', '<div><i>Balance</i><i>$</i><i>0</i><i>.00</i></div>', {}],
  ['sign apart from its figure', 'wallet', '<div><i>Balance</i><i>US</i><i>$</i><i>0.00</i></div>', { balanceIsZero: true }],
  ['ambiguous separator', 'wallet', '<div><i>Balance</i><i>₩12.300</i></div>', { balanceIsZero: false }],
  ['Arabic digits', 'wallet', '<div><i>Balance</i><i>US $٠٫٠٠</i></div>', { balanceIsZero: true }],
  ['two amounts', 'wallet', '<div><i>Balance</i><i>$0.00</i><i>$5.00</i></div>', {}],
  ['a bonus of nothing', 'wallet', '<p>Balance $0.00</p><p>Bonus $0.00</p>', { balanceIsZero: true }],
  ['zero beside a bonus', 'wallet', '<p>Balance $0.00</p><p>Bonus $5.00</p>', {}],
  ['some beside a bonus', 'wallet', '<p>Balance $5.00</p><p>Bonus $0.00</p>', { balanceIsZero: false }],
  ['two balances', 'wallet', '<p>Balance $0.00</p><p>Balance $5.00</p>', {}],
  ['another word between', 'wallet', '<div><i>Balance</i><i>Bonus</i><i>$0.00</i></div>', {}],
  ['another purse’s zero', 'wallet', '<div><p>Balance <b>***</b></p><p>Bonus $0.00</p></div>', {}],
  ['no amount', 'wallet', '<div>Balance</div>', {}],
  ['no currency', 'wallet', '<div>Balance <b>0.00</b></div>', {}],
  ['unknown word', 'wallet', '<div>Guthaben <b>€0.00</b></div>', {}],
  ['hidden', 'wallet', '<div hidden>Balance <b>€0.00</b></div>', {}],
  ['in a script', 'wallet', '<script>Balance $0.00</script>', {}],
];

const link = (id: string): string => `<a href="//trade.aliexpress.com/order_detail.htm?orderId=${id}">Order</a>`;
const others: readonly Case[] = [
  ['coins', 'coins', '<b class="coin-info-content-head-text"> 1,234 </b>', { coins: 1234 }],
  ['no coins', 'coins', '<b class="coin-info-content-head-text">0</b>', { coins: 0 }],
  ['Persian digits', 'coins', '<b class="coin-info-content-head-text">۱۲</b>', { coins: 12 }],
  ['rounded coins', 'coins', '<b class="coin-info-content-head-text">1.2k</b>', {}],
  ['coins not there yet', 'coins', '<b class="coin-info-content-head-text">-</b>', {}],
  ['two figures', 'coins', '<b class="coin-info-content-head-text">1</b><b class="coin-info-content-head-text">0</b>', {}],
  [
    'nested coupons',
    'coupons',
    `<ul class="coupon-ul"><li class="clearfix">${'<ul class="coupon-ul"><li>$2</li><li>until</li></ul>'.repeat(3)}</li></ul>`,
    { couponsShown: 3 },
  ],
  ['plain coupons', 'coupons', '<ul class="coupon-ul"><li>$2</li><li>$3</li></ul>', { couponsShown: 2 }],
  ['no coupon yet', 'coupons', '<div class="use-coupons-list-container"><ul class="coupon-ul"></ul></div>', {}],
  ['two flat lists', 'coupons', '<ul class="coupon-ul"><li>$2</li></ul>'.repeat(2), {}],
  ['reviews', 'review-list', link('8190000000000001') + link('8190000000000001') + link('8190000000000002'), { reviewsShown: 2 }],
  ['no review', 'review-list', '<a href="/help.htm">Help</a>', {}],
  ['addresses', 'addresses', '<div class="address-item"><p class="address-opt"></p></div>'.repeat(2), { addressesShown: 2 }],
  ['addresses by their buttons', 'addresses', '<p class="address-opt"></p>'.repeat(2), { addressesShown: 2 }],
  ['no address', 'addresses', '<button>Add a new address</button>', {}],
  ['a password field', 'sign-in', '<input type="password">', { signedOut: true }],
  ['a name field, the password comes after', 'sign-in', '<input id="fm-login-id">', { signedOut: true }],
  ['a hidden field', 'sign-in', '<div style="display:none"><input type="password"></div>', {}],
  ['on the way through', 'sign-in', '<p>Redirecting</p>', {}],
];

const all: readonly Case[] = [...orders, ...refunds, ...singles, ...wallets, ...others];
const telling = all.filter(([, , , facts]) => Object.keys(facts).length);

test.each(all)('%s (%s)', (_name, kind, html, facts) => expect(read(kind, html)).toEqual(facts));

const OBSTACLES: readonly (readonly [name: string, html: string, facts: Facts])[] = [
  ['something is loading', '<div class="comet-loading"></div>', {}],
  ['a skeleton', '<div class="x-skeleton--1"></div>', {}],
  ['something is busy', '<div aria-busy="true"></div>', {}],
  ['a robot check', '<div class="baxia-dialog"><p>Slide</p></div>', {}],
  ['a robot check in a frame', '<iframe id="baxia-dialog-content"></iframe>', {}],
  ['nobody is signed in', '<div class="account-unsigned">Sign in</div>', { signedOut: true }],
];
describe.each(OBSTACLES)('where %s', (_obstacle, mark, facts) => {
  test.each(telling.filter(([, kind]) => kind !== 'sign-in'))('%s (%s) says nothing', (_name, kind, html) => {
    expect(read(kind, html + mark)).toEqual(facts);
  });
});

test.each([
  '<div class="baxia-dialog"></div>',
  '<div class="baxia-dialog" hidden><p>Slide</p></div>',
  '<div class="nc-container" style="display:none"><i></i></div>',
  '<div class="account-unsigned" hidden></div>',
  '<div class="loading" hidden></div>',
])('%s stands in normal pages too', (mark) => {
  expect(read('wallet', `<p>Balance $0.00</p>${mark}`)).toEqual({ balanceIsZero: true });
});

test.each([
  ['<div id="nc_1_wrapper"><i></i></div>', true],
  ['<div class="nc-container"><i></i></div>', true],
  ['<div id="nc_1_wrapper"></div>', false],
  ['<p>robot</p>', false],
])('robot check %s: %s', (html, is) => {
  expect([isRobotCheck(show(html)), read('robot-check', html)]).toEqual([is, is ? { present: true } : {}]);
});

test.each([
  ['https://www.aliexpress.com/p/order/index.html/_____tmd_____/punish?x5secdata=x', true],
  ['https://www.aliexpress.com/p/order/index.html', false],
])('robot check at %s: %s', (url, is) => {
  const page = new Window({ url }).document as unknown as Document;
  expect([isRobotCheck(page), isRobotCheck(page.body)]).toEqual([is, is]);
});

test.each<[kind: PageKind, facts: Facts, doubted: string | undefined]>([
  ['order-list', { ...order('ordersFinished'), moreOrders: false }, 'moreOrders'],
  ['order-list', { ...order('ordersFinished'), moreOrders: true }, undefined],
  ['order-detail', order('ordersFinished'), 'ordersFinished'],
  ['order-detail', order('ordersShipped'), undefined],
  ['refund-list', { ...cases(1, 0, 1, 0), morePages: false }, 'morePages'],
  ['refund-list', { ...cases(1, 0, 1, 0), morePages: true }, undefined],
  ['refund-case', { caseOpen: false }, 'caseOpen'],
  ['refund-case', { caseOpen: true }, undefined],
  ['wallet', { balanceIsZero: true }, 'balanceIsZero'],
  ['wallet', { balanceIsZero: false }, undefined],
  ['coins', { coins: 0 }, 'coins'],
  ['coins', { coins: 7 }, undefined],
])('%s at work keeps back what would end a task: %j', (kind, facts, doubted) => {
  const kept = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== doubted));
  expect(believableFacts(placeOf(kind), facts, false)).toEqual(kept);
  expect(believableFacts(placeOf(kind), facts, true)).toEqual(facts);
});

test.each([
  ['open-cases', [1]],
  ['unclear-cases', [2]],
  ['nothing', []],
])('%s points at %j', (anchor, places) => {
  show(refund(done) + refund(open) + refund('Wartet'));
  const cards = [...document.body.children];
  const pointed = readerOf('refund-list')?.point?.(anchor, document, allSiteWords) ?? [];
  expect(pointed.map((element) => cards.indexOf(element))).toEqual(places);
});

/** Pages where the thing taken away is the only witness against the end: nobody could tell then. */
const ONE_WITNESS = [
  'finished beside an open button',
  'finished beside an open button elsewhere',
  'finished beside an open case',
  'two statuses',
  'finished in one word, more in another',
  'a page number without buttons',
  'finished and more words',
  'finished, open words beside',
  'more order numbers than statuses',
  'a pager without parts',
];
const robust = telling.filter(([name]) => !ONE_WITNESS.includes(name));

describe('harm to a page never makes it look better', () => {
  test.each(robust)('%s (%s)', (_name, kind, html) => {
    const whole = readPage(kind, show(html), allSiteWords).facts;
    for (const [harm, harmed] of harmsOf(html)) {
      const facts = readPage(kind, harmed, allSiteWords).facts;
      expect([harm, isNoBetter(facts, whole)]).toEqual([harm, true]);
    }
  });

  test.each(telling)('%s (%s) cut off anywhere does not throw', (_name, kind, html) => {
    for (let end = 0; end < html.length; end += 7 + Math.floor(html.length / 99))
      expect(() => readPage(kind, show(html.slice(0, end)), allSiteWords)).not.toThrow();
  });
});

/** The page with one element without its class, or one text gone, or one class gone from all. */
function* harmsOf(html: string): Generator<[string, Document]> {
  const count = show(html).body.querySelectorAll('*').length;
  const classes = new Set([...document.body.querySelectorAll('*')].flatMap((one) => [...one.classList]));
  for (let index = 0; index < count; index += Math.ceil(count / 30)) {
    const unclassed = at(html, index);
    unclassed.removeAttribute('class');
    yield [`unclassed ${index}`, document];
    const emptied = at(html, index);
    if (!emptied.childElementCount) {
      emptied.textContent = '';
      yield [`emptied ${index}`, document];
    }
  }
  for (const name of classes) {
    show(html);
    for (const one of document.body.querySelectorAll('*')) one.classList.remove(name);
    yield [`without ${name}`, document];
  }
}
const at = (html: string, index: number): Element => show(html).body.querySelectorAll('*')[index] as Element;

const PAIRS = [
  ['ordersShown', 'ordersFinished'],
  ['casesShown', 'casesFinished'],
] as const;

/** Each fact absent or no better than it was: not more finished, not fewer open, not zero, not the end. */
function isNoBetter(facts: Facts, whole: Facts): boolean {
  const number = (from: Facts, fact: string): number => Number(from[fact] ?? 0);
  const counted = PAIRS.filter(([shown]) => facts[shown] !== undefined).every(
    ([shown, finished]) =>
      number(facts, finished) <= number(whole, finished) &&
      number(facts, shown) - number(facts, finished) >= number(whole, shown) - number(whole, finished),
  );
  const ended = (fact: string, end: boolean | number): boolean => facts[fact] === end && whole[fact] !== end;
  return (
    counted && !ended('morePages', false) && !ended('caseOpen', false) && !ended('balanceIsZero', true) && !ended('coins', 0)
  );
}

test('every reader keeps silent on a page it does not know', () => {
  const kinds: readonly PageKind[] = [
    'order-detail',
    'refund-list',
    'refund-case',
    'wallet',
    'coins',
    'coupons',
    'review-list',
    'addresses',
  ];
  const unknown = [
    '',
    '<main><h1>Hello</h1><p>$0.00</p></main>',
    '<svg class="x"><title>Balance</title></svg>',
    '<template><p>Balance $0.00</p></template>',
  ];
  expect(kinds.flatMap((kind) => unknown.map((html) => read(kind, html)))).toEqual(kinds.flatMap(() => unknown.map(() => ({}))));
});
