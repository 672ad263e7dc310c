import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sayFree } from '../components/GiveUp';
import { freeDay } from '../lib/give-up';
import { localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, type TaskState, type Tick } from '../lib/model/checklist';
import { AHEAD } from '../lib/model/evidence';
import { NOTHING_KEPT } from '../lib/model/kept';
import type { Facts, Reading } from '../lib/model/page';
import type { PageKind } from '../lib/site/kinds';
import { pageKinds } from '../lib/site/kinds';
import type { ReadingsByPage } from '../lib/site/readers';
import {
  anotherAccount,
  chosenLanguage,
  DEFAULTS,
  deleteEverything,
  forgetHost,
  keepOrders,
  loadStore,
  migrate,
  migrations,
  type RecordProblem,
  SCHEMA,
  type SentPage,
  type Settings,
  StorageError,
  type Store,
  sameAccount,
  sendRequest,
  setBroken,
  settingsFor,
  startOver,
  tick,
  undoLastChange,
  watchStore,
  writeReading,
  writeSettings,
} from '../lib/storage';
import { applyMigrations } from '../lib/storage/migrations';
import { isReadingKey, KEYS } from '../lib/storage/records';
import { prepareTasks, taskOf, tasks } from '../lib/tasks';
import { MINUTE } from '../lib/tools/time';
import { useLog } from './account/unhandled';
import { proved, sent } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const { local } = fakeBrowser.storage;
type Stored = Record<string, unknown>;
const all = async (): Promise<Stored> => structuredClone(await local.get(null));
const here = async (key: string): Promise<unknown> => (await all())[key];

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
});

const whole = {
  ordersShown: 4,
  ordersUnpaid: 0,
  ordersToShip: 0,
  ordersShipped: 0,
  ordersFinished: 4,
  ordersUnclear: 0,
  moreOrders: false,
};
const open = { ...whole, ordersShipped: 1, ordersFinished: 3 };
const reading = (facts: Facts, readAt = NOW - 5): Reading => ({ facts, readAt });

describe('load', () => {
  test('an empty store is an empty checklist', async () => {
    const nothing = { readings: {}, ledgers: {}, account: {}, ticks: {}, words: {}, changed: {}, problems: [] };
    expect(await loadStore()).toEqual({ ...nothing, settings: DEFAULTS, kept: NOTHING_KEPT });
  });

  test('asks for its own keys only: 10,000 kept orders cost nothing', async () => {
    const get = vi.spyOn(local, 'get');
    await loadStore();
    await settingsFor('wallet');
    expect(get.mock.calls).toEqual([[[...KEYS]], ['settings']]);
    expect(KEYS.filter((key) => key.startsWith('order:'))).toEqual([]);
    // Of both hosts: readings, marks, whose account; the health of pages; besides settings, schema, undo, kept, stakes, asked, words.
    expect(KEYS).toHaveLength(2 * (pageKinds.length + 2) + pageKinds.length + tasks.length + 7);
  });

  test.each<[key: string, value: unknown, sound: boolean]>([
    ['reading:wallet', { facts: {}, readAt: NOW }, true],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: 0.5 }, true],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: NOW, later: 'field' }, true],
    ['reading:wallet', proved({ balanceIsZero: true }, NOW), true],
    ['reading-us:wallet', proved({ balanceIsZero: true }, NOW), true],
    ['reading:wallet', { ...proved({}, NOW), coverage: 'most' }, false],
    ['reading:wallet', { ...proved({}, NOW), asOf: -1 }, false],
    ['reading:wallet', { ...proved({}, NOW), proof: { facts: {}, readAt: NOW, document: 'a' } }, false],
    ['reading-us:wallet', { ...proved({}, NOW), elsewhere: false }, false],
    ['marks', { orders: { items: { abc: { as: 'open', document: 'a', since: NOW } } } }, true],
    ['marks', { orders: { items: { abc: { as: 'lost', document: 'a' } } } }, false],
    ['marks-us', { cases: { items: {}, nameless: { 'refund-case': { open: 1 } } } }, false],
    ['account', { seenAt: NOW, asleep: { why: 'no-mark', at: NOW } }, true],
    ['account-us', { asleep: { why: 'tired', at: NOW } }, false],
    ['health:coins', { places: { 7: { all: 2, busy: 0, document: 5, day: 20786 } }, drift: { all: 0 } }, true],
    ['health:coins', { places: { 7: { all: 2.5 } } }, false],
    ['health:coins', { places: { 7: 2 } }, false],
    ['health:coins', { places: {}, drift: { all: 'gone' } }, false],
    ['health:coins', { drift: { all: 0 } }, false],
    ['health:coins', [], false],
    ['asked', { at: NOW }, true],
    ['asked', NOW, false],
    ['reading:wallet', { facts: { balanceIsZero: 'yes' }, readAt: NOW }, false],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: '2026' }, false],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: 0 }, false],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: -1 }, false],
    ['reading:wallet', { facts: { balanceIsZero: true } }, false],
    ['reading:wallet', { readAt: NOW }, false],
    ['reading:wallet', [], false],
    ['reading:wallet', 'gone', false],
    ['reading:wallet', 0, false],
    ['tick:empty-wallet', { as: 'done', at: NOW }, true],
    ['tick:empty-wallet', { as: 'set-aside', at: NOW }, true],
    ['tick:empty-wallet', { as: 'set-aside', at: NOW, knew: 2 }, true],
    ['tick:empty-wallet', { as: 'set-aside', at: NOW, knew: -2 }, false],
    ['tick:empty-wallet', { as: 'done', at: NOW, elsewhere: true }, true],
    ['tick:empty-wallet', { as: 'done', at: NOW, elsewhere: 'yes' }, false],
    ['tick:empty-wallet', { as: 'todo', at: NOW }, false],
    ['tick:empty-wallet', { as: ['done'], at: NOW }, false],
    ['tick:empty-wallet', { as: 'done' }, false],
    ['tick:empty-wallet', true, false],
    ['settings', {}, true],
    ['settings', { corner: 'start', later: 'field' }, true],
    ['settings', { corner: 'top' }, false],
    ['settings', { hidden: ['wallet', 'shop'] }, false],
    ['settings', { hidden: 'wallet' }, false],
    ['settings', { hiddenEverywhere: 'yes' }, false],
    ['settings', [], false],
    ['settings', { language: 'es' }, true],
    ['settings', { language: 'pt-BR' }, true],
    ['settings', { language: 'Español' }, false],
    ['settings', { language: 7 }, false],
    ...[8.64e15, 9e15, 1e300].flatMap((far): [string, unknown, boolean][] => [
      ['reading:wallet', { facts: {}, readAt: far }, false],
      ['tick:sign-in', { as: 'done', at: far }, false],
      ['kept', { orders: 0, incomplete: 0, reviews: 0, at: far }, false],
      ['kept', { orders: 0, incomplete: 0, reviews: 0, at: 1, officialAt: far }, false],
      ['kept', { orders: 0, incomplete: 0, reviews: 0, at: 1, removedAt: far }, false],
    ]),
    ['schema', 1, true],
    ['schema', '1', false],
    ['schema', 0, false],
    ['schema', 1.5, false],
    ['undo', { at: NOW, what: 'done', before: { 'tick:sign-in': null }, wrote: { 'tick:sign-in': null } }, true],
    ['undo', { at: NOW, what: 'done', before: { 'tick:sign-in': null } }, false],
    ['undo', { at: NOW, what: 'started-over', before: { 'reading:wallet': reading({}) }, wrote: {} }, true],
    ['undo', { at: NOW, what: 'another-account', before: { marks: {}, account: {} }, wrote: {} }, true],
    ['undo', { at: NOW, what: 'burnt', before: {}, wrote: {} }, false],
    ['undo', { at: NOW, what: 'done', before: { salt: null }, wrote: {} }, false],
    ['undo', { at: NOW, what: 'done', before: { 'order:8190000000000001': null }, wrote: {} }, false],
    ['undo', { at: NOW, what: 'done', before: {}, wrote: { 'order:8190000000000001': null } }, false],
    ['undo', { at: NOW, what: 'done', before: { 'tick:sign-in': 'done' }, wrote: {} }, false],
    ['undo', { at: NOW, what: 'done', before: [], wrote: {} }, false],
    ['tick:of-another-version', 'whatever', true],
    ['anything', { else: true }, true],
  ])('%s %j: %s', async (key, value, sound) => {
    await local.set({ [key]: value });
    const problems: RecordProblem[] = sound ? [] : [{ key, reason: 'shape' }];
    expect((await loadStore()).problems).toEqual(problems);
    expect(await here(key)).toEqual(value);
  });

  test('good settings beside bad ones are kept', async () => {
    await local.set({ settings: { hidden: ['wallet', 'shop', 3], unfolded: ['coins'], corner: 'top', hiddenEverywhere: true } });
    const settings: Settings = { ...DEFAULTS, hidden: ['wallet'], unfolded: ['coins'], hiddenEverywhere: true };
    expect((await loadStore()).settings).toEqual(settings);
  });
});

describe('writeLook', () => {
  test.each([
    ['of now', 0, true],
    ['of a clock some minutes ahead', AHEAD, true],
    ['of more than minutes ahead', AHEAD + 1, false],
    ['of a year to come', 365 * 86_400_000, false],
  ])('a look %s is taken: %s', async (_, ahead, taken) => {
    expect(await writeReading(sent('coins', { coins: 0 }, { at: NOW + ahead }))).toBe(taken);
    expect('reading:coins' in (await all())).toBe(taken);
  });

  test('stores what comes of it, and says so', async () => {
    expect(await writeReading(sent('order-list', open, { at: NOW - 9 }))).toBe(true);
    expect(await here('reading:order-list')).toMatchObject({ facts: open, readAt: NOW - 9, asOf: NOW - 9, coverage: 'whole' });
    const { readings, ledgers, account } = await loadStore();
    expect(readings['order-list']?.facts).toEqual(open);
    expect(Object.values(ledgers?.orders?.items ?? {}).map(({ as }) => as)).toEqual(['open', 'settled', 'settled', 'settled']);
    expect(account).toEqual({ seenAt: NOW - 9 });
  });

  test('no number of an order or a case is stored, only marks of this computer’s own salt', async () => {
    const look = sent('order-list', open, { at: NOW });
    await writeReading(look);
    expect(look.report.items?.[0]?.number).toBe('8190000000000001');
    expect(JSON.stringify(await all())).not.toMatch(/\d{16}/);
    const marks = (): Promise<string[]> => loadStore().then(({ ledgers }) => Object.keys(ledgers?.orders?.items ?? {}));
    const first = await marks();
    await local.clear();
    await writeReading(look);
    expect((await marks()).filter((mark) => first.includes(mark))).toEqual([]);
  });

  test('the same look again writes nothing', async () => {
    const look = sent('order-list', open, { at: NOW });
    await writeReading(look);
    expect(await writeReading(look)).toBe(false);
  });

  test.each([
    ['a page that is still loading', sent('wallet', { balanceIsZero: true }, { at: NOW, outcome: 'loading' })],
    ['a robot check', sent('wallet', {}, { at: NOW, outcome: 'robot-check' })],
    ['a look of the future', sent('wallet', { balanceIsZero: true }, { at: NOW + 6 * 60_000 })],
  ])('%s stores nothing', async (_, look) => {
    expect(await writeReading(look)).toBe(false);
    expect((await loadStore()).readings).toEqual({});
  });

  test('2.5 what was read on aliexpress.us stands by itself', async () => {
    await writeReading(sent('order-list', open, { at: NOW - 9, host: 'us' }));
    await writeReading(sent('order-list', whole, { at: NOW }));
    const store = await loadStore();
    expect(store.readings['order-list']?.facts).toEqual(whole);
    expect(store.other?.readings['order-list']?.facts).toEqual(open);
    expect(assess(prepareTasks, store, {}, NOW)[0]).toMatchObject({ status: 'todo', left: 1 });
    await forgetHost('us');
    expect(assess(prepareTasks, await loadStore(), {}, NOW)[0]?.status).toBe('done');
    await undoLastChange();
    expect(assess(prepareTasks, await loadStore(), {}, NOW)[0]?.status).toBe('todo');
  });

  test('what opens on one host after all was set aside is asked about, though the other showed its own before', async () => {
    await writeReading(sent('order-list', open, { at: NOW - 20, host: 'us' }));
    vi.setSystemTime(NOW - 10);
    await tick('receive-orders', 'set-aside', { 'receive-orders': 3 });
    vi.setSystemTime(NOW);
    await writeReading(sent('order-list', open, { at: NOW - 5 }));
    const { ticks, ...store } = await loadStore();
    expect(assess(prepareTasks, store, ticks, NOW)[0]).toMatchObject({ status: 'todo', left: 2 });
  });

  test('2.5 signed out, and then "same account" or "another account"', async () => {
    const first = async (): Promise<TaskState | undefined> => {
      const { ticks, ...store } = await loadStore();
      return assess(prepareTasks, store, ticks, NOW)[0];
    };
    await writeReading(sent('order-list', whole, { at: NOW - 9 }));
    await tick('check-wallet', 'done');
    await writeReading(sent('order-list', { signedOut: true }, { at: NOW - 5 }));
    expect(await first()).toMatchObject({ status: 'unknown', asleep: true });
    await sameAccount('com');
    expect(await first()).toMatchObject({ status: 'done', asleep: false });
    await writeReading(sent('order-list', { signedOut: true }, { at: NOW + 5 }));
    vi.setSystemTime(NOW + 9);
    await anotherAccount('com');
    expect((await loadStore()).readings).toEqual({});
    expect((await loadStore()).ticks).toEqual({});
    expect((await loadStore()).undo?.what).toBe('another-account');
  });

  test.each([
    ['same account', sameAccount],
    ['another account', anotherAccount],
  ])('2.5 what made us ask proves nothing once "%s" is said: nobody knows of which they speak', async (_, answer) => {
    const list = (from: number, at: number): SentPage =>
      sent('order-list', whole, {
        at,
        items: [0, 1, 2, 3].map((n) => ({ number: String(8_190_000_000_000_000 + from + n), as: 'settled' })),
      });
    const first = async (): Promise<string | undefined> => {
      const { ticks, ...store } = await loadStore();
      return assess(prepareTasks, store, ticks, Date.now())[0]?.status;
    };
    await writeReading(list(0, NOW - 9));
    await writeReading(list(10, NOW - 5));
    expect((await loadStore()).account?.asleep?.why).toBe('no-mark');
    vi.setSystemTime(NOW + 5);
    await answer('com');
    expect(await first()).toBe('unknown');
    await writeReading(list(10, NOW + 9));
    vi.setSystemTime(NOW + 10);
    expect(await first()).toBe('done');
  });

  const known = [1, 2].map((n) => ({ number: String(8_190_000_000_000_000 + n), as: 'settled' as const }));
  test.each<[string, () => Promise<unknown>]>([
    ['the person says that it is the same', () => sameAccount('com')],
    [
      'orders of theirs are seen',
      async () => {
        const look = (ago: number, one: number): Promise<boolean> =>
          writeReading(sent('order-list', whole, { at: NOW - ago * MINUTE, items: known.slice(one, one + 1) }));
        await look(20, 0);
        await look(19, 1);
      },
    ],
  ])(
    'what was read while nobody knew whose it was stays in doubt, though the clock was set back before %s',
    async (_, answer) => {
      const wallet = async (): Promise<string | undefined> => {
        const { ticks, ...store } = await loadStore();
        return assess([taskOf('empty-wallet')], store, ticks, Date.now())[0]?.status;
      };
      await writeReading(sent('order-list', whole, { at: NOW - 60 * MINUTE, items: known }));
      await writeReading(sent('order-list', { signedOut: true }, { at: NOW - 9 }));
      await writeReading(sent('wallet', { balanceIsZero: true }, { at: NOW - 5 }));
      vi.setSystemTime(NOW - 20 * MINUTE);
      await answer();
      vi.setSystemTime(NOW);
      expect((await loadStore()).account?.asleep).toBeUndefined();
      expect(await wallet()).toBe('unknown');
      await writeReading(sent('wallet', { balanceIsZero: true }, { at: NOW }));
      expect(await wallet()).toBe('done');
    },
  );

  test('does not touch what the last change was', async () => {
    await tick('sign-in', 'done');
    const before = await here('undo');
    await writeReading(sent('wallet', { balanceIsZero: true }, { at: NOW }));
    expect(await here('undo')).toEqual(before);
  });

  test('a malformed reading in its place is kept aside', async () => {
    await local.set({ 'reading:wallet': { facts: 'none' } });
    expect(await writeReading(sent('wallet', {}, { at: NOW }))).toBe(true);
    expect(await here('broken:reading:wallet')).toEqual({ facts: 'none' });
    expect((await loadStore()).readings.wallet).toMatchObject({ facts: {}, readAt: NOW, coverage: 'part' });
  });
});

test('the schema is that of the last migration', () => expect(SCHEMA).toBe(migrations.at(-1)?.to));

describe('tick and undo', () => {
  test('ticks, re-ticks, unticks; each can be taken back once', async () => {
    expect(await tick('sign-in', 'done')).toBe(true);
    expect((await loadStore()).ticks).toEqual({ 'sign-in': { as: 'done', at: NOW } });
    vi.setSystemTime(NOW + 1);
    await tick('sign-in', 'set-aside');
    expect((await loadStore()).undo).toEqual({
      at: NOW + 1,
      what: 'set-aside',
      before: { 'tick:sign-in': { as: 'done', at: NOW } },
      wrote: { 'tick:sign-in': { as: 'set-aside', at: NOW + 1 } },
    });
    expect(await undoLastChange()).toBe(true);
    expect(await all()).toEqual({ schema: SCHEMA, 'tick:sign-in': { as: 'done', at: NOW } });
    expect(await undoLastChange()).toBe(false);
    expect(await tick('sign-in', undefined)).toBe(true);
    expect((await loadStore()).undo?.what).toBe('unticked');
    expect((await loadStore()).ticks).toEqual({});
    await undoLastChange();
    expect((await loadStore()).ticks).toEqual({ 'sign-in': { as: 'done', at: NOW } });
  });

  test('2.8 two ticks of one answer are one change, and both are taken back', async () => {
    const set = vi.spyOn(local, 'set');
    await tick(['settle-refunds', 'close-disputes'], 'done');
    expect(set).toHaveBeenCalledTimes(1);
    expect(Object.keys((await loadStore()).ticks)).toEqual(['settle-refunds', 'close-disputes']);
    await undoLastChange();
    expect((await loadStore()).ticks).toEqual({});
  });

  test('2.12 only what still stands as it was written is taken back', async () => {
    await tick(['settle-refunds', 'close-disputes'], 'done');
    const since = { as: 'set-aside', at: NOW + 9 };
    await local.set({ 'tick:close-disputes': since });
    await undoLastChange();
    expect((await loadStore()).ticks).toEqual({ 'close-disputes': since });
  });

  test('2.15 what is set aside remembers how much was open then, what is done does not', async () => {
    const knew = { 'receive-orders': 2 };
    await tick(['receive-orders', 'reach-mailbox'], 'set-aside', knew);
    const at = NOW;
    expect((await loadStore()).ticks).toEqual({
      'receive-orders': { as: 'set-aside', at, knew: 2 },
      'reach-mailbox': { as: 'set-aside', at },
    });
    await tick('receive-orders', 'done', knew);
    expect((await loadStore()).ticks['receive-orders']).toEqual({ as: 'done', at });
  });

  test('taking back a first tick leaves nothing', async () => {
    await tick('sign-in', 'done');
    await undoLastChange();
    expect(await all()).toEqual({ schema: SCHEMA });
  });

  test('unticking what was never ticked changes nothing', async () => {
    await tick('sign-in', 'done');
    expect(await tick('try-sign-in', undefined)).toBe(false);
    expect((await loadStore()).undo?.what).toBe('done');
  });

  test('tick and undo are one write', async () => {
    const set = vi.spyOn(local, 'set');
    await tick('sign-in', 'done');
    expect(set.mock.calls.map(([items]) => Object.keys(items as object).sort())).toEqual([['schema', 'tick:sign-in', 'undo']]);
  });

  test('a malformed tick in its place is kept aside, an earlier one too', async () => {
    await local.set({ 'tick:sign-in': 'first' });
    await tick('sign-in', 'done');
    await local.set({ 'tick:sign-in': 'second' });
    await tick('sign-in', undefined);
    expect(await here('broken:tick:sign-in')).toBe('first');
    expect(await here(`broken:tick:sign-in@${NOW}`)).toBe('second');
  });
});

const kept = {
  'order:8190000000000001': { total: '$93.62' },
  settings: { corner: 'start' },
  'broken:undo': 7,
  'tick:of-old': 'x',
};

describe('startOver', () => {
  test('forgets readings and ticks, nothing else, and can be taken back', async () => {
    const before = {
      ...kept,
      schema: 1,
      'reading:wallet': reading({ balanceIsZero: true }),
      'tick:sign-in': { as: 'done', at: NOW },
    };
    await local.set(before);
    expect(await startOver()).toBe(true);
    const { undo: last, ...rest } = await all();
    expect(rest).toEqual({ ...kept, schema: 1 });
    expect(last).toMatchObject({ what: 'started-over' });
    expect(await startOver()).toBe(false);
    expect(await undoLastChange()).toBe(true);
    expect(await all()).toEqual(before);
  });

  test('2.12 the closing record and what was sent stay, unless they are to go too', async () => {
    const record = { 'request:closing': { sentAt: NOW }, 'request:access': { sentAt: NOW } };
    await local.set({ ...record, 'tick:sign-in': { as: 'done', at: NOW }, decision: { reasons: [], at: NOW } });
    await startOver();
    expect(await all()).toEqual({ ...record, undo: expect.anything() });
    await startOver(true);
    expect(await all()).toEqual({ undo: expect.anything() });
    await undoLastChange();
    expect(await all()).toEqual(record);
  });

  test('2.12 started over, decided anew, a letter sent, and taken back: the newer things stand', async () => {
    await local.set({ decision: { reasons: ['privacy'], at: NOW - 9 }, 'tick:sign-in': { as: 'done', at: NOW - 9 } });
    await startOver();
    const newer = { decision: { reasons: ['unused'], at: NOW }, 'request:access': { sentAt: NOW } };
    await local.set(newer);
    await undoLastChange();
    expect(await all()).toEqual(expect.objectContaining(newer));
  });

  test('2.12 taken back, it does not put old evidence over new', async () => {
    await local.set({
      'reading:order-list': reading(whole),
      'reading:wallet': reading({ balanceIsZero: true }),
      'reading:coins': reading({ coins: 4 }),
    });
    await startOver();
    await writeReading(sent('order-list', open, { at: NOW }));
    await writeReading(sent('wallet', {}, { at: NOW }));
    await undoLastChange();
    const { readings } = await loadStore();
    expect(readings['order-list']?.facts).toEqual(open);
    // Evidence is one: half of what was known before could make something done that is not.
    expect([readings.wallet?.facts, readings.coins?.facts]).toEqual([{}, undefined]);
  });

  test('a language is chosen, and taken back for the browser’s', async () => {
    await writeSettings({ language: 'pt-BR' });
    expect(await chosenLanguage()).toBe('pt-BR');
    await writeSettings({ language: null });
    expect(await chosenLanguage()).toBeUndefined();
  });

  test('a malformed record is kept aside', async () => {
    await local.set({ 'tick:sign-in': 3, 'reading:wallet': reading({}) });
    await startOver();
    expect(await here('broken:tick:sign-in')).toBe(3);
  });
});

describe('settings', () => {
  test.each([
    [undefined, undefined],
    [{}, undefined],
    [{ language: 'es' }, 'es'],
    // Of a newer version: whoever asks takes the browser's.
    [{ language: 'eo' }, 'eo'],
    [{ language: '../es' }, undefined],
  ])('the language chosen in %j: %s', async (settings, language) => {
    await local.set({ settings });
    expect(await chosenLanguage()).toBe(language);
    await writeSettings({ corner: 'start' });
    expect(await chosenLanguage()).toBe(language);
  });

  test('a store that is not handed out has no language chosen', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await chosenLanguage()).toBeUndefined();
  });

  test.each<[string, Parameters<typeof writeSettings>[0][], Partial<Settings>]>([
    ['nothing', [], {}],
    ['hide here', [{ hide: 'wallet' }], { hidden: ['wallet'] }],
    ['hide here twice', [{ hide: 'wallet' }, { hide: 'wallet' }], { hidden: ['wallet'] }],
    ['hide and show again', [{ hide: 'wallet' }, { hide: 'coins' }, { unhide: 'wallet' }], { hidden: ['coins'] }],
    ['hide everywhere', [{ hide: 'everywhere' }], { hiddenEverywhere: true }],
    [
      'show everywhere keeps what is hidden here',
      [{ hide: 'wallet' }, { hide: 'everywhere' }, { unhide: 'everywhere' }],
      { hidden: ['wallet'] },
    ],
    ['unfold', [{ unfold: 'wallet' }, { unfold: 'wallet' }], { unfolded: ['wallet'] }],
    ['fold again', [{ unfold: 'wallet' }, { fold: 'wallet' }, { fold: 'coins' }], {}],
    ['corner', [{ corner: 'start' }], { corner: 'start' }],
  ])('%s', async (_, changes, expected) => {
    for (const change of changes) await writeSettings(change);
    expect((await loadStore()).settings).toEqual({ ...DEFAULTS, ...expected });
  });

  test('how the overlay stands', async () => {
    expect(await settingsFor('wallet')).toEqual({ hidden: false, folded: true, corner: 'end', keep: false });
    await writeSettings({ unfold: 'wallet' });
    await writeSettings({ corner: 'start' });
    await writeSettings({ hide: 'wallet' });
    expect(await settingsFor('wallet')).toEqual({ hidden: true, folded: false, corner: 'start', keep: false });
    expect(await settingsFor('coins')).toEqual({ hidden: false, folded: true, corner: 'start', keep: false });
    await writeSettings({ hide: 'everywhere' });
    expect(await settingsFor('coins')).toMatchObject({ hidden: true });
  });

  test('100 changes at once lose none', async () => {
    const kinds = pageKinds;
    const kindAt = (index: number): PageKind => kinds[index % kinds.length] ?? 'wallet';
    const changes = Array.from({ length: 98 }, (_, index) =>
      writeSettings(index % 2 ? { hide: kindAt(index >> 1) } : { unfold: kindAt(index >> 1) }),
    );
    await Promise.all([...changes, writeSettings({ corner: 'start' }), writeSettings({ hide: 'everywhere' })]);
    const { settings } = await loadStore();
    expect({ ...settings, hidden: [...settings.hidden].sort(), unfolded: [...settings.unfolded].sort() }).toEqual({
      ...DEFAULTS,
      hidden: [...kinds].sort(),
      unfolded: [...kinds].sort(),
      corner: 'start',
      hiddenEverywhere: true,
    });
  });

  test('fields of another version stay, malformed ones are kept aside', async () => {
    await local.set({ settings: { corner: 'top', theme: 'dark' } });
    await writeSettings({ hide: 'wallet' });
    expect(await here('settings')).toEqual({ ...DEFAULTS, hidden: ['wallet'], theme: 'dark' });
    expect(await here('broken:settings')).toEqual({ corner: 'top', theme: 'dark' });
  });
});

describe('a write that fails', () => {
  const writers: [string, () => Promise<boolean>][] = [
    ['tick', () => tick('empty-wallet', 'done')],
    ['untick', () => tick('sign-in', undefined)],
    ['writeLook', () => writeReading(sent('coins', { coins: 0 }, { at: NOW }))],
    ['undo', undoLastChange],
    ['startOver', startOver],
    ['changeSettings', () => writeSettings({ corner: 'start' })],
    ['setBroken', () => setBroken([{ key: 'tick:try-sign-in', reason: 'shape' }])],
  ];
  const before: Stored = {
    schema: SCHEMA,
    'reading:wallet': reading({ balanceIsZero: false }),
    'tick:sign-in': { as: 'done', at: NOW },
    'tick:try-sign-in': 'bad',
    salt: '0123456789abcdef0123456789abcdef',
    undo: {
      at: NOW,
      what: 'set-aside',
      before: { 'tick:sign-in': { as: 'set-aside', at: NOW - 1 } },
      wrote: { 'tick:sign-in': { as: 'done', at: NOW } },
    },
  };
  const full = new Error('Resource::kQuotaBytes quota exceeded');
  const fullInFirefox = new DOMException('storage.local API call exceeded its quota limitations.', 'QuotaExceededError');
  const noDisk = new Error('IO error: FILE_ERROR_NO_SPACE');
  const failures = [
    [full, 'quota'],
    [fullInFirefox, 'quota'],
    [noDisk, 'quota'],
    [new Error('IO error: .../000003.log: Corruption'), 'write'],
  ] as const;

  test.each(writers.flatMap(([name, write]) => failures.map(([cause, kind]) => [name, cause, kind, write] as const)))(
    '%s: "%s" is told as %s, and nothing is lost',
    async (_, cause, kind, write) => {
      await local.set(before);
      vi.spyOn(local, 'set').mockRejectedValueOnce(cause);
      const error = await write().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(StorageError);
      expect(error).toMatchObject({ kind, cause, name: 'StorageError' });
      expect(await all()).toEqual(before);
      expect(await tick('choose-shop', 'done')).toBe(true);
    },
  );

  test.each(writers)('%s: killed between its two writes, nothing is lost', async (_, write) => {
    await local.set(before);
    const remove = vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('killed'));
    await write().then(
      () => expect(remove).not.toHaveBeenCalled(),
      (reason: unknown) => expect(reason).toMatchObject({ kind: 'write' }),
    );
    expect((await loadStore()).readings.wallet).toEqual(before['reading:wallet']);
    expect(Object.values(await all())).toContainEqual('bad');
    expect((await loadStore()).ticks['sign-in']).toBeDefined();
  });

  test('a failed read before the write is told, too', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(tick('sign-in', 'done')).rejects.toMatchObject({ kind: 'read' });
  });

  test('a failed load is not an empty checklist', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(loadStore()).rejects.toMatchObject({ name: 'StorageError', kind: 'read', cause: new Error('corrupt') });
  });

  test.each([...writers, ['migrate', migrate] as const])('%s refuses a store of a newer version', async (_, write) => {
    const newer = { ...before, schema: SCHEMA + 1 };
    await local.set(newer);
    await expect(write()).rejects.toMatchObject({ name: 'StorageError', kind: 'newer' });
    expect(await all()).toEqual(newer);
    const store = await loadStore();
    expect(store.readings.wallet).toEqual(before['reading:wallet']);
    expect(store.problems[0]).toEqual({ key: 'schema', reason: 'newer' });
  });
});

describe('setBroken', () => {
  test('moves what is malformed, keeps what is sound by now', async () => {
    await local.set({ 'tick:sign-in': 1, 'tick:try-sign-in': 2, settings: { corner: 'top', hidden: ['wallet'] }, schema: 'x' });
    const { problems } = await loadStore();
    expect(problems.map(({ key }) => key).sort()).toEqual(['schema', 'settings', 'tick:sign-in', 'tick:try-sign-in']);
    const sound = { as: 'done', at: NOW };
    await local.set({ 'tick:try-sign-in': sound });
    expect(await setBroken(problems)).toBe(true);
    expect(await all()).toEqual({
      'broken:tick:sign-in': 1,
      'tick:try-sign-in': sound,
      'broken:settings': { corner: 'top', hidden: ['wallet'] },
      settings: { ...DEFAULTS, hidden: ['wallet'] },
      'broken:schema': 'x',
    });
    expect(await setBroken(problems)).toBe(false);
  });

  test('touches no key that is none of the checklist’s', async () => {
    await local.set(kept);
    expect(await setBroken(Object.keys(kept).map((key) => ({ key, reason: 'shape' })))).toBe(false);
    expect(await all()).toEqual(kept);
  });
});

const english = localeOf('en', messagesOf('popup', 'en'));

describe('2,500 corrupt stores', () => {
  /** No date can hold them, or no day that is counted from them. */
  const tooFar = fc.oneof(fc.constantFrom(8.64e15, 9e15, 1e300), fc.double({ min: 8.64e15, max: 1e16, noNaN: true }));
  const time = fc.integer({ min: 1, max: NOW });
  const facts = fc.dictionary(fc.stringMatching(/^[a-z][A-Z][a-z]{0,8}$/), fc.oneof(fc.nat(), fc.boolean()), { maxKeys: 4 });
  const soundReading = fc.record({ facts, readAt: time });
  const soundTick = fc.record({ as: fc.constantFrom('done', 'set-aside'), at: time });
  /** Anything a disk may hold; nothing with both fields of a reading or a tick, so that it cannot be sound by chance. */
  const junk = fc.oneof(
    fc.jsonValue().filter((value) => value !== null),
    soundReading.map(({ facts }) => ({ facts })),
    soundReading.map((one) => ({ ...one, facts: { ...one.facts, name: 'Ana' } })),
    soundReading.map((one) => ({ ...one, readAt: -one.readAt })),
    soundTick.map((one) => ({ ...one, as: `${one.as} ` })),
    fc.tuple(soundReading, tooFar).map(([one, readAt]) => ({ ...one, readAt })),
    fc.tuple(soundTick, tooFar).map(([one, at]) => ({ ...one, at })),
    tooFar.map((sum) => ({ open: {}, until: { [`${sum}`]: { orders: 1, amounts: { EUR: [sum, 1] } } }, from: '2026-11-16' })),
    tooFar.map((at) => ({ orders: 1, incomplete: 0, reviews: 0, at })),
    tooFar.map((removedAt) => ({ orders: 1, incomplete: 0, reviews: 0, at: NOW, removedAt })),
  ) as fc.Arbitrary<unknown>;
  const good = (key: string): fc.Arbitrary<unknown> =>
    isReadingKey(key) ? soundReading : key.startsWith('tick:') ? soundTick : fc.constant(key === 'schema' ? SCHEMA : {});
  const store = fc
    .uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 20 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.oneof(good(key), junk)))))
    .map((entries): Stored => Object.fromEntries(entries));

  const isNear = (time: number): boolean => time > 0 && time < 8.6399e15;
  const isGoodRecord = (value: unknown): boolean =>
    JSON.stringify(Object.keys(Object(value)).sort()) === '["facts","readAt"]'
      ? isNear((value as Reading).readAt) && !('name' in (value as Reading).facts)
      : ['done', 'set-aside'].includes((value as { as: string }).as) && isNear((value as Tick).at);
  const isRecordKey = (key: string): boolean => /^(reading|tick):/.test(key);
  /** A reading of a form before the second says nothing of where it comes from. */
  const isMigrated = (key: string, value: unknown, schema: unknown): boolean =>
    key.startsWith('reading:') && isGoodRecord(value) && schema !== SCHEMA;
  const said = ({ readings }: Store): unknown =>
    Object.entries(readings).map(([kind, { facts, readAt }]) => [kind, facts, readAt]);

  /** All times that are said of the checklist: none may throw, or popup and guide are blank. */
  function saidInFull(store: Store): void {
    const { ticks, kept: figures } = store;
    const states = assess(tasks, store, ticks, NOW);
    const times = [...states.map(({ at }) => at), figures.at, figures.officialAt, figures.removedAt].filter(
      (at) => at !== undefined,
    );
    expect(sayFree(freeDay({ prepare: states, store, now: NOW }), { locale: english, now: NOW })).not.toBe('');
    for (const at of times) expect([english.ago(at, NOW), english.full(at), english.day(at)]).not.toContain('');
  }

  test('2.16 no crash, every sound record kept, no value lost', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (stored) => {
        fakeBrowser.reset();
        await local.set({ ...kept, ...stored });
        const before = await all();
        const loaded = await loadStore();
        saidInFull(loaded);
        const records = Object.entries(stored).filter(([key]) => isRecordKey(key));
        for (const [key, value] of records) {
          const name = key.slice(key.indexOf(':') + 1);
          const shown = key.startsWith('reading:') ? loaded.readings[name as PageKind] : loaded.ticks[name];
          expect(shown).toEqual(isGoodRecord(value) ? JSON.parse(JSON.stringify(value)) : undefined);
          expect(loaded.problems.some((problem) => problem.key === key)).toBe(!isGoodRecord(value));
        }
        if (loaded.problems.some(({ reason }) => reason === 'newer')) return;
        await setBroken(loaded.problems);
        await migrate();
        const after = await all();
        for (const [key, value] of Object.entries(before))
          expect([after[key], after[`broken:${key}`], after[`broken:${key}@${NOW}`]]).toContainEqual(
            isMigrated(key, value, before.schema) ? { ...(value as Reading), coverage: 'part' } : value,
          );
        const again = await loadStore();
        expect(again.problems).toEqual([]);
        expect([said(again), again.ticks, again.settings]).toEqual([said(loaded), loaded.ticks, loaded.settings]);
      }),
      { numRuns: 2500 },
    );
  }, 120_000);

  test('writers lose no malformed value either', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (stored) => {
        fakeBrowser.reset();
        await local.set({ ...stored, schema: SCHEMA });
        const { problems } = await loadStore();
        const before = await all();
        for (const { id } of tasks) await tick(id, 'done');
        for (const kind of pageKinds) await writeReading(sent(kind, { coins: 1 }, { at: NOW }));
        await writeReading(sent('order-list', open, { at: NOW, host: 'us' }));
        await writeSettings({ corner: 'start' });
        await startOver();
        const after = await all();
        // None of these writers touches the figures of the kept orders, what the person explained, or what was learnt of pages.
        const isLeft = (key: string): boolean => ['kept', 'stakes', 'words'].includes(key) || key.startsWith('health:');
        for (const { key } of problems) expect(after[isLeft(key) ? key : `broken:${key}`]).toEqual(before[key]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('migrations', () => {
  const sampleOf = (schema: number): string => readFileSync(new URL(`./stores/schema-${schema}.json`, import.meta.url), 'utf8');
  const [sample, second] = [sampleOf(1), sampleOf(2)];

  test.each([
    [1, sample, '185fab9a4ee8dfd05ad400e5e7bc3854bc320e42d94cabf5339097fd5611f20d'],
    [2, second, '024d378df807196a54f78fc905f99fa1e544a7f595449140df0426d9f6993639'],
  ])('the sample of schema %i is as it was frozen', (_, text, digest) => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
  });

  const standing = (store: Store | Omit<Store, 'settings' | 'undo' | 'problems'>): unknown =>
    assess(prepareTasks, store, store.ticks, Date.now()).map(({ task, status, evidence }) => [task.id, status, evidence?.say]);

  test('a store of schema 1 comes through whole', async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 16, 10, 10));
    await local.set(JSON.parse(sample));
    await migrate();
    const { settings, undo: last, problems, ...store } = await loadStore();
    expect(problems).toEqual([]);
    // It proves nothing any more; what it showed open stays open.
    expect(standing(store)).toEqual([
      ['receive-orders', 'todo', 'orders-open'],
      ['settle-refunds', 'todo', 'cases-still-open'],
      ['close-disputes', 'todo', 'cases-still-open'],
      ['save-receipts', 'done', undefined],
      ['save-reviews', 'unknown', undefined],
      ['save-personal-data', 'unknown', undefined],
      ['check-wallet', 'unknown', 'balance-left'],
      ['empty-wallet', 'todo', 'balance-left'],
      ['use-coupons-and-coins', 'set-aside', 'coins-left'],
      ['find-subscriptions', 'done', undefined],
      ['cancel-subscriptions', 'unknown', undefined],
      ['reach-mailbox', 'unknown', undefined],
      ['remove-payment-methods', 'unknown', undefined],
      ['remove-addresses', 'todo', 'addresses-left'],
    ]);
    expect(settings).toEqual({
      ...DEFAULTS,
      hiddenEverywhere: false,
      hidden: ['messages', 'help-centre'],
      unfolded: ['order-list'],
      corner: 'start',
    });
    // What an undo of before would write back cannot be told from what was read since.
    expect(last).toBeUndefined();
    expect(await here('order:8190000000000001')).toEqual(JSON.parse(sample)['order:8190000000000001']);
    expect(await here('broken:tick:empty-wallet')).toEqual({ as: 'ticked' });
  });

  test('a store of schema 1: what its readings showed open is known without a name', async () => {
    await local.set(JSON.parse(sample));
    await migrate();
    const { readings, ledgers } = await loadStore();
    const nameless = { unclear: 0, shown: 0, firstPage: false, document: '' };
    expect(Object.values(readings).map(({ coverage, proof }) => [coverage, proof])).toEqual(
      Object.keys(readings).map(() => ['part', undefined]),
    );
    expect(ledgers).toEqual({
      orders: { items: {}, nameless: { 'order-list': { ...nameless, open: 3, since: 1794823200000 } } },
      banners: { items: {}, nameless: { 'order-list': { ...nameless, open: 1, since: 1794823200000 } } },
      cases: {
        items: {},
        nameless: {
          'refund-list': { ...nameless, open: 1, since: 1794823260000 },
          'refund-case': { ...nameless, open: 1, since: 1794823290000 },
        },
      },
    });
    vi.setSystemTime(1794823200000 + 60_000 * 60);
    await writeReading(sent('order-list', whole));
    expect(assess(prepareTasks, await loadStore(), {}, Date.now())[0]?.status).toBe('done');
  });

  test('a store of schema 2 comes through whole', async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 28, 12, 20));
    await local.set(JSON.parse(second));
    expect(await migrate()).toBe(SCHEMA > 2);
    const store = await loadStore();
    expect(store.problems).toEqual([]);
    // The account of aliexpress.us showed an order, so its wallet counts, too: it was not looked at.
    expect(standing(store)).toEqual([
      ['receive-orders', 'todo', 'orders-shipped'],
      ['settle-refunds', 'todo', 'cases-still-open'],
      ['close-disputes', 'todo', 'cases-still-open'],
      ['save-receipts', 'todo', 'kept-part'],
      ['save-reviews', 'unknown', undefined],
      ['save-personal-data', 'unknown', 'data-asked'],
      ['check-wallet', 'unknown', undefined],
      ['empty-wallet', 'unknown', undefined],
      ['use-coupons-and-coins', 'set-aside', 'coins-left'],
      ['find-subscriptions', 'done', undefined],
      ['cancel-subscriptions', 'done', undefined],
      ['reach-mailbox', 'done', undefined],
      ['remove-payment-methods', 'unknown', undefined],
      ['remove-addresses', 'unknown', 'gone-since'],
    ]);
    await undoLastChange();
    expect(Object.keys((await loadStore()).ticks)).toEqual(['save-receipts', 'use-coupons-and-coins', 'reach-mailbox']);
    expect(await here('broken:tick:empty-wallet')).toEqual({ as: 'ticked' });
  });

  test('an empty store stays empty, a store without a number gets it, once', async () => {
    expect(await migrate()).toBe(false);
    expect(await all()).toEqual({});
    await local.set(kept);
    expect(await migrate()).toBe(true);
    expect(await all()).toEqual({ ...kept, schema: SCHEMA });
    expect(await migrate()).toBe(false);
  });

  test('2.18 the first write after "Delete everything" names the newest form', async () => {
    await local.set({ schema: SCHEMA, 'tick:sign-in': { as: 'done', at: NOW } });
    await deleteEverything();
    await tick('sign-in', 'done');
    expect(await here('schema')).toBe(SCHEMA);
    const run: number[] = [];
    const steps = [0, 1, 2].map((more) => ({
      to: SCHEMA + more,
      change(records: Stored): Stored {
        run.push(more);
        return records;
      },
    }));
    expect(applyMigrations(await all(), SCHEMA, steps)?.set).toEqual({ schema: SCHEMA + 2 });
    expect(run).toEqual([1, 2]);
    expect(await migrate()).toBe(false);
  });

  test.each([
    ['a tick', () => tick('sign-in', 'done')],
    ['a setting', () => writeSettings({ corner: 'start' })],
    ['an order', () => keepOrders([{ id: '8190000000000001', sources: {}, seen: {}, items: [], conflicts: [] } as never])],
    ['a request', () => sendRequest('access', { sentAt: NOW })],
  ])('2.18 %s is the first write: the number stands with it, in one write', async (_, write) => {
    const set = vi.spyOn(local, 'set');
    await write();
    expect(await here('schema')).toBe(SCHEMA);
    expect(set).toHaveBeenCalledTimes(1);
  });

  test('2.18 records of an older form without a number are not called new by a write', async () => {
    await local.set({ 'tick:sign-in': { as: 'done', at: NOW } });
    await tick('try-sign-in', 'done');
    expect(await here('schema')).toBeUndefined();
    expect(await migrate()).toBe(true);
    expect(await here('schema')).toBe(SCHEMA);
  });

  test('2.18 orders and the journey are given to a migration as well', async () => {
    const seen = { 'order:8190000000000001': 'an order', 'request:closing': { sentAt: NOW }, closing: 7, 'of another': 1 };
    const upper = { to: SCHEMA + 1, change: (records: Stored) => ({ ...records, 'order:8190000000000001': 'a newer order' }) };
    expect(applyMigrations({ ...seen, schema: SCHEMA }, SCHEMA, [upper])).toEqual({
      set: { 'order:8190000000000001': 'a newer order', schema: SCHEMA + 1 },
      remove: [],
    });
    await local.set(seen);
    await migrate();
    expect(await all()).toEqual({ ...seen, schema: SCHEMA });
  });

  test('they rise by one, from 1 to the newest', () => {
    expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA }, (_, index) => index + 1));
  });

  const made = [
    { to: 1, change: (records: Stored): Stored => records },
    { to: 2, change: ({ old, ...records }: Stored): Stored => ({ ...records, fresh: `${old}!` }) },
    { to: 3, change: (records: Stored): Stored => ({ ...records, fresh: `${records.fresh}?` }) },
  ];
  test.each([
    [{ old: 'a', kept: 'b' }, 0, { set: { fresh: 'a!?', schema: 3 }, remove: ['old'] }],
    [{ old: 'a', kept: 'b', schema: 1 }, 1, { set: { fresh: 'a!?', schema: 3 }, remove: ['old'] }],
    [{ fresh: 'a!', schema: 2 }, 2, { set: { fresh: 'a!?', schema: 3 }, remove: [] }],
    [{ fresh: 'a!?', schema: 3 }, 3, undefined],
    [{ schema: 4 }, 4, undefined],
  ])('%j from %i', (records, from, plan) => expect(applyMigrations(records, from, made)).toEqual(plan));
});

describe('watch', () => {
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };

  test('tells of changes, together what comes together', async () => {
    const told: ReadingsByPage[] = [];
    const end = watchStore(({ readings }) => told.push(readings));
    await Promise.all([writeReading(sent('coins', { coins: 1 })), local.set({ schema: 1 })]);
    await settled();
    expect(told.at(-1)?.coins?.facts).toEqual({ coins: 1 });
    const before = told.length;
    await writeReading(sent('coins', { coins: 2 }));
    await settled();
    expect(told).toHaveLength(before + 1);
    end();
    await writeReading(sent('coins', { coins: 3 }));
    await settled();
    expect(told).toHaveLength(before + 1);
  });

  test('one telling for many keys changed in one go', async () => {
    const callback = vi.fn();
    watchStore(callback);
    void fakeBrowser.storage.onChanged.trigger({ 'tick:sign-in': {} }, 'local');
    void fakeBrowser.storage.onChanged.trigger({ settings: {} }, 'local');
    await settled();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a kept order', { 'order:8190000000000001': {} }, 'local'],
    ['a broken record', { 'broken:settings': {} }, 'local'],
    ['another area', { settings: {} }, 'session'],
  ])('%s is not told', async (_, changes, area) => {
    const callback = vi.fn();
    watchStore(callback);
    await fakeBrowser.storage.onChanged.trigger(changes, area);
    await settled();
    expect(callback).not.toHaveBeenCalled();
  });

  test('an answer that comes after a later one is not told', async () => {
    const told: number[] = [];
    watchStore(({ readings }) => told.push(Number(readings.coins?.facts.coins)));
    let answer = (_: Stored): void => undefined;
    vi.spyOn(local, 'get').mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await fakeBrowser.storage.onChanged.trigger({ settings: {} }, 'local');
    await local.set({ 'reading:coins': reading({ coins: 2 }) });
    await settled();
    answer({ 'reading:coins': reading({ coins: 1 }) });
    await settled();
    expect(told).toEqual([2]);
  });

  test('what changes often while it is read is read once more, not each time', async () => {
    const callback = vi.fn();
    watchStore(callback);
    const read = vi.spyOn(local, 'get');
    const trigger = (): void => void fakeBrowser.storage.onChanged.trigger({ settings: {} }, 'local');
    trigger();
    await Promise.resolve();
    for (let change = 0; change < 100; change++) {
      trigger();
      if (change < 1) await Promise.resolve();
    }
    await settled();
    expect(callback).toHaveBeenCalledTimes(1);
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
  });

  describe('a reading that fails', () => {
    const log = useLog();

    test('is thrown, and what changed meanwhile is told', async () => {
      const callback = vi.fn();
      watchStore(callback);
      let fail = (_: Error): void => undefined;
      vi.spyOn(local, 'get').mockReturnValueOnce(new Promise((_, reject) => (fail = reject)));
      await fakeBrowser.storage.onChanged.trigger({ settings: {} }, 'local');
      await settled();
      await fakeBrowser.storage.onChanged.trigger({ settings: {} }, 'local');
      fail(new Error('no'));
      await settled();
      await new Promise((resolve) => setImmediate(resolve));
      expect(callback).toHaveBeenCalledTimes(1);
      expect(log()).toEqual(['StorageError: storage: read']);
    });
  });
});
