// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mountOverlay, type OverlayHost } from '../../entrypoints/account/overlay';
import type { VisibleOverlay } from '../../lib/messages';

let press: () => void;
vi.mock('../../entrypoints/account/presses', () => ({
  hearPresses(_host: Element, act: () => void) {
    press = act;
  },
}));
vi.mock('../../entrypoints/account/extension', () => ({ extensionUrl: (file: string) => `about:blank#${file}` }));

const stored = (folded: boolean): VisibleOverlay => ({
  hidden: false,
  folded,
  corner: 'end',
  keep: false,
  pill: { name: 'Last Orders', lang: 'en', css: '' },
});

let overlay: OverlayHost;
const says = (folded: boolean): void => overlay.stand('order-list', stored(folded));
const acts = { unfold: () => press(), fold: () => overlay.fold() };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T09:00:00Z') });
  overlay = mountOverlay();
});
afterEach(() => {
  overlay.remove();
  vi.useRealTimers();
});

const later = (ms: number): Date => vi.setSystemTime(Date.now() + ms) && new Date();

test.each<[what: string, first: boolean, done: (keyof typeof acts)[], late: boolean[], open: boolean]>([
  ['unfolded at once after it was folded', false, ['fold', 'unfold'], [true, false], true],
  ['folded at once after it was unfolded', true, ['unfold', 'fold'], [false, true], false],
  ['unfolded, folded, unfolded', true, ['unfold', 'fold', 'unfold'], [false, true, false], true],
  ['unfolded, and it was not stored', true, ['unfold'], [true], true],
])('%s: what is stored late of the acts before turns nothing', (_, first, done, late, open) => {
  says(first);
  for (const act of done) acts[act]();
  for (const folded of late) {
    later(200);
    says(folded);
    expect(overlay.isOpen()).toBe(open);
  }
  later(60_000);
  says(late.at(-1) as boolean);
  expect(overlay.isOpen()).toBe(open);
});

test.each([true, false])('what is changed elsewhere, long after the last press, is followed: folded %s', (folded) => {
  says(!folded);
  acts[folded ? 'unfold' : 'fold']();
  later(200);
  says(!folded);
  later(10_000);
  says(folded);
  expect(overlay.isOpen()).toBe(!folded);
});
