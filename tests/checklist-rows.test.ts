import { describe, expect, test } from 'vitest';
import { checklistRows } from '../entrypoints/popup/checklist-rows';
import { scheduleOf } from '../lib/aftercare';
import { assess, type Ticks } from '../lib/model/checklist';
import type { Reading } from '../lib/model/evidence';
import type { SentRequests } from '../lib/model/journey';
import type { Facts } from '../lib/model/reader-result';
import type { ReadingsByPage } from '../lib/site/readers';
import { afterTasks, closeTasks, prepareTasks, type TaskId } from '../lib/tasks';

const SENT = new Date(2026, 10, 3, 16, 42).getTime();
const later = (days: number): number => new Date(2026, 10, 3 + days, 18).getTime();

const done = (...ids: readonly TaskId[]): Ticks => Object.fromEntries(ids.map((id) => [id, { as: 'done', at: SENT }]));
const ready = done(...prepareTasks.map(({ id }) => id));
const sent = { ...ready, ...done('submit-request') };

interface Given {
  readonly readings?: ReadingsByPage;
  readonly ticks?: Ticks;
  readonly requests?: SentRequests;
  readonly now?: number;
}
function rows({ readings = {}, ticks = {}, requests = {}, now = SENT }: Given) {
  const states = (tasks: Parameters<typeof assess>[0]) => assess(tasks, { readings }, ticks, now);
  const checklist = { now, prepare: states(prepareTasks), close: states(closeTasks), after: states(afterTasks) };
  return checklistRows({ ...checklist, store: { readings, ticks } }, requests, scheduleOf);
}
/** A reading that names no order: what it counts is open. */
const list = (facts: Facts): Reading => ({ facts, readAt: SENT, coverage: 'part', asOf: SENT });
const LIST = { ordersShown: 10, ordersUnpaid: 0, ordersToShip: 0, ordersUnclear: 0, casesOpen: 0, moreOrders: true };
const onTheWay = { ...LIST, ordersShipped: 2, ordersFinished: 8 };
const CASES = { casesShown: 1, casesUnclear: 0, morePages: false };
const ids = ({ rows: all }: ReturnType<typeof rows>): string[] => all.map(({ state }) => state.task.id);

describe('what comes next', () => {
  const unpaid = { ...onTheWay, ordersUnpaid: 1, ordersShipped: 1 };
  test.each<[string, Given, next: string | undefined, waiting: string[]]>([
    [
      'two parcels on the way are no task for today',
      { readings: { 'order-list': list(onTheWay) } },
      'settle-refunds',
      ['receive-orders'],
    ],
    ['an unpaid order is', { readings: { 'order-list': list(unpaid) } }, 'receive-orders', []],
    [
      'once all else is settled there is only the waiting',
      { readings: { 'order-list': list(onTheWay) }, ticks: ready },
      undefined,
      ['receive-orders'],
    ],
    ['ready', { ticks: ready }, undefined, []],
  ])('%s', (_, given, next, waiting) => {
    const made = rows(given);
    expect(made.next?.state.task.id).toBe(next);
    expect(made.waiting.map(({ task }) => task.id)).toEqual(waiting);
  });
});

describe('one case is told once', () => {
  test.each([
    ['on the refund list', { 'refund-list': list({ ...CASES, casesOpen: 1, casesFinished: 0 }) }, 'same-case'],
    [
      'on the orders list alone',
      { 'order-list': list({ ...LIST, ordersShipped: 0, ordersFinished: 10, casesOpen: 1 }) },
      undefined,
    ],
    ['none', { 'refund-list': list({ ...CASES, casesOpen: 0, casesFinished: 1 }) }, undefined],
  ])('%s', (_, readings, say) => {
    const row = rows({ readings }).rows.find(({ state }) => state.task.id === 'close-disputes');
    expect(row?.say).toBe(say);
  });
});

describe('after the request', () => {
  const requests: SentRequests = { closing: { sentAt: SENT } };

  test('the days come first, what was prepared last', () => {
    const made = rows({ ticks: sent, requests, now: later(1) });
    expect(made.clock?.today).toBe(1);
    expect(ids(made).slice(0, 2)).toEqual(['submit-request', 'answer-confirmation-mail']);
    expect(ids(made).slice(-1)).toEqual([prepareTasks.at(-1)?.id]);
    expect(made.rows.filter((row) => row.later).map(({ state }) => state.task.id)).toContain('report-spam');
    expect(made.next?.state.task.id).toBe('answer-confirmation-mail');
    expect(made.waiting).toEqual([]);
  });

  test('what is overdue comes before what was not checked', () => {
    const made = rows({ ticks: sent, requests, now: later(9) });
    expect(made.clock).toMatchObject({ today: 9, closing: { is: 'overdue', late: 2 } });
    expect(made.next).toMatchObject({ say: 'overdue', state: { task: { id: 'confirm-closed' }, status: 'todo' } });
  });

  test('where nobody knows when it was sent, the tasks stand without days', () => {
    const made = rows({ ticks: sent, now: later(9) });
    expect(made.clock).toBeUndefined();
    expect(ids(made)[0]).toBe('submit-request');
  });
});

test('ready: what follows is shown as what comes later', () => {
  const made = rows({ ticks: ready });
  expect(ids(made)[0]).toBe(prepareTasks[0]?.id);
  expect(made.rows.filter((row) => row.later).length).toBeGreaterThan(5);
});
