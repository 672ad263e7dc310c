import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything, isResting, loadStore, StorageError, tick, wake, writeReading, writeSettings } from '../lib/storage';

import { sent } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const { local, sync, session } = fakeBrowser.storage;
/** All that may be left: it says nothing of the person. */
const RESTS = { resting: true };

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
});

const stored = {
  schema: 1,
  settings: { sync: true },
  'reading:wallet': { facts: { balanceIsZero: true }, readAt: NOW },
  'tick:sign-in': { as: 'done', at: NOW },
  'tick:choose-shop': 'malformed',
  'order:8190000000000001': { id: '8190000000000001' },
  'order:8190000000000002': { id: '8190000000000002' },
  kept: { orders: 2, incomplete: 0, reviews: 0, at: NOW },
  decision: { reasons: [], at: NOW },
  'request:closing': { sentAt: NOW },
  'broken:settings': 7,
  'of a later version': 1,
};

test('everything goes, and is counted', async () => {
  await local.set(stored);
  await sync.set({ 'tick:sign-in': { as: 'done', at: NOW, changed: NOW }, strange: 1 });
  expect(await deleteEverything()).toEqual({ readings: 1, ticks: 2, orders: 2, journey: 2, all: 12, synced: 2 });
  expect([await local.get(null), await sync.get(null)]).toEqual([RESTS, {}]);
});

test('changes that were begun before are deleted with the rest', async () => {
  const changes = [
    tick('sign-in', 'done'),
    writeReading(sent('wallet', { balanceIsZero: true })),
    writeSettings({ corner: 'start' }),
  ];
  const deleted = deleteEverything();
  await Promise.all([...changes, deleted]);
  expect(await local.get(null)).toEqual(RESTS);
  expect(await deleted).toMatchObject({ all: 5 });
});

test('a store of a newer version goes too', async () => {
  await local.set({ ...stored, schema: 99 });
  await deleteEverything();
  expect(await local.get(null)).toEqual(RESTS);
});

test.each([
  ['the sync cannot be read', () => vi.spyOn(sync, 'get')],
  ['the sync cannot be emptied', () => vi.spyOn(sync, 'clear')],
  ['the store cannot be emptied', () => vi.spyOn(local, 'clear')],
])('%s: it is told, and what is on this computer is still there', async (_, spy) => {
  await local.set(stored);
  spy().mockRejectedValueOnce(new Error('no'));
  await expect(deleteEverything()).rejects.toBeInstanceOf(StorageError);
  expect(await local.get(null)).toEqual(stored);
});

test('afterwards pages are left alone until a page of ours is opened anew', async () => {
  expect(await isResting()).toBe(false);
  await deleteEverything();
  expect(await isResting()).toBe(true);
  expect(await session.get(null)).toEqual(RESTS);
  expect(await loadStore()).toMatchObject({ readings: {}, ticks: {} });
  await wake();
  expect(await isResting()).toBe(false);
});

test('that outlives an update, which empties the memory of the session in Firefox; deleted twice it counts as nothing', async () => {
  await deleteEverything();
  await session.clear();
  expect(await isResting()).toBe(true);
  expect(await deleteEverything()).toMatchObject({ all: 0 });
  await wake();
  expect(await isResting()).toBe(false);
  expect(await local.get(null)).toEqual({});
});
