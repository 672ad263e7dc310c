import { describe, expect, test } from 'vitest';
import {
  assess,
  type ChecklistEvidence,
  FRESH_FOR,
  hintsFor,
  progress,
  readiness,
  type TaskState,
  type Tick,
} from '../lib/model/checklist';
import { AHEAD } from '../lib/model/evidence';
import { NOTHING_KEPT } from '../lib/model/kept';
import { nextThing } from '../lib/model/next-thing';
import type { Facts } from '../lib/model/page';
import type { Status, Task } from '../lib/model/task';
import type { PageKind } from '../lib/site/kinds';
import type { SentPage } from '../lib/storage';
import { type TaskId, taskOf } from '../lib/tasks';
import { held, type SeenPages, sent, weighed } from './readings';

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
const stored = (seen: Partial<Record<PageKind, Ago>>): SeenPages =>
  Object.fromEntries(Object.entries(seen).map(([kind, [facts, ago]]) => [kind, { facts, readAt: NOW - ago }]));
const ticked = (id: string, tick: TickAgo | undefined): Record<string, Tick> =>
  tick ? { [id]: { as: tick[0], at: NOW - tick[1] } } : {};
type TickAgo = readonly [as: Tick['as'], ago: number];

function stateOf(task: Task, seen: Partial<Record<PageKind, Ago>>, tick?: TickAgo): TaskState {
  const [state] = assess([task], held(stored(seen)), ticked(task.id, tick), NOW);
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

  { what: 'clock a little back', seen: [CLEAR, -AHEAD], status: 'done', source: 'reading', ago: -AHEAD, say: finished },
  {
    what: 'from the future',
    seen: [CLEAR, -AHEAD - 1],
    status: 'unknown',
    source: 'nobody',
    flags: ['stale'],
    ago: -AHEAD - 1,
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
    what: 'old open, ticked since: never seen settled',
    seen: [OPEN, 9 * DAY],
    tick: ['done', 5],
    status: 'unknown',
    source: 'nobody',
    flags: ['stale', 'contradicted'],
    ago: 9 * DAY,
    say: shipped,
  },
  {
    what: 'ticked, then open, then old',
    seen: [OPEN, 8 * DAY],
    tick: ['done', 9 * DAY],
    status: 'unknown',
    source: 'nobody',
    flags: ['stale', 'contradicted'],
    ago: 8 * DAY,
    say: shipped,
  },
  { what: 'a tick does not age', tick: ['done', 900 * DAY], status: 'done', source: 'person', ago: 900 * DAY },

  { what: 'set aside, never looked', tick: ['set-aside', 5], status: 'set-aside', source: 'person', ago: 5 },
  {
    what: 'set aside though open',
    seen: [OPEN, 5],
    tick: ['set-aside', 3],
    status: 'set-aside',
    source: 'person',
    ago: 3,
    say: shipped,
  },
  {
    what: 'set aside, open since',
    seen: [OPEN, 3],
    tick: ['set-aside', 5],
    status: 'todo',
    source: 'reading',
    ago: 3,
    say: shipped,
  },
  { what: 'set aside in the future', tick: ['set-aside', -AHEAD - 1], status: 'unknown', source: 'nobody' },
  { what: 'ticked in the future', tick: ['done', -AHEAD - 1], status: 'unknown', source: 'nobody' },
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

  const noBanner = { ...CLEAR, casesOpen: 0 };

  test('it is as old as what proves it', () => {
    const state = stateOf(task, { 'refund-list': [settled, 5], 'order-list': [noBanner, 3] });
    expect(state).toMatchObject({ status: 'done', at: NOW - 5 });
    const coins = stateOf(taskOf('use-coupons-and-coins'), { coins: [{ coins: 0 }, 9], coupons: [{ couponsShown: 0 }, 3] });
    expect(coins).toMatchObject({ status: 'done', at: NOW - 9 });
  });

  test('where the orders could not say that they show no case, nothing is proved', () => {
    const state = stateOf(task, { 'refund-list': [settled, 3], 'order-list': [CLEAR, 5] });
    expect(state).toMatchObject({ status: 'unknown', at: NOW - 3 });
  });

  test('an old reading that says nothing against it does not hold it back', () => {
    const state = stateOf(task, { 'refund-list': [settled, 3], 'order-list': [noBanner, 9 * DAY] });
    expect(state).toMatchObject({ status: 'done', stale: false, at: NOW - 3 });
  });

  test('a case seen on the orders does not turn into "done" by growing old', () => {
    const banner = { ...CLEAR, casesOpen: 1 };
    const days = (ago: number) => stateOf(task, { 'refund-list': [settled, 3], 'order-list': [banner, ago] });
    expect(days(6 * DAY)).toMatchObject({ status: 'todo', stale: false, evidence: { say: 'cases-on-orders' } });
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
    expect(stateOf(task, seen, ['done', 2 * DAY])).toMatchObject({ status: 'unknown', stale: true, contradicted: true });
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
  asleep: false,
  elsewhere: false,
  left: 0,
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

const at = (ago: number): number => NOW - ago;
const orders = (open: number, more: Facts = {}): Facts => ({
  ...CLEAR,
  ordersShown: 10,
  ordersShipped: open,
  ordersFinished: 10 - open,
  ...more,
});
const stands = (id: string, holdings: ChecklistEvidence, tick?: Tick): TaskState => {
  const [state] = assess([taskOf(id as TaskId)], holdings, tick ? { [id]: tick } : {}, NOW);
  if (!state) throw new Error('no state');
  return state;
};

describe('a tick and what was seen open', () => {
  const tick: Tick = { as: 'done', at: at(5) };
  const open = (ago: number, document = 'aaaaaaaa') => sent('order-list', orders(1), { at: at(ago), document });
  const part = (ago: number, document?: string) =>
    sent('order-list', orders(0, { moreOrders: true }), { at: at(ago), ...(document ? { document } : {}) });
  test.each<[what: string, looks: readonly SentPage[], status: Status, contradicted: boolean]>([
    ['open and never seen settled: open', [open(9)], 'todo', true],
    ['open, a part that lacks it later: still open', [open(9), sent('order-list', {}, { at: at(7) })], 'todo', true],
    ['seen settled before the tick: it counts', [open(9), part(7)], 'done', false],
    ['seen settled after the tick: it is over', [open(9), part(3)], 'unknown', false],
    ['seen open and settled before the tick, in one document', [open(9, 'bbbbbbbb'), part(8, 'bbbbbbbb')], 'done', false],
  ])('2.1 ticks: %s', (_, looks, status, contradicted) => {
    expect(stands('receive-orders', weighed(...looks), tick)).toMatchObject({ status, contradicted });
  });

  test('2.1 a case on order 15, ticked; after a reload ten orders are shown without it: still open', () => {
    const document = 'cccccccc';
    const banners = [{ number: '8190000000000099', as: 'open' as const }];
    const first = sent('order-list', orders(0, { moreOrders: true, casesOpen: 0 }), { at: at(20), document });
    const more = sent('order-list', orders(0, { casesOpen: 1 }), { at: at(15), document, banners });
    const reloaded = sent('order-list', orders(0, { moreOrders: true, casesOpen: 0 }), { at: at(3) });
    const known = weighed(first, more, reloaded);
    expect(stands('close-disputes', known, { as: 'done', at: at(10) })).toMatchObject({ status: 'todo', contradicted: true });
    expect(stands('close-disputes', known)).toMatchObject({ evidence: { say: 'cases-on-orders', counts: { open: 1 } } });
  });

  test('2.4 the list all finished, then an order’s own page says "Awaiting delivery": open', () => {
    const own = sent('order-detail', { orderOpen: true }, { at: at(3), items: [{ number: '8190000000000001', as: 'open' }] });
    const known = weighed(sent('order-list', orders(0), { at: at(9) }), own);
    expect(stands('receive-orders', weighed(sent('order-list', orders(0), { at: at(9) }))).status).toBe('done');
    expect(stands('receive-orders', known)).toMatchObject({ status: 'todo', left: 1 });
  });

  test('2.14 an address was removed, the page is empty now; "Nothing is left" counts', () => {
    const before = sent('addresses', { addressesShown: 1 }, { at: at(9) });
    const gone = sent('addresses', {}, { at: at(7) });
    const answer: Tick = { as: 'done', at: at(5) };
    expect(stands('remove-addresses', weighed(before), answer)).toMatchObject({ status: 'todo', contradicted: true });
    expect(stands('remove-addresses', weighed(before, gone))).toMatchObject({
      status: 'unknown',
      evidence: { say: 'gone-since', at: at(7) },
    });
    expect(stands('remove-addresses', weighed(before, gone), answer)).toMatchObject({
      status: 'done',
      source: 'person',
      contradicted: false,
    });
    expect(stands('remove-addresses', weighed(before, gone), { as: 'done', at: at(8) }).status).toBe('unknown');
  });
});

describe('a set-aside holds for what was known then', () => {
  const list = (open: number, ago: number) => sent('order-list', orders(open), { at: at(ago) });
  const address = (count: number, ago: number) => sent('addresses', { addressesShown: count }, { at: at(ago) });
  const wallet = (zero: boolean, ago: number) => sent('wallet', { balanceIsZero: zero }, { at: at(ago) });
  const coins = (count: number, ago: number) => sent('coins', { coins: count }, { at: at(ago) });
  test.each<[what: string, id: string, knew: number | undefined, looks: readonly SentPage[], status: Status]>([
    ['one open, and still one', 'receive-orders', 1, [list(1, 9), list(1, 3)], 'set-aside'],
    ['one open, eight more since', 'receive-orders', 1, [list(1, 9), list(9, 3)], 'todo'],
    ['nothing known, one open since', 'receive-orders', 0, [list(1, 3)], 'todo'],
    ['nothing known, by an earlier version, one open since', 'receive-orders', undefined, [list(1, 3)], 'todo'],
    ['two addresses, one left', 'remove-addresses', 2, [address(2, 9), address(1, 3)], 'set-aside'],
    ['two addresses, three now', 'remove-addresses', 2, [address(2, 9), address(3, 3)], 'todo'],
    ['a balance of zero, money now', 'empty-wallet', 0, [wallet(true, 9), wallet(false, 3)], 'todo'],
    ['money, and still money', 'empty-wallet', 1, [wallet(false, 9), wallet(false, 3)], 'set-aside'],
    ['some coins, more of them now', 'use-coupons-and-coins', 1, [coins(1, 9), coins(420, 3)], 'set-aside'],
  ])('2.15 set aside with %s', (_, id, knew, looks, status) => {
    const tick: Tick = { as: 'set-aside', at: at(5), ...(knew === undefined ? {} : { knew }) };
    expect(stands(id, weighed(...looks), tick).status).toBe(status);
  });

  test('2.15 set aside by number, another one of as many opens: asked again', () => {
    const items = (first: 'open' | 'settled', second: 'open' | 'settled') =>
      [first, second].map((as, index) => ({ number: `819000000000000${index}`, as }));
    const before = sent('order-list', orders(1), { at: at(9), items: items('open', 'settled') });
    const since = sent('order-list', orders(1), { at: at(3), items: items('settled', 'open') });
    expect(stands('receive-orders', weighed(before, since), { as: 'set-aside', at: at(5), knew: 1 }).status).toBe('todo');
  });
});

describe('hosts and other computers', () => {
  const com = weighed(sent('order-list', orders(0), { at: at(3) }));
  const us = (open: number) => weighed(sent('order-list', orders(open), { at: at(9), host: 'us' }));
  test.each<[what: string, holdings: ChecklistEvidence, status: Status]>([
    ['.com finished, .us not visited', com, 'done'],
    ['.us open, then .com finished', { ...com, other: us(1) }, 'todo'],
    ['both finished', { ...com, other: us(0) }, 'done'],
    ['.us visited and empty', { ...com, other: weighed(sent('order-list', {}, { at: at(9), host: 'us' })) }, 'done'],
    ['.us finished, .com not visited', { readings: {}, other: us(0) }, 'done'],
  ])('2.5 the worse host counts: %s', (_, holdings, status) => {
    expect(stands('receive-orders', holdings).status).toBe(status);
  });

  test('2.5 account A read, signed out, B signed in: A’s proof sleeps', () => {
    const out = sent('order-list', { signedOut: true }, { at: at(5) });
    const known = weighed(sent('order-list', orders(0), { at: at(9) }), out);
    expect(stands('receive-orders', known)).toMatchObject({ status: 'unknown', asleep: true });
    const b = sent('order-list', orders(0), { at: at(3), items: [{ number: '3020000000000001', as: 'settled' }] });
    expect(stands('receive-orders', weighed(sent('order-list', orders(0), { at: at(9) }), b))).toMatchObject({ asleep: true });
  });

  const away: Tick = { as: 'done', at: at(5), elsewhere: true };
  const fileReading = { facts: orders(0), readAt: at(4), coverage: 'part', elsewhere: true } as const;
  test.each<[what: string, id: string, holdings: ChecklistEvidence, status: Status, elsewhere: boolean]>([
    ['a page can answer, not read here', 'receive-orders', { readings: {} }, 'unknown', false],
    [
      'a page can answer, its reading from a file',
      'receive-orders',
      { readings: { 'order-list': fileReading } },
      'unknown',
      false,
    ],
    ['read here, and it could not tell', 'receive-orders', weighed(sent('order-list', {}, { at: at(3) })), 'done', true],
    ['read here, and open', 'receive-orders', weighed(sent('order-list', orders(1), { at: at(3) })), 'todo', false],
    ['read here, and proved', 'receive-orders', com, 'done', false],
    ['only the person can answer', 'reach-mailbox', { readings: {} }, 'done', true],
  ])('2.17 a tick from another computer: %s', (_, id, holdings, status, elsewhere) => {
    expect(stands(id, holdings, away)).toMatchObject({ status, elsewhere });
  });

  test('2.17 a reading from a file may open, and proves nothing', () => {
    const open = { ...fileReading, facts: orders(2) };
    expect(stands('receive-orders', { readings: { 'order-list': open } })).toMatchObject({ status: 'todo' });
    expect(stands('receive-orders', { readings: { 'order-list': fileReading } })).toMatchObject({ status: 'unknown' });
  });
});

test('2.9 37 of 37 collected, then the same ten newest, all finished: still proved, seen again', () => {
  const all = { ...CLEAR, ordersShown: 37, ordersFinished: 37, ordersKept: 37, copiedSince: at(99) };
  const ten = { ...CLEAR, ordersShown: 10, ordersFinished: 10, moreOrders: true, ordersKept: 10, copiedSince: at(99) };
  const known = { ...weighed(sent('order-list', all, { at: at(9) }), sent('order-list', ten, { at: at(3) })) };
  const kept = { ...NOTHING_KEPT, orders: 37, at: at(50) };
  expect(stands('receive-orders', known)).toMatchObject({
    status: 'done',
    at: at(9),
    evidence: { say: 'orders-finished', counts: { shown: 37 }, again: at(3) },
  });
  expect(stands('save-receipts', { ...known, kept })).toMatchObject({ status: 'done', evidence: { counts: { shown: 37 } } });
});
