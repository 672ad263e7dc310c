// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CollectorControl, createCollector, type ListProgress } from '../../entrypoints/account/collector';
import type { CollectorState } from '../../lib/messages';
import { useLog } from './unhandled';

const log = useLog();
const START = 1_000_000;

/** Orders on the page; each press brings ten more, after `late` milliseconds, until there are `everySection`. */
let shown: number;
let all: number;
let late: number;
let seen: Partial<ListProgress>;
/** What the next looks do, before those that take no time. */
let looks: (number | 'fails')[];
let presses: number[];
let pressed: number;
let told: string[];
let collector: CollectorControl;

const BUTTON = '<div data-pl="order_more"><button>View orders</button></div>';
const button = (): HTMLButtonElement | null => document.querySelector('button');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: START });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  document.body.innerHTML = BUTTON;
  button()?.addEventListener('click', press);
  [shown, all, late, seen, looks, presses, pressed, told] = [10, 1000, 500, {}, [], [], 0, []];
  collector = createCollector(
    look,
    () => told.push([collector.state?.phase, collector.state?.end].filter(Boolean).join(' ')),
    () => {
      pressed += 1;
    },
  );
});
afterEach(() => {
  collector.stop();
  hide(false);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function press(): void {
  presses.push((Date.now() - START) / 1000);
  setTimeout(() => {
    shown = Math.min(all, shown + 10);
    if (shown === all) button()?.remove();
  }, late);
}

async function look(): Promise<ListProgress> {
  const how = looks.shift() ?? 0;
  if (how) await new Promise((resolve) => setTimeout(resolve, how === 'fails' ? 0 : how));
  if (how === 'fails') throw new Error('this look failed');
  return { shown, atEnd: shown >= all, obstacle: undefined, ...seen };
}

const pass = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);
const state = (): CollectorState | undefined => collector.state;
const hide = (hidden: boolean): unknown => Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });

describe('2.11 it ends, and says why', () => {
  test('end: the page proves that it has no more', async () => {
    all = 40;
    collector.start();
    await pass(60);
    expect(state()).toMatchObject({ phase: 'ended', end: 'end', shown: 40 });
    expect(presses).toEqual([3, 6, 9]);
  });

  test('nothing-new: three presses bring nothing', async () => {
    all = 10;
    seen = { atEnd: false };
    button()?.removeEventListener('click', press);
    button()?.addEventListener('click', () => presses.push(0));
    collector.start();
    await pass(60);
    expect(state()).toMatchObject({ phase: 'ended', end: 'nothing-new' });
    expect(presses).toHaveLength(3);
  });

  test('nothing-new: the button goes, and the page proves nothing', async () => {
    all = 30;
    seen = { atEnd: false };
    collector.start();
    await pass(60);
    expect(state()).toMatchObject({ phase: 'ended', end: 'nothing-new', shown: 30 });
  });

  test('no-button: there is nothing to press from the start', async () => {
    document.body.innerHTML = '<a class="order-more" href="?page=2">View orders</a>';
    collector.start();
    await pass(0);
    expect(state()).toMatchObject({ phase: 'ended', end: 'no-button', shown: 10 });
    expect(told.at(-1)).toBe('ended no-button');
  });

  test('end: there is nothing to press, and the page proves that there is no more', async () => {
    document.body.innerHTML = '';
    all = 10;
    collector.start();
    await pass(0);
    expect(state()).toMatchObject({ phase: 'ended', end: 'end' });
  });

  test('stopped: by the person', async () => {
    collector.start();
    await pass(7);
    collector.stop();
    await pass(60);
    expect(state()).toMatchObject({ phase: 'ended', end: 'stopped' });
    expect(presses).toEqual([3, 6]);
  });

  test.each(['robot-check', 'signed-out', 'changed', 'unsaved'] as const)('%s: something stands in the way', async (obstacle) => {
    collector.start();
    await pass(4);
    seen = { obstacle };
    await pass(60);
    expect(state()).toMatchObject({ phase: 'ended', end: obstacle });
    expect(presses).toEqual([3]);
  });

  test('changed: there are fewer orders than before', async () => {
    collector.start();
    await pass(4);
    shown = 5;
    await pass(10);
    expect(state()).toMatchObject({ phase: 'ended', end: 'changed' });
  });

  test('left-alone: nobody looks at the tab for a minute, and nothing is pressed there', async () => {
    collector.start();
    await pass(4);
    hide(true);
    await pass(50);
    expect(state()?.phase).toBe('running');
    await pass(20);
    expect(state()).toMatchObject({ phase: 'ended', end: 'left-alone' });
    expect(presses).toEqual([3]);
  });

  test('left-alone: a minute in which no timer ran counts too', async () => {
    collector.start();
    hide(true);
    await pass(4);
    vi.setSystemTime(Date.now() + 61_000);
    await pass(4);
    expect(state()).toMatchObject({ phase: 'ended', end: 'left-alone' });
  });

  test('failed: a look fails; told, in the log, and it can go on', async () => {
    collector.start();
    await pass(4);
    looks = ['fails'];
    await pass(60);
    expect(state()).toMatchObject({ phase: 'ended', end: 'failed', shown: 10 });
    expect(told.at(-1)).toBe('ended failed');
    expect(presses).toEqual([3]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(log()).toEqual(['Error: this look failed']);
    collector.start();
    await pass(10);
    expect(state()?.phase).toBe('running');
    expect(presses).toHaveLength(4);
  });
});

describe('2.11 one rhythm', () => {
  const perMinute = async (): Promise<number> => {
    const before = presses.length;
    await pass(60);
    return presses.length - before;
  };

  test('twenty presses a minute, whatever is pressed in the overlay', async () => {
    collector.start();
    expect(await perMinute()).toBe(20);
  });

  test.each([
    ['paused and gone on during a look', 1],
    ['five times', 5],
  ])('%s', async (_, times) => {
    collector.start();
    looks = [1000];
    await pass(3.5);
    for (let n = 0; n < times; n += 1) {
      collector.pause();
      collector.start();
    }
    expect(await perMinute()).toBeLessThanOrEqual(20);
    const gaps = presses.slice(1).map((at, n) => at - (presses[n] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
  });

  test('gone on while an older, slow look still runs', async () => {
    collector.start();
    looks = [8000];
    await pass(3.5);
    collector.pause();
    collector.start();
    await pass(20);
    const gaps = presses.slice(1).map((at, n) => at - (presses[n] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
  });

  test('an older look that fails after Go on ends nothing', async () => {
    looks = [5000];
    collector.start();
    await pass(3.5);
    collector.pause();
    collector.start();
    expect(state()?.phase).toBe('running');
    await pass(10);
    expect(state()?.phase).toBe('running');
  });

  test('paused during a look: nothing is pressed until Go on', async () => {
    collector.start();
    looks = [1000];
    await pass(3.5);
    collector.pause();
    await pass(60);
    expect(presses).toEqual([]);
    expect(state()?.phase).toBe('paused');
    collector.start();
    await pass(3);
    expect(presses).toHaveLength(1);
    expect(state()?.startedAt).toBe(START);
  });

  test('started twice', async () => {
    collector.start();
    collector.start();
    expect(await perMinute()).toBe(20);
  });
});

test('each press is told before it is made', async () => {
  collector.start();
  button()?.addEventListener('click', () => expect(pressed).toBe(presses.length));
  await pass(10);
  expect(pressed).toBe(3);
});

test.each<[name: string, html: string]>([
  ['a link', '<div data-pl="order_more"><a href="?page=2">View orders</a></div>'],
  ['a hidden button', '<div data-pl="order_more"><button hidden>View orders</button></div>'],
  ['another button', '<button>Confirm received</button>'],
])('%s is never pressed', async (_, html) => {
  document.body.innerHTML = html;
  document.body.addEventListener('click', press);
  collector.start();
  await pass(60);
  expect(presses).toEqual([]);
  expect(state()?.end).toBe('no-button');
  document.body.removeEventListener('click', press);
});

test.each(['disabled', 'aria-busy="true"'])('a button at work (%s) is waited for', async (how) => {
  document.body.innerHTML = `<div data-pl="order_more"><button ${how}>View orders</button></div>`;
  document.body.addEventListener('click', press);
  collector.start();
  await pass(4);
  expect(state()?.phase).toBe('running');
  expect(presses).toEqual([]);
  document.body.removeEventListener('click', press);
});
