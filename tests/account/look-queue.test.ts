import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLookQueue, type LookQueue } from '../../entrypoints/account/look-queue';
import { useLog } from './unhandled';

const log = useLog();

/** Each look takes as long as the next of these, or fails; after them none takes any time. */
let takes: (number | 'fails')[];
/** When each look began and ended, in milliseconds. */
let looks: string[];
let looking: number;
let most: number;
let life: AbortController;
let queue: LookQueue;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  [takes, looks, looking, most] = [[], [], 0, 0];
  life = new AbortController();
  queue = createLookQueue(look, life.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const since = (): number => Date.now() - 1_000_000;

async function look(): Promise<void> {
  const began = since();
  const how = takes.shift() ?? 0;
  looking += 1;
  most = Math.max(most, looking);
  if (typeof how === 'number' && how > 0) await new Promise((resolve) => setTimeout(resolve, how));
  looking -= 1;
  looks.push(`${began}-${how === 'fails' ? how : since()}`);
  if (how === 'fails') throw new Error('this look failed');
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

test('changes of the page bring one look, 400 ms after the first', async () => {
  for (let n = 0; n < 5; n += 1) queue.again();
  await pass(10_000);
  expect(looks).toEqual(['401-401']);
});

test('what is due sooner comes first, and covers what is due later', async () => {
  queue.again(2000);
  queue.again(100);
  await pass(10_000);
  expect(looks).toEqual(['101-101']);
});

test('what is due sooner is not put off by what is due later', async () => {
  queue.again(100);
  queue.again(2000);
  await pass(10_000);
  expect(looks).toEqual(['101-101']);
});

test('a look asked for is made at once, and covers what is due', async () => {
  queue.again(100);
  await queue.look();
  await pass(10_000);
  expect(looks).toEqual(['0-0']);
});

test('a change during a look is looked at after it', async () => {
  takes = [1000];
  void queue.look();
  await pass(200);
  queue.again();
  await pass(10_000);
  expect(looks).toEqual(['0-1000', '1401-1401']);
});

describe('2.10 the background answers late, and reading goes on', () => {
  test.each([2_500, 5_000, 60_000])('after %d ms', async (ms) => {
    takes = [ms];
    void queue.look();
    // The page is to be looked at again once it may have come to rest.
    queue.again(2000);
    await pass(ms + 1000);
    expect(looks).toHaveLength(2);
    for (let n = 0; n < 3; n += 1) {
      queue.again();
      await pass(1000);
    }
    expect(looks).toHaveLength(5);
    expect(most).toBe(1);
  });
});

test('those who ask during a look share the one that follows, and it begins after they asked', async () => {
  takes = [1000, 500];
  const first = queue.look();
  await pass(100);
  const asked = [queue.look(), queue.look()];
  expect(asked[0]).toBe(asked[1]);
  await pass(900);
  await first;
  await pass(500);
  await Promise.all(asked);
  expect(looks).toEqual(['0-1000', '1000-1500']);
  await queue.look();
  expect(looks).toHaveLength(3);
});

test('never two looks at once', async () => {
  takes = [300, 700, 300, 700, 300, 700];
  for (let n = 0; n < 40; n += 1) {
    if (n % 3) queue.again(n * 10);
    else void queue.look();
    await pass(97);
  }
  await pass(10_000);
  expect(most).toBe(1);
});

test('2.11 a look that fails is told to those who asked for it, and the queue goes on', async () => {
  takes = [100, 'fails'];
  void queue.look();
  const asked = queue.look();
  await Promise.all([expect(asked).rejects.toThrow('this look failed'), pass(100)]);
  await expect(queue.look()).resolves.toBeUndefined();
});

test('a look that fails is made again, ever later, up to a minute, and stands in the log', async () => {
  takes = ['fails', 'fails', 'fails', 'fails', 'fails', 'fails', 'fails', 'fails', 'fails'];
  queue.again(0);
  await pass(300_000);
  const began = looks.map((one) => Math.round(Number.parseInt(one, 10) / 1000));
  expect(began).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(log()).toHaveLength(9);
  // Once it has worked, the next failure waits a second again.
  takes = ['fails'];
  queue.again(0);
  await pass(1500);
  expect(looks).toHaveLength(12);
});

test('a change after a failure is looked at as soon as any', async () => {
  takes = ['fails', 'fails', 'fails'];
  queue.again(0);
  await pass(5_000);
  queue.again();
  await pass(500);
  expect(looks).toHaveLength(4);
});

test('nothing is looked at after the end', async () => {
  queue.again(100);
  life.abort();
  queue.again();
  await queue.look();
  await pass(10_000);
  expect(looks).toEqual([]);
});
