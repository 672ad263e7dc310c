import { describe, expect, test } from 'vitest';
import {
  isCorner,
  isCount,
  isCounts,
  isFigure,
  isMissingOr,
  isOneOf,
  isRecord,
  isTime,
  isTimeOrNever,
} from '../lib/tools/guards';

const END = 8.64e15;
const NO_NUMBER = [undefined, null, '1', true, {}, [], Number.NaN, new Date(1)];

describe('a time', () => {
  test.each([1, 0.5, Date.now(), 4e12, END - 400 * 86_400_000])('%s is one', (value) => expect(isTime(value)).toBe(true));
  test.each([0, -1, -0, END, END + 1, 1e300, Number.POSITIVE_INFINITY, ...NO_NUMBER])('%s is none', (value) =>
    expect(isTime(value)).toBe(false),
  );

  test('whatever is one can be shown, and so can a day counted from it', () => {
    const latest = END - 366 * 86_400_000;
    expect(isTime(latest)).toBe(true);
    const date = new Date(latest);
    const later = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 60, 12);
    expect(() => new Intl.DateTimeFormat('en').format(later)).not.toThrow();
  });

  test.each([
    [0, true],
    [1, true],
    [END + 1, false],
    [-1, false],
    [undefined, false],
  ])('%s, or never: %s', (value, is) => expect(isTimeOrNever(value)).toBe(is));
});

test.each([0, 1.5, 1280, Number.MAX_VALUE])('%s is a figure', (value) => expect(isFigure(value)).toBe(true));
test.each([-1, Number.POSITIVE_INFINITY, ...NO_NUMBER])('%s is no figure', (value) => expect(isFigure(value)).toBe(false));
test.each([0, 1, Number.MAX_SAFE_INTEGER])('%s is a count', (value) => expect(isCount(value)).toBe(true));
test.each([-1, 1.5, 2 ** 53, Number.POSITIVE_INFINITY, ...NO_NUMBER])('%s is no count', (value) =>
  expect(isCount(value)).toBe(false),
);

test.each([{}, { a: 1 }, Object.create(null)])('%o is a record', (value) => expect(isRecord(value)).toBe(true));
test.each([null, undefined, [], 'a', 1, new Map(), new Set(), new Date(), () => 1])('%s is no record', (value) =>
  expect(isRecord(value)).toBe(false),
);

test.each([
  [{}, true],
  [{ open: 2 }, true],
  [{ open: -1 }, false],
  [{ open: '2' }, false],
  [[1], false],
])('%o as counts: %s', (value, is) => expect(isCounts(value)).toBe(is));

test.each([
  ['start', true],
  ['end', true],
  ['top', false],
  [['start'], false],
])('%o as a corner: %s', (value, is) => expect(isCorner(value)).toBe(is));

test('a name that an object has from birth is none of a list', () => expect(isOneOf(['a'], 'constructor')).toBe(false));
test.each([
  [undefined, true],
  [null, false],
  [1, true],
])('%s, where it may be missing: %s', (value, is) => expect(isMissingOr(isTime, value)).toBe(is));
