/** @vitest-environment happy-dom */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OrdersController } from '../../entrypoints/guide/orders/controller';
import type { GuideState } from '../../entrypoints/guide/section';
import type { KeptOrder } from '../../lib/archive/model/order';
import { isMessage } from '../../lib/messages';
import { changeCopy, keepOrders, loadOrders, loadStore, StorageError } from '../../lib/storage';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/locale/load', async (original) => ({ ...(await original<object>()), wordGroupsIn: () => [] }));
vi.mock('../../lib/locale/group', () => ({ wordGroupIn: () => [] }));

const idOf = (n: number): string => String(8190000000000001 + n);
const order = (n: number, more: Partial<KeptOrder> = {}): KeptOrder => ({ id: idOf(n), items: [], seen: {}, ...more });

/** The background, as far as the copy is concerned. */
async function background(sent: unknown): Promise<unknown> {
  const message: unknown = JSON.parse(JSON.stringify(sent));
  if (!isMessage(message) || message.type !== 'copy') throw new Error('no change of the copy');
  try {
    return { done: await changeCopy(message.change) };
  } catch (error) {
    if (error instanceof StorageError) return { failed: error.kind };
    throw error;
  }
}

/** Workers that were started, with what each was sent; `say` is the worker's word. */
const workers: { sent: { type?: string }[]; say(data: unknown): void; terminate: ReturnType<typeof vi.fn> }[] = [];
class FakeWorker {
  onmessage = (_: { data: unknown }): void => undefined;
  readonly terminate = vi.fn();
  readonly sent: { type?: string }[] = [];
  constructor() {
    workers.push({ sent: this.sent, terminate: this.terminate, say: (data) => this.onmessage({ data }) });
  }
  postMessage(message: { type?: string }): void {
    this.sent.push(message);
  }
}
const worker = async (n: number): Promise<(typeof workers)[number]> => {
  await vi.waitFor(() => expect(workers[n]?.sent.at(-1)?.type).toBeTruthy());
  return workers[n] as (typeof workers)[number];
};

/** A desk over some kept orders, read. */
async function deskOver(orders: readonly KeptOrder[], kept = orders.length): Promise<OrdersController> {
  if (orders.length > 0) await keepOrders(orders);
  const state = {
    checklist: { store: { kept: { orders: kept } } },
    journey: {},
    words: { locale: { code: 'en' }, now: 0 },
    actions: { save: (act: () => Promise<unknown>) => act().then(() => true) },
    redraw: vi.fn(),
  } as unknown as GuideState;
  const catalog = new OrdersController(state);
  await catalog.want();
  return catalog;
}
const found = ({ view }: OrdersController): string[] | undefined => view.loaded?.found.map(({ id }) => id);
const job = ({ view }: OrdersController) => view.job;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  workers.length = 0;
  vi.stubGlobal('Worker', FakeWorker);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: background,
    getManifest: () => ({ version: '1' }),
    getURL: (path: string) => path,
  });
});

test('orders are read when they are wanted, and followed from then on', async () => {
  const catalog = await deskOver([order(0), order(1)]);
  expect(found(catalog)).toEqual([idOf(1), idOf(0)]);
  await keepOrders([order(2, { items: [{ title: 'New' }] })]);
  await vi.waitFor(() => expect(found(catalog)).toEqual([idOf(2), idOf(1), idOf(0)]));
  catalog.actions.onFilter({ text: 'new' });
  expect(found(catalog)).toEqual([idOf(2)]);
  catalog.actions.onDrop(idOf(2));
  await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'drop', done: true }));
  await vi.waitFor(() => expect(found(catalog)).toEqual([]));
  catalog.actions.onUnfilter();
  expect(found(catalog)).toEqual([idOf(1), idOf(0)]);
});

test('figures that cannot be right are counted anew', async () => {
  await keepOrders([order(0), order(1)]);
  await fakeBrowser.storage.local.set({ kept: { orders: 7, incomplete: 0, reviews: 0, at: 1 } });
  await deskOver([], 7);
  expect((await loadStore()).kept).toMatchObject({ orders: 2, incomplete: 2 });
});

test('records that cannot be read stay told while others change', async () => {
  await fakeBrowser.storage.local.set({ [`order:${idOf(8)}`]: 'x', [`order:${idOf(9)}`]: 'y' });
  const catalog = await deskOver([order(0)]);
  expect(catalog.view.broken).toBe(2);
  await keepOrders([order(1)]);
  await vi.waitFor(() => expect(found(catalog)).toEqual([idOf(1), idOf(0)]));
  expect(catalog.view.broken).toBe(2);
  await keepOrders([order(9)]);
  await vi.waitFor(() => expect(catalog.view.broken).toBe(1));
  await fakeBrowser.storage.local.set({ [`order:${idOf(1)}`]: 'z' });
  await vi.waitFor(() => expect(catalog.view.broken).toBe(2));
});

test('a store that cannot be read is said, and tried again', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('closed'));
  const catalog = await deskOver([]);
  expect(catalog.view.unread).toBe(true);
  get.mockRestore();
  catalog.actions.onAgain();
  await vi.waitFor(() => expect(catalog.view.unread).toBe(false));
  expect(found(catalog)).toEqual([]);
});

describe('work', () => {
  test('tells how far it is, and can be stopped', async () => {
    const catalog = await deskOver([order(0)]);
    catalog.actions.onMake('pack');
    const { sent, say, terminate } = await worker(0);
    expect(sent).toMatchObject([{ type: 'pack', orders: [order(0)], made: { by: 'Last Orders 1' } }]);
    say({ progress: 0.5 });
    expect(job(catalog)).toEqual({ what: 'pack', progress: 0.5 });
    catalog.actions.onStop();
    await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'pack', stopped: true }));
    expect(terminate).toHaveBeenCalled();
  });

  test.each<[what: 'pack' | 'json', fails: boolean, noted: boolean]>([
    ['pack', false, true],
    ['pack', true, false],
    ['json', false, false],
  ])('%s (failing: %s) made into a file is noted: %s, with the time before its orders were read', async (what, fails, noted) => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x' }));
    const catalog = await deskOver([order(0)]);
    const before = (await loadStore()).kept.at;
    catalog.actions.onMake(what);
    const { say } = await worker(0);
    const pressed = Date.now();
    say(fails ? { failed: 'unexpected', detail: '' } : { answer: { name: 'x', bytes: new Uint8Array(1), media: 'text/plain' } });
    await vi.waitFor(() => expect(job(catalog)).not.toHaveProperty('progress'));
    if (noted) await vi.waitFor(async () => expect((await loadStore()).kept).toHaveProperty('savedAt'));
    const { at, savedAt } = (await loadStore()).kept;
    expect(at).toBe(before);
    expect(savedAt !== undefined && savedAt <= pressed).toBe(noted);
  });

  test('gives way to what is asked for later', async () => {
    const catalog = await deskOver([order(0)]);
    catalog.actions.onMake('receipts');
    await worker(0);
    catalog.actions.onMake('json');
    const { say } = await worker(1);
    expect(workers[0]?.terminate).toHaveBeenCalled();
    say({ failed: 'unexpected', detail: '' });
    await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'json', failed: 'unexpected' }));
  });

  test('ends with words where the browser cannot read the file', async () => {
    const catalog = await deskOver([]);
    const file = new File([], 'x.zip');
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    catalog.actions.onRead('read-pack', file);
    await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'read-pack', failed: 'file' }));
  });

  test('opens no file that is larger than any of ours', async () => {
    const catalog = await deskOver([]);
    const file = new File([], 'x.zip');
    Object.defineProperty(file, 'size', { value: 2 ** 30 });
    catalog.actions.onRead('read-copy', file);
    await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'read-copy', failed: 'too-large' }));
    expect(workers).toEqual([]);
  });
});

describe('a pack that is loaded', () => {
  const answer = (more: object = {}): object => ({
    answer: { orders: [order(1, { review: { text: 'fine' } }), order(2)], verified: true, problems: [], ...more },
  });

  test('is merged; what it holds besides goes into the next one', async () => {
    const catalog = await deskOver([order(1)]);
    catalog.actions.onRead('read-pack', new File(['x'], 'x.zip'));
    const copy = new Uint8Array([1, 2]);
    const record = { html: 'h', json: '{}' };
    (await worker(0)).say(answer({ officialCopy: copy, closingRecord: record }));
    const second = await worker(1);
    expect(second.sent).toMatchObject([{ type: 'read-copy', bytes: copy }]);
    const figures = { rows: 3, orders: 1, compared: 2, missing: 2 };
    const reconciled = { inCopy: 1, kept: 2, inBoth: 0, onlyThere: [], onlyKept: [] };
    second.say({ answer: { copy: { rows: 3, rowsWithoutNumber: 0, orders: [] }, reconciled, figures } });
    await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'read-copy', done: true }));
    expect(catalog.view.brought).toEqual({ orders: 2, news: 2, verified: true, problems: [] });
    expect(catalog.view.copy).toEqual({ rows: 3, rowsWithoutNumber: 0, reconciled });
    expect((await loadStore()).kept).toMatchObject({ orders: 2, reviews: 1, officialRows: 3 });
    catalog.actions.onMake('pack');
    expect((await worker(2)).sent).toMatchObject([{ type: 'pack', officialCopy: copy, closingRecord: record }]);
  });

  test('is taken whole or not at all', async () => {
    const catalog = await deskOver([order(0)]);
    catalog.actions.onRead('read-pack', new File(['x'], 'x.zip'));
    const { say } = await worker(0);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    say(answer());
    await vi.waitFor(() => expect(job(catalog)).toEqual({ what: 'read-pack', failed: 'quota' }));
    expect((await loadOrders()).orders.map(({ id }) => id)).toEqual([idOf(0)]);
    expect(catalog.view.brought).toBeUndefined();
  });
});
