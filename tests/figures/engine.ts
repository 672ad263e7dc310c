import { dateIn } from '../../lib/tools/dates';
import { priceOf } from '../../lib/tools/price';

export { dateIn, priceOf };

/** A text an engine wrote, the language told beside it, and what it holds. */
export type Shown = readonly [text: string, lang: string, right: string | undefined, currency?: string];

/** How many of those were read, by the code of the extension in whatever engine it runs. */
export interface Run {
  readonly written: number;
  readonly read: number;
  /** A few of those read wrong, and how many there are. */
  readonly wrong: readonly string[];
  readonly wrongs: number;
}

/** The site's, their neighbours', and those some engine lacks. */
export const LOCALES = (
  'en-US en-GB en-CA en-AU en-IN en-ZA es-ES es-MX es-CL es-CO es-PE pt-BR pt-PT fr-FR fr-CA fr-CH de-DE de-AT de-CH it-IT nl-NL ' +
  'ru-RU uk-UA pl-PL cs-CZ sk-SK tr-TR he-IL ar-EG ar-SA ar-AE ar-MA ar-DZ fa-IR th-TH vi-VN id-ID ms-MY ja-JP ko-KR zh-CN zh-TW ' +
  'hi-IN bn-BD ur-PK si-LK km-KH lo-LA sv-SE da-DK nb-NO fi-FI is-IS et-EE lv-LV lt-LT hu-HU ro-RO bg-BG el-GR hr-HR sl-SI sr-RS ' +
  'bs-BA mk-MK sq-AL be-BY ka-GE hy-AM az-AZ kk-KZ uz-UZ gl-ES eu-ES ca-ES af-ZA sw-KE fil-PH'
).split(' ');

/** Languages that some engine lacks: a page may name them, though the engine cannot write them. */
const TOLD = ['', 'zz', 'be', 'kk', 'sq', 'es', 'en', 'ar', 'id', 'ko'];

const CURRENCIES = (
  'USD EUR GBP BRL RUB KRW SAR AED JPY ILS PLN CAD AUD NZD MXN CLP CHF UAH TRY THB VND IDR INR CZK HUF SEK NOK DKK RON KWD BHD ' +
  'JOD OMR TND IQD LBP MYR SGD PHP NGN KZT COP PEN MAD EGP ZAR PKR CNY TWD HKD BYN GEL ISK RSD BGN ARS UYU CRC XOF XAF UGX MMK ' +
  'LKR BDT KES DZD QAR AZN UZS AMD MKD ALL MDL'
).split(' ');

const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'medium' },
  { dateStyle: 'short', timeStyle: 'medium' },
  { timeStyle: 'medium' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
];
/** A day before the thirteenth and one after it in each month, Tuesdays among them. */
const DAYS = Array.from({ length: 12 }, (_, n) => [Date.UTC(2026, n, 3, 14, 5, 9), Date.UTC(2025, n, 16 + n, 9, 5, 26)]).flat();
const DISPLAYS = ['symbol', 'narrowSymbol', 'code'] as const;
/** In the smallest unit the engine writes. */
const AMOUNTS = [12_345, 1_234_500, -123_456];

const languageIn = (locale: string): string => locale.split('-')[0] ?? '';

/** What a page may tell besides: the language and country, the language, another or none. */
const toldBeside = (locale: string, other: string | undefined): Set<string> => new Set([locale, languageIn(locale), other ?? '']);
const another = (locale: string): string | undefined => TOLD[LOCALES.indexOf(locale) % TOLD.length];

/** Days of this and the last year in every style of every locale, as the engine at hand writes them. */
export const datesIn = (locales: readonly string[]): Shown[] =>
  locales.flatMap((locale) =>
    STYLES.flatMap((options) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return DAYS.flatMap((day) => {
        const text = format.format(day);
        const right = 'timeStyle' in options && !('dateStyle' in options) ? undefined : new Date(day).toISOString().slice(0, 10);
        // A date of figures, on a page in another language, is that language's.
        const inWords = format.formatToParts(day).some(({ type, value }) => type === 'month' && /\p{L}{2}/u.test(value));
        return [...toldBeside(locale, inWords ? another(locale) : '')].map((lang): Shown => [text, lang, right]);
      });
    }),
  );

/** Iraq has no coin below a dinar, but an engine may write its thousandths: then only the text's own locale tells them from thousands. */
const isBelowDinar = (currency: string, value: number): boolean => currency === 'IQD' && !Number.isInteger(value);

/** Amounts of every currency in every way of every locale. */
export const amountsIn = (locales: readonly string[]): Shown[] =>
  locales.flatMap((locale) =>
    CURRENCIES.flatMap((currency) =>
      DISPLAYS.flatMap((currencyDisplay) => {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
        const { maximumFractionDigits = 2 } = format.resolvedOptions();
        return AMOUNTS.flatMap((amount) => {
          const value = amount / 10 ** maximumFractionDigits;
          const beside = isBelowDinar(currency, value) ? [locale] : [...toldBeside(locale, another(locale))];
          return beside.map((lang): Shown => [format.format(value), lang, String(value), currency]);
        });
      }),
    ),
  );

function runOf(shown: readonly Shown[], read: (shown: Shown) => readonly (string | undefined)[]): Run {
  const found = shown.map((one) => ({ one, said: read(one) }));
  const wrong = found.filter(({ one: [, , ...right], said }) =>
    said.some((value, at) => value !== undefined && value !== right[at]),
  );
  return {
    written: shown.length,
    read: found.filter(({ said: [value] }) => value !== undefined).length,
    wrong: wrong.slice(0, 12).map(({ one, said }) => `${one.join(' ~ ')}: ${said.join(' ')}`),
    wrongs: wrong.length,
  };
}

export const readDates = (shown: readonly Shown[]): Run => runOf(shown, ([text, lang]) => [dateIn(text, lang)?.iso]);

/** Whose pound a bare sign is tells only a page that tells its country. */
const isPound = ([text, lang, , currency]: Shown): boolean => currency === 'EGP' && text.includes('£') && !lang.includes('-');

export const readAmounts = (shown: readonly Shown[]): Run =>
  runOf(shown, (one) => {
    const [text, lang] = one;
    const { amount, currency } = priceOf(text, { lang }) ?? {};
    return [amount && String(Number(amount)), isPound(one) ? undefined : currency];
  });
