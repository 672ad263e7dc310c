import { AMOUNT, DIRECTION } from '../selectors/patterns';

/** An amount of money as a text shows it. */
export interface Amount {
  /** As it stands in the text, digits and spaces made plain. */
  readonly text: string;
  /** Its number alone, separators and all. */
  readonly figure: string;
}

const amount = (): RegExp => new RegExp(AMOUNT, 'gu');

/**
 * Money text made plain: Arabic and Persian digits as 0–9, every space one plain space, no marks of direction.
 * @example plain('١٢٫٣٠ US') === '12٫30 US'
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(new RegExp(DIRECTION, 'g'), '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s+/g, ' ')
    .trim();

/** Every amount of money in a text, in order: a number with a currency before or after it. */
export const amountsIn = (text: string): Amount[] =>
  [...plainText(text).matchAll(amount())].map(([amount, left, right]) => ({ text: amount, figure: left ?? right ?? '' }));

/** True for `0`, `0.00`, `٠٫٠٠`, whatever the separators mean. */
export const isZero = ({ figure }: Amount): boolean => /^[^1-9]+$/.test(figure);

/** The text without its amounts. */
export const withoutAmounts = (text: string): string => plainText(text).replace(amount(), ' ').replace(/\s+/g, ' ').trim();
