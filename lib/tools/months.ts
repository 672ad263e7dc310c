import { isLacking, languageOf, once, remembering, SITE_LOCALES } from './site-locales';

const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { dateStyle: 'medium' },
];

/** How names are compared: in small letters, without points at the end and the second dot of the Turkish `İ`. */
const bareName = (name: string): string => small(name).replace(/\.+$/, '');

/** A text in small letters, as the names are looked for. */
export const small = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('\u0307', '');

/** Languages the site is not known to speak: some give a month the name another month has in those it does (`listopad`). */
const OTHER_LOCALES = [
  ...['hr', 'sl', 'sr', 'sr-Latn', 'bs', 'mk', 'bg', 'be', 'lt', 'lv', 'et', 'fi', 'sv', 'da', 'nb', 'is', 'hu', 'ro', 'el'],
  ...['sq', 'ca', 'eu', 'gl', 'ka', 'hy', 'az', 'kk', 'uz', 'ms', 'fil', 'hi', 'ur', 'af'],
  // Countries with names of their own: Jänner, juill., غشت, جويلية.
  ...['de-AT', 'fr-CA', 'ar-MA', 'ar-DZ'],
];

const DAYS = Array.from({ length: 12 }, (_, n) => Date.UTC(2026, n, 21));

type Names = Map<string, Set<number>>;

/** The names of the months in a locale, alone and in a date. Those that begin with a digit (`9월`) are met by their form. */
function learn(names: Names, locale: string): Names {
  for (const style of MONTH_STYLES) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
    DAYS.forEach((day, n) => {
      const name = bareName(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
      if (!/^\d|^$/.test(name)) names.set(name, (names.get(name) ?? new Set()).add(n + 1));
    });
  }
  return names;
}

const names = once(() => [...SITE_LOCALES, ...OTHER_LOCALES].filter((locale) => !isLacking(locale)).reduce(learn, new Map()));
const namesOf = remembering((locale) => learn(new Map(), locale));

/** Longest first, or `thg 1` would be found in `thg 12`. Hebrew writes its "in" onto the name. */
const anyName = once(() => {
  const list = [...names().keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}])ב?(${list.join('|')})(?![\\p{L}\\p{M}]|(?<=\\d)\\d)\\.?`, 'gu');
});

/** A month's name in a text: where it begins and ends, and which month it is. */
export interface NamedMonth {
  readonly at: number;
  readonly end: number;
  readonly month: number;
}

/**
 * The months named in a text, in any language. A name that stands for two months is one where the page's language says so,
 * and else 0.
 * @param text as `small` gives it
 */
export const monthsIn = (text: string, lang: string): NamedMonth[] =>
  [...text.matchAll(anyName())].map((match) => {
    const [whole, name = ''] = match;
    const everywhere = [...(names().get(name) ?? [])];
    const language = everywhere.length > 1 && languageOf(lang);
    const [month = 0, second] = language ? [...(namesOf(language).get(name) ?? [])] : everywhere;
    return { at: match.index, end: match.index + whole.length, month: second ? 0 : month };
  });
