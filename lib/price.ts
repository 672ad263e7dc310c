import { isCurrency, minorOf, signAfter, signBefore } from './currencies';
import { decimalOf, FIGURE, marksOf } from './figures';
import { plain } from './money';
import { tidy } from './texts';

/** Money as a page showed it; its figure and currency only where they are certain. */
export interface Price {
  readonly shown: string;
  /** Plain decimal figure with a point: "132.74". */
  readonly amount?: string;
  /** ISO 4217. */
  readonly currency?: string;
}

/** What a page tells besides the text. */
export interface PriceHints {
  /** The currency the page's own data names for this very amount. */
  readonly currency?: string | undefined;
  /** The data's `formatPriceInfo`: text, whole part and cents (`R$132,74|132|74`). */
  readonly info?: string | undefined;
  /** `<html lang>`: it tells how figures are written, never which currency they are in. */
  readonly lang?: string | undefined;
}

/** What comes before the figure up to its colon: `Total:`, `Order amount：`. */
const LABEL = /^[^\d٠-٩۰-۹:：]*[:：]\s*(?=[\s\S]*[\d٠-٩۰-۹])/;
/** A number of pieces beside the price: `x2`, `1 ×`. */
const PIECES = /\s*[x×]\s?\d+$|^[x×]\s?\d+\s+|^\d+\s?[x×]\s+/i;
/**
 * Money in a text of the page. What could mean two things is left as text: a bare `$`, `1.234`, two amounts in one.
 * @returns undefined if the text holds no figure
 */
export function priceOf(text: string, hints: PriceHints = {}): Price | undefined {
  const shown = tidy(tidy(text).replace(LABEL, ''));
  const line = plain(shown).replace(PIECES, '').trim();
  if (!/\d/.test(line)) return undefined;
  const figures = [...line.matchAll(FIGURE)];
  const [match] = figures;
  if (!match || figures.length !== 1) return { shown };
  const [figure] = match;
  const beside = besides(line.slice(0, match.index), line.slice(match.index + figure.length));
  const hint = isCurrency(hints.currency) ? hints.currency : undefined;
  if (!beside || (hint && beside.currencies && !beside.currencies.has(hint))) return { shown };
  const currencies = hint ? [hint] : [...(beside.currencies ?? [])];
  const currency = currencies.length === 1 ? currencies[0] : undefined;
  const isMoney = beside.currencies !== undefined || (hint !== undefined && beside.isAlone);
  const read = decimalOf(figure, currencies.map(minorOf), marksOf(hints.lang ?? ''));
  const amount = (isMoney || hint ? byInfo(figure, hints.info) : undefined) ?? (isMoney ? read : undefined);
  return {
    shown,
    ...(amount === undefined ? {} : { amount: signed(amount, beside.negative) }),
    ...(currency ? { currency } : {}),
  };
}

const signed = (amount: string, negative: boolean): string => (negative && /[1-9]/.test(amount) ? `-${amount}` : amount);

/** What stands around a figure. */
interface Beside {
  readonly negative: boolean;
  /** Absent: no sign of money that we know. */
  readonly currencies?: ReadonlySet<string>;
  /** No word stands beside the figure either. */
  readonly isAlone: boolean;
}

/** @returns undefined where it makes no sense: two signs that exclude each other, a stray dash or bracket */
function besides(before: string, after: string): Beside | undefined {
  const inner = withoutMinus(before, (text) => signBefore(text) !== undefined);
  const left = signBefore(inner.text);
  const outer = withoutMinus(left ? left.rest : inner.text, () => false);
  const right = signAfter(after);
  const beyond = right ? right.rest : after;
  if (/[-−–—(]\s*$/.test(outer.text) || /^\s*[-−–—)]/.test(beyond)) return undefined;
  const currencies = inBoth(left?.currencies, right?.currencies);
  if (currencies?.size === 0) return undefined;
  const isAlone = !/[\p{L}\p{Sc}]/u.test(outer.text + beyond);
  return { negative: inner.found || outer.found, isAlone, ...(currencies ? { currencies } : {}) };
}

const inBoth = <T>(one: ReadonlySet<T> | undefined, another: ReadonlySet<T> | undefined): ReadonlySet<T> | undefined =>
  one && another ? new Set([...one].filter((value) => another.has(value))) : (one ?? another);

/** A minus touches what it belongs to: the figure, or the sign before it. After a letter it may be a mere hyphen. */
function withoutMinus(text: string, isSign: (text: string) => boolean): { readonly text: string; readonly found: boolean } {
  const rest = text.slice(0, -1);
  const found = /[-−]$/.test(text) && (/(^|[\s:\p{Sc}])$/u.test(rest) || isSign(rest));
  return { text: found ? rest : text, found };
}

/** The figure as the page's data cuts it; believed only if its parts are those of the figure shown. */
function byInfo(figure: string, info: string | undefined): string | undefined {
  const [, whole = '', cents = '', ...more] = plain(info ?? '').split('|');
  if (more.length || !/^\d[\d.,'’٬ ]*$/.test(whole) || !/^\d{0,3}$/.test(cents)) return undefined;
  const isWhole = cents
    ? figure.startsWith(whole) && /^[.,٫]$/.test(figure.slice(whole.length, -cents.length))
    : figure === whole;
  if (!isWhole || !figure.endsWith(cents)) return undefined;
  return decimalOf(whole.replace(/\D/g, ''), [], marksOf(''))?.concat(cents ? `.${cents}` : '');
}
