import { describe, expect, test } from 'vitest';
import { type MessageSender, maySendMessage } from '../entrypoints/background/sender';
import { isCommand, isMessage, isPageState, isPageUpdate, type Message, type PageState } from '../lib/messages';
import { areFacts, type Facts } from '../lib/model/page';
import type { PageKind } from '../lib/site/kinds';
import { pageKinds } from '../lib/site/kinds';
import { addressExamples } from './site/addresses';

const GROUPS = {
  ...{ ordersShown: 10, ordersUnpaid: 1, ordersToShip: 1 },
  ...{ ordersShipped: 1, ordersFinished: 6, ordersUnclear: 1 },
};
const state: PageState = {
  page: 'order-list',
  outcome: 'read',
  facts: { ordersShown: 10, moreOrders: true },
  coverage: 'part',
  asOf: 1_794_823_190_000,
  lookedAt: 1_794_823_200_000,
  view: { width: 1280, height: 720 },
};
const report = {
  document: '0123456789abcdef',
  firstPage: true,
  items: [{ number: '8190000000000001', as: 'settled' }, { as: 'open' }],
  banners: [{ number: '8190000000000001', as: 'unclear', asOf: 1_794_823_195_000 }],
  parts: [0, 1, 10, 9],
} as const;
const placement = { corner: 'end', width: 348, height: 560, sheet: false } as const;

/** As a message arrives: through JSON, as Chromium sends it. */
const sent = (text: string): unknown => JSON.parse(text);

describe('facts', () => {
  test.each([
    ['none', {}],
    ['counts and booleans', { ordersShown: 10, moreOrders: false }],
    ['zero', { coins: 0 }],
    ['one that was not said', { coins: undefined }],
  ])('%s: yes', (_, value) => expect(areFacts(value)).toBe(true));

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ordersShown'],
    ['a list', [1]],
    ['a text inside', { ordersShown: '10' }],
    ['a name inside', { name: 'Ana' }],
    ['null inside', { coins: null }],
    ['NaN', { coins: Number.NaN }],
    ['infinity', { coins: Number.POSITIVE_INFINITY }],
    ['a negative count', { coins: -1 }],
    ['a big integer', { coins: 1n }],
    ['a nested record', { coins: { now: 1 } }],
    ['a list inside', { coins: [1] }],
    ['a name that is a text', { 'Rua das Flores 12': 1 }],
    ['a name of digits', { 8190000000000001: 1 }],
    ['a name with a dot', { 'a.b': 1 }],
    ['an endless name', { [`a${'b'.repeat(41)}`]: 1 }],
    ['an empty name', { '': 1 }],
    ['a prototype', sent('{"__proto__":1}')],
    ['a prototype with facts', sent('{"__proto__":{"coins":1}}')],
    ['a constructor', sent('{"constructor":1}')],
    ['toString', sent('{"toString":true}')],
  ])('%s: no', (_, value) => expect(areFacts(value)).toBe(false));
});

const good: Record<string, Message> = {
  'a page': { type: 'page', state, report },
  'a page with nothing read': {
    type: 'page',
    state: { ...state, page: 'messages', outcome: 'unread', facts: {} },
    report: { document: '01234567' },
  },
  state: { type: 'command', command: { type: 'state' } },
  reread: { type: 'command', command: { type: 'reread' } },
  reload: { type: 'command', command: { type: 'reload' } },
  place: { type: 'command', command: { type: 'place', placement } },
  'place as a sheet': { type: 'command', command: { type: 'place', placement: { ...placement, corner: 'start', sheet: true } } },
  show: { type: 'command', command: { type: 'show', anchor: 'open-orders', index: 1 } },
  unshow: { type: 'command', command: { type: 'unshow' } },
  go: { type: 'command', command: { type: 'go', page: 'wallet' } },
  'delete everything': { type: 'delete-everything' },
  'orders of a file': { type: 'copy', change: { add: [{ id: '8190000000000001', items: [], seen: {} }] } },
  'no order of the copy any more': { type: 'copy', change: { drop: ['8190000000000001'] } },
  'an empty copy': { type: 'copy', change: { all: 'drop' } },
  'a copy counted anew': { type: 'copy', change: { all: 'recount' } },
  'the last change to take back': { type: 'checklist', act: 'undo' },
  'the same account': { type: 'checklist', act: { same: 'us' } },
  'another account': { type: 'checklist', act: { another: 'com' } },
  'a host that is not used': { type: 'checklist', act: { notUsed: 'us' } },
  'starting over': { type: 'checklist', act: { startOver: 'without-proof' } },
  'a progress file to write': { type: 'progress', act: 'write' },
  'a progress file to look at': { type: 'progress', act: { look: '{}' } },
  'a progress file to take in': { type: 'progress', act: { takeIn: '{}' } },
  'a copy of theirs': {
    type: 'copy',
    change: { official: { rows: 212, orders: 90, compared: 10, missing: 0, newest: '2026-11-09' } },
  },
  'the copy made into a file': { type: 'copy', change: { saved: 1_780_000_000_000 } },
  'the closing form, and until when a window is open': {
    type: 'page',
    state: { ...state, page: 'close-account', facts: {}, windowsEnd: '2027-01-12' },
    report: { document: '01234567' },
  },
  'a page to open': { type: 'open-page', address: 'https://www.aliexpress.com/p/order/index.html' },
  'a page to open in a tab': { type: 'open-page', address: 'https://m.aliexpress.us/p/wallet-ui/index.html', tab: 7 },
  'fold now': { type: 'command', command: { type: 'fold' } },
  'hide here': { type: 'settings', change: { hide: 'order-list' } },
  'hide everywhere': { type: 'settings', change: { hide: 'everywhere' } },
  unhide: { type: 'settings', change: { unhide: 'everywhere' } },
  fold: { type: 'settings', change: { fold: 'wallet' } },
  unfold: { type: 'settings', change: { unfold: 'wallet' } },
  corner: { type: 'settings', change: { corner: 'start' } },
  'a language': { type: 'settings', change: { language: 'es' } },
  'the browser’s language': { type: 'settings', change: { language: null } },
};

const page = (change: Record<string, unknown>): unknown => ({ type: 'page', state: { ...state, ...change }, report });
const command = (one: unknown): unknown => ({ type: 'command', command: one });
const settings = (change: unknown): unknown => ({ type: 'settings', change });
const copy = (change: unknown): unknown => ({ type: 'copy', change });
const place = (change: Record<string, unknown>): unknown => command({ type: 'place', placement: { ...placement, ...change } });
const reported = (change: object): unknown => ({ type: 'page', state, report: { ...report, ...change } });

const bad: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  'a text': 'page',
  'a list': [{ type: 'page', state }],
  'no type': { state },
  'another type': { type: 'order', state },
  'a type in a list': { type: ['page'], state },
  'no state': { type: 'page' },
  'an unknown page': page({ page: 'shop' }),
  'a page of the prototype': page({ page: 'constructor' }),
  'an unknown outcome': page({ outcome: 'fine' }),
  'an outcome in a list': page({ outcome: ['read'] }),
  'facts with a text': page({ facts: { ordersShown: '10' } }),
  'facts with NaN': page({ facts: { ordersShown: Number.NaN } }),
  'a fact of another page': page({ facts: { balanceIsZero: true } }),
  'a fact nobody declares': page({ facts: { ordersShown: 10, ordersHidden: 3 } }),
  'a fact of a page that has none': page({ page: 'messages', facts: { ordersShown: 1 } }),
  'a count as a flag': page({ facts: { ordersShown: true } }),
  'a flag as a count': page({ facts: { moreOrders: 0 } }),
  'half an order': page({ facts: { ordersShown: 1.5 } }),
  'fifty-one facts': page({ facts: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`f${'x'.repeat(n)}`, 1])) }),
  'a review kept on the orders list': page({ facts: { reviewsKept: 1 } }),
  'facts with a prototype': page({ facts: sent('{"__proto__":1}') }),
  'no facts': page({ facts: undefined }),
  'no time': page({ lookedAt: undefined }),
  'a time without end': page({ lookedAt: Number.POSITIVE_INFINITY }),
  'a time as text': page({ lookedAt: '2026-11-16' }),
  'no view': page({ view: undefined }),
  'half a view': page({ view: { width: 1280 } }),
  'no coverage': page({ coverage: undefined }),
  'another coverage': page({ coverage: 'most' }),
  'an age as text': page({ asOf: '2026' }),
  'no act on the checklist': { type: 'checklist' },
  'an unknown act': { type: 'checklist', act: 'redo' },
  'an act of the prototype': { type: 'checklist', act: { constructor: 'com' } },
  'an unknown host': { type: 'checklist', act: { same: 'ru' } },
  'two acts': { type: 'checklist', act: { same: 'com', another: 'com' } },
  'no report': { type: 'page', state },
  'no document': reported({ document: undefined }),
  'a document with a name': reported({ document: 'Ana Silva' }),
  'items as text': reported({ items: '8190000000000001' }),
  'a number with a name': reported({ items: [{ number: 'Ana Silva', as: 'open' }] }),
  'a number as number': reported({ items: [{ number: 8190000000000001, as: 'open' }] }),
  'an unknown standing': reported({ items: [{ as: 'lost' }] }),
  'no standing': reported({ banners: [{}] }),
  'signs that are no counts': reported({ parts: [1, 'Ana Silva'] }),
  'half a sign': reported({ parts: [0.5] }),
  'more signs than there are': reported({ parts: Array.from({ length: 21 }, () => 1) }),
  'an endless age': reported({ items: [{ as: 'open', asOf: Number.POSITIVE_INFINITY }] }),
  'no command': { type: 'command' },
  'an unknown command': command({ type: 'press' }),
  'a command in a list': command({ type: ['fold'] }),
  'a command as text': command('fold'),
  'another corner': place({ corner: 'top' }),
  'a width below zero': place({ width: -1 }),
  'a height as text': place({ height: '560px' }),
  'a sheet as text': place({ sheet: 'yes' }),
  'no placement': command({ type: 'place' }),
  'go nowhere': command({ type: 'go' }),
  'go to an address': command({ type: 'go', page: 'https://www.aliexpress.com/p/order/index.html' }),
  'go to a page that is none of the tour': command({ type: 'go', page: 'close-account' }),
  'show nowhere': command({ type: 'show', index: 0 }),
  'show the minus first': command({ type: 'show', anchor: 'order', index: -1 }),
  'no change': settings(undefined),
  'an empty change': settings({}),
  'two changes at once': settings({ hide: 'wallet', fold: 'wallet' }),
  'hide an unknown page': settings({ hide: 'shop' }),
  'fold everywhere': settings({ fold: 'everywhere' }),
  'a corner of the screen': settings({ corner: 'top' }),
  'no language': settings({ language: 'Klingon of old' }),
  'a language and more': settings({ language: 'es', corner: 'end' }),
  'a setting of another name': settings({ telemetry: true }),
  'no change of the copy': copy({}),
  'two changes of the copy at once': copy({ all: 'drop', official: { rows: 1, orders: 1, compared: 0, missing: 0 } }),
  'an order with an address': copy({ add: [{ id: '8190000000000001', items: [], seen: {}, address: 'Rua das Flores 12' }] }),
  'orders by their place': copy({ drop: [1] }),
  'a file of no time': copy({ saved: 0 }),
  'rows below zero': copy({ official: { rows: -1, orders: 1, compared: 0, missing: 0 } }),
  'another act with the progress': { type: 'progress', act: 'delete' },
  'a file that is no text': { type: 'progress', act: { look: 7 } },
  'two acts at once': { type: 'progress', act: { look: '', takeIn: '' } },
  'no act': { type: 'progress', act: {} },
  'an end of windows that is no day': { type: 'page', state: { ...state, windowsEnd: 'soon' }, report },
  'a page of another site': { type: 'open-page', address: 'https://aliexpress.com.example.org/' },
  'a page that is script': { type: 'open-page', address: 'javascript:0//https://www.aliexpress.com/' },
  'a page without a lock': { type: 'open-page', address: 'http://www.aliexpress.com/' },
  'a page in no tab': { type: 'open-page', address: 'https://www.aliexpress.com/', tab: '7' },
  'another change of all': copy({ all: 'export' }),
};

describe('messages', () => {
  test.each(Object.entries(good))('%s: yes', (_, message) => {
    expect(isMessage(message)).toBe(true);
    expect(isMessage(sent(JSON.stringify(message)))).toBe(true);
  });

  test.each(Object.entries(bad))('%s: no', (_, value) => expect(isMessage(value)).toBe(false));

  test('a command is checked on its own, too', () => {
    expect(isCommand({ type: 'show', anchor: 'order', index: 0 })).toBe(true);
    expect(isCommand({ type: 'press' })).toBe(false);
  });

  test('the word of the background to its overlay', () => {
    expect(isPageUpdate({ type: 'now', state })).toBe(true);
    expect(isPageUpdate({ type: 'page', state })).toBe(false);
    expect(isPageUpdate({ type: 'now', state: { ...state, facts: { name: 'Ana' } } })).toBe(false);
    // Which facts a page may say is asked where they come in, not once more here.
    expect(isPageUpdate({ type: 'now', state: { ...state, facts: { elsewhere: 1 } } })).toBe(true);
    expect(isPageState({ ...state, facts: { elsewhere: 1 } })).toBe(false);
  });
});

const OWN = { id: 'abcdefgh', root: 'chrome-extension://abcdefgh/' };
const ORDERS = 'https://www.aliexpress.com/p/order/index.html?spm=a';
const tab: MessageSender = { id: OWN.id, url: ORDERS, frameId: 0, tabId: 7 };
const overlay: MessageSender = { id: OWN.id, url: `${OWN.root}overlay.html`, frameId: 12, tabId: 7 };
const popup: MessageSender = { id: OWN.id, url: `${OWN.root}popup.html` };
const without = (sender: MessageSender, name: keyof MessageSender): MessageSender =>
  Object.fromEntries(Object.entries(sender).filter(([key]) => key !== name));

const reading = (kind: PageKind): Message => ({ type: 'page', state: { ...state, page: kind, facts: {} }, report });
const fold: Message = { type: 'command', command: { type: 'fold' } };
const deleteAll: Message = { type: 'delete-everything' };
const drop: Message = { type: 'copy', change: { all: 'drop' } };
const openPage: Message = { type: 'open-page', address: 'https://www.aliexpress.com/p/order/index.html' };
const takeIn: Message = { type: 'progress', act: { takeIn: '{}' } };
const guide: MessageSender = { id: OWN.id, url: `${OWN.root}guide.html#orders` };
const hide: Message = { type: 'settings', change: { hide: 'everywhere' } };

/** Every fact of every reader, as its look tells it: what is declared is taken, on its own page and on no other. */
const SAID: { readonly [K in PageKind]?: Facts } = {
  'robot-check': { present: true },
  'sign-in': { signedOut: true },
  'order-detail': { ...GROUPS, signedOut: false },
  'order-list': {
    ...{ ...GROUPS, casesOpen: 0, moreOrders: false, filtered: true, signedOut: false },
    ...{ ordersKept: 10, copiedSince: 1_794_823_190_000 },
  },
  'refund-list': { casesShown: 3, casesOpen: 1, casesFinished: 1, casesUnclear: 1, morePages: true, signedOut: true },
  'refund-case': { caseOpen: true, signedOut: true },
  'review-list': { reviewsShown: 3, signedOut: true, reviewsKept: 3, copiedSince: 0 },
  wallet: { balanceIsZero: true, signedOut: true },
  coins: { coins: 420, signedOut: true },
  coupons: { couponsShown: 2, signedOut: true },
  addresses: { addressesShown: 2, signedOut: true },
};

describe('what a page may say', () => {
  test.each(pageKinds)('%s: its own facts, and no other', (kind) => {
    const own = SAID[kind] ?? {};
    expect(isMessage({ type: 'page', state: { ...state, page: kind, facts: own }, report })).toBe(true);
    const others = new Set(Object.values(SAID).flatMap((facts) => Object.keys(facts)));
    for (const name of [...others].filter((one) => !(one in own)))
      for (const fact of [1, true])
        expect(isMessage({ type: 'page', state: { ...state, page: kind, facts: { [name]: fact } }, report }), name).toBe(false);
  });
});

describe('who may send what', () => {
  test.each<[string, Message, MessageSender, boolean]>([
    ['a reading from its own page', reading('order-list'), tab, true],
    ['a robot check in place of a page', reading('robot-check'), tab, true],
    ['a command from the overlay', fold, overlay, true],
    ['a command from the popup', fold, popup, true],
    ['settings from the overlay', hide, overlay, true],
    ['a change of the copy from the guide', drop, guide, true],

    ['a change of the copy from the overlay', drop, overlay, false],
    ['a change of the copy from the popup', drop, popup, false],
    ['a change of the copy from a page', drop, tab, false],
    ['a progress file from the guide', takeIn, guide, true],
    ['a progress file from the popup', takeIn, popup, false],
    ['a progress file from a page', takeIn, tab, false],
    ['a page to open from the guide', openPage, guide, true],
    ['a page to open from the popup', openPage, popup, false],
    ['a page to open from a page', openPage, tab, false],

    ['a reading from another extension', reading('order-list'), { ...tab, id: 'hgfedcba' }, false],
    ['a reading from nobody', reading('order-list'), without(tab, 'id'), false],
    ['a reading from no address', reading('order-list'), without(tab, 'url'), false],
    ['a reading from a frame', reading('order-list'), { ...tab, frameId: 3 }, false],
    ['a reading from no frame', reading('order-list'), without(tab, 'frameId'), false],
    ['a reading from no tab', reading('order-list'), without(tab, 'tabId'), false],
    ['a reading of another page', reading('wallet'), tab, false],
    [
      'a reading from a shopping page',
      reading('order-list'),
      { ...tab, url: 'https://www.aliexpress.com/item/1005.html' },
      false,
    ],
    [
      'a robot check from a shopping page',
      reading('robot-check'),
      { ...tab, url: 'https://www.aliexpress.com/item/1005.html' },
      false,
    ],
    [
      'a reading from another site',
      reading('order-list'),
      { ...tab, url: 'https://www.aliexpress.com.evil.example/p/order/index.html' },
      false,
    ],
    [
      'a reading from the Russian company',
      reading('order-list'),
      { ...tab, url: 'https://www.aliexpress.ru/p/order/index.html' },
      false,
    ],
    [
      'a reading without encryption',
      reading('order-list'),
      { ...tab, url: 'http://www.aliexpress.com/p/order/index.html' },
      false,
    ],
    ['a reading from no real address', reading('order-list'), { ...tab, url: 'order-list' }, false],
    ['a reading from the overlay', reading('order-list'), { ...overlay, frameId: 0 }, false],
    ['a reading from the popup', reading('order-list'), popup, false],
    [
      'the privacy centre, its hash just changed to the closing form',
      reading('privacy-centre'),
      { ...tab, url: 'https://privacy.aliexpress.com/home#/request/delete' },
      true,
    ],

    ['a command from a page', fold, tab, false],
    ['a command from another extension', fold, { ...popup, id: 'hgfedcba' }, false],
    ['a command from another extension’s page', fold, { ...popup, url: 'chrome-extension://hgfedcba/popup.html' }, false],
    ['a command from a like-named address', fold, { ...popup, url: 'https://evil.example/chrome-extension://abcdefgh/' }, false],
    ['a command from no address', fold, without(popup, 'url'), false],
    ['settings from a page', hide, tab, false],
    ['the end of everything from the guide', deleteAll, { ...popup, url: `${OWN.root}guide.html?x#settings` }, true],
    ['the end of everything from the overlay', deleteAll, overlay, false],
    ['the end of everything from the popup', deleteAll, popup, false],
    ['the end of everything from a page', deleteAll, tab, false],
    ['the end of everything from a like-named page', deleteAll, { ...popup, url: `${OWN.root}guide.html.js` }, false],
    ['the end of everything from another extension', deleteAll, { id: 'hgfedcba', url: `${OWN.root}guide.html` }, false],
    ['settings from another extension', hide, { ...overlay, id: 'hgfedcba' }, false],
  ])('%s: %s', (_, message, sender, may) => expect(maySendMessage(message, sender, OWN)).toBe(may));

  test.each(pageKinds.flatMap((kind) => addressExamples[kind].map((url) => [kind, url] as const)))(
    '%s reads %s, and no other page does',
    (kind, url) => {
      const may = pageKinds.filter((other) => maySendMessage(reading(other), { ...tab, url }, OWN));
      // The first two differ by the hash, which may change while a message is on its way; a check stands at any address.
      const onLogin = url.includes('//login.') ? ['robot-check', 'sign-in'] : ['robot-check'];
      const shared = [['close-account', 'privacy-centre'], kind === 'robot-check' ? onLogin : []];
      const also = shared.find((kinds) => kinds.includes(kind)) ?? [kind];
      expect(may.filter((other) => other !== 'robot-check' || kind === 'robot-check').sort()).toEqual(also);
    },
  );
});
