import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { KeptOrder } from '../lib/archive/model/order';
import { pruned, stakesOf } from '../lib/archive/model/stakes';
import { storedOrder } from '../lib/archive/model/storage-codec';
import { NOTHING_KEPT } from '../lib/model/kept';
import {
  changeCopy,
  dropAllOrders,
  dropOrders,
  keepOrders,
  loadOrders,
  loadStore,
  noteOfficialCopy,
  recount,
  SCHEMA,
  StorageError,
  watchOrders,
} from '../lib/storage';
import { isoDayOf } from '../lib/tools/calendar-day';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const { local } = fakeBrowser.storage;
const idOf = (n: number): string => String(8190000000000001 + n);

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
});

const bare = (n: number, more: Partial<KeptOrder> = {}): KeptOrder => ({
  id: idOf(n),
  items: [],
  seen: { 'order-list': NOW - 1000 },
  ...more,
});
const whole = (n: number, more: Partial<KeptOrder> = {}): KeptOrder =>
  bare(n, {
    date: { shown: 'Sep 15, 2026', iso: '2026-09-15' },
    status: { shown: 'Completed', group: 'finished', at: NOW - 1000 },
    store: { name: 'Halo Lantern Store' },
    items: [{ title: 'Lamp', quantity: 1, price: { shown: '€4.00', amount: '4.00', currency: 'EUR' } }],
    allItems: true,
    total: { shown: '€4.00', amount: '4.00', currency: 'EUR' },
    ...more,
  });

test('orders are kept one record each, with figures', async () => {
  expect(
    await keepOrders([whole(0), bare(1), whole(2, { review: { text: 'fine' }, date: { shown: 'x', iso: '2021-03-14' } })]),
  ).toBe(3);
  const { kept } = await loadStore();
  expect(kept).toEqual({ orders: 3, incomplete: 1, reviews: 1, oldest: '2021-03-14', at: NOW });
  expect(await local.get(`order:${idOf(0)}`)).toEqual({ [`order:${idOf(0)}`]: storedOrder(whole(0)) });
  const { orders, broken } = await loadOrders();
  expect(orders.map(({ id }) => id).sort()).toEqual([idOf(0), idOf(1), idOf(2)]);
  expect(broken).toEqual([]);
});

test('the same again changes nothing, and is not written', async () => {
  await keepOrders([whole(0)]);
  const set = vi.spyOn(local, 'set');
  expect(await keepOrders([whole(0)])).toBe(0);
  expect(set).not.toHaveBeenCalled();
});

test('what completes an order is merged into it', async () => {
  await keepOrders([bare(0)]);
  await keepOrders([whole(0)]);
  expect((await loadStore()).kept).toMatchObject({ orders: 1, incomplete: 0 });
});

test('the same order twice in one look is one order', async () => {
  await keepOrders([bare(0), whole(0)]);
  expect((await loadStore()).kept).toMatchObject({ orders: 1, incomplete: 0 });
});

test('a malformed record is set aside, not lost', async () => {
  await local.set({ [`order:${idOf(0)}`]: { id: 'x' } });
  expect(await loadOrders()).toEqual({ orders: [], broken: [`order:${idOf(0)}`] });
  await keepOrders([whole(0)]);
  expect(await local.get(`broken:order:${idOf(0)}`)).toEqual({ [`broken:order:${idOf(0)}`]: { id: 'x' } });
  expect((await loadStore()).kept.orders).toBe(1);
});

test('malformed figures are set aside and counted anew', async () => {
  await local.set({ kept: 'many' });
  await keepOrders([whole(0)]);
  expect(await local.get('broken:kept')).toEqual({ 'broken:kept': 'many' });
  expect((await loadStore()).kept.orders).toBe(1);
});

test('no room: nothing is half-written', async () => {
  await keepOrders([whole(0)]);
  const before = await local.get(null);
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(keepOrders([whole(1), whole(2)])).rejects.toThrow(StorageError);
  expect(await local.get(null)).toEqual(before);
});

test('orders can be taken out, the figures follow and tell when', async () => {
  await keepOrders([whole(0), bare(1), whole(2)]);
  await dropOrders([idOf(1), idOf(2), idOf(9)]);
  expect((await loadStore()).kept).toEqual({ orders: 1, incomplete: 0, reviews: 0, at: NOW, removedAt: NOW });
  await recount();
  expect((await loadStore()).kept).toMatchObject({ orders: 1, oldest: '2026-09-15', removedAt: NOW });
});

test('all of them can be taken out, those that cannot be read too', async () => {
  await keepOrders([whole(0), bare(1)]);
  await noteOfficialCopy({ rows: 212, orders: 90, compared: 2, missing: 1, newest: '2026-09-01' });
  await local.set({ [`order:${idOf(2)}`]: 'x', [`broken:order:${idOf(3)}`]: 'y', 'tick:check-wallet': { as: 'done', at: 1 } });
  await dropAllOrders();
  const official = { officialRows: 212, officialOrders: 90, officialMissing: 1, officialNewest: '2026-09-01', officialAt: NOW };
  const kept = { ...NOTHING_KEPT, ...official, officialCompared: 0, at: NOW, removedAt: NOW };
  expect(await local.get(null)).toEqual({ kept, schema: SCHEMA, 'tick:check-wallet': { as: 'done', at: 1 } });
});

test('that it was made into a file is noted, is no change of the copy, and goes with the copy', async () => {
  await keepOrders([whole(0)]);
  await changeCopy({ saved: NOW + 5 });
  expect((await loadStore()).kept).toMatchObject({ orders: 1, at: NOW, savedAt: NOW + 5 });
  await recount();
  expect((await loadStore()).kept).toMatchObject({ orders: 1, savedAt: NOW + 5 });
  await dropAllOrders();
  expect((await loadStore()).kept).not.toHaveProperty('savedAt');
});

test('the official copy is noted', async () => {
  await keepOrders([whole(0)]);
  await noteOfficialCopy({ rows: 212, orders: 90, compared: 1, missing: 0, newest: '2026-09-15' });
  const official = {
    officialRows: 212,
    officialOrders: 90,
    officialCompared: 1,
    officialMissing: 0,
    officialNewest: '2026-09-15',
  };
  expect((await loadStore()).kept).toMatchObject({ orders: 1, ...official, officialAt: NOW });
  await noteOfficialCopy({ rows: 1, orders: 1, compared: 1, missing: 1 });
  expect((await loadStore()).kept).not.toHaveProperty('officialNewest');
});

test('2.7 an order kept later is accounted for only if it is newer than the official copy', async () => {
  const dated = (n: number, iso: string): KeptOrder => whole(n, { date: { shown: iso, iso } });
  await keepOrders([dated(0, '2026-09-01')]);
  await noteOfficialCopy({ rows: 5, orders: 5, compared: 1, missing: 0, newest: '2026-09-10' });
  await keepOrders([dated(1, '2026-09-11')]);
  expect((await loadStore()).kept).toMatchObject({ orders: 2, officialCompared: 2 });
  await keepOrders([dated(1, '2026-09-11'), dated(2, '2026-09-10'), bare(3)]);
  expect((await loadStore()).kept).toMatchObject({ orders: 4, officialCompared: 2 });
  await recount();
  expect((await loadStore()).kept).toMatchObject({ orders: 4, officialCompared: 2 });
  await dropOrders([idOf(2)]);
  expect((await loadStore()).kept).toMatchObject({ orders: 3, officialCompared: 1 });
});

test('changes are told, and can be read alone', async () => {
  const told = vi.fn();
  const end = watchOrders(told);
  await keepOrders([whole(0), bare(1), whole(2)]);
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toEqual([idOf(0), idOf(1), idOf(2)]));
  await dropOrders([idOf(0)]);
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toEqual([idOf(0)]));
  expect((await loadOrders(undefined, [idOf(0), idOf(1)])).orders).toEqual([bare(1)]);
  end();
});

test('many are read some at a time', async () => {
  await keepOrders(Array.from({ length: 600 }, (_, n) => bare(n)));
  const told = vi.fn();
  const { orders } = await loadOrders(told);
  expect(orders).toHaveLength(600);
  expect(told.mock.calls.length).toBeGreaterThan(2);
  expect(told.mock.calls.flatMap(([some]) => some)).toEqual(orders);
});

test('the guide and the background change them one after the other', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = vi.fn((_: string, act: () => Promise<unknown>) => {
    last = last.then(act, act);
    return last;
  });
  vi.stubGlobal('navigator', { locks: { request } });
  await Promise.all([keepOrders([bare(0)]), keepOrders([whole(0)]), dropOrders([idOf(9)])]);
  vi.unstubAllGlobals();
  expect(request.mock.calls.map(([name]) => name)).toEqual(['orders', 'orders', 'orders']);
  expect((await loadStore()).kept).toMatchObject({ orders: 1, incomplete: 0 });
});

test('100 looks at once lose no order, and the figures are those of a recount', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(fc.nat(30), fc.boolean(), fc.boolean()), { maxLength: 6 }), { maxLength: 100 }),
      async (looks) => {
        fakeBrowser.reset();
        const made = looks.map((look) =>
          look.map(([n, full, reviewed]) => ({
            ...(full ? whole(n) : bare(n)),
            ...(reviewed ? { review: { text: 'fine' } } : {}),
          })),
        );
        await Promise.all(made.map((orders) => keepOrders(orders)));
        const { orders } = await loadOrders();
        expect(new Set(orders.map(({ id }) => id))).toEqual(new Set(made.flat().map(({ id }) => id)));
        const { kept } = await loadStore();
        expect(kept.orders).toBe(orders.length);
        await recount();
        expect((await loadStore()).kept).toEqual(orders.length ? kept : NOTHING_KEPT);
      },
    ),
    { numRuns: 60 },
  );
});

describe('what hangs on the account, counted', () => {
  const groups = ['unpaid', 'toShip', 'shipped', 'case', 'finished', undefined] as const;
  const some = fc.record({
    n: fc.integer({ min: 0, max: 5 }),
    ago: fc.integer({ min: 0, max: 120 }),
    group: fc.constantFrom(...groups),
    currency: fc.constantFrom('EUR', 'USD', undefined),
    later: fc.integer({ min: 0, max: 1000 }),
  });
  const orderOf = ({ n, ago, group, currency, later }: typeof some extends fc.Arbitrary<infer T> ? T : never): KeptOrder =>
    bare(n, {
      date: { shown: 'x', iso: isoDayOf(NOW - ago * 86_400_000) },
      status: { shown: `${group}`, ...(group ? { group } : {}), at: NOW - later },
      total: { shown: '4', amount: '4.10', ...(currency ? { currency } : {}) },
      seen: { 'order-list': NOW - later },
    });

  test('is the same kept along as counted anew, whatever was added, changed and dropped, and whenever', async () => {
    const act = fc.oneof(
      fc.record({ keep: fc.array(some, { maxLength: 4 }) }),
      fc.record({ drop: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }) }),
      fc.record({ days: fc.integer({ min: 1, max: 60 }) }),
      fc.constant('all' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        fakeBrowser.reset();
        vi.setSystemTime(NOW);
        for (const one of acts) {
          if (one === 'all') await dropAllOrders();
          else if ('keep' in one) await keepOrders(one.keep.map(orderOf));
          else if ('drop' in one) await dropOrders(one.drop.map(idOf));
          else vi.setSystemTime(Date.now() + one.days * 86_400_000);
        }
        const { orders } = await loadOrders();
        const { stakes, kept } = await loadStore();
        const today = isoDayOf(Date.now());
        if (stakes) expect(pruned(stakes, today)).toEqual(stakesOf(orders, today));
        expect(stakes !== undefined || kept.orders === 0).toBe(true);
        expect(kept.orders).toBe(orders.length);
      }),
      // Found first: an order dropped twice at once was counted twice.
      {
        examples: [
          [
            [
              { keep: [0, 1].map((n) => ({ n, ago: 0, group: 'unpaid' as const, currency: 'EUR' as const, later: 0 })) },
              { drop: [0, 0] },
            ],
          ],
        ],
      },
    );
  });

  test('of an earlier version it is counted by counting anew, and not before', async () => {
    await keepOrders([whole(0), whole(1)]);
    await local.remove('stakes');
    await keepOrders([whole(2)]);
    expect((await loadStore()).stakes).toBeUndefined();
    await recount();
    expect((await loadStore()).stakes).toEqual(stakesOf((await loadOrders()).orders, isoDayOf(NOW)));
  });

  test.each([
    { open: {}, until: {}, from: '' },
    { open: { lost: { orders: 1, amounts: {} } }, until: {}, from: '2026-11-28' },
    { open: {}, until: { soon: { orders: 1, amounts: {} } }, from: '2026-11-28' },
    { open: { case: { orders: 1, amounts: { euro: [1, 1] } } }, until: {}, from: '2026-11-28' },
    { open: { case: { orders: -1, amounts: {} } }, until: {}, from: '2026-11-28' },
  ])('a record of another shape is none: %j', async (stakes) => {
    await local.set({ schema: SCHEMA, stakes });
    const store = await loadStore();
    expect(store.stakes).toBeUndefined();
    expect(store.problems).toEqual([{ key: 'stakes', reason: 'shape' }]);
  });
});
