import { expect, test } from 'vitest';
import { amountsIn, datesIn, LOCALES, readAmounts, readDates } from './engine';

// The same in both browsers: tests/e2e/figures.test.ts.
test.each([
  ['dates', () => readDates(datesIn(LOCALES))],
  ['amounts', () => readAmounts(amountsIn(LOCALES))],
])(
  '1.9 %s that Node itself writes: none is read wrong',
  (_, run) => {
    const { written, read, wrong } = run();
    expect(wrong).toEqual([]);
    expect(read / written).toBeGreaterThan(0.6);
  },
  60_000,
);
