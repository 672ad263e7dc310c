import { commonValue, languageOf, localesOf, remembering } from './site-locales';

/** A figure in a text made plain (`plain`): digits with whatever stands between them. */
export const FIGURE_PATTERN = /\d+(?:[.,'’٫٬]\d+| \d{3}(?!\d))*/gu;

/** How a page's language writes amounts of money. */
export interface Marks {
  /** Only where all countries of the language agree. */
  readonly decimal: string | undefined;
  /** In the language's main country. */
  readonly group: string | undefined;
}

const partOf = (type: 'decimal' | 'group', locale: string): string | undefined =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' })
    .formatToParts(1234567.8)
    .find((part) => part.type === type)?.value;

/** @param lang `<html lang>` of the page, or '' */
export const marksOf = remembering((lang): Marks => {
  const main = languageOf(lang);
  return {
    decimal: commonValue(localesOf(lang), (locale) => partOf('decimal', locale)),
    group: main && partOf('group', main),
  };
});

/** Threes, or as in India twos before the last three. */
const GROUPED = /^\d{1,3}(?:\D\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$/;
/** More digits than these no price has, and numbers no longer hold. */
const MOST_DIGITS = 15;

const written = (whole: string, decimals = ''): string | undefined => {
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  if (digits.length + decimals.length > MOST_DIGITS || decimals.length > 4) return undefined;
  return decimals ? `${digits}.${decimals}` : digits;
};

/** For each currency, how many decimals its amounts may have. */
type Minors = readonly (readonly number[])[];

/**
 * A figure as a plain decimal, where it can mean one thing only.
 * @param figure a match of `FIGURE_PATTERN`
 * @param minors decimals of each currency it may be in (`decimalsOf`); empty if nothing is known of the currency
 * @example decimalOf('1.234,50', [[2]], marksOf('')) === '1234.50'
 */
export function decimalOf(figure: string, minors: Minors, marks: Marks): string | undefined {
  const separators: readonly string[] = figure.match(/\D/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return written(figure);
  const at = figure.lastIndexOf(last);
  const [head, tail] = [figure.slice(0, at), figure.slice(at + 1)];
  const isGroup = separators.indexOf(last) !== separators.length - 1 || /[ '’٬]/.test(last);
  if (isGroup) return new Set(separators).size === 1 && GROUPED.test(figure) ? written(figure) : undefined;
  const isHead = !/\D/.test(head) || GROUPED.test(head);
  if (!isHead) return undefined;
  // Only a lone point or comma before three digits can be either.
  if (separators.length > 1 || last === '٫' || tail.length !== 3 || !/^[1-9]\d{0,2}$/.test(head)) return written(head, tail);
  return byCurrency(figure, [head, tail], last, { minors, marks });
}

/** Amounts in it always have three decimals. */
const hasThree = (minors: readonly number[]): boolean => minors.every((minor) => minor === 3);

/**
 * `1.234`: no currency that is written without decimals has them, none of two decimals has three. Else the page's language has to
 * agree; where a currency is written in both ways, what parts its thousands cannot begin its decimals.
 */
function byCurrency(
  figure: string,
  [head, tail]: readonly [string, string],
  mark: string,
  { minors, marks }: { readonly minors: Minors; readonly marks: Marks },
): string | undefined {
  if (minors.length === 0) return undefined;
  if (minors.every((some) => some.includes(0) && !some.includes(3))) return written(figure);
  if (minors.every(hasThree)) return marks.decimal === mark ? written(head, tail) : undefined;
  return !minors.some(hasThree) && marks.group === mark ? written(figure) : undefined;
}
