import { describe, expect, test } from 'vitest';
import type { Facts } from '../lib/model/page';
import type { FactStatus } from '../lib/model/task';
import { placeOf } from '../lib/site/map';
import { recognise } from '../lib/site/recognise';
import { afterTasks, closeTasks, isTaskId, prepareTasks, type TaskId, taskOf, tasks } from '../lib/tasks';
import { known, type SeenPages } from './readings';

/** The guide's ids, as the requirements have them: stored on people's machines, so never renamed. */
const GUIDE = {
  orders: ['receive-orders', 'settle-refunds', 'close-disputes'],
  'keep-a-copy': ['save-receipts', 'save-reviews', 'save-personal-data'],
  wallet: ['check-wallet', 'empty-wallet', 'use-coupons-and-coins'],
  subscriptions: ['find-subscriptions', 'cancel-subscriptions'],
  access: ['reach-mailbox', 'remove-payment-methods', 'remove-addresses'],
  close: ['sign-in', 'open-settings', 'find-close-option', 'submit-request', 'answer-confirmation-mail', 'await-deletion'],
  after: [
    'confirm-closed',
    'try-sign-in',
    'sign-out-of-app',
    'uninstall-app',
    'clear-app-data',
    'clear-site-data',
    'remove-passwords',
    'unsubscribe',
    'report-spam',
    'keep-mailbox',
    'choose-shop',
  ],
} as const satisfies Record<string, readonly TaskId[]>;
const rows = Object.entries(GUIDE).flatMap(([group, ids]) => ids.map((id) => ({ id, group })));

describe('the list', () => {
  test.each(rows)('$id is there once, in group $group', ({ id, group }) => {
    expect(tasks.filter((task) => task.id === id).map((task) => task.group)).toEqual([group]);
    expect(taskOf(id).id).toBe(id);
  });

  test('holds nothing else, in the order of the journey', () => {
    expect(tasks.map((task) => task.id)).toEqual(rows.map(({ id }) => id));
    expect([prepareTasks.length, closeTasks.length, afterTasks.length]).toEqual([14, 6, 11]);
    expect(tasks.map((task) => task.phase)).toEqual(
      tasks.map(({ group }) => (/^(close|after)$/.test(group) ? group : 'prepare')),
    );
  });

  test.each(['', 'receive-order', 'constructor', 7, undefined])('%s is no task', (id) => expect(isTaskId(id)).toBe(false));

  test.each(tasks.filter((task) => task.go))('$id leads to a page we know: $go', ({ go = '' }) => {
    expect(recognise(go)).toBeDefined();
  });

  test.each(tasks.filter((task) => task.at))('$id points at an anchor of its page', ({ at }) => {
    expect(Object.keys(at ? placeOf(at.page).anchors : {})).toContain(at?.anchor);
  });

  test.each(tasks)('$id judges facts, says what it saw and names its pages, or does none of these', (task) => {
    // Of the person's own copy no page can tell alone; its evidence brings its own time.
    const answers = [task.status, task.evidence, task.told ? task.status : task.reads?.length].map(Boolean);
    expect(new Set(answers).size).toBe(1);
  });
});

const NOON = Date.UTC(2026, 10, 16, 12);
const EARLIER = NOON - 3_600_000;
type Seen = Readonly<Record<string, Facts | readonly [facts: Facts, readAt: number]>>;
const pagesOf = (seen: Seen): SeenPages =>
  Object.fromEntries(
    Object.entries(seen).map(([kind, one]) => {
      const [facts, readAt] = Array.isArray(one) ? one : [one, NOON];
      return [kind, { facts, readAt }];
    }),
  );

type Row = [what: string, seen: Seen, status: FactStatus, say?: string, counts?: Record<string, number>];
function check(id: TaskId, [, seen, status, say, counts = {}]: Row): void {
  const [task, all] = [taskOf(id), known(pagesOf(seen), NOON)];
  expect(task.status?.(all)).toBe(status);
  const evidence = task.evidence?.(all);
  expect(evidence && { say: evidence.say, counts: evidence.counts }).toEqual(say === undefined ? undefined : { say, counts });
}

const finished = { ordersShown: 10, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0, ordersFinished: 10, ordersUnclear: 0 };
const whole = { ...finished, casesOpen: 0, moreOrders: false, signedOut: false };
const none = { ...whole, ordersShown: 0, ordersFinished: 0 };
const orders = (facts: Facts): Seen => ({ 'order-list': facts });

describe('receive-orders', () => {
  test.each<Row>([
    ['no reading', {}, 'unknown'],
    ['a page that said nothing', orders({}), 'unknown'],
    ['signed out', orders({ signedOut: true }), 'unknown'],
    ['all finished, list complete', orders(whole), 'done', 'orders-finished', { shown: 10 }],
    ['no word on being signed in', orders({ ...whole, signedOut: undefined }), 'done', 'orders-finished', { shown: 10 }],
    ['an empty, loaded list', orders(none), 'done', 'orders-none'],
    ['no order, end of list not known', orders({ ...none, moreOrders: undefined }), 'unknown'],
    ['no order, more to come', orders({ ...none, moreOrders: true }), 'unknown'],
    ['finished, more not shown', orders({ ...whole, moreOrders: true }), 'unknown', 'orders-part', { shown: 10 }],
    ['finished, end of list not known', orders({ ...whole, moreOrders: undefined }), 'unknown', 'orders-part', { shown: 10 }],
    ['finished, but filtered', orders({ ...whole, filtered: true }), 'unknown', 'orders-part', { shown: 10 }],
    ['finished, but signed out', orders({ ...whole, signedOut: true }), 'unknown', 'orders-part', { shown: 10 }],
    ['empty and filtered', orders({ ...none, filtered: true }), 'unknown'],
    [
      'one unclear',
      orders({ ...whole, ordersFinished: 9, ordersUnclear: 1 }),
      'unknown',
      'orders-unclear',
      { unclear: 1, shown: 10 },
    ],
    [
      'finished and unclear contradict',
      orders({ ...whole, ordersUnclear: 1 }),
      'unknown',
      'orders-unclear',
      { unclear: 1, shown: 10 },
    ],
    ['counts that do not add up', orders({ ...whole, ordersFinished: 9 }), 'unknown'],
    ['no count shown', orders({ ...whole, ordersShown: undefined }), 'unknown'],
    ['no count finished', orders({ ...whole, ordersFinished: undefined }), 'unknown'],
    ['no word on unclear ones', orders({ ...whole, ordersUnclear: undefined }), 'unknown'],
    ['neither shown nor finished', orders({ ordersUnclear: 0, moreOrders: false }), 'unknown'],
    [
      'two on the way',
      orders({ ...whole, ordersShipped: 2, ordersFinished: 8 }),
      'todo',
      'orders-shipped',
      { open: 2, shown: 10 },
    ],
    ['one unpaid', orders({ ...whole, ordersUnpaid: 1, ordersFinished: 9 }), 'todo', 'orders-unpaid', { open: 1, shown: 10 }],
    ['one to ship', orders({ ...whole, ordersToShip: 1, ordersFinished: 9 }), 'todo', 'orders-to-ship', { open: 1, shown: 10 }],
    [
      'a mixture',
      orders({ ...whole, ordersUnpaid: 1, ordersShipped: 2, ordersFinished: 7 }),
      'todo',
      'orders-open',
      { open: 3, shown: 10, unpaid: 1, toShip: 0, shipped: 2 },
    ],
    [
      'open beats unclear',
      orders({ ...whole, ordersShipped: 1, ordersUnclear: 9 }),
      'todo',
      'orders-shipped',
      { open: 1, shown: 10 },
    ],
    ['open while the rest contradicts', orders({ ...whole, ordersShipped: 1 }), 'todo', 'orders-shipped', { open: 1, shown: 10 }],
    [
      'open in a filtered tab',
      orders({ ...whole, ordersShipped: 1, filtered: true }),
      'todo',
      'orders-shipped',
      { open: 1, shown: 10 },
    ],
    ['open, without a count shown', orders({ ordersShipped: 1 }), 'todo', 'orders-still-open', { open: 1 }],
  ])('%s', (...row) => check('receive-orders', row));
});

const settled = { casesShown: 3, casesOpen: 0, casesFinished: 3, casesUnclear: 0, morePages: false };
const disputed = { ...settled, casesOpen: 1, casesFinished: 2 };
const noCases = { ...settled, casesShown: 0, casesFinished: 0 };

const refundRows: Row[] = [
  ['no reading', {}, 'unknown'],
  ['a page that said nothing', { 'refund-list': {} }, 'unknown'],
  ['all finished, list complete', { 'refund-list': settled }, 'done', 'cases-finished', { shown: 3 }],
  ['an empty, loaded list', { 'refund-list': noCases }, 'done', 'cases-finished', { shown: 0 }],
  ['an empty list, end not known', { 'refund-list': { ...noCases, morePages: undefined } }, 'unknown'],
  ['more pages', { 'refund-list': { ...settled, morePages: true } }, 'unknown', 'cases-part', { shown: 3 }],
  ['end of list not known', { 'refund-list': { ...settled, morePages: undefined } }, 'unknown', 'cases-part', { shown: 3 }],
  [
    'one unclear',
    { 'refund-list': { ...settled, casesFinished: 2, casesUnclear: 1 } },
    'unknown',
    'cases-unclear',
    { unclear: 1, shown: 3 },
  ],
  ['no count shown', { 'refund-list': { ...settled, casesShown: undefined } }, 'unknown'],
  ['no word on unclear ones', { 'refund-list': { ...settled, casesUnclear: undefined } }, 'unknown'],
  ['signed out', { 'refund-list': { ...noCases, signedOut: true } }, 'unknown'],
  ['one open', { 'refund-list': disputed }, 'todo', 'cases-open', { open: 1, shown: 3 }],
  ['one open, without a count shown', { 'refund-list': { casesOpen: 1 } }, 'todo', 'cases-still-open', { open: 1 }],
  ['an open case, no list', { 'refund-case': { caseOpen: true } }, 'todo', 'case-open'],
  ['a settled case, no list', { 'refund-case': { caseOpen: false } }, 'unknown'],
  [
    'a case opened since the list',
    { 'refund-list': [settled, EARLIER], 'refund-case': { caseOpen: true } },
    'todo',
    'cases-still-open',
    { open: 1 },
  ],
  [
    'a case open before the list was settled',
    { 'refund-list': settled, 'refund-case': [{ caseOpen: true }, EARLIER] },
    'done',
    'cases-finished',
    { shown: 3 },
  ],
  [
    'a settled case beside an open list',
    { 'refund-list': [disputed, EARLIER], 'refund-case': { caseOpen: false } },
    'todo',
    'cases-open',
    { open: 1, shown: 3 },
  ],
];
describe('settle-refunds', () => test.each(refundRows)('%s', (...row) => check('settle-refunds', row)));

describe('close-disputes', () => {
  test.each(refundRows)('as refunds: %s', (...row) => check('close-disputes', row));

  const banner = { ...whole, casesOpen: 2 };
  test.each<Row>([
    ['orders without a case prove nothing alone', orders(whole), 'unknown'],
    ['orders without a case, list settled', { ...orders(whole), 'refund-list': settled }, 'done', 'cases-finished', { shown: 3 }],
    ['a case on the orders, no list', orders(banner), 'todo', 'cases-on-orders', { open: 2 }],
    [
      'a case on the orders, list settled before',
      { ...orders(banner), 'refund-list': [settled, EARLIER] },
      'todo',
      'cases-on-orders',
      { open: 2 },
    ],
    ['read at the same moment', { ...orders(banner), 'refund-list': settled }, 'todo', 'cases-on-orders', { open: 2 }],
    [
      'list settled since: what the orders showed open still is',
      { 'order-list': [banner, EARLIER], 'refund-list': settled },
      'todo',
      'cases-on-orders',
      { open: 2 },
    ],
    [
      'list read since, but not to its end',
      { 'order-list': [banner, EARLIER], 'refund-list': { ...settled, morePages: true } },
      'todo',
      'cases-on-orders',
      { open: 2 },
    ],
    ['both open', { ...orders(banner), 'refund-list': disputed }, 'todo', 'cases-open', { open: 1, shown: 3 }],
    ['orders that did not say', { ...orders({}), 'refund-list': settled }, 'done', 'cases-finished', { shown: 3 }],
  ])('%s', (...row) => check('close-disputes', row));
});

describe('wallet, coins and coupons, addresses', () => {
  test.each<[TaskId, ...Row]>([
    ['check-wallet', 'no reading', {}, 'unknown'],
    ['check-wallet', 'a page that said nothing', { wallet: {} }, 'unknown'],
    ['check-wallet', 'a balance', { wallet: { balanceIsZero: false } }, 'done', 'balance-left'],
    ['check-wallet', 'no balance', { wallet: { balanceIsZero: true } }, 'done', 'balance-zero'],
    ['empty-wallet', 'no reading', {}, 'unknown'],
    ['empty-wallet', 'a page that said nothing', { wallet: {} }, 'unknown'],
    ['empty-wallet', 'a balance', { wallet: { balanceIsZero: false } }, 'todo', 'balance-left'],
    ['empty-wallet', 'no balance', { wallet: { balanceIsZero: true } }, 'done', 'balance-zero'],
    ['empty-wallet', 'a fact of the wrong type', { wallet: { balanceIsZero: 0 } }, 'unknown'],
    ['use-coupons-and-coins', 'no reading', {}, 'unknown'],
    ['use-coupons-and-coins', 'pages that said nothing', { coins: {}, coupons: {} }, 'unknown'],
    ['use-coupons-and-coins', 'coins', { coins: { coins: 420 } }, 'todo', 'coins-left', { coins: 420 }],
    ['use-coupons-and-coins', 'coupons', { coupons: { couponsShown: 2 } }, 'todo', 'coupons-left', { coupons: 2 }],
    [
      'use-coupons-and-coins',
      'both',
      { coins: { coins: 420 }, coupons: { couponsShown: 2 } },
      'todo',
      'coins-and-coupons-left',
      { coins: 420, coupons: 2 },
    ],
    ['use-coupons-and-coins', 'no coins, coupons not looked at', { coins: { coins: 0 } }, 'unknown', 'coins-none'],
    ['use-coupons-and-coins', 'no coins, coupons unread', { coins: { coins: 0 }, coupons: {} }, 'unknown', 'coins-none'],
    ['use-coupons-and-coins', 'no coupons, coins not looked at', { coupons: { couponsShown: 0 } }, 'unknown', 'coupons-none'],
    ['use-coupons-and-coins', 'neither', { coins: { coins: 0 }, coupons: { couponsShown: 0 } }, 'done', 'nothing-left'],
    [
      'use-coupons-and-coins',
      'no coins, but coupons',
      { coins: { coins: 0 }, coupons: { couponsShown: 1 } },
      'todo',
      'coupons-left',
      { coupons: 1 },
    ],
    ['remove-addresses', 'no reading', {}, 'unknown'],
    ['remove-addresses', 'a page that said nothing', { addresses: {} }, 'unknown'],
    ['remove-addresses', 'two', { addresses: { addressesShown: 2 } }, 'todo', 'addresses-left', { addresses: 2 }],
    ['remove-addresses', 'none', { addresses: { addressesShown: 0 } }, 'done', 'addresses-none'],
  ])('%s: %s', (id, ...row) => check(id, row));
});
