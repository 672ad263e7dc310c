import { describe, expect, test } from 'vitest';
import { assess, FRESH_FOR } from '../lib/checklist';
import { type Kept, NOTHING_KEPT } from '../lib/journey';
import type { ReadingsByPage } from '../lib/pages';
import type { FactStatus } from '../lib/task';
import { type TaskId, taskOf } from '../lib/tasks';

const NOON = Date.UTC(2026, 10, 16, 12);
const list = (facts: object, readAt = NOON): ReadingsByPage => ({ 'order-list': { facts, readAt } }) as ReadingsByPage;
const reviews = (facts: object): ReadingsByPage => ({ 'review-list': { facts, readAt: NOON } }) as ReadingsByPage;
const whole = { ordersShown: 10, ordersUnclear: 0, moreOrders: false, signedOut: false, copiedSince: NOON - 10 };
const kept = (some: Partial<Kept>): Kept => ({ orders: 10, incomplete: 0, reviews: 0, at: NOON - 1, ...some });

type Row = [what: string, readings: ReadingsByPage, kept: Kept, status: FactStatus, say?: string, counts?: object];
const check = (id: TaskId, [, readings, copy, status, say, counts = {}]: Row): void => {
  expect(taskOf(id).status?.(readings, copy)).toBe(status);
  const evidence = taskOf(id).evidence?.(readings, copy);
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
  expect(taskOf('save-receipts').status?.(open, kept({ orders: 12, removedAt: NOON }))).toBe('unknown');
  const { copiedSince: _, ...untold } = { ...whole, ordersKept: 10 };
  expect(taskOf('save-receipts').status?.(list(untold), kept({}))).toBe('unknown');
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
  test.each<Row>([
    ['not seen', {}, kept({}), 'unknown'],
    ['opened', {}, kept({ officialRows: 212, officialAt: NOON }), 'done', 'data-copy', { rows: 212 }],
  ])('%s', (...row) => check('save-personal-data', row));
});

test('an old list no longer proves the copy whole, and says when it was seen', () => {
  const at = NOON + FRESH_FOR + 1;
  const [state] = assess([taskOf('save-receipts')], list({ ...whole, ordersKept: 10 }), {}, at, kept({}));
  expect(state).toMatchObject({ status: 'unknown', source: 'nobody' });
});

test('a tick does not outlive what was seen open after it', () => {
  const tick = { 'save-receipts': { as: 'done', at: NOON - 5 } } as const;
  const readings = list({ ...whole, ordersKept: 9 });
  const at = (now: number) => assess([taskOf('save-receipts')], readings, tick, now, kept({}))[0]?.status;
  expect([at(NOON), at(NOON + FRESH_FOR + 1)]).toEqual(['todo', 'unknown']);
});
