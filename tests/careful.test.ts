import { expect, test } from 'vitest';
import { assess, type TaskState } from '../lib/model/checklist';
import { NOTHING_KEPT } from '../lib/model/kept';
import type { Item } from '../lib/model/reader-result';
import type { SentPage } from '../lib/storage';
import { type TaskId, taskOf } from '../lib/tasks';
import { type LookOptions, orderNumber, sent, weighed } from './readings';

/** What issue 10 asks to go on working: the story of somebody who looks at everything. */
const START = Date.UTC(2026, 10, 16, 12);
const minute = (count: number): number => START + count * 60_000;

/** A look at the list: its newest order first, `open` of them on the way. */
function list(newest: number, count: number, more: boolean, open: readonly number[], options: LookOptions): SentPage {
  const numbers = Array.from({ length: count }, (_, place) => newest - place);
  const items: Item[] = numbers.map((at) => ({ number: orderNumber(at), as: open.includes(at) ? 'open' : 'settled' }));
  const shipped = numbers.filter((at) => open.includes(at)).length;
  const groups = { ordersUnpaid: 0, ordersToShip: 0, ordersShipped: shipped, ordersFinished: count - shipped, ordersUnclear: 0 };
  const facts = { ordersShown: count, ...groups, casesOpen: 0, moreOrders: more, ordersKept: count, copiedSince: minute(-9) };
  const banners: Item[] = items.map(({ number }) => ({ number: number ?? '', as: 'settled' }));
  return sent('order-list', facts, { items, banners, coverage: more ? 'part' : 'whole', ...options });
}

function after(now: number, looks: readonly SentPage[], id: TaskId = 'receive-orders', orders = 37): TaskState {
  const kept = { ...NOTHING_KEPT, orders, at: minute(1) };
  const [state] = assess([taskOf(id)], { ...weighed(...looks), kept }, {}, now);
  if (!state) throw new Error('no state');
  return state;
}

const collected = list(37, 37, false, [], { at: minute(0) });
const again = list(37, 10, true, [], { at: minute(5) });

test('37 orders collected, all finished: done, with its age, and every one kept', () => {
  expect(after(minute(1), [collected])).toMatchObject({ status: 'done', source: 'reading', at: minute(0) });
  expect(after(minute(1), [collected], 'save-receipts').status).toBe('done');
});

test('the page is loaded anew, and shows the ten newest: still done', () => {
  expect(after(minute(6), [collected, again])).toMatchObject({ status: 'done', at: minute(0), evidence: { again: minute(5) } });
  expect(after(minute(6), [collected, again], 'save-receipts').status).toBe('done');
});

test('one new order: open; arrived, it joins what was seen, and all is done again', () => {
  const ordered = list(38, 10, true, [38], { at: minute(10) });
  expect(after(minute(11), [collected, again, ordered])).toMatchObject({ status: 'todo', left: 1 });
  const arrived = list(38, 10, true, [], { at: minute(20) });
  expect(after(minute(21), [collected, again, ordered, arrived])).toMatchObject({
    status: 'done',
    evidence: { counts: { shown: 38 }, again: minute(20) },
  });
});

test('the browser is started again, the tab is a stored copy: nothing changes; loaded anew, it is read', () => {
  const copy = list(37, 10, true, [], { at: minute(30), asOf: null });
  expect(after(minute(31), [collected, copy])).toMatchObject({ status: 'done', at: minute(0) });
  expect(after(minute(31), [copy]).status).toBe('unknown');
  expect(after(minute(36), [copy, list(37, 37, false, [], { at: minute(35) })])).toMatchObject({
    status: 'done',
    at: minute(35),
  });
});

test('two parcels arrive and show as completed among the ten newest of 140: those two are no longer open', () => {
  const before = list(140, 10, true, [138, 139], { at: minute(0) });
  const far = list(140, 60, true, [95, 138, 139], { at: minute(2), document: before.report.document });
  expect(after(minute(3), [before, far])).toMatchObject({ status: 'todo', left: 3 });
  const now = list(140, 10, true, [], { at: minute(60) });
  // The third one is further down: nobody has seen it arrive.
  expect(after(minute(61), [before, far, now])).toMatchObject({ status: 'todo', left: 1 });
  expect(after(minute(61), [before, now])).toMatchObject({ status: 'unknown', left: 0 });
});
