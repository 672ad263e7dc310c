import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createItemAges } from '../../entrypoints/account/item-ages';
import type { Item } from '../../lib/model/reader-result';

const START = Date.parse('2026-11-28T09:00:00Z');
const A = '8190000000000001';
const B = '8190000000000002';

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

type Standing = Item['as'];
/** Seconds after the start; how A and B stand (`.` absent); `~` before: the page is still at work. A press: `more`, `press`. */
type Step = readonly [at: number, what: string];

const STANDINGS: Readonly<Record<string, Standing>> = { o: 'open', u: 'unclear', s: 'settled' };
const itemsOf = (what: string): Item[] =>
  [A, B].flatMap((number, at) => {
    const as = STANDINGS[what[at] ?? ''];
    return as ? [{ number, as }] : [];
  });

/** What is told of A and B at the end: nothing, or the standing with the second of its own time. */
function after(steps: readonly Step[], isKnown = true): string {
  const ages = createItemAges();
  let told: readonly { number?: string | undefined; as: Standing; asOf?: number }[] = [];
  for (const [at, what] of steps) {
    vi.setSystemTime(START + at * 1000);
    if (what === 'more' || what === 'press') ages.pressed(what === 'more');
    else {
      const rested = !what.startsWith('~');
      told =
        ages.tell('order-list', { facts: {}, coverage: 'part', items: itemsOf(what.replace('~', '')) }, rested, isKnown).items ??
        [];
    }
  }
  const wordOf = (number: string): string => {
    const item = told.find((one) => one.number === number);
    if (!item) return '-';
    return item.as[0] + (item.asOf === undefined ? '' : String((item.asOf - START) / 1000));
  };
  return `${wordOf(A)} ${wordOf(B)}`;
}

describe('the time of each order', () => {
  test.each<[name: string, steps: readonly Step[], told: string]>([
    ['the first look: as old as the page', [[2, 'os']], 'o s'],
    ['before the page rests only open ones are told', [[1, '~os']], 'o -'],
    [
      'what comes before the first rest is as old as the page',
      [
        [0, '~'],
        [1, '~os'],
        [3, 'os'],
      ],
      'o s',
    ],
    [
      'a card drawn in steps before the first rest',
      [
        [0, '~uu'],
        [1, '~os'],
        [3, 'os'],
      ],
      'o s',
    ],
    [
      'looked at again',
      [
        [2, 'os'],
        [60, 'os'],
        [3600, 'os'],
      ],
      'o s',
    ],
    [
      '2.2 drawn anew by itself, as it stood',
      [
        [2, 'os'],
        [60, '..'],
        [61, 'os'],
        [3600, '~..'],
        [3601, '~os'],
        [3603, 'os'],
      ],
      'o s',
    ],
    [
      'an open one comes later',
      [
        [2, 's.'],
        [60, '~so'],
        [62, 'so'],
      ],
      's o60',
    ],
    [
      'and keeps that time',
      [
        [2, 's.'],
        [60, 'so'],
        [90, 'so'],
        [100, '..'],
        [110, 'so'],
      ],
      's o60',
    ],
    [
      'an unclear one comes later',
      [
        [2, 's.'],
        [60, '~su'],
        [62, 'su'],
      ],
      's u62',
    ],
    [
      'a settled one comes later by itself',
      [
        [2, 's.'],
        [60, '~ss'],
        [62, 'ss'],
      ],
      's s',
    ],
    [
      'a settled one comes later, first drawn unclear',
      [
        [2, 's.'],
        [60, '~su'],
        [61, '~ss'],
        [63, 'ss'],
      ],
      's s',
    ],
    [
      'it turns open',
      [
        [2, 'ss'],
        [60, 'so'],
      ],
      's o60',
    ],
    [
      'it turns settled: since it was last seen open',
      [
        [2, 'so'],
        [60, 'so'],
        [70, '~ss'],
        [72, 'ss'],
        [90, 'ss'],
      ],
      's s60',
    ],
    [
      'it goes, and comes back settled',
      [
        [2, 'so'],
        [60, 'so'],
        [70, 's.'],
        [80, 'ss'],
      ],
      's s60',
    ],
    [
      'unclear for a moment, then settled as before',
      [
        [2, 'ss'],
        [60, '~su'],
        [61, '~ss'],
        [63, 'ss'],
      ],
      's s',
    ],
    [
      'unclear at rest, then settled as before',
      [
        [2, 'ss'],
        [60, 'su'],
        [90, 'ss'],
      ],
      's s',
    ],
    [
      'open for a while, then settled as before: nothing younger',
      [
        [2, 'ss'],
        [60, 'so'],
        [90, 'ss'],
      ],
      's s',
    ],
    [
      'unclear from the start, then settled: nobody saw it open',
      [
        [2, 'su'],
        [60, 'ss'],
      ],
      's s',
    ],
    [
      'open, unclear, settled: since it was last seen open',
      [
        [2, 'so'],
        [60, 'su'],
        [90, 'ss'],
      ],
      's s2',
    ],
    [
      'unclear for a while, then open as before',
      [
        [2, 'so'],
        [60, 'su'],
        [90, 'so'],
      ],
      's o',
    ],
    [
      'settled, then open once more',
      [
        [2, 'so'],
        [60, 'ss'],
        [90, 'so'],
      ],
      's o90',
    ],
    [
      'by "View orders"',
      [
        [2, 's.'],
        [60, 'more'],
        [61, '~ss'],
        [63, 'ss'],
      ],
      's s60',
    ],
    [
      'by "View orders", first drawn unclear',
      [
        [2, 's.'],
        [60, 'more'],
        [61, '~su'],
        [62, '~ss'],
        [64, 'ss'],
      ],
      's s60',
    ],
    [
      'by "View orders", an open one',
      [
        [2, 's.'],
        [60, 'more'],
        [61, '~so'],
      ],
      '- o61',
    ],
    [
      'by the first of two presses',
      [
        [2, 's.'],
        [60, 'more'],
        [63, 'more'],
        [64, '~ss'],
        [66, 'ss'],
      ],
      's s60',
    ],
    [
      'by "View orders", the rest as old as before',
      [
        [2, 's.'],
        [60, 'more'],
        [61, 'ss'],
      ],
      's s60',
    ],
    [
      'long after "View orders"',
      [
        [2, 's.'],
        [60, 'more'],
        [95, 'ss'],
      ],
      's s',
    ],
    [
      'a second press after a vain one',
      [
        [2, 's.'],
        [60, 'more'],
        [95, 'more'],
        [96, 'ss'],
      ],
      's s95',
    ],
    [
      '"View orders" before the first rest',
      [
        [1, '~s.'],
        [1, 'more'],
        [2, '~ss'],
        [4, 'ss'],
      ],
      's s',
    ],
    [
      'another press brings nothing of its own',
      [
        [2, 's.'],
        [60, 'press'],
        [61, 'ss'],
      ],
      's s',
    ],
  ])('%s', (_, steps, told) => {
    expect(after(steps)).toBe(told);
  });
});

describe('2.3 of a stored copy', () => {
  test.each<[name: string, steps: readonly Step[], told: string]>([
    [
      'nothing is younger that comes or turns by itself',
      [
        [2, 's.'],
        [60, 'oo'],
        [90, 'os'],
      ],
      'o s',
    ],
    [
      'what comes after a press is',
      [
        [2, 's.'],
        [60, 'press'],
        [61, 'so'],
      ],
      's o61',
    ],
    [
      'what turns after a press is',
      [
        [2, 'so'],
        [60, 'press'],
        [61, 'ss'],
      ],
      's s2',
    ],
    [
      'what "View orders" brings is',
      [
        [2, 's.'],
        [60, 'more'],
        [61, 'ss'],
      ],
      's s60',
    ],
  ])('%s', (_, steps, told) => {
    expect(after(steps, false)).toBe(told);
  });
});

const look = (items: readonly Item[], banners: readonly Item[] = []) =>
  ({ facts: {}, coverage: 'part', items, banners }) as const;

test('orders and banners are told apart', () => {
  const ages = createItemAges();
  ages.tell('order-list', look([{ number: A, as: 'settled' }], [{ number: A, as: 'settled' }]), true, true);
  vi.setSystemTime(START + 60_000);
  const told = ages.tell('order-list', look([{ number: A, as: 'settled' }], [{ number: A, as: 'open' }]), true, true);
  expect(told).toEqual({ items: [{ number: A, as: 'settled' }], banners: [{ number: A, as: 'open', asOf: START + 60_000 }] });
});

test('an order is the same on the list and on its own page, a case is not', () => {
  const ages = createItemAges();
  ages.tell('order-list', look([{ number: A, as: 'open' }]), true, true);
  vi.setSystemTime(START + 60_000);
  const settled = look([{ number: A, as: 'settled' }]);
  expect(ages.tell('order-detail', settled, true, true).items).toEqual([{ number: A, as: 'settled', asOf: START }]);
  expect(ages.tell('refund-list', settled, true, true).items).toEqual([{ number: A, as: 'settled' }]);
});

test('without numbers one more open one is young, those before are not', () => {
  const ages = createItemAges();
  ages.tell('order-list', look([{ as: 'open' }, { as: 'settled' }]), true, true);
  vi.setSystemTime(START + 60_000);
  const told = ages.tell('order-list', look([{ as: 'open' }, { as: 'open' }, { as: 'settled' }]), true, true);
  expect(told.items).toEqual([{ as: 'open' }, { as: 'open', asOf: START + 60_000 }, { as: 'settled' }]);
});

test('beyond ten thousand nothing is remembered, and nothing is young', () => {
  const ages = createItemAges();
  const many = Array.from({ length: 10_000 }, (_, n): Item => ({ number: String(10_000 + n), as: 'settled' }));
  ages.tell('order-list', look(many), true, true);
  vi.setSystemTime(START + 60_000);
  expect(ages.tell('order-list', look([{ number: A, as: 'open' }]), true, true).items).toEqual([{ number: A, as: 'open' }]);
});
