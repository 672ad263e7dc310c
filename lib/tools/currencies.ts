import { CURRENCIES } from './decimals';
import { plainText } from './money';
import { languageOf, once, remembering, SITE_LOCALES } from './site-locales';

/** Three letters that name a currency of today, or of a year in which AliExpress sold. */
export const isCurrency = (code: unknown): code is string => typeof code === 'string' && CURRENCIES.has(code);

/**
 * Currencies that share a sign with a large one and that the site is not known to sell in: without them £, ₩ and C$
 * (site-facts 6, 2026-11) name one currency.
 */
const UNSOLD = new Set(['FKP', 'GIP', 'SHP', 'SSP', 'SYP', 'KPW', 'NIO']);

/** Signs in use that `Intl` does not know. The rouble's is also Belarus's. */
const MORE_SIGNS: readonly (readonly [sign: string, ...currencies: string[]])[] = [
  ['руб', 'RUB', 'BYN'],
  ['грн', 'UAH'],
  ['TL', 'TRY'],
  ['원', 'KRW'],
  ['円', 'JPY'],
];

function signOf(locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
}

/** How signs are compared: made plain, without the point that a text may leave out. */
const bareSign = (sign: string): string => plainText(sign).replace(/\.+$/, '');

/** Every sign of money in any of the site's languages, with the currencies it stands for. */
const signs = once((): ReadonlyMap<string, ReadonlySet<string>> => {
  const table = new Map<string, Set<string>>();
  const add = (sign: string, currency: string): void => {
    if (!CURRENCIES.has(sign)) table.set(sign, (table.get(sign) ?? new Set()).add(currency));
  };
  for (const currency of CURRENCIES) {
    const found = SITE_LOCALES.map((locale) => signOf(locale, currency, 'symbol'));
    // Short signs are the same in nearly all languages, and making formats is slow.
    if (!UNSOLD.has(currency)) found.push(signOf('en-US', currency, 'narrowSymbol'));
    // A lone letter (R, K, L) is too often part of something else.
    for (const sign of found.map(bareSign)) if (!/^\p{L}?$/u.test(sign)) add(sign, currency);
  }
  for (const [sign, ...currencies] of MORE_SIGNS) for (const currency of currencies) add(sign, currency);
  return table;
});

/** What a sign stands for in one language besides: `£` is Egypt's pound too where it is written in Australia. */
const more = remembering((locale): ReadonlyMap<string, readonly string[]> => {
  const table = new Map<string, string[]>();
  for (const currency of CURRENCIES) {
    const found = new Set((['symbol', 'narrowSymbol'] as const).map((display) => bareSign(signOf(locale, currency, display))));
    for (const sign of UNSOLD.has(currency) ? [] : found)
      if (signs().has(sign)) table.set(sign, [...(table.get(sign) ?? []), currency]);
  }
  return table;
});

/** What the page tells besides the text. */
export interface SignHints {
  /** The currency named for this very amount. */
  readonly currency?: string | undefined;
  /** `<html lang>`. */
  readonly lang?: string | undefined;
}

function meantBy(sign: string, { currency, lang = '' }: SignHints): ReadonlySet<string> | undefined {
  const known = signs().get(sign);
  // A lone letter counts where the currency is known to be the one it stands for (`R` and ZAR).
  if (!known) return currency && sign === bareSign(signOf('en-US', currency, 'narrowSymbol')) ? new Set([currency]) : undefined;
  const locale = languageOf(lang);
  return new Set([...known, ...((locale && more(locale).get(sign)) ?? [])]);
}

/** A sign found at the edge of a text: the currencies it may mean, and the text without it. */
export interface Sign {
  readonly currencies: ReadonlySet<string>;
  readonly rest: string;
}

const LONGEST_SIGN = 8;
const isLetter = (text: string): boolean => /\p{L}/u.test(text);

/** `US$` must not be read out of `AUS$`, nor `$` out of `XS$`: a sign ends where its letters end. */
const isApart = (edge: string, beyond: string): boolean => (isLetter(edge) ? !isLetter(beyond) : !/\p{Lu}/u.test(beyond));

function code(found: RegExpExecArray | null, rest: (whole: string) => string): Sign | undefined {
  const [whole = '', name = '', sign = ''] = found ?? [];
  const known = sign ? signs().get(sign) : undefined;
  if (!CURRENCIES.has(name) || (known && !known.has(name))) return undefined;
  return { currencies: new Set([name]), rest: rest(whole) };
}

/** The sign or code a text ends with, as it stands before an amount; the longest one. */
export function signBefore(text: string, hints: SignHints = {}): Sign | undefined {
  const before = text.replace(/[\s.]+$/, '').replace(/(\p{Lu}) (\p{Sc})$/u, '$1$2');
  const named = code(/(?<!\p{L})([A-Z]{3}) ?(\p{Sc}?)$/u.exec(before), (whole) => before.slice(0, -whole.length));
  if (named) return named;
  for (let length = Math.min(LONGEST_SIGN, before.length); length > 0; length -= 1) {
    const [rest, sign] = [before.slice(0, -length), before.slice(-length)];
    const currencies = meantBy(sign, hints);
    if (currencies && isApart(sign.slice(0, 1), rest.slice(-1))) return { currencies, rest };
  }
  return undefined;
}

/** The sign or code a text begins with, as it stands after an amount; the longest one. */
export function signAfter(text: string, hints: SignHints = {}): Sign | undefined {
  const after = text.replace(/^\s+/, '').replace(/^(\p{Sc}) (\p{Lu}{2})(?!\p{L})/u, '$1$2');
  const named = code(/^([A-Z]{3})(?!\p{L})/u.exec(after), (whole) => after.slice(whole.length));
  if (named) return named;
  for (let length = Math.min(LONGEST_SIGN, after.length); length > 0; length -= 1) {
    const [sign, rest] = [after.slice(0, length), after.slice(length)];
    const currencies = meantBy(sign, hints);
    if (currencies && isApart(sign.slice(-1), rest.slice(0, 1))) return { currencies, rest };
  }
  return undefined;
}
