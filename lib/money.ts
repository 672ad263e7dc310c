/** An amount of money as a text shows it. */
export interface Amount {
  /** As it stands in the text, digits and spaces made plain. */
  readonly text: string;
  /** Its number alone, separators and all. */
  readonly figure: string;
  readonly negative: boolean;
}

const NUMBER = "(\\d+(?:[.,'’٫٬]\\d+| \\d{3}(?!\\d))*)";
/** Any three capital letters: what is no currency makes a text count more money than it holds, never less. */
const CODE = '(?<!\\p{L})[A-Z]{3}(?!\\p{L})';
/** `$`, `US $`, `C$`, `zł`, `د.إ`, … */
const SIGN = `(?:(?:(?<!\\p{L})[A-Z]{1,3} ?)?\\p{Sc}|${CODE}|(?<!\\p{L})(?:zł|Kč|kr|Ft|lei|Rp|руб|грн)(?!\\p{L})\\.?|\\p{sc=Arab}\\.\\p{sc=Arab}\\.?)`;
const MINUS = '([-−] ?)?';
/** A sign before its number wins: in `x1 $5` the 1 is no money. */
const AMOUNT = new RegExp(`${MINUS}${SIGN} ?${MINUS}${NUMBER}(?: ?${CODE})?|${MINUS}${NUMBER} ?${SIGN}(?! ?\\d)`, 'gu');

/**
 * Money text made plain: Arabic and Persian digits as 0–9, every space one plain space, no marks of direction.
 * @example plain('١٢٫٣٠ US') === '12٫30 US'
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s+/g, ' ')
    .trim();

/** Every amount of money in a text, in order: a number with a currency before or after it. */
export const amountsIn = (text: string): Amount[] =>
  [...plain(text).matchAll(AMOUNT)].map(([amount, before, minus, left, first, right]) => ({
    text: amount,
    figure: left ?? right ?? '',
    negative: Boolean(before || minus || first),
  }));

/** True for `0`, `0.00`, `٠٫٠٠`, whatever the separators mean. */
export const isZero = ({ figure }: Amount): boolean => /^[^1-9]+$/.test(figure);

/** The text without its amounts. */
export const withoutAmounts = (text: string): string => plain(text).replace(AMOUNT, ' ').replace(/\s+/g, ' ').trim();

/** What an amount is worth; undefined where a separator could mean two things (`€1.234`). */
export function worthOf(amount: Amount): number | undefined {
  if (isZero(amount)) return 0;
  const marks: readonly string[] = amount.figure.match(/[.,٫]/g) ?? [];
  const last = marks.at(-1);
  const digits = amount.figure.replace(/[^\d.,٫]/g, '');
  const sign = amount.negative ? -1 : 1;
  if (!last) return sign * Number(digits);
  const isGroup = last !== '٫' && marks.indexOf(last) !== marks.length - 1;
  const [tail = ''] = digits.split(last).slice(-1);
  if (!isGroup && tail.length === 3 && marks.length === 1 && last !== '٫') return undefined;
  const whole = isGroup ? digits : digits.slice(0, -tail.length);
  return sign * Number(`${whole.replace(/\D/g, '')}.${isGroup ? 0 : tail}`);
}
