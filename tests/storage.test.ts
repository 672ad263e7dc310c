import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assess, FRESH_FOR } from '../lib/checklist';
import { NOTHING_KEPT } from '../lib/journey';
import type { Facts, Reading } from '../lib/page';
import { type PageKind, pages, type ReadingsByPage } from '../lib/pages';
import {
  changeSettings,
  DEFAULTS,
  load,
  migrate,
  migrations,
  type Problem,
  replaces,
  SCHEMA,
  type Settings,
  StorageError,
  setBroken,
  settingsFor,
  startOver,
  tick,
  undo,
  watch,
  writeReading,
} from '../lib/storage';
import { migrated } from '../lib/storage/migrations';
import { KEYS } from '../lib/storage/records';
import { KEPT_FOR } from '../lib/storage/replaces';
import { prepareTasks, tasks } from '../lib/tasks';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const DAY = 24 * 60 * 60 * 1000;
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
    expect(await load()).toEqual({ readings: {}, ticks: {}, settings: DEFAULTS, kept: NOTHING_KEPT, problems: [] });
  });

  test('asks for its own keys only: 10,000 kept orders cost nothing', async () => {
    const get = vi.spyOn(local, 'get');
    await load();
    await settingsFor('wallet');
    expect(get.mock.calls).toEqual([[[...KEYS]], ['settings']]);
    expect(KEYS.filter((key) => key.startsWith('order:'))).toEqual([]);
    expect(KEYS).toHaveLength(pages.length + tasks.length + 4);
  });

  test.each<[key: string, value: unknown, sound: boolean]>([
    ['reading:wallet', { facts: {}, readAt: NOW }, true],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: 0.5 }, true],
    ['reading:wallet', { facts: { balanceIsZero: true }, readAt: NOW, later: 'field' }, true],
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
    ['schema', 1, true],
    ['schema', '1', false],
    ['schema', 0, false],
    ['schema', 1.5, false],
    ['undo', { at: NOW, what: 'done', before: { 'tick:sign-in': null } }, true],
    ['undo', { at: NOW, what: 'started-over', before: { 'reading:wallet': reading({}) } }, true],
    ['undo', { at: NOW, what: 'burnt', before: {} }, false],
    ['undo', { at: NOW, what: 'done', before: { 'order:8190000000000001': null } }, false],
    ['undo', { at: NOW, what: 'done', before: { 'tick:sign-in': 'done' } }, false],
    ['undo', { at: NOW, what: 'done', before: [] }, false],
    ['tick:of-another-version', 'whatever', true],
    ['anything', { else: true }, true],
  ])('%s %j: %s', async (key, value, sound) => {
    await local.set({ [key]: value });
    const problems: Problem[] = sound ? [] : [{ key, reason: 'shape' }];
    expect((await load()).problems).toEqual(problems);
    expect(await here(key)).toEqual(value);
  });

  test('good settings beside bad ones are kept', async () => {
    await local.set({ settings: { hidden: ['wallet', 'shop', 3], unfolded: ['coins'], corner: 'top', hiddenEverywhere: true } });
    const settings: Settings = { ...DEFAULTS, hidden: ['wallet'], unfolded: ['coins'], hiddenEverywhere: true };
    expect((await load()).settings).toEqual(settings);
  });
});

describe('replaces', () => {
  const filtered = { ...whole, filtered: true };
  test.each<[what: string, old: Reading | undefined, fresh: Facts, replaced: boolean]>([
    ['nothing, by nothing', undefined, {}, true],
    ['nothing, by counts', undefined, whole, true],
    ['counts, by counts', reading(whole), open, true],
    ['counts, by better counts', reading(open), whole, true],
    ['counts, by a part', reading(whole), { ...whole, moreOrders: true }, true],
    ['counts, by unclear ones', reading(whole), { ...whole, ordersFinished: 0, ordersUnclear: 4 }, true],
    ['counts, by nothing', reading(open), {}, false],
    ['counts, by undefined facts', reading(open), { ordersShown: undefined }, false],
    ['counts, by "signed out"', reading(open), { signedOut: true }, false],
    ['counts, by "more orders"', reading(open), { moreOrders: true, filtered: true }, false],
    ['counts, by a settled tab', reading(open), filtered, false],
    ['counts, by an open tab', reading(whole), { ...open, filtered: true }, true],
    ['counts, by an unclear tab', reading(whole), { ...filtered, ordersUnclear: 1 }, true],
    ['counts, by a tab with a case', reading(whole), { ...filtered, casesOpen: 1 }, true],
    ['a settled tab, by a settled tab', reading(filtered), filtered, false],
    ['a settled tab, by the whole', reading(filtered), whole, true],
    ['nothing read, by nothing', reading({}), {}, true],
    ['"signed out", by nothing', reading({ signedOut: true }), {}, true],
    ['"signed out", by a settled tab', reading({ signedOut: true }), filtered, true],
    ['old counts, by nothing', reading(open, NOW - KEPT_FOR - 1), {}, true],
    ['counts of seven days, by nothing', reading(open, NOW - KEPT_FOR), {}, false],
    ['counts from the future, by nothing', reading(open, NOW + DAY + 1), {}, true],
    ['counts of a clock a little ahead, by nothing', reading(open, NOW + DAY), {}, false],
    ['counts of a clock a little ahead, by counts', reading(open, NOW + DAY), whole, true],
    ['counts, by counts of a slow tab', reading(open, NOW), whole, false],
    ['a balance, by none', reading({ balanceIsZero: false }), { balanceIsZero: true }, true],
    ['a balance, by nothing', reading({ balanceIsZero: false }), {}, false],
    ['an open case, by another that is settled', reading({ caseOpen: true }), { caseOpen: false }, false],
    ['a settled case, by an open one', reading({ caseOpen: false }), { caseOpen: true }, true],
    ['an old open case, by a settled one', reading({ caseOpen: true }, NOW - KEPT_FOR - 1), { caseOpen: false }, true],
  ])('%s: %s', (_, old, fresh, replaced) => {
    expect(replaces(old, reading(fresh, NOW - 1), NOW)).toBe(replaced);
  });

  test('trusts a reading as long as the checklist does', () => expect(KEPT_FOR).toBe(FRESH_FOR));
});

describe('writeReading', () => {
  test('stores it, and says so', async () => {
    expect(await writeReading('order-list', open, NOW - 9)).toBe(true);
    expect(await here('reading:order-list')).toEqual(reading(open, NOW - 9));
    expect(await writeReading('order-list', { signedOut: true }, NOW)).toBe(false);
    expect((await load()).readings['order-list']).toEqual(reading(open, NOW - 9));
  });

  test('does not touch what the last change was', async () => {
    await tick('sign-in', 'done');
    const before = await here('undo');
    await writeReading('wallet', { balanceIsZero: true }, NOW);
    expect(await here('undo')).toEqual(before);
  });

  test('a malformed reading in its place is kept aside', async () => {
    await local.set({ 'reading:wallet': { facts: 'none' } });
    expect(await writeReading('wallet', {}, NOW)).toBe(true);
    expect(await all()).toEqual({ 'reading:wallet': reading({}, NOW), 'broken:reading:wallet': { facts: 'none' } });
  });
});

describe('tick and undo', () => {
  test('ticks, re-ticks, unticks; each can be taken back once', async () => {
    expect(await tick('sign-in', 'done')).toBe(true);
    expect((await load()).ticks).toEqual({ 'sign-in': { as: 'done', at: NOW } });
    vi.setSystemTime(NOW + 1);
    await tick('sign-in', 'set-aside');
    expect((await load()).undo).toEqual({ at: NOW + 1, what: 'set-aside', before: { 'tick:sign-in': { as: 'done', at: NOW } } });
    expect(await undo()).toBe(true);
    expect(await all()).toEqual({ 'tick:sign-in': { as: 'done', at: NOW } });
    expect(await undo()).toBe(false);
    expect(await tick('sign-in', undefined)).toBe(true);
    expect((await load()).undo?.what).toBe('unticked');
    expect((await load()).ticks).toEqual({});
    await undo();
    expect((await load()).ticks).toEqual({ 'sign-in': { as: 'done', at: NOW } });
  });

  test('taking back a first tick leaves nothing', async () => {
    await tick('sign-in', 'done');
    await undo();
    expect(await all()).toEqual({});
  });

  test('unticking what was never ticked changes nothing', async () => {
    await tick('sign-in', 'done');
    expect(await tick('try-sign-in', undefined)).toBe(false);
    expect((await load()).undo?.what).toBe('done');
  });

  test('tick and undo are one write', async () => {
    const set = vi.spyOn(local, 'set');
    await tick('sign-in', 'done');
    expect(set.mock.calls.map(([items]) => Object.keys(items as object).sort())).toEqual([['tick:sign-in', 'undo']]);
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
    expect(await undo()).toBe(true);
    expect(await all()).toEqual(before);
  });

  test('taken back, it does not put old evidence over new', async () => {
    await local.set({
      'reading:order-list': reading(whole),
      'reading:wallet': reading({ balanceIsZero: true }),
      'reading:coins': reading({ coins: 4 }),
    });
    await startOver();
    await writeReading('order-list', open, NOW);
    await writeReading('wallet', {}, NOW);
    await undo();
    const { readings } = await load();
    expect(readings['order-list']?.facts).toEqual(open);
    expect(readings.wallet?.facts).toEqual({ balanceIsZero: true });
    expect(readings.coins?.facts).toEqual({ coins: 4 });
  });

  test('a malformed record is kept aside', async () => {
    await local.set({ 'tick:sign-in': 3, 'reading:wallet': reading({}) });
    await startOver();
    expect(await here('broken:tick:sign-in')).toBe(3);
  });
});

describe('settings', () => {
  test.each<[string, Parameters<typeof changeSettings>[0][], Partial<Settings>]>([
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
    for (const change of changes) await changeSettings(change);
    expect((await load()).settings).toEqual({ ...DEFAULTS, ...expected });
  });

  test('how the overlay stands', async () => {
    expect(await settingsFor('wallet')).toEqual({ hidden: false, folded: true, corner: 'end', keep: false });
    await changeSettings({ unfold: 'wallet' });
    await changeSettings({ corner: 'start' });
    await changeSettings({ hide: 'wallet' });
    expect(await settingsFor('wallet')).toEqual({ hidden: true, folded: false, corner: 'start', keep: false });
    expect(await settingsFor('coins')).toEqual({ hidden: false, folded: true, corner: 'start', keep: false });
    await changeSettings({ hide: 'everywhere' });
    expect(await settingsFor('coins')).toMatchObject({ hidden: true });
  });

  test('100 changes at once lose none', async () => {
    const kinds = pages.map(({ kind }) => kind);
    const kindAt = (index: number): PageKind => kinds[index % kinds.length] ?? 'wallet';
    const changes = Array.from({ length: 98 }, (_, index) =>
      changeSettings(index % 2 ? { hide: kindAt(index >> 1) } : { unfold: kindAt(index >> 1) }),
    );
    await Promise.all([...changes, changeSettings({ corner: 'start' }), changeSettings({ hide: 'everywhere' })]);
    const { settings } = await load();
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
    await changeSettings({ hide: 'wallet' });
    expect(await here('settings')).toEqual({ ...DEFAULTS, hidden: ['wallet'], theme: 'dark' });
    expect(await here('broken:settings')).toEqual({ corner: 'top', theme: 'dark' });
  });
});

describe('a write that fails', () => {
  const writers: [string, () => Promise<boolean>][] = [
    ['tick', () => tick('empty-wallet', 'done')],
    ['untick', () => tick('sign-in', undefined)],
    ['writeReading', () => writeReading('coins', { coins: 0 }, NOW)],
    ['undo', undo],
    ['startOver', startOver],
    ['changeSettings', () => changeSettings({ corner: 'start' })],
    ['setBroken', () => setBroken([{ key: 'tick:try-sign-in', reason: 'shape' }])],
  ];
  const before: Stored = {
    schema: SCHEMA,
    'reading:wallet': reading({ balanceIsZero: false }),
    'tick:sign-in': { as: 'done', at: NOW },
    'tick:try-sign-in': 'bad',
    undo: { at: NOW, what: 'set-aside', before: { 'tick:sign-in': { as: 'set-aside', at: NOW - 1 } } },
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
    expect((await load()).readings.wallet).toEqual(before['reading:wallet']);
    expect(Object.values(await all())).toContainEqual('bad');
    expect((await load()).ticks['sign-in']).toBeDefined();
  });

  test('a failed read before the write is told, too', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(tick('sign-in', 'done')).rejects.toMatchObject({ kind: 'read' });
  });

  test('a failed load is not an empty checklist', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(load()).rejects.toMatchObject({ name: 'StorageError', kind: 'read', cause: new Error('corrupt') });
  });

  test.each([...writers, ['migrate', migrate] as const])('%s refuses a store of a newer version', async (_, write) => {
    const newer = { ...before, schema: SCHEMA + 1 };
    await local.set(newer);
    await expect(write()).rejects.toMatchObject({ name: 'StorageError', kind: 'newer' });
    expect(await all()).toEqual(newer);
    const store = await load();
    expect(store.readings.wallet).toEqual(before['reading:wallet']);
    expect(store.problems[0]).toEqual({ key: 'schema', reason: 'newer' });
  });
});

describe('setBroken', () => {
  test('moves what is malformed, keeps what is sound by now', async () => {
    await local.set({ 'tick:sign-in': 1, 'tick:try-sign-in': 2, settings: { corner: 'top', hidden: ['wallet'] }, schema: 'x' });
    const { problems } = await load();
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

describe('1,000 corrupt stores', () => {
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
  ) as fc.Arbitrary<unknown>;
  const good = (key: string): fc.Arbitrary<unknown> =>
    key.startsWith('reading:') ? soundReading : key.startsWith('tick:') ? soundTick : fc.constant(key === 'schema' ? SCHEMA : {});
  const store = fc
    .uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 20 })
    .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), fc.oneof(good(key), junk)))))
    .map((entries): Stored => Object.fromEntries(entries));

  const isGoodRecord = (value: unknown): boolean =>
    JSON.stringify(Object.keys(Object(value)).sort()) === '["facts","readAt"]'
      ? (value as Reading).readAt > 0 && !('name' in (value as Reading).facts)
      : ['done', 'set-aside'].includes((value as { as: string }).as);
  const isRecordKey = (key: string): boolean => /^(reading|tick):/.test(key);

  test('no crash, every sound record kept, no value lost', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (stored) => {
        fakeBrowser.reset();
        await local.set({ ...kept, ...stored });
        const before = await all();
        const loaded = await load();
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
          expect([after[key], after[`broken:${key}`], after[`broken:${key}@${NOW}`]]).toContainEqual(value);
        const again = await load();
        expect(again.problems).toEqual([]);
        expect([again.readings, again.ticks, again.settings]).toEqual([loaded.readings, loaded.ticks, loaded.settings]);
      }),
      { numRuns: 1000 },
    );
  });

  test('writers lose no malformed value either', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (stored) => {
        fakeBrowser.reset();
        await local.set({ ...stored, schema: SCHEMA });
        const { problems } = await load();
        const before = await all();
        for (const { id } of tasks) await tick(id, 'done');
        for (const { kind } of pages) await writeReading(kind, { coins: 1 }, NOW);
        await changeSettings({ corner: 'start' });
        await startOver();
        const after = await all();
        // None of these writers touches the figures of the kept orders.
        for (const { key } of problems) expect(after[key === 'kept' ? key : `broken:${key}`]).toEqual(before[key]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('migrations', () => {
  const sample = readFileSync(new URL('./stores/schema-1.json', import.meta.url), 'utf8');

  test('the sample of schema 1 is as it was frozen', () => {
    expect(createHash('sha256').update(sample).digest('hex')).toBe(
      '185fab9a4ee8dfd05ad400e5e7bc3854bc320e42d94cabf5339097fd5611f20d',
    );
  });

  test('a store of schema 1 comes through whole', async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 16, 10, 10));
    await local.set(JSON.parse(sample));
    await migrate();
    const { readings, ticks, settings, undo: last, problems } = await load();
    expect(problems).toEqual([]);
    const shown = assess(prepareTasks, readings, ticks, Date.now()).map(({ task, status, evidence }) => [
      task.id,
      status,
      evidence?.say,
    ]);
    expect(shown).toEqual([
      ['receive-orders', 'todo', 'orders-open'],
      ['settle-refunds', 'todo', 'cases-open'],
      ['close-disputes', 'todo', 'cases-open'],
      ['save-receipts', 'done', undefined],
      ['save-reviews', 'unknown', undefined],
      ['save-personal-data', 'unknown', undefined],
      ['check-wallet', 'done', 'balance-left'],
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
    expect(last?.what).toBe('set-aside');
    expect(await here('order:8190000000000001')).toEqual(JSON.parse(sample)['order:8190000000000001']);
    expect(await here('broken:tick:empty-wallet')).toEqual({ as: 'ticked' });
  });

  test('an empty store gets its number, once', async () => {
    expect(await migrate()).toBe(true);
    expect(await all()).toEqual({ schema: SCHEMA });
    expect(await migrate()).toBe(false);
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
  ])('%j from %i', (records, from, plan) => expect(migrated(records, from, made)).toEqual(plan));
});

describe('watch', () => {
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };

  test('tells of changes, together what comes together', async () => {
    const told: ReadingsByPage[] = [];
    const end = watch(({ readings }) => told.push(readings));
    await Promise.all([writeReading('coins', { coins: 1 }, NOW), local.set({ schema: 1 })]);
    await settled();
    expect(told.at(-1)?.coins?.facts).toEqual({ coins: 1 });
    const before = told.length;
    await writeReading('coins', { coins: 2 }, NOW);
    await settled();
    expect(told).toHaveLength(before + 1);
    end();
    await writeReading('coins', { coins: 3 }, NOW);
    await settled();
    expect(told).toHaveLength(before + 1);
  });

  test('one telling for many keys changed in one go', async () => {
    const callback = vi.fn();
    watch(callback);
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
    watch(callback);
    await fakeBrowser.storage.onChanged.trigger(changes, area);
    await settled();
    expect(callback).not.toHaveBeenCalled();
  });

  test('an answer that comes after a later one is not told', async () => {
    const told: number[] = [];
    watch(({ readings }) => told.push(Number(readings.coins?.facts.coins)));
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
});
