import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assess } from '../lib/model/checklist';
import { stampOf, type ToldMeaning, type ToldWords } from '../lib/site/told-words';
import {
  actOnProgress,
  deleteEverything,
  exportProgress,
  loadStore,
  SCHEMA,
  setBroken,
  startOver,
  tellWord,
  undoLastChange,
  writeReading,
} from '../lib/storage';
import { prepareTasks } from '../lib/tasks';
import { type LookOptions, orderNumber, sent } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 29, 12);
const { local } = fakeBrowser.storage;
const DELIVERED = 'Toimitettu';

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ name: 'Last Orders', version: '1.0.0' } as never);
  await local.set({ schema: SCHEMA });
});
const pass = (ms = 1000): void => void vi.setSystemTime(Date.now() + ms);

const tell = (means: ToldMeaning | null, word = DELIVERED, on: 'order-list' | 'refund-list' = 'order-list') => {
  pass();
  return tellWord({ on, word, means });
};
const statusOf = async (id: string): Promise<string | undefined> => {
  const store = await loadStore();
  return assess(prepareTasks, store, {}, Date.now()).find(({ task }) => task.id === id)?.status;
};
const orders = (): Promise<string | undefined> => statusOf('receive-orders');

const FACTS = { ordersShown: 3, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0, ordersUnclear: 0, moreOrders: false };
/** A look at three orders; so many of them are finished by the person's word, the others by known ones. */
async function look(told: number, more: LookOptions & { open?: true } = {}): Promise<boolean> {
  pass();
  const { words } = await loadStore();
  const items = [0, 1, 2].map((n) => {
    const as = more.open && n === 0 ? ('open' as const) : ('settled' as const);
    return { number: orderNumber(n), as, ...(n < told ? { told: true as const } : {}) };
  });
  const finished = more.open ? 2 : 3;
  const facts = {
    ...FACTS,
    ordersFinished: finished,
    ...(more.open ? { ordersOpen: 1 } : {}),
    ...(told - (more.open ? 1 : 0) > 0 ? { ordersTold: told - (more.open ? 1 : 0) } : {}),
  };
  const { open: _, ...options } = more;
  const one = sent('order-list', facts, { items, at: Date.now(), ...options });
  return writeReading({ ...one, report: { ...one.report, heard: stampOf(words, 'order-list') } });
}

describe('what rests on a word ends with it, at once', () => {
  beforeEach(async () => {
    await tell('open', 'Odottaa');
    await tell('finished');
    await look(2);
    expect(await orders()).toBe('done');
  });

  test.each<[name: string, act: () => Promise<unknown>]>([
    ['taken back', () => tell(null)],
    ['said to be open', () => tell('open')],
    ['the saying undone', () => undoLastChange()],
    [
      'a file that knows better',
      async () =>
        actOnProgress({ takeIn: await fileOf({ 'order-list': { [DELIVERED]: { means: 'open', at: Date.now() + 500 } } }) }),
    ],
    ['the record corrupt', () => local.set({ words: { 'order-list': { [DELIVERED]: 'finished' } } })],
    ['the record gone', () => local.remove('words')],
  ])('%s', async (_, act) => {
    await act();
    expect(await orders()).toBe('unknown');
    const { readings, ledgers } = await loadStore();
    expect(readings['order-list']?.facts).toMatchObject({ ordersFinished: 1, ordersUnclear: 2 });
    expect(readings['order-list']?.proof).toBeUndefined();
    expect(Object.values(ledgers?.orders?.items ?? {}).map(({ as }) => as)).toEqual(['unclear', 'unclear', 'settled']);
  });

  test('another word, or one of the other list, takes nothing away', async () => {
    await tell('open', 'Matkalla');
    await tell('finished', DELIVERED, 'refund-list');
    await tell(null, DELIVERED, 'refund-list');
    expect(await orders()).toBe('done');
  });

  test('a page that has not heard of it yet is not believed; once it has, it is', async () => {
    const { words } = await loadStore();
    const old = stampOf(words, 'order-list');
    await tell(null);
    pass();
    const late = sent('order-list', { ...FACTS, ordersFinished: 3, ordersTold: 3 }, { at: Date.now() });
    expect(await writeReading({ ...late, report: { ...late.report, heard: old } })).toBe(false);
    expect(await orders()).toBe('unknown');
    await tell('finished');
    expect(await writeReading({ ...late, report: { ...late.report, heard: old } })).toBe(false);
    await look(3);
    expect(await orders()).toBe('done');
  });

  test('on the other host too', async () => {
    await look(3, { host: 'us' });
    await tell(null);
    const { other } = await loadStore();
    expect(other?.readings['order-list']?.proof).toBeUndefined();
  });

  test('taking back can be undone, as long as nothing newer was read', async () => {
    await tell(null);
    expect(await undoLastChange()).toBe(true);
    expect(await orders()).toBe('done');
    await tell(null);
    await look(0, { items: [0, 1, 2].map((n) => ({ number: orderNumber(n), as: 'unclear' })) });
    await undoLastChange();
    expect((await loadStore()).words['order-list']).toHaveProperty(DELIVERED);
  });
});

test('open by their word is open, and is unclear once that is taken back', async () => {
  await tell('open');
  await look(1, { open: true });
  expect(await orders()).toBe('todo');
  await tell(null);
  expect(await orders()).toBe('unknown');
});

test('a proof by known words that a later first page agreed with by told ones is not kept either', async () => {
  await look(0);
  expect(await orders()).toBe('done');
  await tell('finished');
  await look(1, { coverage: 'part', firstPage: true });
  expect((await loadStore()).readings['order-list']?.proof?.facts).toMatchObject({ ordersTold: 1 });
  await tell(null);
  expect(await orders()).toBe('unknown');
});

test('what was known by other words stays known', async () => {
  await tell('finished');
  await look(0);
  await tell(null);
  expect(await orders()).toBe('done');
});

describe('the record', () => {
  test('one word, however it is written', async () => {
    await tell('finished', 'Toimitettu');
    await tell('open', 'TOIMITETTU');
    expect((await loadStore()).words).toEqual({ 'order-list': { TOIMITETTU: { means: 'open', at: NOW + 2000 } } });
    await tell(null, 'toimitettu');
    expect(await local.get('words')).toEqual({});
  });

  test('names of every object are words like others', async () => {
    await tell('open', 'constructor');
    expect(Object.entries((await loadStore()).words['order-list'] ?? {})).toHaveLength(1);
  });

  test('at most a hundred: the oldest makes room', async () => {
    const words = [...'abcdefghij'].flatMap((one) => [...'klmnopqrst'].map((other) => one + other));
    for (const word of words) await tell('finished', word);
    await tell('finished', 'zz');
    const { words: stored } = await loadStore();
    expect(Object.keys(stored['order-list'] ?? {})).toHaveLength(100);
    expect(stored['order-list']).not.toHaveProperty('ak');
    expect(stored['order-list']).toHaveProperty('zz');
  });

  test.each<[value: unknown]>([
    ['finished'],
    [{ wallet: {} }],
    [{ 'order-list': { 'Order 5': { means: 'open', at: NOW } } }],
    [{ 'order-list': { ana: { means: 'done', at: NOW } } }],
    [{ 'order-list': { ana: { means: 'open', at: -1 } } }],
    [{ 'refund-list': { [`${'a'.repeat(41)}`]: { means: 'open', at: NOW } } }],
  ])('malformed it is told, kept aside, and nothing is read by it: %j', async (words) => {
    await local.set({ words });
    const store = await loadStore();
    expect([store.words, store.problems]).toEqual([{}, [{ key: 'words', reason: 'shape' }]]);
    await setBroken(store.problems);
    expect(await local.get(['words', 'broken:words'])).toEqual({ 'broken:words': words });
  });

  test('starting over keeps it, deleting everything does not', async () => {
    await tell('finished');
    await look(3);
    await startOver();
    expect((await loadStore()).words['order-list']).toHaveProperty(DELIVERED);
    await deleteEverything();
    expect((await loadStore()).words).toEqual({});
    expect(await local.get('words')).toEqual({});
  });
});

/** A progress file with these words alone. */
async function fileOf(words: ToldWords): Promise<string> {
  const empty = JSON.parse(await exportProgress('Last Orders 1.0.0')) as object;
  return JSON.stringify({ ...empty, ticks: {}, readings: {}, words });
}

describe('in the progress file', () => {
  test('there and back, byte for byte', async () => {
    await tell('finished');
    await tell('open', 'Matkalla');
    await tell('finished', 'Hyvitetty', 'refund-list');
    const file = await exportProgress('Last Orders 1.0.0');
    const { words } = await loadStore();
    await deleteEverything();
    await local.clear();
    expect(await actOnProgress({ takeIn: file })).toBe(true);
    expect((await loadStore()).words).toEqual(words);
    expect(await exportProgress('Last Orders 1.0.0')).toBe(file);
    expect(await actOnProgress({ look: file })).toMatchObject({ preview: { words: 'same' } });
  });

  test('word by word, the newer of two meanings', async () => {
    await tell('finished', 'one');
    await tell('finished', 'two');
    const file = await fileOf({
      'order-list': {
        one: { means: 'open', at: NOW + 9000 },
        two: { means: 'open', at: NOW - 9000 },
        three: { means: 'open', at: NOW },
      },
    });
    expect(await actOnProgress({ look: file })).toMatchObject({ preview: { words: 'newer' } });
    expect(await actOnProgress({ takeIn: file })).toBe(true);
    const { words } = await loadStore();
    const means = Object.fromEntries(Object.entries(words['order-list'] ?? {}).map(([word, told]) => [word, told.means]));
    expect(means).toEqual({ one: 'open', two: 'finished', three: 'open' });
    expect(await actOnProgress({ look: file })).toMatchObject({ preview: { words: 'older' } });
    await undoLastChange();
    expect(Object.keys((await loadStore()).words['order-list'] ?? {})).toHaveLength(2);
  });

  test('a file without it is read as before; one with a malformed word is refused', async () => {
    await tell('finished');
    const { words: _, ...without } = JSON.parse(await exportProgress('x')) as Record<string, unknown>;
    expect(await actOnProgress({ look: JSON.stringify(without) })).toMatchObject({ preview: {} });
    const wrong = await fileOf({ 'order-list': { 'Order 5': { means: 'open', at: NOW } } });
    expect(await actOnProgress({ look: wrong })).toEqual({ refused: 'shape', where: 'words' });
  });
});
