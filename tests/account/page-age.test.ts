// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageAge } from '../../entrypoints/account/page-age';

const NOW = Date.parse('2026-11-28T12:00:00Z');
/** The document is this old when its script starts. */
const SINCE = 300;
const BEGAN = NOW - SINCE;

const came = {
  type: 'navigate',
  transferSize: 6190,
  encodedBodySize: 5890,
  workerStart: 0,
  loadEventEnd: 0,
};
type Came = Partial<typeof came>;

let running: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  running = SINCE;
  vi.spyOn(performance, 'now').mockImplementation(() => running);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ageAfter = (how: Came | undefined): (() => number | undefined) => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(how ? [{ ...came, ...how } as never] : []);
  return createPageAge();
};

// Figures as both browsers told them on 2026-11-28, see page-age.ts.
describe('2.3 the age of each kind of navigation', () => {
  test.each<[name: string, how: Came | undefined, known: boolean]>([
    ['a first load or a link', {}, true],
    ['a load answered by "not modified"', { transferSize: 300 }, true],
    ['a reload', { type: 'reload' }, true],
    ['a reload served from the cache', { type: 'reload', transferSize: 0 }, true],
    ['Back to a page that was fetched anew', { type: 'back_forward' }, true],
    [
      'a restored tab, a discarded tab, undo close, Back without the back/forward cache',
      { type: 'back_forward', transferSize: 0 },
      false,
    ],
    ['a stored copy of which no size is told', { type: 'back_forward', transferSize: 0, encodedBodySize: 0 }, false],
    ['a link served from the cache, or fetched in advance', { transferSize: 0 }, false],
    ['a link whose size is not told (another host between)', { transferSize: 0, encodedBodySize: 0 }, true],
    ['a page of a service worker', { transferSize: 0, workerStart: 12 }, true],
    ['a stored copy behind a service worker', { type: 'back_forward', transferSize: 0, workerStart: 12 }, false],
    ['no navigation told at all', undefined, false],
  ])('%s', (_, how, known) => {
    expect(ageAfter(how)()).toBe(known ? BEGAN : undefined);
  });

  test.each<[name: string, how: Came, started: number, known: boolean]>([
    ['in time', { loadEventEnd: 0 }, 60_000, true],
    ['just after the page had loaded', { loadEventEnd: 1000 }, 5_900, true],
    ['long after the page had loaded (Firefox, at install and update)', { loadEventEnd: 1000 }, 6_100, false],
    ['long after a reload had loaded', { type: 'reload', loadEventEnd: 1000 }, 86_400_000, false],
  ])('a script that starts %s', (_, how, started, known) => {
    running = started;
    expect(ageAfter(how)()).toBe(known ? NOW - started : undefined);
  });
});

test('2.2 the age stays what it was, however long the page stands', () => {
  const age = ageAfter({});
  vi.setSystemTime(NOW + 86_400_000);
  running += 86_400_000;
  expect(age()).toBe(BEGAN);
});

test('the computer slept meanwhile: the age stays what it was', () => {
  const age = ageAfter({});
  vi.setSystemTime(NOW + 86_400_000);
  expect(age()).toBe(BEGAN);
});

test('2.3 a page told to have come back (Firefox does, of one from the back/forward cache) keeps its time', () => {
  const age = ageAfter({});
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ ...came, type: 'back_forward', transferSize: 0 } as never]);
  expect(age()).toBe(BEGAN);
});

test.each([
  ['a little', 30_000, true],
  ['an hour', 3_600_000, false],
])('the clock was set back %s', (_, by, known) => {
  const age = ageAfter({});
  running += 1000;
  vi.setSystemTime(NOW + 1000 - by);
  expect(age()).toBe(known ? BEGAN : undefined);
});
