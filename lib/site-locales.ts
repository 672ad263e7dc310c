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
 * @param lang `<html lang>` or a code of the site's own (`pt_BR`, `iw`); anything else gives none
 */
export function localesOf(lang: string): readonly string[] {
  const [, language, region] = LANG.exec(lang) ?? [];
  return language ? (region ? [region] : REGIONS).map((one) => tag(language, one)) : [];
}

/** The same for one locale: without a country it is the language's main one. */
export function languageOf(lang: string): string | undefined {
  const [, language, region] = LANG.exec(lang) ?? [];
  return language && tag(language, region);
}

const tag = (language: string, region?: string): string =>
  region ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();

/** The one thing all of them agree on; undefined where they differ or there are none. */
export function agreed<T>(locales: readonly string[], of: (locale: string) => T): T | undefined {
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
