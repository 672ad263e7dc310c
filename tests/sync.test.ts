import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadStore, startOver, tick, undoLastChange } from '../lib/storage';
import { keepInSync } from '../lib/storage/sync';
import { isSyncEntry, mergeTick, type SyncEntry } from '../lib/storage/sync-merge';
import { emptySync, loadSync } from '../lib/storage/sync-state';
import { type TaskId, tasks } from '../lib/tasks';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 16, 12);
const DAY = 24 * 60 * 60 * 1000;
const { local, sync } = fakeBrowser.storage;
type Records = Record<string, unknown>;
type As = SyncEntry['as'];

/** Lets everything that was begun come to rest. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 300; turn++) await Promise.resolve();
};

/** One computer: what is stored there, and its copy of the browser's sync. */
interface Computer {
  local: Records;
  sync: Records;
  clock: number;
}
const computer = (clock = 0, on = true): Computer => ({ local: on ? { settings: { sync: true } } : {}, sync: {}, clock });

let passed = 0;
/** Sits down at a computer whose background script runs. A minute passes. */
async function at(one: Computer, act: () => Promise<unknown> = async () => undefined): Promise<void> {
  fakeBrowser.reset();
  passed += 60_000;
  vi.setSystemTime(NOW + passed + one.clock);
  await local.set(one.local);
  await sync.set(one.sync);
  const end = keepInSync();
  await settled();
  await act();
  await settled();
  end();
  Object.assign(one, structuredClone({ local: await local.get(null), sync: await sync.get(null) }));
}

/** The browser's own sync carries entry by entry; of two versions of one entry it keeps either. */
async function carried(from: Computer, to: Computer, keeps: 'theirs' | 'own' = 'theirs'): Promise<void> {
  to.sync = structuredClone(keeps === 'theirs' ? { ...to.sync, ...from.sync } : { ...from.sync, ...to.sync });
  await at(to);
}

const said = ({ local: records }: Computer): Record<string, As> =>
  Object.fromEntries(
    Object.entries(records).flatMap(([key, value]) =>
      key.startsWith('tick:') ? [[key.slice(5), (value as { as: As }).as]] : [],
    ),
  );

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.restoreAllMocks();
  fakeBrowser.reset();
  passed = 0;
});

describe('one tick', () => {
  const entry = (as: As, changed: number, at = changed): SyncEntry => ({ as, at, changed });
  const T = NOW - DAY;
  test.each<
    [
      what: string,
      tick: { as: 'done' | 'set-aside'; at: number } | undefined,
      common: SyncEntry | undefined,
      there: SyncEntry | undefined,
      winner: SyncEntry | undefined,
      to: 'push' | 'pull' | 'rest',
    ]
  >([
    ['unknown everywhere', undefined, undefined, undefined, undefined, 'rest'],
    ['ticked here', { as: 'done', at: T }, undefined, undefined, entry('done', T), 'push'],
    ['ticked there', undefined, undefined, entry('done', T), entry('done', T), 'pull'],
    ['the same on both sides', { as: 'done', at: T }, entry('done', T), entry('done', T), entry('done', T), 'rest'],
    ['ticked on both, here later', { as: 'done', at: T }, undefined, entry('set-aside', T - 1), entry('done', T), 'push'],
    [
      'ticked on both, there later',
      { as: 'done', at: T },
      undefined,
      entry('set-aside', T + 1),
      entry('set-aside', T + 1),
      'pull',
    ],
    ['ticked at once: the lesser claim', { as: 'set-aside', at: T }, undefined, entry('done', T), entry('done', T), 'pull'],
    ['taken back here', undefined, entry('done', T), entry('done', T), entry(null, NOW), 'push'],
    ['taken back there', { as: 'done', at: T }, entry('done', T), entry(null, T + 1), entry(null, T + 1), 'pull'],
    [
      'taken back there, ticked here later',
      { as: 'done', at: T + 2 },
      entry('done', T),
      entry(null, T + 1),
      entry('done', T + 2),
      'push',
    ],
    [
      'brought back by undo',
      { as: 'done', at: T },
      entry(null, T + 5),
      entry(null, T + 5),
      { as: 'done', at: T, changed: NOW },
      'push',
    ],
    ['removed from there', { as: 'done', at: T }, entry('done', T), undefined, entry('done', T), 'rest'],
    [
      'removed from there, changed here since',
      { as: 'done', at: T + 1 },
      entry('done', T),
      undefined,
      entry('done', T + 1),
      'push',
    ],
    [
      'overwritten there by something older',
      { as: 'done', at: T },
      entry('done', T),
      entry(null, T - 1),
      entry('done', T),
      'push',
    ],
    [
      'changed after a clock that is ahead',
      { as: 'set-aside', at: NOW },
      entry('done', NOW + DAY),
      entry('done', NOW + DAY),
      { as: 'set-aside', at: NOW, changed: NOW + DAY + 1 },
      'push',
    ],
    [
      'ticked by a clock that is ahead',
      undefined,
      undefined,
      entry('done', NOW + DAY),
      { as: 'done', at: NOW, changed: NOW + DAY },
      'pull',
    ],
    [
      'the same, looked at again',
      { as: 'done', at: NOW },
      { as: 'done', at: NOW, changed: NOW + DAY },
      entry('done', NOW + DAY),
      { as: 'done', at: NOW, changed: NOW + DAY },
      'rest',
    ],
  ])('%s', (_, ticked, common, there, winner, to) => {
    expect(mergeTick(ticked, common, there, NOW)).toEqual({ entry: winner, push: to === 'push', pull: to === 'pull' });
  });

  test.each([
    [{ as: 'done', at: 1, changed: 2 }, true],
    [{ as: null, at: 1, changed: 2, later: 'field' }, true],
    [{ as: 'todo', at: 1, changed: 2 }, false],
    [{ as: 'done', at: 1 }, false],
    [{ as: 'done', at: 1, changed: 1e300 }, false],
    ['done', false],
  ])('%j is an entry: %s', (value, is) => expect(isSyncEntry(value)).toBe(is));
});

describe('two computers', () => {
  test('a tick goes over, a tick taken back too, and it does not come back', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, () => tick('sign-in', 'done'));
    await carried(a, b);
    expect(said(b)).toEqual({ 'sign-in': 'done' });
    await at(b, () => tick('sign-in', undefined));
    await carried(b, a);
    expect(said(a)).toEqual({});
    await carried(a, b);
    expect(said(b)).toEqual({});
  });

  test('different ticks made at the same time both stay, whichever computer is first', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, () => tick('sign-in', 'done'));
    await at(b, () => tick('choose-shop', 'set-aside'));
    await carried(a, b);
    await carried(b, a);
    expect(said(a)).toEqual({ 'sign-in': 'done', 'choose-shop': 'set-aside' });
    expect(said(b)).toEqual(said(a));
  });

  test('of the same tick the newest wins, whichever way it travels', async () => {
    for (const order of ['ab', 'ba']) {
      const [a, b] = [computer(), computer()];
      await at(a, () => tick('sign-in', 'done'));
      await at(b, () => tick('sign-in', 'set-aside'));
      const [from, to] = order === 'ab' ? [a, b] : [b, a];
      await carried(from, to);
      await carried(to, from);
      await carried(from, to);
      expect([said(a), said(b)], order).toEqual([{ 'sign-in': 'set-aside' }, { 'sign-in': 'set-aside' }]);
    }
  });

  test('starting over takes everything back everywhere; undo brings it back', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, async () => {
      await tick('sign-in', 'done');
      await tick('choose-shop', 'done');
    });
    await carried(a, b);
    await at(b, startOver);
    await carried(b, a);
    expect(said(a)).toEqual({});
    await at(b, undoLastChange);
    await carried(b, a);
    expect(said(a)).toEqual({ 'sign-in': 'done', 'choose-shop': 'done' });
    expect((a.local['tick:sign-in'] as { at: number }).at).toBe((b.local['tick:sign-in'] as { at: number }).at);
  });

  test('a clock that is a year behind has its say all the same', async () => {
    const [a, slow] = [computer(), computer(-365 * DAY)];
    await at(a, () => tick('sign-in', 'done'));
    await carried(a, slow);
    await at(slow, () => tick('sign-in', undefined));
    await carried(slow, a);
    expect(said(a)).toEqual({});
  });
});

describe('on and off', () => {
  test('off by default: nothing is handed over, nothing taken', async () => {
    const a = computer(0, false);
    const [get, set] = [vi.spyOn(sync, 'get'), vi.spyOn(sync, 'set')];
    await at(a, () => tick('sign-in', 'done'));
    expect(a.sync).toEqual({});
    expect(get.mock.calls.filter(([keys]) => keys !== null)).toEqual([]);
    expect(set.mock.calls.filter(([items]) => Object.keys(items as object).length > 0)).toEqual([]);
    expect(a.local).not.toHaveProperty('synced');
  });

  test('switched on, both sides are brought together', async () => {
    const [a, b] = [computer(), computer(0, false)];
    await at(a, () => tick('sign-in', 'done'));
    await at(b, () => tick('choose-shop', 'done'));
    b.sync = structuredClone(a.sync);
    await at(b, () => local.set({ settings: { sync: true } }));
    expect(said(b)).toEqual({ 'sign-in': 'done', 'choose-shop': 'done' });
    await carried(b, a);
    expect(said(a)).toEqual(said(b));
  });

  test('a tick taken back while it was off does not come back', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, () => tick('sign-in', 'done'));
    await carried(a, b);
    await at(b, () => local.set({ settings: { sync: false } }));
    await at(b, () => tick('sign-in', undefined));
    await at(b, () => local.set({ settings: { sync: true } }));
    expect(said(b)).toEqual({});
    await carried(b, a);
    expect(said(a)).toEqual({});
  });

  test('emptied on one computer, it is switched off on the other, and nothing is put there again', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, () => tick('sign-in', 'done'));
    await carried(a, b);
    await at(a, async () => {
      await local.set({ settings: { sync: false } });
      await settled();
      await emptySync();
    });
    expect(a.sync).toEqual({});
    b.sync = {};
    await at(b);
    expect(b.sync).toEqual({});
    expect(b.local.settings).toEqual({ sync: false });
    expect(said(b)).toEqual({ 'sign-in': 'done' });
  });

  test('emptied and switched on again, it begins anew', async () => {
    const a = computer();
    await at(a, () => tick('sign-in', 'done'));
    await at(a, () => local.set({ settings: { sync: false } }));
    await at(a, () => sync.clear());
    await at(a, () => local.set({ settings: { sync: true } }));
    expect(a.local.settings).toEqual({ sync: true });
    expect(Object.keys(a.sync)).toEqual(['tick:sign-in']);
  });
});

describe('what goes there', () => {
  test('ticks and nothing else, in one write, far within what browsers allow', async () => {
    const a = computer(0, false);
    await at(a, async () => {
      for (const { id } of tasks) await tick(id, 'set-aside');
      await local.set({
        'reading:wallet': { facts: { balanceIsZero: true }, readAt: NOW },
        'order:8190000000000001': { total: '$93.62' },
        closing: { note: 'Ana' },
        'letter-form': { name: 'Ana' },
      });
    });
    const set = vi.spyOn(sync, 'set');
    await at(a, () => local.set({ settings: { sync: true, corner: 'start' } }));
    const writes = set.mock.calls.filter(([items]) => Object.keys(items as object).length > 0);
    expect(writes).toHaveLength(1);
    expect(Object.keys(a.sync).sort()).toEqual(tasks.map(({ id }) => `tick:${id}`).sort());
    for (const value of Object.values(a.sync)) expect(Object.keys(value as object).sort()).toEqual(['as', 'at', 'changed']);
    const bytes = Object.entries(a.sync).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...bytes)).toBeLessThan(200);
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(10_000);
  });

  test('a second look writes nothing there', async () => {
    const a = computer();
    await at(a, () => tick('sign-in', 'done'));
    const set = vi.spyOn(sync, 'set');
    await at(a);
    await at(a);
    expect(set.mock.calls.filter(([items]) => JSON.stringify(items) !== JSON.stringify(a.sync))).toEqual([]);
  });
});

describe('when it goes wrong', () => {
  test('a full sync is told, and tried again', async () => {
    const a = computer();
    await at(a, async () => {
      vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
      await tick('sign-in', 'done');
      await settled();
      expect(await loadSync()).toMatchObject({ ticks: 0, failed: 'quota' });
    });
    expect(said(a)).toEqual({ 'sign-in': 'done' });
    await at(a);
    expect(a.sync).toMatchObject({ 'tick:sign-in': { as: 'done' } });
    expect(a.local.synced).not.toHaveProperty('failed');
  });

  test('killed after handing over, before noting it: nothing is lost, nothing comes back', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, () => tick('sign-in', 'done'));
    await carried(a, b);
    const before = structuredClone(a.local.synced);
    await at(a, () => tick('sign-in', undefined));
    a.local.synced = before;
    await at(a);
    await carried(a, b);
    expect([said(a), said(b)]).toEqual([{}, {}]);
  });

  test('a malformed tick here is neither taken back there nor lost', async () => {
    const [a, b] = [computer(), computer()];
    await at(a, () => tick('sign-in', 'done'));
    await carried(a, b);
    b.local['tick:sign-in'] = { was: 'ticked' };
    await at(b);
    expect(b.local['tick:sign-in']).toEqual({ was: 'ticked' });
    await carried(b, a);
    expect(said(a)).toEqual({ 'sign-in': 'done' });
  });

  test('what nobody understands there is left there', async () => {
    const a = computer();
    const strange = { 'tick:sign-in': { as: 'later' }, 'tick:of-a-newer-version': { as: 'done', at: 1, changed: 1 }, other: 1 };
    a.sync = { ...strange };
    await at(a, () => tick('choose-shop', 'done'));
    expect(a.sync).toMatchObject(strange);
    expect(said(a)).toEqual({ 'choose-shop': 'done' });
  });

  test('a malformed note of what was in common is kept aside', async () => {
    const a = computer();
    a.local.synced = { entries: 'all' };
    await at(a, () => tick('sign-in', 'done'));
    expect(a.local['broken:synced']).toEqual({ entries: 'all' });
    expect(a.sync).toMatchObject({ 'tick:sign-in': { as: 'done' } });
  });
});

describe('three computers, any order of ticks and meetings', () => {
  const ids: TaskId[] = ['sign-in', 'choose-shop'];
  const keeping = fc.constantFrom<('theirs' | 'own')[]>('theirs', 'own');
  const act = fc.record({
    who: fc.nat({ max: 2 }),
    id: fc.constantFrom(...ids),
    as: fc.constantFrom<(As | 'meet')[]>('done', 'set-aside', null, 'meet', 'meet'),
    other: fc.nat({ max: 2 }),
  });

  test('end up saying the same, and never what nobody said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 14 }),
        fc.array(fc.integer({ min: -2 * DAY, max: 2 * DAY }), { minLength: 3, maxLength: 3 }),
        keeping,
        async (acts, clocks, keeps) => {
          passed = 0;
          const all = clocks.map((clock) => computer(clock));
          const of = (index: number): Computer => all[index] as Computer;
          const ever = new Map<string, Set<As | undefined>>(ids.map((id) => [id, new Set<As | undefined>([undefined])]));
          for (const { who, id, as, other } of acts) {
            if (as === 'meet') {
              if (who !== other) await carried(of(who), of(other), keeps);
              continue;
            }
            await at(of(who), () => tick(id, as ?? undefined));
            ever.get(id)?.add(as ?? undefined);
          }
          // Twice round, so that everybody has met everybody.
          for (let round = 0; round < 2; round++)
            for (const [from, to] of [
              [0, 1],
              [1, 2],
              [2, 0],
            ] as const)
              await meet(of(from), of(to), keeps);
          expect([said(of(1)), said(of(2))]).toEqual([said(of(0)), said(of(0))]);
          for (const [id, as] of Object.entries(said(of(0)))) expect(ever.get(id)).toContain(as);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  /** Both see what the other has, in a few rounds. */
  async function meet(a: Computer, b: Computer, keeps: 'theirs' | 'own'): Promise<void> {
    await carried(a, b, keeps);
    await carried(b, a, keeps);
    await carried(a, b);
  }

  test('the last word said after all have met is the one that stays', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 8 }),
        fc.nat({ max: 2 }),
        fc.constantFrom<As[]>('done', 'set-aside', null),
        keeping,
        async (acts, last, as, keeps) => {
          passed = 0;
          const all = [computer(DAY), computer(), computer(-DAY)];
          const of = (index: number): Computer => all[index] as Computer;
          for (const { who, id, as: word } of acts) if (word !== 'meet') await at(of(who), () => tick(id, word ?? undefined));
          for (let round = 0; round < 2; round++)
            for (const [from, to] of [
              [0, 1],
              [1, 2],
              [2, 0],
            ] as const)
              await meet(of(from), of(to), keeps);
          await at(of(last), () => tick('sign-in', as ?? undefined));
          for (const other of [0, 1, 2]) if (other !== last) await meet(of(last), of(other), keeps);
          for (const one of all) expect(said(one)['sign-in'] ?? null).toBe(as);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

test('2.17 ticks of a sync say that they are from elsewhere', async () => {
  const [a, b] = [computer(), computer()];
  await at(a, () => tick('sign-in', 'set-aside'));
  b.sync = structuredClone(a.sync);
  await at(b, async () => {
    expect((await loadStore()).ticks).toEqual({ 'sign-in': { elsewhere: true, as: 'set-aside', at: expect.any(Number) } });
    expect((await loadStore()).problems).toEqual([]);
  });
});
