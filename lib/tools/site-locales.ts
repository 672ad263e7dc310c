/**
 * Locales of the languages the site is known to speak (site-facts 1, 2026-11), and of the countries whose names for money
 * and months differ; Slovak, Czech, Ukrainian and Persian because orders in them were seen or asked about.
 */
export const SITE_LOCALES = [
  ...['en-US', 'en-GB', 'ru-RU', 'pt-BR', 'pt-PT', 'es-ES', 'es-MX', 'es-PE', 'fr-FR', 'de-DE', 'it-IT', 'nl-NL', 'tr-TR'],
  ...['ja-JP', 'ko-KR', 'th-TH', 'vi-VN', 'ar-EG', 'ar-SA', 'ar-LB', 'he-IL', 'id-ID', 'pl-PL'],
  ...['sk-SK', 'cs-CZ', 'uk-UA', 'fa-IR'],
] as const;

/** Countries people order from whose habits of writing dates and figures differ within a language. */
const REGIONS = [
  ...['US', 'GB', 'CA', 'AU', 'IN', 'ZA', 'ES', 'MX', 'AR', 'CL', 'CO', 'PE', 'PA', 'PR', 'BR', 'PT', 'FR', 'BE', 'CH', 'DE'],
  ...['AT', 'IT', 'NL', 'RU', 'UA', 'KZ', 'PL', 'TR', 'IL', 'SA', 'AE', 'EG', 'MA', 'LB', 'IR', 'KR', 'JP', 'TH', 'VN', 'ID'],
];

const LANG = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}|\d{3}))?(?![a-z])/i;

/**
 * The locales a page's language may mean: one if it names a country, else that language in every country.
 * @param lang `<html lang>` or a code of the site's own (`pt_BR`, `iw`); anything else gives none, and so does a language the browser lacks
 */
export function localesOf(lang: string): readonly string[] {
  const [, language, region] = LANG.exec(lang) ?? [];
  return language && isSpoken(language) ? (region ? [region] : REGIONS).map((one) => tag(language, one)) : [];
}

/** The same for one locale: without a country it is the language's main one. */
export function languageOf(lang: string): string | undefined {
  const [, language, region] = LANG.exec(lang) ?? [];
  return language && isSpoken(language) ? tag(language, region) : undefined;
}

/** True where a language is named, and the browser has no data for it. */
export function isLacking(lang: string): boolean {
  const [, language] = LANG.exec(lang) ?? [];
  return language !== undefined && !isSpoken(language);
}

const TWELVE = Array.from({ length: 12 }, (_, n) => Date.UTC(2026, n, 3));

/** A day of every month, in words. */
function spelled(locale: string): string {
  const options = { dateStyle: 'full', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, options);
  return TWELVE.map((day) => format.format(day)).join();
}

/**
 * Whether the browser has the words of a language, known by what it writes: one it lacks comes out in the browser's own language,
 * or as `2026 M04 3, Fri`. `supportedLocalesOf` does not tell: Chromium 156 says it has az, bs, kk, uz (2026-11-28).
 */
const isSpoken = remembering((language): boolean => {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale;
  const written = spelled(language.toLowerCase());
  if (/\bM\d\d\b/.test(written)) return false;
  return new Intl.Locale(language).language === new Intl.Locale(own).language || written !== spelled(own);
});

const tag = (language: string, region?: string): string =>
  region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();

/** The one thing all of them agree on; undefined where they differ or there are none. */
export function commonValue<T>(locales: readonly string[], of: (locale: string) => T): T | undefined {
  const found = new Set(locales.map(of));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Keeps what was made of an argument: tables of `Intl` are slow to make.
 * @param most so many are kept at once, whatever a page sends
 */
export function remembering<T>(make: (of: string) => T, most = 200): (of: string) => T {
  const made = new Map<string, T>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    if (made.size >= most) made.clear();
    made.set(of, value);
    return value;
  };
}
