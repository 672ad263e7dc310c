import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allReminders, scheduleOf, sentLetters } from '../lib/aftercare';
import { localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { type ClosingRecord, requestIds } from '../lib/model/journey';
import { NOTHING_KEPT } from '../lib/model/kept';
import {
  answerRequest,
  exportProgress,
  keepLetterForm,
  loadJourney,
  noteOnClosing,
  openClosing,
  SCHEMA,
  sendRequest,
  setBroken,
  signInWorked,
  startOver,
  takeBackRequest,
  undoLastChange,
  watchJourney,
  writeClosing,
  writeDecision,
} from '../lib/storage';
import { isJourneyRecord } from '../lib/storage/journey-records';
import { JOURNEY_KEYS } from '../lib/storage/records';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const { local } = fakeBrowser.storage;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
});

const record: ClosingRecord = {
  sentAt: NOW,
  tasks: [
    { id: 'receive-orders', status: 'done', source: 'reading', at: NOW - 1, say: 'orders-finished', counts: { shown: 3 } },
    { id: 'save-reviews', status: 'set-aside', source: 'person', at: NOW - 2 },
  ],
  kept: NOTHING_KEPT,
  acknowledged: ['final', 'can-receive-code'],
  note: 'told support on the phone',
};

test('an empty store is a journey not begun', async () => {
  expect(await loadJourney()).toEqual({
    decision: undefined,
    closing: undefined,
    requests: {},
    letterForm: undefined,
    broken: [],
  });
});

test('what was written is read back', async () => {
  await writeDecision(() => ({ reasons: ['privacy', 'unused'], outcome: 'close' }));
  await sendRequest('closing', { sentAt: NOW });
  await sendRequest('access', { sentAt: NOW, dueAt: NOW + 5 });
  await answerRequest('access', 'refused');
  await writeClosing(record);
  await keepLetterForm({ name: 'Ana' });
  expect(await loadJourney()).toEqual({
    decision: { reasons: ['privacy', 'unused'], outcome: 'close', at: NOW },
    closing: record,
    requests: { closing: { sentAt: NOW }, access: { sentAt: NOW, dueAt: NOW + 5, outcome: 'refused', outcomeAt: NOW } },
    letterForm: { name: 'Ana' },
    broken: [],
  });
});

test('a word can be taken back', async () => {
  await sendRequest('erasure', { sentAt: NOW });
  await answerRequest('erasure', 'confirmed');
  await answerRequest('erasure', undefined);
  expect((await loadJourney()).requests).toEqual({ erasure: { sentAt: NOW } });
  await takeBackRequest('erasure');
  await answerRequest('complaint', 'confirmed');
  await keepLetterForm(undefined);
  expect(await loadJourney()).toMatchObject({ requests: {}, letterForm: undefined });
});

/** No date can hold them, or no day that is counted from them. */
const TOO_FAR = [8.64e15, 8.64e15 + 1, 9e15, 1e300];

describe('malformed records are left out, told, and never lost', () => {
  test.each([
    ['decision', { reasons: ['greed'], at: NOW }],
    ['decision', { reasons: [], at: 'today' }],
    ['closing', { ...record, tasks: [{ id: 'fly', status: 'done', source: 'person' }] }],
    ['closing', { ...record, acknowledged: ['all'] }],
    ['closing', { ...record, kept: { orders: -1 } }],
    ['request:closing', { sentAt: 0 }],
    ...TOO_FAR.flatMap((far): [string, unknown][] => [
      ['request:closing', { sentAt: far }],
      ['request:access', { sentAt: NOW, dueAt: far }],
      ['request:access', { sentAt: NOW, outcome: 'refused', outcomeAt: far }],
      ['request:closing', { sentAt: NOW, openAt: far }],
      ['closing', { ...record, sentAt: far }],
      ['closing', { ...record, kept: { ...record.kept, at: far } }],
      ['closing', { ...record, tasks: [{ id: 'sign-in', status: 'done', source: 'person', at: far }] }],
      ['decision', { reasons: [], at: far }],
    ]),
    ['request:access', { sentAt: NOW, outcome: 'maybe' }],
    ['letter-form', 'Ana'],
  ])('2.16 %s: %j', async (key, value) => {
    await local.set({ [key]: value });
    expect(await loadJourney()).toMatchObject({ broken: [key], requests: {} });
    await writeDecision(() => ({ reasons: [] }));
    await writeClosing(record);
    await sendRequest('closing', { sentAt: NOW });
    await sendRequest('access', { sentAt: NOW });
    await keepLetterForm({});
    expect(await local.get(`broken:${key}`)).toEqual({ [`broken:${key}`]: value });
    expect((await loadJourney()).broken).toEqual([]);
  });

  test.each(['decision', 'closing', 'request:closing', 'letter-form'])('%s can be put aside by itself', async (key) => {
    await local.set({ [key]: 'rubble' });
    const { broken } = await loadJourney();
    expect(await setBroken(broken.map((one) => ({ key: one, reason: 'shape' })))).toBe(true);
    expect(await local.get([key, `broken:${key}`])).toEqual({ [`broken:${key}`]: 'rubble' });
    expect((await loadJourney()).broken).toEqual([]);
  });
});

describe('2.13 a letter that was sent before', () => {
  const first = { sentAt: NOW, dueAt: NOW + 5, outcome: 'refused' as const, outcomeAt: NOW + 2 };
  const later = { sentAt: NOW + 900, dueAt: NOW + 905 };

  test('keeps its first date, its due day and its answer', async () => {
    await sendRequest('access', first);
    expect(await sendRequest('access', later)).toBe(false);
    expect((await loadJourney()).requests.access).toEqual(first);
  });

  test('starts anew if the person says that it was sent anew', async () => {
    await sendRequest('access', first);
    expect(await sendRequest('access', later, true)).toBe(true);
    expect((await loadJourney()).requests.access).toEqual(later);
  });

  test('whose record is malformed was not: it is kept aside', async () => {
    await local.set({ 'request:access': { sentAt: 9e15 } });
    await sendRequest('access', later);
    expect((await loadJourney()).requests.access).toEqual(later);
    expect(await local.get('broken:request:access')).toEqual({ 'broken:request:access': { sentAt: 9e15 } });
  });
});

test('2.21 reasons ticked at the same time are all kept', async () => {
  const add = (reason: 'privacy' | 'unused' | 'poor-support') =>
    writeDecision((old) => ({ reasons: [...(old?.reasons ?? []), reason] }));
  await Promise.all([add('privacy'), add('unused'), add('poor-support')]);
  expect((await loadJourney()).decision?.reasons).toEqual(['privacy', 'unused', 'poor-support']);
});

test('2.21 a note goes to the record as it is stored by then', async () => {
  await writeClosing(record);
  await Promise.all([writeClosing({ ...record, sentAt: NOW + 7 }), noteOnClosing('case 7')]);
  expect((await loadJourney()).closing).toEqual({ ...record, sentAt: NOW + 7, note: 'case 7' });
  await noteOnClosing('');
  const { note: _, ...bare } = record;
  expect((await loadJourney()).closing).toEqual({ ...bare, sentAt: NOW + 7 });
  await writeClosing(undefined);
  expect(await noteOnClosing('lost')).toBe(false);
});

test('starting over forgets the journey, undo brings it back', async () => {
  await writeDecision(() => ({ reasons: ['unused'] }));
  await sendRequest('closing', { sentAt: NOW });
  const before = await loadJourney();
  await startOver();
  expect(await loadJourney()).toMatchObject({ decision: undefined, requests: {} });
  await undoLastChange();
  expect(await loadJourney()).toEqual(before);
});

test('a change is told', async () => {
  const told: unknown[] = [];
  const end = watchJourney((journey) => told.push(journey.decision?.reasons));
  await writeDecision(() => ({ reasons: ['privacy'] }));
  await vi.waitFor(() => expect(told).toEqual([['privacy']]));
  end();
});

describe('the closing request', () => {
  const later = { ...record, sentAt: NOW + 5 * 60_000 };
  const request = { sentAt: NOW };

  test.each([
    ['nothing', {}, record, { closing: record, 'request:closing': request }],
    ['the same sending', { closing: record, 'request:closing': request }, { ...record, sentAt: NOW + 9, tasks: [] }, {}],
    ['a later one', { closing: later, 'request:closing': { sentAt: later.sentAt } }, record, {}],
    ['a record without its clock', { closing: record }, record, { 'request:closing': request }],
    ['a clock without its record', { 'request:closing': { ...request, outcome: 'refused' } }, record, { closing: record }],
    [
      'an earlier sending: its note stays',
      { closing: record, 'request:closing': { ...request, outcome: 'refused' } },
      { ...later, tasks: [], note: undefined },
      { closing: { ...later, tasks: [], note: record.note }, 'request:closing': { sentAt: later.sentAt } },
    ],
    [
      'malformed records: kept aside',
      { closing: 7, 'request:closing': 'x' },
      record,
      { closing: record, 'request:closing': request, 'broken:closing': 7, 'broken:request:closing': 'x' },
    ],
  ])('opened over %s', async (_, before, opened, written) => {
    await local.set(before);
    const { note, ...rest } = opened;
    await openClosing(note === undefined ? rest : opened);
    expect(await local.get()).toEqual({ ...before, ...written, ...(Object.keys(before).length ? {} : { schema: SCHEMA }) });
  });

  test('opened twice is opened once', async () => {
    await openClosing(record);
    const once = await local.get();
    await openClosing(record);
    expect(await local.get()).toEqual(once);
  });

  test('signing in that worked is kept with it, and only with it', async () => {
    await signInWorked();
    expect(await local.get()).toEqual({});
    await sendRequest('closing', { sentAt: NOW - 9 });
    await signInWorked();
    expect((await loadJourney()).requests.closing).toEqual({ sentAt: NOW - 9, openAt: NOW });
  });
});

const english = localeOf('en', messagesOf('popup', 'en'));

describe('1,000 corrupt journeys', () => {
  // Now and then one that no date can hold.
  const time = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: NOW }) },
    { weight: 1, arbitrary: fc.constantFrom(...TOO_FAR) },
    { weight: 1, arbitrary: fc.double({ min: 8e15, max: 1e16, noNaN: true }) },
  );
  const request = fc.record(
    { sentAt: time, dueAt: time, outcome: fc.constantFrom('confirmed', 'refused') },
    { requiredKeys: ['sentAt'] },
  );
  const sound = (key: string): fc.Arbitrary<unknown> => {
    if (key === 'decision') return fc.record({ reasons: fc.subarray(['privacy', 'unused']), at: time });
    if (key === 'closing') return time.map((sentAt) => ({ ...record, sentAt }));
    return key === 'letter-form' ? fc.constant({ name: 'Ana' }) : request;
  };
  /** Anything a disk may hold; and records that are almost right. */
  const junk = fc.oneof(
    fc.jsonValue().filter((value) => value !== null),
    request.map((one) => ({ ...one, sentAt: -one.sentAt })),
    request.map((one) => ({ ...one, outcome: 'maybe' })),
    time.map((at) => ({ reasons: ['greed'], at })),
    time.map((sentAt) => ({ ...record, sentAt, tasks: [{ id: 'fly' }] })),
    time.map((sentAt) => ({ ...record, sentAt, note: 7 })),
  ) as fc.Arbitrary<unknown>;
  const store = fc
    .uniqueArray(fc.constantFrom(...JOURNEY_KEYS), { minLength: 1 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.oneof(sound(key), junk)))))
    .map((entries): Record<string, unknown> => Object.fromEntries(entries));
  const all = async (): Promise<Record<string, unknown>> => structuredClone(await local.get(null));

  /** All that is counted and said of a journey: none of it may throw, or guide and popup are blank. */
  function saidInFull({ requests, closing, decision }: Awaited<ReturnType<typeof loadJourney>>): void {
    const clock = scheduleOf({ states: [], requests, readings: {}, ticks: {}, now: NOW });
    const letters = sentLetters(requests, NOW);
    const times = [
      ...(clock?.entries.map(({ date }) => date) ?? []),
      ...letters.flatMap(({ standing }) => [standing.sentAt, standing.due, standing.at]),
      ...allReminders(requests).map(({ at }) => at),
      ...[closing?.sentAt, closing?.kept.at, decision?.at, ...(closing?.tasks.map(({ at }) => at) ?? [])],
    ].filter((at) => at !== undefined);
    for (const at of times) for (const say of [english.full, english.day]) expect(say(at)).not.toBe('');
    for (const at of times) expect(new Date(at).toISOString()).toBeTruthy();
  }

  test('2.16 no crash, every sound record kept and exported, no value lost by any writer', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (stored) => {
        fakeBrowser.reset();
        await local.set(stored);
        const before = await all();
        const journey = await loadJourney();
        const wrong = Object.keys(before).filter((key) => !isJourneyRecord(key, before[key]));
        expect([...journey.broken].sort()).toEqual(wrong.sort());
        expect(await all()).toEqual(before);
        saidInFull(journey);
        const file = JSON.parse(await exportProgress('test'));
        for (const id of requestIds) expect(file.requests[id]).toEqual(journey.requests[id]);
        expect([file.decision, file.closing]).toEqual([journey.decision, journey.closing]);

        await writeDecision(() => ({ reasons: [] }));
        for (const id of requestIds) await answerRequest(id, 'refused');
        await startOver();
        await writeClosing(record);
        const after = await all();
        for (const key of wrong) expect([after[key], after[`broken:${key}`]]).toContainEqual(before[key]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
