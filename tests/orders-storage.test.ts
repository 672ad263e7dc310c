import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NOTHING_KEPT } from '../lib/journey';
import type { KeptOrder } from '../lib/keep/order';
import { dropOrders, keepOrders, load, loadOrders, noteOfficialCopy, recount, StorageError, watchOrders } from '../lib/storage';

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
  expect((await local.get(`order:${idOf(0)}`))[`order:${idOf(0)}`]).toEqual(whole(0));
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
  await recount(await loadOrders());
  expect((await load()).kept).toMatchObject({ orders: 1, oldest: '2026-09-15', removedAt: NOW });
});

test('the official copy is noted', async () => {
  await keepOrders([whole(0)]);
  await noteOfficialCopy(212);
  expect((await load()).kept).toMatchObject({ orders: 1, officialRows: 212, officialAt: NOW });
});

test('changes are told', async () => {
  const told = vi.fn();
  const end = watchOrders(told);
  await keepOrders([whole(0)]);
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  end();
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
        await recount({ orders, broken: [] });
        expect((await load()).kept).toEqual(orders.length ? kept : NOTHING_KEPT);
      },
    ),
    { numRuns: 60 },
  );
});
