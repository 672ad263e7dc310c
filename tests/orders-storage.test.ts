import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_KEPT } from '../lib/journey';
import type { KeptOrder } from '../lib/keep/order';
import { storedOrder } from '../lib/keep/stored';
import {
  dropAllOrders,
  dropOrders,
  keepOrders,
  load,
  loadOrders,
  noteOfficialCopy,
  recount,
  StorageError,
  watchOrders,
} from '../lib/storage';

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
  const { kept } = await load();
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
  expect((await load()).kept).toMatchObject({ orders: 1, incomplete: 0 });
});

test('the same order twice in one look is one order', async () => {
  await keepOrders([bare(0), whole(0)]);
  expect((await load()).kept).toMatchObject({ orders: 1, incomplete: 0 });
});

test('a malformed record is set aside, not lost', async () => {
  await local.set({ [`order:${idOf(0)}`]: { id: 'x' } });
  expect(await loadOrders()).toEqual({ orders: [], broken: [`order:${idOf(0)}`] });
  await keepOrders([whole(0)]);
  expect(await local.get(`broken:order:${idOf(0)}`)).toEqual({ [`broken:order:${idOf(0)}`]: { id: 'x' } });
  expect((await load()).kept.orders).toBe(1);
});

test('malformed figures are set aside and counted anew', async () => {
  await local.set({ kept: 'many' });
  await keepOrders([whole(0)]);
  expect(await local.get('broken:kept')).toEqual({ 'broken:kept': 'many' });
  expect((await load()).kept.orders).toBe(1);
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
  expect((await load()).kept).toEqual({ orders: 1, incomplete: 0, reviews: 0, at: NOW, removedAt: NOW });
  await recount();
  expect((await load()).kept).toMatchObject({ orders: 1, oldest: '2026-09-15', removedAt: NOW });
});

test('all of them can be taken out, those that cannot be read too', async () => {
  await keepOrders([whole(0), bare(1)]);
  await noteOfficialCopy(212);
  await local.set({ [`order:${idOf(2)}`]: 'x', [`broken:order:${idOf(3)}`]: 'y', 'tick:check-wallet': { as: 'done', at: 1 } });
  await dropAllOrders();
  const kept = { ...NOTHING_KEPT, officialRows: 212, officialAt: NOW, at: NOW, removedAt: NOW };
  expect(await local.get(null)).toEqual({ kept, 'tick:check-wallet': { as: 'done', at: 1 } });
});

test('the official copy is noted', async () => {
  await keepOrders([whole(0)]);
  await noteOfficialCopy(212);
  expect((await load()).kept).toMatchObject({ orders: 1, officialRows: 212, officialAt: NOW });
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
  expect((await load()).kept).toMatchObject({ orders: 1, incomplete: 0 });
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
        const { kept } = await load();
        expect(kept.orders).toBe(orders.length);
        await recount();
        expect((await load()).kept).toEqual(orders.length ? kept : NOTHING_KEPT);
      },
    ),
    { numRuns: 60 },
  );
});
