import { describe, expect, test } from 'vitest';
import { assess, FRESH_FOR, hintsFor, nextThing, progress, readiness, type TaskState, type Tick } from '../lib/checklist';
import type { Facts } from '../lib/page';
import type { PageKind, ReadingsByPage } from '../lib/pages';
import type { Status, Task } from '../lib/task';
import { taskOf } from '../lib/tasks';

const NOW = Date.UTC(2026, 10, 16, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const CLEAR = {
  ordersShown: 4,
  ordersUnpaid: 0,
  ordersToShip: 0,
  ordersShipped: 0,
  ordersFinished: 4,
  ordersUnclear: 0,
  moreOrders: false,
};
const OPEN = { ...CLEAR, ordersShipped: 1, ordersFinished: 3 };
const PART = { ...CLEAR, moreOrders: true };
const SILENT = {};

type Ago = readonly [what: Facts, ago: number];
const stored = (seen: Partial<Record<PageKind, Ago>>): ReadingsByPage =>
  Object.fromEntries(Object.entries(seen).map(([kind, [facts, ago]]) => [kind, { facts, readAt: NOW - ago }])) as ReadingsByPage;
const ticked = (id: string, tick: TickAgo | undefined): Record<string, Tick> =>
  tick ? { [id]: { as: tick[0], at: NOW - tick[1] } } : {};
type TickAgo = readonly [as: Tick['as'], ago: number];

function stateOf(task: Task, seen: Partial<Record<PageKind, Ago>>, tick?: TickAgo): TaskState {
  const [state] = assess([task], stored(seen), ticked(task.id, tick), NOW);
  if (!state) throw new Error('no state');
  return state;
}

interface Case {
  readonly what: string;
  readonly seen?: Ago;
  readonly tick?: TickAgo;
  readonly status: Status;
  readonly source: TaskState['source'];
  readonly flags?: readonly ('stale' | 'contradicted' | 'unread')[];
  /** Age of what it rests on. */
  readonly ago?: number;
  readonly say?: string;
}

const finished = 'orders-finished';
const shipped = 'orders-shipped';
const cases: Case[] = [
  { what: 'never looked', status: 'unknown', source: 'nobody' },
  { what: 'proved', seen: [CLEAR, 3], status: 'done', source: 'reading', ago: 3, say: finished },
  { what: 'open', seen: [OPEN, 3], status: 'todo', source: 'reading', ago: 3, say: shipped },
  { what: 'a part seen', seen: [PART, 3], status: 'unknown', source: 'nobody', ago: 3, say: 'orders-part' },
  { what: 'said nothing', seen: [SILENT, 3], status: 'unknown', source: 'nobody', flags: ['unread'], ago: 3 },
  { what: 'signed out', seen: [{ signedOut: true }, 3], status: 'unknown', source: 'nobody', flags: ['unread'], ago: 3 },

  { what: 'proof just in time', seen: [CLEAR, FRESH_FOR], status: 'done', source: 'reading', ago: FRESH_FOR, say: finished },
  {
    what: 'old proof',
    seen: [CLEAR, FRESH_FOR + 1],
    status: 'unknown',
    source: 'nobody',
    flags: ['stale'],
    ago: FRESH_FOR + 1,
    say: finished,
  },
  { what: 'old open', seen: [OPEN, 9 * DAY], status: 'unknown', source: 'nobody', flags: ['stale'], ago: 9 * DAY, say: shipped },
  { what: 'old part', seen: [PART, 9 * DAY], status: 'unknown', source: 'nobody' },
  { what: 'old silence', seen: [SILENT, 9 * DAY], status: 'unknown', source: 'nobody' },

  { what: 'clock a little back', seen: [CLEAR, -DAY], status: 'done', source: 'reading', ago: -DAY, say: finished },
  {
    what: 'from the far future',
    seen: [CLEAR, -DAY - 1],
    status: 'unknown',
    source: 'nobody',
    flags: ['stale'],
    ago: -DAY - 1,
    say: finished,
  },

  { what: 'ticked, never looked', tick: ['done', 5], status: 'done', source: 'person', ago: 5 },
  { what: 'ticked and proved', seen: [CLEAR, 3], tick: ['done', 5], status: 'done', source: 'reading', ago: 3, say: finished },
  { what: 'ticked, silent', seen: [SILENT, 3], tick: ['done', 5], status: 'done', source: 'person', flags: ['unread'], ago: 5 },
  { what: 'ticked, part', seen: [PART, 3], tick: ['done', 5], status: 'done', source: 'person', ago: 5, say: 'orders-part' },
  {
    what: 'ticked, then open',
    seen: [OPEN, 3],
    tick: ['done', 5],
    status: 'todo',
    source: 'reading',
    flags: ['contradicted'],
    ago: 3,
    say: shipped,
  },
  {
    what: 'open, then ticked',
    seen: [OPEN, 5],
    tick: ['done', 3],
    status: 'todo',
    source: 'reading',
    flags: ['contradicted'],
    ago: 5,
    say: shipped,
  },
  {
    what: 'old open, ticked since',
    seen: [OPEN, 9 * DAY],
    tick: ['done', 5],
    status: 'done',
    source: 'person',
    ago: 5,
    say: shipped,
  },
  {
    what: 'ticked, then open, then old',
    seen: [OPEN, 8 * DAY],
    tick: ['done', 9 * DAY],
    status: 'unknown',
    source: 'nobody',
    flags: ['stale'],
    ago: 8 * DAY,
    say: shipped,
  },
  { what: 'a tick does not age', tick: ['done', 900 * DAY], status: 'done', source: 'person', ago: 900 * DAY },

  { what: 'set aside, never looked', tick: ['set-aside', 5], status: 'set-aside', source: 'person', ago: 5 },
  {
    what: 'set aside though open',
    seen: [OPEN, 3],
    tick: ['set-aside', 5],
    status: 'set-aside',
    source: 'person',
    ago: 5,
    say: shipped,
  },
  {
    what: 'set aside, proved since',
    seen: [CLEAR, 3],
    tick: ['set-aside', 5],
    status: 'done',
    source: 'reading',
    ago: 3,
    say: finished,
  },
  {
    what: 'set aside, silent',
    seen: [SILENT, 3],
    tick: ['set-aside', 5],
    status: 'set-aside',
    source: 'person',
    flags: ['unread'],
    ago: 5,
  },
  {
    what: 'set aside, old proof',
    seen: [CLEAR, 9 * DAY],
    tick: ['set-aside', 5],
    status: 'set-aside',
    source: 'person',
    flags: ['stale'],
    ago: 5,
    say: finished,
  },
];

describe('one task on one page', () => {
  test.each(cases)('$what: $status', ({ seen, tick, status, source, flags = [], ago, say }) => {
    const state = stateOf(taskOf('receive-orders'), seen ? { 'order-list': seen } : {}, tick);
    const raised = (['stale', 'contradicted', 'unread'] as const).filter((flag) => state[flag]);
    expect({ status: state.status, source: state.source, raised }).toEqual({ status, source, raised: flags });
    expect(state.at).toBe(ago === undefined ? undefined : NOW - ago);
    expect(state.evidence?.say).toBe(say);
  });

  test('a task that no fact can answer is the person’s', () => {
    const task = taskOf('save-reviews');
    expect(stateOf(task, {}).status).toBe('unknown');
    expect(stateOf(task, {}, ['done', 5])).toMatchObject({ status: 'done', source: 'person' });
    expect(stateOf(task, {}, ['set-aside', 5])).toMatchObject({ status: 'set-aside', source: 'person' });
  });
});

describe('one task on several pages', () => {
  const settled = { casesShown: 1, casesOpen: 0, casesFinished: 1, casesUnclear: 0, morePages: false };
  const disputed = { ...settled, casesOpen: 1, casesFinished: 0 };
  const task = taskOf('close-disputes');

  test('it is as old as the oldest of its readings', () => {
    const state = stateOf(task, { 'refund-list': [settled, 3], 'order-list': [CLEAR, 5] });
    expect(state).toMatchObject({ status: 'done', at: NOW - 5 });
  });

  test('an old reading that says nothing against it does not hold it back', () => {
    const state = stateOf(task, { 'refund-list': [settled, 3], 'order-list': [CLEAR, 9 * DAY] });
    expect(state).toMatchObject({ status: 'done', stale: false, at: NOW - 3 });
  });

  test('a case seen on the orders does not turn into "done" by growing old', () => {
    const banner = { ...CLEAR, casesOpen: 1 };
    const days = (ago: number) => stateOf(task, { 'refund-list': [settled, 3], 'order-list': [banner, ago] });
    expect(days(6 * DAY)).toMatchObject({ status: 'unknown', stale: false, evidence: { say: 'cases-on-orders' } });
    expect(days(9 * DAY)).toMatchObject({
      status: 'unknown',
      stale: true,
      evidence: { say: 'cases-on-orders' },
      at: NOW - 9 * DAY,
    });
  });

  test('a case opened since the tick does not turn into "done" by growing old, whatever else is older', () => {
    const seen = { 'order-list': [CLEAR, 20 * DAY], 'refund-list': [disputed, 8 * DAY] } as const;
    expect(stateOf(task, seen, ['done', 10 * DAY])).toMatchObject({ status: 'unknown', stale: true });
    expect(stateOf(task, seen, ['done', 2 * DAY])).toMatchObject({ status: 'done', source: 'person' });
  });
});

const fake = (id: string, status: Status): TaskState => ({
  task: { id, phase: 'prepare', group: 'orders' },
  status,
  source: status === 'done' ? 'reading' : 'nobody',
  evidence: undefined,
  at: NOW,
  stale: false,
  contradicted: false,
  unread: false,
});
const states = (list: string): TaskState[] =>
  [...list].map((letter, index) => fake(`${letter}${index}`, LETTERS[letter as keyof typeof LETTERS]));
const LETTERS = { d: 'done', t: 'todo', u: 'unknown', s: 'set-aside' } as const;

describe('progress', () => {
  test.each([
    ['', [0, 0, 0, 0, 0]],
    ['dtus', [4, 1, 1, 1, 1]],
    ['uuuuuuuuuuuuuu', [14, 0, 0, 14, 0]],
    ['dds', [3, 2, 0, 0, 1]],
  ])('"%s"', (list, [total, done, todo, unknown, setAside]) => {
    expect(progress(states(list))).toEqual({ total, done, todo, unknown, setAside });
  });
});

describe('readiness and the next thing', () => {
  test.each([
    ['', 'not-known', undefined],
    ['d', 'ready', undefined],
    ['dsd', 'ready', undefined],
    ['ss', 'ready', undefined],
    ['du', 'not-known', 'u1'],
    ['su', 'not-known', 'u1'],
    ['dut', 'not-ready', 't2'],
    ['utut', 'not-ready', 't1'],
  ] as const)('"%s" is %s', (list, verdict, next) => {
    const all = states(list);
    const ready = readiness(all);
    expect(ready.verdict).toBe(verdict);
    expect(ready.open.length + ready.unchecked.length + ready.setAside.length + ready.done.length).toBe(all.length);
    expect(nextThing(all)?.task.id).toBe(next);
  });

  test('the oldest evidence is told', () => {
    const [one, two, three] = states('ddu');
    if (!one || !two || !three) throw new Error('no states');
    const aged = [
      { ...one, at: NOW - 3 },
      { ...two, at: NOW - 9 },
      { ...three, at: NOW - 99 },
    ];
    expect(readiness(aged).oldest).toBe(NOW - 9);
    expect(readiness(states('u')).oldest).toBeUndefined();
  });
});

describe('hintsFor', () => {
  const with_ = (state: TaskState, more: Partial<Task>): TaskState => ({ ...state, task: { ...state.task, ...more } });
  const [done, todo, unknown, aside, elsewhere] = states('dtusu');
  if (!done || !todo || !unknown || !aside || !elsewhere) throw new Error('no states');
  const here = [
    with_(done, { reads: ['wallet'] }),
    with_(aside, { reads: ['wallet', 'coins'] }),
    with_(unknown, { reads: ['coins', 'wallet'] }),
    with_(todo, { reads: ['wallet'] }),
    with_(elsewhere, { reads: ['coins'] }),
  ];

  test('those that rest on the page, the pressing ones first', () => {
    expect(hintsFor('wallet', here).map(({ status }) => status)).toEqual(['todo', 'unknown', 'set-aside', 'done']);
    expect(hintsFor('messages', here)).toEqual([]);
  });

  test('those that point at the page, too', () => {
    const pointing = with_(elsewhere, { at: { page: 'order-list', anchor: 'order' } });
    expect(hintsFor('order-list', [pointing, ...here])).toEqual([pointing]);
  });

  test('does not reorder what it was given', () => {
    const before = [...here];
    hintsFor('wallet', here);
    expect(here).toEqual(before);
  });
});
