import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ClosingRecord, requestIds } from '../lib/model/journey';
import { NOTHING_KEPT } from '../lib/model/kept';
import { pageKinds } from '../lib/site/kinds';
import {
  actOnProgress,
  exportProgress,
  importProgress,
  loadJourney,
  loadStore,
  type ProgressContents,
  type ProgressRefusal,
  previewProgress,
  readProgress,
  SCHEMA,
  tick,
  undoLastChange,
  writeReading,
} from '../lib/storage';
import { asImported, LARGEST_PROGRESS_FILE, PROGRESS_KEYS, writeProgress } from '../lib/storage/progress-file';
import { tasks } from '../lib/tasks';
import { proved, sent } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const DAY = 24 * 60 * 60 * 1000;
const BY = 'Last Orders 1.0.0';
const { local } = fakeBrowser.storage;
type Stored = Record<string, unknown>;
const all = async (): Promise<Stored> => structuredClone(await local.get(null));

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
});

const closing: ClosingRecord = {
  sentAt: NOW - DAY,
  tasks: [
    { id: 'receive-orders', status: 'done', source: 'reading', at: NOW - 2 * DAY, say: 'orders-finished', counts: { shown: 3 } },
  ],
  kept: NOTHING_KEPT,
  acknowledged: ['final'],
  note: 'told support “by phone”',
};
const stored = {
  schema: 1,
  settings: { corner: 'start' },
  'order:8190000000000001': { id: '8190000000000001' },
  'letter-form': { name: 'Ana' },
  'tick:sign-in': { at: NOW - 5, as: 'done' },
  'tick:choose-shop': { as: 'set-aside', at: NOW - 6 },
  'reading:wallet': { readAt: NOW - 7, facts: { balanceIsZero: true } },
  'reading:order-list': { facts: { ordersShown: 2, ordersFinished: 2, moreOrders: false }, readAt: NOW - 8 },
  decision: { reasons: ['privacy'], outcome: 'close', at: NOW - 9 },
  closing,
  'request:closing': { sentAt: NOW - DAY },
  'request:access': { sentAt: NOW - 3, dueAt: NOW + 30 * DAY, outcome: 'refused', outcomeAt: NOW - 1 },
};
const progressOnly = Object.fromEntries(Object.entries(stored).filter(([key]) => PROGRESS_KEYS.includes(key)));

/** A file as read; the test fails if it was refused. */
function read(text: string): ProgressContents {
  const progress = readProgress(text, NOW);
  if ('refused' in progress) throw new Error(`refused: ${progress.refused} ${progress.where ?? ''}`);
  return progress;
}

describe('what goes into the file', () => {
  test('ticks, readings, the decision, the record, the requests; no orders, no letter form, no settings', async () => {
    await local.set(stored);
    const text = await exportProgress(BY);
    expect(JSON.parse(text)).toEqual({
      format: 'last-orders-progress',
      version: 1,
      madeAt: new Date(NOW - 1).toISOString(),
      madeBy: BY,
      ticks: { 'sign-in': stored['tick:sign-in'], 'choose-shop': stored['tick:choose-shop'] },
      readings: { 'order-list': stored['reading:order-list'], wallet: stored['reading:wallet'] },
      requests: { closing: stored['request:closing'], access: stored['request:access'] },
      decision: stored.decision,
      closing,
    });
    expect(text).not.toMatch(/8190000000000001|Ana/);
    expect(read(text).records).toEqual(progressOnly);
  });

  test('every key there can be', () => {
    expect(PROGRESS_KEYS).toHaveLength(tasks.length + pageKinds.length + requestIds.length + 3);
  });

  test('nothing at all is a file, too', async () => {
    expect(read(await exportProgress(BY)).records).toEqual({});
  });

  test('a malformed record is left out', async () => {
    await local.set({ ...stored, 'tick:sign-in': 'yes', closing: { sentAt: 'today' } });
    expect(Object.keys(read(await exportProgress(BY)).records)).not.toContain('tick:sign-in');
  });
});

describe('byte for byte', () => {
  const time = fc.integer({ min: 1, max: NOW });
  const soundTick = fc.record({ as: fc.constantFrom('done', 'set-aside'), at: time });
  const soundReading = fc.record({
    facts: fc.dictionary(fc.stringMatching(/^[a-z][A-Z][a-z]{0,8}$/), fc.oneof(fc.nat(), fc.boolean()), { maxKeys: 4 }),
    readAt: time,
  });
  const soundRequest = fc.record(
    { sentAt: time, dueAt: time, outcome: fc.constantFrom('confirmed', 'refused', 'no-answer'), outcomeAt: time },
    { requiredKeys: ['sentAt'] },
  );
  const soundDecision = fc.record(
    { reasons: fc.uniqueArray(fc.constantFrom('privacy', 'unused')), outcome: fc.constantFrom('stay', 'close'), at: time },
    { requiredKeys: ['reasons', 'at'] },
  );
  const soundClosing = fc.record({ sentAt: time, note: fc.string() }).map((fields) => ({ ...closing, ...fields }));
  const good = (key: string): fc.Arbitrary<unknown> => {
    if (key.startsWith('tick:')) return soundTick;
    if (key.startsWith('reading:')) return soundReading;
    if (key.startsWith('request:')) return soundRequest;
    return key === 'decision' ? soundDecision : soundClosing;
  };
  const store = fc
    .uniqueArray(fc.constantFrom(...PROGRESS_KEYS), { maxLength: 20 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), good(key)))))
    .map((entries): Stored => Object.fromEntries(entries));

  test('written, taken in elsewhere, written again: the same, on whatever day', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (records) => {
        fakeBrowser.reset();
        await local.set(records);
        const text = await exportProgress(BY);
        fakeBrowser.reset();
        vi.setSystemTime(NOW + 3 * DAY);
        await importProgress(read(text));
        expect(await exportProgress(BY)).toBe(text);
        vi.setSystemTime(NOW);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('the order in which the browser hands fields out does not matter', () => {
    const turned = Object.fromEntries(Object.entries(progressOnly).reverse());
    const inner = { ...turned, 'tick:sign-in': { as: 'done', at: NOW - 5 } };
    expect(writeProgress(inner, BY)).toBe(writeProgress(progressOnly, BY));
  });

  test('a file that was cut anywhere is refused, and changes nothing', async () => {
    const text = writeProgress(progressOnly, BY);
    const lengths = Array.from({ length: text.trimEnd().length }, (_, length) => length);
    const wrong = lengths.filter((length) => !('refused' in readProgress(text.slice(0, length), NOW)));
    expect(wrong).toEqual([]);
  });

  test('a file of any one changed character is refused or read whole, never in part', () => {
    const text = writeProgress(progressOnly, BY);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), (at, character) => {
        const result = readProgress(text.slice(0, at) + character + text.slice(at + 1), NOW);
        if (!('refused' in result)) expect(Object.keys(result.records)).toHaveLength(Object.keys(progressOnly).length);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('a file that cannot be taken in', () => {
  const file = (fields: object): string => JSON.stringify({ ...JSON.parse(writeProgress(progressOnly, BY)), ...fields });
  const whole = writeProgress(progressOnly, BY);
  test.each<[what: string, text: string, refusal: ProgressRefusal]>([
    ['empty', '', { refused: 'foreign' }],
    ['a text', 'Dear Ana', { refused: 'foreign' }],
    ['a list', '[]', { refused: 'foreign' }],
    ['another program’s', '{"format":"orders","version":1}', { refused: 'foreign' }],
    ['of no format', '{"version":1}', { refused: 'foreign' }],
    ['cut in the middle', whole.slice(0, whole.length / 2), { refused: 'truncated' }],
    ['cut of its last sign', whole.trimEnd().slice(0, -1), { refused: 'truncated' }],
    ['twice in one', whole + whole, { refused: 'truncated' }],
    ['of a later version', file({ version: 2, ticks: 'in another form' }), { refused: 'newer' }],
    ['of an earlier version', file({ version: 0 }), { refused: 'older' }],
    ['of half a version', file({ version: 1.5 }), { refused: 'shape', where: 'version' }],
    ['of no version', file({ version: undefined }), { refused: 'shape', where: 'version' }],
    ['of nobody', file({ madeBy: 7 }), { refused: 'shape', where: 'madeBy' }],
    ['with ticks in a list', file({ ticks: [] }), { refused: 'shape', where: 'ticks' }],
    ['with a tick for no task', file({ ticks: { fly: { as: 'done', at: 1 } } }), { refused: 'shape', where: 'ticks.fly' }],
    [
      'with a tick of no kind',
      file({ ticks: { 'sign-in': { as: 'todo', at: 1 } } }),
      { refused: 'shape', where: 'ticks.sign-in' },
    ],
    [
      'with a tick of no time',
      file({ ticks: { 'sign-in': { as: 'done', at: '1' } } }),
      { refused: 'shape', where: 'ticks.sign-in' },
    ],
    [
      'with a name for a fact',
      file({ readings: { wallet: { facts: { name: 'Ana' }, readAt: 1 } } }),
      { refused: 'shape', where: 'readings.wallet' },
    ],
    [
      'with a reading of no page',
      file({ readings: { shop: { facts: {}, readAt: 1 } } }),
      { refused: 'shape', where: 'readings.shop' },
    ],
    ['with a request of no kind', file({ requests: { refund: { sentAt: 1 } } }), { refused: 'shape', where: 'requests.refund' }],
    ['with another decision', file({ decision: { reasons: ['greed'], at: 1 } }), { refused: 'shape', where: 'decision' }],
    ['with null for a record', file({ closing: null }), { refused: 'shape', where: 'closing' }],
    ['with a field of its own', file({ orders: [] }), { refused: 'shape', where: 'orders' }],
    [
      'with a prototype',
      whole.replace('"ticks": {', '"__proto__": {"x": 1}, "ticks": {'),
      { refused: 'shape', where: '__proto__' },
    ],
    [
      'with a prototype for a tick',
      whole.replace('"ticks": {', '"ticks": { "__proto__": {"as": "done", "at": 1},'),
      { refused: 'shape', where: 'ticks.__proto__' },
    ],
    ['of a clock far ahead', file({ ticks: { 'sign-in': { as: 'done', at: NOW + 2 * DAY } } }), { refused: 'ahead' }],
    [
      'of a time no calendar has',
      file({ ticks: { 'sign-in': { as: 'done', at: 1e300 } } }),
      { refused: 'shape', where: 'ticks.sign-in' },
    ],
    ['larger than any', `${' '.repeat(LARGEST_PROGRESS_FILE)}${whole}`, { refused: 'large' }],
  ])('%s', (_, text, refusal) => expect(readProgress(text, NOW)).toEqual(refusal));

  test.each([
    ['as it was written', whole],
    ['with the mark of an editor before it', `\uFEFF${whole}`],
    ['with the line ends of Windows', whole.replaceAll('\n', '\r\n')],
    ['without line ends', JSON.stringify(JSON.parse(whole))],
    ['of a clock a little ahead', file({ ticks: { 'sign-in': { as: 'done', at: NOW + DAY / 2 } } })],
  ])('but %s it can', (_, text) => expect(readProgress(text, NOW)).not.toHaveProperty('refused'));

  test('a time no calendar has is no obstacle to writing', () => {
    expect(writeProgress({ 'tick:sign-in': { as: 'done', at: 1e300 } }, BY)).toContain('"madeAt": null');
  });
});

describe('taking it in', () => {
  const file = (records: Stored): ProgressContents => read(writeProgress(records, BY));

  test.each<[what: string, key: string, here: unknown, fresh: object, how: string]>([
    ['a tick nobody made here', 'tick:sign-in', undefined, { as: 'done', at: 5 }, 'new'],
    ['a later tick', 'tick:sign-in', { as: 'set-aside', at: 4 }, { as: 'done', at: 5 }, 'newer'],
    ['an earlier tick', 'tick:sign-in', { as: 'set-aside', at: 6 }, { as: 'done', at: 5 }, 'older'],
    ['the same tick', 'tick:sign-in', { at: 5, as: 'done' }, { as: 'done', at: 5 }, 'same'],
    ['another tick of the same time', 'tick:sign-in', { as: 'set-aside', at: 5 }, { as: 'done', at: 5 }, 'older'],
    ['a tick where a malformed one stands', 'tick:sign-in', 'yes', { as: 'done', at: 5 }, 'new'],
    ['a decision where a malformed one stands', 'decision', 'yes', { reasons: [], at: 5 }, 'new'],
    ['a reading of a page nobody read here', 'reading:coins', undefined, { facts: { coins: 0 }, readAt: NOW - 8 }, 'new'],
    [
      'a later reading where the page was read here',
      'reading:coins',
      proved({ coins: 1 }, NOW - 9),
      { facts: { coins: 0 }, readAt: NOW - 8 },
      'older',
    ],
    [
      'a later reading where an earlier file brought one',
      'reading:coins',
      { facts: { coins: 1 }, readAt: NOW - 9, coverage: 'part', elsewhere: true },
      { facts: { coins: 0 }, readAt: NOW - 8 },
      'newer',
    ],
    [
      'a later reading that says nothing',
      'reading:coins',
      { facts: { coins: 1 }, readAt: NOW - 9, coverage: 'part', elsewhere: true },
      { facts: {}, readAt: NOW - 8 },
      'older',
    ],
    ['an answer to a request', 'request:access', { sentAt: 5 }, { sentAt: 5, outcome: 'confirmed', outcomeAt: 6 }, 'newer'],
    ['a request sent once more', 'request:access', { sentAt: 5, outcome: 'refused', outcomeAt: 6 }, { sentAt: 7 }, 'newer'],
    ['a later record', 'closing', { ...closing, sentAt: 3 }, closing, 'newer'],
    ['an earlier record', 'closing', closing, { ...closing, sentAt: 3 }, 'older'],
  ])('2.17 %s', async (_, key, here, fresh, how) => {
    if (here !== undefined) await local.set({ [key]: here });
    const before = await all();
    const progress = file({ [key]: fresh });
    expect(await previewProgress(progress)).toEqual({ [key]: how });
    expect(await all()).toEqual(before);
    const isTaken = how === 'new' || how === 'newer';
    expect(await importProgress(progress)).toBe(isTaken);
    expect((await all())[key]).toEqual(isTaken ? asImported(key, fresh) : here);
    if (here === 'yes') expect((await all())[`broken:${key}`]).toBe('yes');
  });

  test('is one write, and nothing else changes', async () => {
    await local.set({ ...stored, 'tick:sign-in': { as: 'set-aside', at: 3 } });
    const before = await all();
    const set = vi.spyOn(local, 'set');
    await importProgress(file(progressOnly));
    expect(set).toHaveBeenCalledTimes(1);
    const { undo: last, ...after } = await all();
    expect(after).toEqual({ ...before, 'tick:sign-in': { ...stored['tick:sign-in'], elsewhere: true } });
    expect(last).toMatchObject({ what: 'imported', before: { 'tick:sign-in': { as: 'set-aside', at: 3 } } });
    expect((await loadStore()).problems).toEqual([]);
  });

  test('can be undone, all of it', async () => {
    const before = {
      'tick:sign-in': { as: 'set-aside', at: 3 },
      'reading:wallet': { facts: {}, readAt: 3 },
      decision: { reasons: [], at: 4 },
    };
    await local.set(before);
    await importProgress(file(progressOnly));
    expect(await loadJourney()).toMatchObject({ closing, broken: [] });
    expect(await undoLastChange()).toBe(true);
    expect(await all()).toEqual(before);
  });

  test('2.12 what was seen or ticked since is not undone with it', async () => {
    await importProgress(
      file({ 'reading:coins': { facts: { coins: 1 }, readAt: NOW - 9 }, 'reading:wallet': { facts: {}, readAt: 3 } }),
    );
    await writeReading(sent('coins', { coins: 0 }, { at: NOW }));
    await undoLastChange();
    const { schema, salt: _, account: __, ...left } = await all();
    expect([schema, Object.keys(left)]).toEqual([SCHEMA, ['reading:coins']]);
    expect(left['reading:coins']).toMatchObject({ facts: { coins: 0 }, readAt: NOW, proof: { facts: { coins: 0 } } });
  });

  test('2.17 what is taken in says that it is from elsewhere, and keeps nothing of where it came from', async () => {
    const reading = { ...proved({ coins: 0 }, NOW - 9), elsewhere: true as const };
    await importProgress(file({ 'reading:coins': reading, 'tick:sign-in': { as: 'set-aside', at: 5, knew: 2 } }));
    const { readings, ticks } = await loadStore();
    expect(readings.coins).toEqual({ facts: { coins: 0 }, readAt: NOW - 9, coverage: 'part', elsewhere: true });
    expect(ticks['sign-in']).toEqual({ as: 'set-aside', at: 5, elsewhere: true });
  });

  test('2.12 taken in, answered here, taken back: the answer stands', async () => {
    await importProgress(file({ 'tick:sign-in': { as: 'set-aside', at: 5 }, 'request:access': { sentAt: 5 } }));
    await local.set({ 'request:access': { sentAt: 5, outcome: 'confirmed', outcomeAt: NOW } });
    await undoLastChange();
    expect((await loadStore()).ticks).toEqual({});
    expect((await all())['request:access']).toEqual({ sentAt: 5, outcome: 'confirmed', outcomeAt: NOW });
  });

  test('is refused by a store of a newer version', async () => {
    await local.set({ schema: 99 });
    await expect(importProgress(file(progressOnly))).rejects.toMatchObject({ kind: 'newer' });
    expect(await all()).toEqual({ schema: 99 });
  });

  test('that fails changes nothing', async () => {
    await tick('sign-in', 'set-aside');
    const before = await all();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(importProgress(file(progressOnly))).rejects.toMatchObject({ kind: 'quota' });
    expect(await all()).toEqual(before);
  });
});

describe('asked by the guide', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Last Orders', version: '7' });
  });

  test('it writes, looks and takes in', async () => {
    await local.set({ 'tick:sign-in': { as: 'done', at: 5 } });
    const text = await actOnProgress('write');
    expect(JSON.parse(String(text))).toMatchObject({ madeBy: 'Last Orders 7', ticks: { 'sign-in': { as: 'done', at: 5 } } });
    await local.clear();
    expect(await actOnProgress({ look: String(text) })).toEqual({ madeBy: 'Last Orders 7', preview: { 'tick:sign-in': 'new' } });
    expect(await all()).toEqual({});
    expect(await actOnProgress({ takeIn: String(text) })).toBe(true);
    expect((await all())['tick:sign-in']).toEqual({ as: 'done', at: 5, elsewhere: true });
  });

  test('what is no file of ours is refused, and never taken in', async () => {
    expect(await actOnProgress({ look: '{}' })).toEqual({ refused: 'foreign' });
    expect(await actOnProgress({ takeIn: '{}' })).toBe(false);
    expect(await all()).toEqual({});
  });
});
