import { isCurrency, type SignHints, signAfter, signBefore } from './currencies';
import { decimalsOf } from './decimals';
import { decimalOf, FIGURE_PATTERN, marksOf } from './figures';
import { plainText } from './money';
import { tidy } from './texts';

/** Money as a page showed it; its figure and currency only where they are certain. */
export interface Price {
  readonly shown: string;
  /** Plain decimal figure with a point: "132.74". */
  readonly amount?: string;
  /** ISO 4217. */
  readonly currency?: string;
}

/** What a page tells besides the text: its data may name the currency, its language how figures are written, never a currency. */
export interface PriceHints extends SignHints {
  /** The data's `formatPriceInfo`: text, whole part and cents (`R$132,74|132|74`). */
  readonly info?: string | undefined;
}

/** What comes before the figure up to its colon: `Total:`, `Order amount：`. */
const LABEL = /^[^\p{Nd}:：]*[:：]\s*(?=[\s\S]*\p{Nd})/u;
/** A number of pieces beside the price: `x2`, `1 ×`. */
const PIECES = /\s*[x×]\s?\d+$|^[x×]\s?\d+\s+|^\d+\s?[x×]\s+/i;
/**
 * Money in a text of the page. What could mean two things is left as text: a bare `$`, `1.234`, two amounts in one.
 * @returns undefined if the text holds no figure
 */
export function priceOf(text: string, hints: PriceHints = {}): Price | undefined {
  const shown = tidy(tidy(text).replace(LABEL, ''));
  const line = plainText(shown).replace(PIECES, '').trim();
  if (!/\p{Nd}/u.test(line)) return undefined;
  const figures = [...line.matchAll(FIGURE_PATTERN)];
  const [match] = figures;
  if (!match || figures.length !== 1) return { shown };
  const [figure] = match;
  const hint = isCurrency(hints.currency) ? hints.currency : undefined;
  const { lang = '' } = hints;
  const beside = besides(line.slice(0, match.index), line.slice(match.index + figure.length), { currency: hint, lang });
  if (!beside || (hint && beside.currencies && !beside.currencies.has(hint))) return { shown };
  const currencies = hint ? [hint] : [...(beside.currencies ?? [])];
  const currency = currencies.length === 1 ? currencies[0] : undefined;
  const isMoney = beside.currencies !== undefined || (hint !== undefined && beside.isAlone);
  const minors = currencies.map(decimalsOf);
  const read = decimalOf(figure, minors, marksOf(lang));
  const amount = (isMoney || hint ? byInfo(figure, hints.info, minors.flat()) : undefined) ?? (isMoney ? read : undefined);
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
function besides(before: string, after: string, hints: SignHints): Beside | undefined {
  const inner = withoutMinus(before, (text) => signBefore(text, hints) !== undefined);
  const left = signBefore(inner.text, hints);
  const outer = withoutMinus(left ? left.rest : inner.text, () => false);
  const right = signAfter(after, hints);
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

/**
 * The figure as the page's data cuts it; believed only if its parts are those of the figure shown, and its currency has as many
 * decimals: `₩12,300|12|300` is none of twelve won.
 */
function byInfo(figure: string, info: string | undefined, decimals: readonly number[]): string | undefined {
  const [, whole = '', cents = '', ...more] = plainText(info ?? '').split('|');
  if (more.length || !/^\d[\d.,'’٬ ]*$/.test(whole) || !/^\d{0,3}$/.test(cents)) return undefined;
  const isWhole = cents
    ? figure.startsWith(whole) && /^[.,٫]$/.test(figure.slice(whole.length, -cents.length))
    : figure === whole;
  if (!isWhole || !figure.endsWith(cents) || !canHave(cents.length, decimals)) return undefined;
  // As of a currency without decimals: what is none of thousands keeps its mark, and is no whole part.
  const number = decimalOf(whole, [[0]], marksOf(''));
  return number?.includes('.') ? undefined : number?.concat(cents ? `.${cents}` : '');
}

/** Three are the thousands of all but those that always have three, and these are never without. */
const canHave = (cents: number, decimals: readonly number[]): boolean =>
  decimals.every((one) => one === 3) ? cents > 0 : cents < 3 && decimals.some((one) => one >= cents);
