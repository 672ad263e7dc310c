import { describe, expect, test, vi } from 'vitest';
import { assess, type Ticks } from '../lib/model/checklist';
import { closingRecordOf } from '../lib/model/closing-record';
import type { Acknowledgement } from '../lib/model/journey';
import { NOTHING_KEPT } from '../lib/model/kept';
import type { Facts } from '../lib/model/page';
import { isClosingRecord } from '../lib/storage';
import { prepareTasks } from '../lib/tasks';
import { held } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 24, 12);
const DAY = 24 * 60 * 60_000;
const kept = { ...NOTHING_KEPT, orders: 12, incomplete: 2, at: NOW - DAY };

const standing = (readings: Record<string, { facts: Facts; readAt: number }>, ticks: Ticks = {}) => ({
  now: NOW,
  prepare: assess(prepareTasks, held(readings, { kept }), ticks, NOW),
  store: { kept },
});
const coins = (coins: number, ago: number) => ({ coins: { facts: { coins }, readAt: NOW - ago } });

describe('the closing record', () => {
  test.each([
    ['never looked', {}, {}, { status: 'unknown', source: 'nobody' }],
    ['open', coins(420, 3), {}, { status: 'todo', source: 'reading', at: NOW - 3, say: 'coins-left', counts: { coins: 420 } }],
    [
      'too old to count',
      coins(420, 9 * DAY),
      {},
      { status: 'unknown', source: 'nobody', at: NOW - 9 * DAY, say: 'coins-left', counts: { coins: 420 } },
    ],
    [
      'set aside',
      coins(420, 3),
      { 'use-coupons-and-coins': { as: 'set-aside', at: NOW - 1 } },
      { status: 'set-aside', source: 'person', at: NOW - 1, say: 'coins-left', counts: { coins: 420 } },
    ],
    ['ticked', {}, { 'use-coupons-and-coins': { as: 'done', at: NOW - 1 } }, { status: 'done', source: 'person', at: NOW - 1 }],
  ] as const)('a task %s', (_, readings, ticks, wanted) => {
    const { tasks } = closingRecordOf(standing(readings, ticks), []);
    expect(tasks).toHaveLength(prepareTasks.length);
    expect(tasks.find(({ id }) => id === 'use-coupons-and-coins')).toEqual({ id: 'use-coupons-and-coins', ...wanted });
  });

  test('the time of a task is that of the page its sentence is from', () => {
    const orders = { ordersShown: 3, ordersFinished: 3, ordersUnclear: 0, casesOpen: 0, moreOrders: false };
    const cases = { casesShown: 1, casesOpen: 0, casesFinished: 1, casesUnclear: 0, morePages: false };
    // The case was still open when the orders list was read; its own list was read later.
    const pages = {
      'order-list': { facts: { ...orders, casesOpen: undefined }, readAt: NOW - 50 },
      'refund-case': { facts: { caseOpen: true }, readAt: NOW - 40 },
      'refund-list': { facts: cases, readAt: NOW - 10 },
      coins: { facts: { coins: 0 }, readAt: NOW - 30 },
      coupons: { facts: { couponsShown: 2 }, readAt: NOW - 5 },
    };
    const at = Object.fromEntries(closingRecordOf(standing(pages), []).tasks.map((one) => [one.id, [one.say, one.at]]));
    expect(at).toMatchObject({
      'receive-orders': ['orders-finished', NOW - 50],
      'settle-refunds': ['cases-finished', NOW - 10],
      'use-coupons-and-coins': ['coupons-left', NOW - 5],
    });
  });

  test('is what storage takes for one, now and after JSON', () => {
    const acknowledged: Acknowledgement[] = ['can-receive-code', 'final'];
    const record = closingRecordOf(standing(coins(0, 9 * DAY)), acknowledged, NOW + 5);
    expect(isClosingRecord(record)).toBe(true);
    expect(isClosingRecord(JSON.parse(JSON.stringify(record)))).toBe(true);
    expect(record).toMatchObject({ sentAt: NOW + 5, kept, acknowledged: ['final', 'can-receive-code'] });
  });
});
