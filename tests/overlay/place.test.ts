import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlaced } from '../../entrypoints/overlay/place';

const sendMessage = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

let resized: () => void;
let changed: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockClear();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe(): void {}
    },
  );
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        changed = callback;
      }
      observe(): void {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const HOW = { corner: 'end', sheet: false } as const;
let size = { width: 300, height: 400 };
function placed(): (how: typeof HOW) => void {
  size = { width: 300, height: 400 };
  return keepPlaced({ getBoundingClientRect: () => size } as Element);
}
const heights = (): unknown[] =>
  (sendMessage.mock.calls as unknown as [{ command: { placement: { height: number } } }][]).map(
    ([{ command }]) => command.placement.height,
  );

test('said once where the frame has become that size', () => {
  vi.stubGlobal('innerHeight', 400);
  const place = placed();
  place(HOW);
  place(HOW);
  resized();
  vi.advanceTimersByTime(10_000);
  expect(heights()).toEqual([400]);
});

test('said again where nothing came of it, but not for ever', () => {
  vi.stubGlobal('innerHeight', 150);
  placed()(HOW);
  vi.advanceTimersByTime(600);
  expect(heights()).toEqual([400, 400]);
  vi.advanceTimersByTime(60_000);
  expect(heights()).toEqual([400, 400, 400, 400, 400]);
});

test('a size of which no observer told is noticed while the frame is not yet right', () => {
  vi.stubGlobal('innerHeight', 150);
  placed()(HOW);
  size = { width: 300, height: 520.4 };
  vi.advanceTimersByTime(600);
  vi.stubGlobal('innerHeight', 521);
  vi.advanceTimersByTime(60_000);
  expect(heights()).toEqual([400, 521]);
});

test('a part that came later is made room for, though no observer of sizes tells of it', () => {
  vi.stubGlobal('innerHeight', 400);
  placed()(HOW);
  vi.advanceTimersByTime(60_000);
  size = { width: 300, height: 480 };
  changed();
  vi.stubGlobal('innerHeight', 480);
  vi.advanceTimersByTime(60_000);
  changed();
  expect(heights()).toEqual([400, 480]);
});
