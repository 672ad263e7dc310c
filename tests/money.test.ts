import { describe, expect, test } from 'vitest';
import { amountsIn, isZero, plainText, withoutAmounts } from '../lib/tools/money';

/** The shapes of site-facts 6, and what people of other scripts see. */
const SHAPES: readonly (readonly [text: string, zero: boolean])[] = [
  ['$93.62', false],
  ['US $1.99', false],
  ['US$1.99', false],
  ['AU$4.99', false],
  ['C$10.37', false],
  ['R$132,74', false],
  ['€48.88', false],
  ['48,88 €', false],
  ['48,88\u00a0€', false],
  ['1 234,56 ₽', false],
  ['1\u202f234,56\u00a0₽', false],
  ['₩12,300', false],
  ['₪ 12.30', false],
  ['12.30 zł', false],
  ['¥1,200', false],
  ['￥12', false],
  ['US $١٢٫٣٠', false],
  ['۱٬۲۳۴٫۵۰ €', false],
  ['\u200f١٢٫٣٠ د.إ', false],
  ['1.234,56 €', false],
  ['$1,234.56', false],
  ["CHF 1'234.50", false],
  ['1,234,567 ₫', false],
  ['12.30 USD', false],
  ['SAR 12.30', false],
  ['-$5.66', false],
  ['−R$5,66', false],
  ['$0', true],
  ['$0.00', true],
  ['R$0,00', true],
  ['₩0', true],
  ['0,000 د.ك', true],
  ['US $٠٫٠٠', true],
  ['-$0.00', true],
  ['$0.01', false],
  ['$10', false],
  ['₽ 100', false],
];

describe.each(SHAPES)('%s', (text, zero) => {
  test('is one amount', () => expect(amountsIn(text).map((one) => [one.text, isZero(one)])).toEqual([[plainText(text), zero]]));
  test('is one amount beside words', () => expect(amountsIn(`Balance: ${text} left`).map(isZero)).toEqual([zero]));
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
