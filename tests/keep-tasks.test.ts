import { describe, expect, test } from 'vitest';
import { sayEvidence } from '../components/evidence-words';
import { type LocaleCode, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, FRESH_FOR } from '../lib/model/checklist';
import { type KeptFigures, NOTHING_KEPT } from '../lib/model/kept';
import type { Facts } from '../lib/model/page';
import type { FactStatus } from '../lib/model/task';
import { type TaskId, taskOf } from '../lib/tasks';
import { held, known, type SeenPages } from './readings';

const NOON = Date.UTC(2026, 10, 16, 12);
const list = (facts: Facts, readAt = NOON): SeenPages => ({ 'order-list': { facts, readAt } });
const reviews = (facts: Facts): SeenPages => ({ 'review-list': { facts, readAt: NOON } });
const whole = { ordersShown: 10, ordersUnclear: 0, moreOrders: false, signedOut: false, copiedSince: NOON - 10 };
const kept = (some: Partial<KeptFigures>): KeptFigures => ({ orders: 10, incomplete: 0, reviews: 0, at: NOON - 1, ...some });

type Row = [what: string, pages: SeenPages, kept: KeptFigures, status: FactStatus, say?: string, counts?: object];
const check = (id: TaskId, [, pages, copy, status, say, counts = {}]: Row): void => {
  const all = known(pages, NOON, copy);
  expect(taskOf(id).status?.(all)).toBe(status);
  const evidence = taskOf(id).evidence?.(all);
  expect(evidence && { say: evidence.say, counts: evidence.counts }).toEqual(say === undefined ? undefined : { say, counts });
};

describe('receipts', () => {
  test.each<Row>([
    ['nothing seen, nothing kept', {}, NOTHING_KEPT, 'unknown'],
    ['nothing kept yet', list(whole), NOTHING_KEPT, 'unknown'],
    ['the whole list, empty', list({ ...whole, ordersShown: 0 }), NOTHING_KEPT, 'done', 'orders-none'],
    ['no order in a filtered list', list({ ...whole, ordersShown: 0, filtered: true }), NOTHING_KEPT, 'unknown'],
    ['all of the whole list', list({ ...whole, ordersKept: 10 }), kept({}), 'done', 'kept-all', { shown: 10 }],
    ['all but one', list({ ...whole, ordersKept: 9 }), kept({}), 'todo', 'kept-part', { open: 1, shown: 10 }],
    ['none of this page', list(whole), kept({ orders: 90 }), 'todo', 'kept-part', { open: 10, shown: 10 }],
    [
      'all shown, more behind',
      list({ ...whole, ordersKept: 10, moreOrders: true }),
      kept({}),
      'unknown',
      'kept-so-far',
      { kept: 10 },
    ],
    [
      'all shown, end not known',
      list({ ...whole, ordersKept: 10, moreOrders: undefined }),
      kept({}),
      'unknown',
      'kept-so-far',
      { kept: 10 },
    ],
    [
      'all shown under a tab',
      list({ ...whole, ordersKept: 10, filtered: true }),
      kept({}),
      'unknown',
      'kept-so-far',
      { kept: 10 },
    ],
    [
      'one incomplete',
      list({ ...whole, ordersKept: 10 }),
      kept({ incomplete: 1 }),
      'todo',
      'kept-incomplete',
      { open: 1, kept: 10 },
    ],
    ['kept, list not seen', {}, kept({}), 'unknown', 'kept-so-far', { kept: 10 }],
    ['incomplete, list not seen', {}, kept({ incomplete: 2 }), 'todo', 'kept-incomplete', { open: 2, kept: 10 }],
    ['fewer kept than shown', list({ ...whole, ordersKept: 10 }), kept({ orders: 9 }), 'unknown', 'kept-so-far', { kept: 9 }],
    [
      'one taken out since',
      list({ ...whole, ordersKept: 10 }),
      kept({ orders: 11, removedAt: NOON - 9 }),
      'unknown',
      'kept-so-far',
      { kept: 11 },
    ],
    [
      'one taken out before',
      list({ ...whole, ordersKept: 10 }),
      kept({ removedAt: NOON - 11 }),
      'done',
      'kept-all',
      { shown: 10 },
    ],
  ])('%s', (...row) => check('save-receipts', row));
});

test('a page that was open when an order was taken out proves nothing by reporting again', () => {
  const open = list({ ...whole, ordersKept: 10 }, NOON + 30_000);
  expect(taskOf('save-receipts').status?.(known(open, NOON, kept({ orders: 12, removedAt: NOON })))).toBe('unknown');
  const { copiedSince: _, ...untold } = { ...whole, ordersKept: 10 };
  expect(taskOf('save-receipts').status?.(known(list(untold), NOON, kept({})))).toBe('unknown');
});

describe('reviews', () => {
  test.each<Row>([
    ['nothing', {}, NOTHING_KEPT, 'unknown'],
    ['shown, none kept', reviews({ reviewsShown: 2 }), NOTHING_KEPT, 'unknown'],
    [
      'some kept',
      reviews({ reviewsShown: 3, reviewsKept: 1 }),
      kept({ reviews: 1 }),
      'todo',
      'reviews-part',
      { open: 2, shown: 3 },
    ],
    [
      'all shown kept: no end is known',
      reviews({ reviewsShown: 3, reviewsKept: 3 }),
      kept({ reviews: 3 }),
      'unknown',
      'reviews-so-far',
      { kept: 3 },
    ],
    ['kept, page not seen', {}, kept({ reviews: 3 }), 'unknown', 'reviews-so-far', { kept: 3 }],
  ])('%s', (...row) => check('save-reviews', row));
});

describe('the official copy', () => {
  const opened = (some: Partial<KeptFigures>): KeptFigures =>
    kept({ officialRows: 212, officialAt: NOON, officialOrders: 90, officialCompared: 10, officialMissing: 0, ...some });
  test.each<Row>([
    ['not seen', {}, kept({}), 'unknown'],
    ['with a head and no row', {}, opened({ officialRows: 0, officialOrders: 0 }), 'unknown', 'data-copy-none', { rows: 0 }],
    ['with no readable number', {}, opened({ officialRows: 3, officialOrders: 0 }), 'unknown', 'data-copy-none', { rows: 3 }],
    ['without most kept orders', {}, opened({ officialMissing: 9 }), 'unknown', 'data-copy-part', { open: 9, kept: 10 }],
    ['without one', {}, opened({ officialMissing: 1 }), 'unknown', 'data-copy-part', { open: 1, kept: 10 }],
    ['two kept since', {}, opened({ orders: 12 }), 'unknown', 'data-copy-since', { open: 2 }],
    ['with every kept order', {}, opened({}), 'done', 'data-copy-whole', { orders: 90 }],
    ['nothing kept to compare', {}, opened({ orders: 0, officialCompared: 0 }), 'done', 'data-copy-whole', { orders: 90 }],
    ['opened by an older version', {}, kept({ officialRows: 212, officialAt: NOON }), 'unknown', 'data-copy', { rows: 212 }],
  ])('2.7 %s', (...row) => check('save-personal-data', row));
});

test.each<[code: LocaleCode, orders: number, says: RegExp]>([
  ['en', 1, /^1 order saved, and it is complete\. Whether there are more is not certain: open .* to its end$/],
  ['en', 40, /^40 orders saved, all of them complete\. Whether there are more is not certain: open .* to its end$/],
  ['es', 40, /^40 pedidos guardados, todos completos\. No es seguro que no haya más: /],
  ['ar', 2, /^طلبان محفوظان، وكلاهما مكتمل\. وليس مؤكدًا أن هذه كل طلباتك: /],
])('in %s, of %i orders kept: what is certain and what is not, in one sentence', (code, orders, says) => {
  const [state] = assess([taskOf('save-receipts')], held({}, { kept: kept({ orders }) }), {}, NOON);
  if (!state) throw new Error('no state');
  expect(state.status).toBe('unknown');
  expect(sayEvidence(state, localeOf(code, messagesOf('popup', code)), NOON)).toMatch(says);
});

test('an old list no longer proves the copy whole, and says when it was seen', () => {
  const at = NOON + FRESH_FOR + 1;
  const [state] = assess([taskOf('save-receipts')], held(list({ ...whole, ordersKept: 10 }), { kept: kept({}) }), {}, at);
  expect(state).toMatchObject({ status: 'unknown', source: 'nobody' });
});

test('a tick does not outlive what was seen open after it', () => {
  const tick = { 'save-receipts': { as: 'done', at: NOON - 5 } } as const;
  const holdings = held(list({ ...whole, ordersKept: 9 }), { kept: kept({}) });
  const at = (now: number) => assess([taskOf('save-receipts')], holdings, tick, now)[0]?.status;
  expect([at(NOON), at(NOON + FRESH_FOR + 1)]).toEqual(['todo', 'unknown']);
});
