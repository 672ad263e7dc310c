import { describe, expect, test } from 'vitest';
import { amountsIn, isZero, plain, withoutAmounts, worthOf } from '../lib/money';

/** The shapes of site-facts 6, and what people of other scripts see. */
const SHAPES: readonly (readonly [text: string, value: number | undefined])[] = [
  ['$93.62', 93.62],
  ['US $1.99', 1.99],
  ['US$1.99', 1.99],
  ['AU$4.99', 4.99],
  ['C$10.37', 10.37],
  ['R$132,74', 132.74],
  ['€48.88', 48.88],
  ['48,88 €', 48.88],
  ['48,88\u00a0€', 48.88],
  ['1 234,56 ₽', 1234.56],
  ['1\u202f234,56\u00a0₽', 1234.56],
  ['₩12,300', undefined],
  ['₪ 12.30', 12.3],
  ['12.30 zł', 12.3],
  ['¥1,200', undefined],
  ['￥12', 12],
  ['US $١٢٫٣٠', 12.3],
  ['۱٬۲۳۴٫۵۰ €', 1234.5],
  ['\u200f١٢٫٣٠ د.إ', 12.3],
  ['1.234,56 €', 1234.56],
  ['$1,234.56', 1234.56],
  ["CHF 1'234.50", 1234.5],
  ['1,234,567 ₫', 1234567],
  ['12.30 USD', 12.3],
  ['SAR 12.30', 12.3],
  ['-$5.66', -5.66],
  ['−R$5,66', -5.66],
  ['$0', 0],
  ['$0.00', 0],
  ['R$0,00', 0],
  ['₩0', 0],
  ['0,000 د.ك', 0],
  ['US $٠٫٠٠', 0],
  ['-$0.00', 0],
  ['$0.01', 0.01],
  ['$10', 10],
  ['₽ 100', 100],
];

describe.each(SHAPES)('%s', (text, value) => {
  test('is one amount', () =>
    expect(amountsIn(text).map((one) => [one.text, worthOf(one), isZero(one)])).toEqual([[plain(text), value, value === 0]]));
  test('is one amount beside words', () => expect(amountsIn(`Balance: ${text} left`).map(worthOf)).toEqual([value]));
  test('leaves nothing over', () => expect(withoutAmounts(`Balance ${text}`)).toBe('Balance'));
});

test.each([
  ['', []],
  ['Balance', []],
  ['42 coins', []],
  ['Sep 15, 2026', []],
  ['8190000000000001', []],
  ['x1 $5.00', ['$5.00']],
  ['Balance$0.00', ['$0.00']],
  ['$5.00 + $0.00', ['$5.00', '$0.00']],
  ['$5.00$0.00', ['$5.00', '$0.00']],
  ['US $1.99 - 5.99', ['US $1.99']],
  ['$12.00 USD', ['$12.00 USD']],
  ['€48.88, 12 left', ['€48.88']],
])('amounts in %j: %j', (text, found) => expect(amountsIn(text).map((amount) => amount.text)).toEqual(found));
