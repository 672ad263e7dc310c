import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Facts } from '../lib/model/page';
import { countedOn, placeNumber } from '../lib/site/health';
import type { PageKind } from '../lib/site/kinds';
import {
  actOnProgress,
  DEFAULTS,
  deleteEverything,
  exportProgress,
  loadStore,
  SCHEMA,
  setBroken,
  startOver,
  writeReading,
} from '../lib/storage';
import { DAY, HOUR } from '../lib/tools/time';
import { type LookOptions, newDocument, sent } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 29, 12);
const { local, sync } = fakeBrowser.storage;
const PLACE = placeNumber('https://www.aliexpress.com/p/order/index.html?spm=a');

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
  await local.set({ schema: SCHEMA });
});

const finished = (ordersShown: number): Facts => ({
  ...{ ordersShown, ordersFinished: ordersShown, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0, ordersUnclear: 0 },
  ...{ casesOpen: 0, moreOrders: false },
});

interface ListLook extends LookOptions {
  readonly shown?: number;
  readonly priced?: number;
  readonly busy?: number;
  readonly framed?: number;
  readonly facts?: Facts;
  readonly place?: string;
  readonly parts?: readonly number[] | undefined;
}

/** A look at a list of orders with all there is, but for so many prices. */
function look({ shown = 10, priced = shown, busy = 0, framed = 1, facts = finished(shown), ...more }: ListLook = {}) {
  vi.setSystemTime(Date.now() + 60_000);
  const parts = [busy, framed, shown, shown, shown, shown, priced, shown];
  const one = sent('order-list', facts, { at: Date.now(), ...more });
  return writeReading({
    ...one,
    report: { ...one.report, parts: 'parts' in more ? more.parts : parts },
    place: more.place ?? PLACE,
  });
}
const drift = async (kind: PageKind = 'order-list') => (await loadStore()).changed[kind];
const UNPRICED = { all: 1, status: 1, number: 1, date: 1, price: 0, item: 1 };
async function learn(times = 2, options: ListLook = {}): Promise<void> {
  for (let n = 0; n < times; n += 1) await look(options);
}

test('the signs of this test are those of the orders list', () => {
  expect(countedOn('order-list').map((part) => part.replace(/.*:has\((.*)\)/, '$1'))).toEqual([
    expect.stringContaining('empty'),
    expect.stringContaining('order-main'),
    '.order-item',
    expect.stringContaining('status'),
    expect.stringContaining('order_item_header_info'),
    expect.stringContaining('div + div'),
    expect.stringContaining('price'),
    expect.stringContaining('name'),
  ]);
});

describe('something is missed', () => {
  test.each<[name: string, before: ListLook, times: number, now: ListLook]>([
    ['all prices', {}, 2, { priced: 0 }],
    ['half of them', {}, 2, { priced: 5 }],
    ['both of two', {}, 2, { shown: 2, priced: 0 }],
    ['three of five', {}, 2, { shown: 5, priced: 2 }],
    ['after many looks', {}, 20, { priced: 0 }],
    ['after looks at short lists', { shown: 1 }, 2, { priced: 0 }],
    ['with as many marks of loading as ever', { busy: 2 }, 2, { priced: 0, busy: 2 }],
  ])('%s', async (_, before, times, now) => {
    await learn(times, before);
    expect(await drift()).toBeUndefined();
    await look(now);
    expect(await drift()).toEqual(UNPRICED);
  });

  test.each<[name: string, before: ListLook, times: number, now: ListLook]>([
    ['after one look', {}, 1, { priced: 0 }],
    ['after two of one document', { document: newDocument() }, 2, { priced: 0 }],
    ['at another address', {}, 2, { priced: 0, place: '7' }],
    ['where it seldom came', { priced: 7 }, 4, { priced: 0 }],
    ['on one odd order', {}, 2, { shown: 1, priced: 0 }],
    ['on one of two', {}, 2, { shown: 2, priced: 1 }],
    ['on two of four', {}, 2, { shown: 4, priced: 2 }],
    ['on four of ten, as ever', { priced: 6 }, 3, { priced: 6 }],
    ['on an empty list', {}, 2, { shown: 0, facts: {} }],
    ['in a filtered list', {}, 2, { priced: 0, facts: { ...finished(10), filtered: true } }],
    ['on a stored copy', {}, 2, { priced: 0, asOf: null }],
    ['in a tab that stood open for hours', {}, 2, { priced: 0, asOf: NOW - 2 * HOUR }],
    ['while it loads', {}, 2, { priced: 0, outcome: 'loading' }],
    ['with more marks of loading than ever', {}, 2, { priced: 0, busy: 1 }],
    ['where a human is asked for', {}, 2, { priced: 0, outcome: 'robot-check' }],
    ['where nobody is signed in', {}, 2, { priced: 0, outcome: 'signed-out', facts: { signedOut: true } }],
    ['before the page rests', {}, 2, { parts: undefined }],
    ['by a script of another version', {}, 2, { parts: [0, 1, 10] }],
  ])('not %s', async (_, before, times, now) => {
    await learn(times, before);
    await look(now);
    expect(await drift()).toBeUndefined();
  });

  test('not where the person was last three months ago', async () => {
    await learn();
    vi.setSystemTime(NOW + 95 * DAY);
    await look({ priced: 0 });
    expect(await drift()).toBeUndefined();
  });
});

describe('nothing can be read', () => {
  const NOTHING: ListLook = { shown: 0, facts: {} };

  test('and what stands around the orders is gone: all is', async () => {
    await learn();
    await look({ ...NOTHING, framed: 0 });
    expect(await drift()).toEqual({ all: 0 });
    await look();
    expect(await drift()).toBeUndefined();
  });

  test('looks at a page that could never be read teach nothing', async () => {
    await learn(3, NOTHING);
    await look({ ...NOTHING, framed: 0 });
    expect(await drift()).toBeUndefined();
  });

  test('orders that can be read are not gone, whatever stands around them', async () => {
    await learn();
    await look({ framed: 0 });
    expect(await drift()).toBeUndefined();
  });
});

describe('it comes back', () => {
  beforeEach(async () => {
    await learn();
    await look({ priced: 0 });
  });

  test.each<[name: string, now: ListLook, isOver: boolean]>([
    ['as before', {}, true],
    ['at another address', { place: '7' }, true],
    ['for one more than half', { priced: 6 }, false],
    ['in a list that is empty', { shown: 0, facts: {} }, false],
    ['in a list of one that has none', { shown: 1, priced: 0 }, false],
    ['in a filtered list', { facts: { ...finished(10), filtered: true } }, false],
    ['on a stored copy', { asOf: null }, false],
    ['in a tab that stood open for hours', { asOf: NOW - 2 * HOUR }, false],
  ])('%s', async (_, now, isOver) => {
    await look(now);
    expect((await drift()) === undefined).toBe(isOver);
  });
});

describe('a page that has changed proves nothing', () => {
  const proof = async () => (await loadStore()).readings['order-list']?.proof;

  test('not by a whole list, nor by joining an older proof; open is open', async () => {
    await learn();
    const before = await proof();
    expect(before).toBeDefined();
    await look({ priced: 0 });
    expect(await proof()).toEqual(before);
    await startOver();
    await look({ priced: 0 });
    expect(await proof()).toBeUndefined();
    await look({ priced: 0, facts: { ...finished(10), ordersFinished: 9, ordersShipped: 1 } });
    expect((await loadStore()).ledgers?.orders?.items).not.toEqual({});
    expect(await proof()).toBeUndefined();
    await look();
    expect(Object.values((await loadStore()).ledgers?.orders?.items ?? {}).map(({ as }) => as)).not.toContain('open');
  });

  test('a banner that is not found any more closes no case', async () => {
    const inCase = { ...finished(10), casesOpen: 1 };
    await learn(2, { facts: inCase });
    const openCases = async () =>
      Object.values((await loadStore()).ledgers?.banners?.items ?? {}).filter(({ as }) => as === 'open').length;
    expect(await openCases()).toBe(1);
    await look({ priced: 0 });
    expect(await openCases()).toBe(1);
    await look();
    expect(await openCases()).toBe(0);
  });
});

describe('the record', () => {
  const stored = async () => (await local.get('health:order-list'))['health:order-list'] as { places: Record<string, object> };

  test('figures alone, no time finer than a day, and no address', async () => {
    await learn(3);
    await look({ priced: 4 });
    expect(await stored()).toEqual({
      places: {
        [PLACE]: {
          ...{ all: 3, status: 3, number: 3, date: 3, price: 3, item: 3 },
          ...{ busy: 0, document: expect.any(Number), day: Math.floor(NOW / DAY) },
        },
      },
      drift: UNPRICED,
    });
    expect(JSON.stringify(await stored())).toMatch(/^[\d{}:,"a-z]+$/);
  });

  test('is bounded: nine looks, eight addresses, the latest', async () => {
    await learn(12);
    for (let n = 1; n <= 10; n += 1) {
      vi.setSystemTime(NOW + n * DAY);
      await look({ place: `${n}` });
    }
    const { places } = await stored();
    expect(Object.keys(places).sort((a, b) => Number(a) - Number(b))).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
    await learn(12, { place: '10' });
    expect((await stored()).places['10']).toMatchObject({ price: 9 });
  });

  test.each([
    ['', 'www.aliexpress.com/p/order/index.html'],
    ['with a query', 'www.aliexpress.com/p/order/index.html?orderId=8190000000000001'],
    ['with a number in its path', 'www.aliexpress.com/p/order/81900/index.html'.replace('81900/', '')],
  ])('an address is a number %s', (_, address) => expect(placeNumber(`https://${address}`)).toBe(PLACE));

  test('numbers in an address make no other of it; a host does', () => {
    const at = (path: string): string => placeNumber(`https://www.aliexpress.com/p/reverse-pages/${path}`);
    expect(at('8190000000000001/detail.html')).toBe(at('42/detail.html'));
    expect(at('create.html')).not.toBe(at('detail.html'));
    expect(placeNumber('https://m.aliexpress.com/p/order/index.html')).not.toBe(PLACE);
  });

  test.each<[value: unknown]>([
    ['gone'],
    [{ places: [] }],
    [{ places: { [PLACE]: { price: -1 } } }],
    [{ places: {}, drift: [0] }],
  ])('malformed it says nothing, is told and kept aside, and learning begins anew: %j', async (value) => {
    await local.set({ 'health:order-list': value });
    const store = await loadStore();
    expect([store.changed, store.problems]).toEqual([{}, [{ key: 'health:order-list', reason: 'shape' }]]);
    await look({ priced: 0 });
    expect(await local.get('broken:health:order-list')).toEqual({ 'broken:health:order-list': value });
    expect((await loadStore()).problems).toEqual([]);
    await local.set({ 'health:coins': value });
    await setBroken((await loadStore()).problems);
    expect(await local.get(['health:coins', 'broken:health:coins'])).toEqual({ 'broken:health:coins': value });
  });

  test('half of a record is none: learning goes on from what is there', async () => {
    await local.set({ 'health:order-list': { places: { [PLACE]: { price: 5 } } } });
    await look({ priced: 0 });
    expect(await drift()).toBeUndefined();
    expect((await loadStore()).problems).toEqual([]);
  });

  test('what was read and what was learnt of it are written together, or neither', async () => {
    await learn();
    const before = await local.get(null);
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QuotaExceededError'));
    await expect(look({ priced: 0 })).rejects.toMatchObject({ kind: 'quota' });
    expect(await local.get(null)).toEqual(before);
  });

  test('starting over keeps it, deleting everything does not; it is in no file and no sync', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ name: 'Last Orders', version: '0.1.0' } as never);
    await learn();
    await look({ priced: 0 });
    await startOver(true);
    expect(await drift()).toEqual(UNPRICED);
    expect(await exportProgress('Last Orders')).not.toContain('health');
    expect(await actOnProgress('write')).not.toContain('price');
    await local.set({ settings: { ...DEFAULTS, sync: true } });
    expect(JSON.stringify(await sync.get(null))).not.toContain('health');
    await deleteEverything();
    expect(Object.keys(await local.get(null))).toEqual(['resting']);
    expect(await drift()).toBeUndefined();
  });
});
