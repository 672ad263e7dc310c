import { daysBetween } from '../tools/calendar-day';
import { dateFormat } from '../tools/date-format';
import { DAY, HOUR, MINUTE } from '../tools/time';

/** Interface languages, in the order they are offered. */
export const LOCALES = [
  'en',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'ru',
  'uk',
  'tr',
  'ar',
  'he',
  'ja',
  'ko',
  'zh-CN',
  'th',
  'vi',
  'id',
] as const;
export type LocaleCode = (typeof LOCALES)[number];

/** What a message is filled with: figures take the language's digits and plural forms. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A message as `compile.ts` writes it, short: with `{name}` for a value and `{>id}` for another message; or such texts
 * with choices between them.
 */
export type Pattern = string | readonly (string | ChoicePattern)[];
/** A choice: the name of the value it is made by, then for each form its name and its pattern, then the pattern of all others. */
export type ChoicePattern = readonly [by: string, ...forms: Pattern[]];
export type Messages = Readonly<Record<string, Pattern>>;

/** Our own words in one language, with its numbers and dates. */
export interface Locale {
  readonly code: LocaleCode;
  readonly direction: 'ltr' | 'rtl';
  /** True if the language has this message. */
  has(id: string): boolean;
  /**
   * The message with its figures filled in.
   * @throws if the message is missing or a figure it needs is not given
   */
  t(id: string, values?: Values): string;
  /** How long ago, in words: "just now", "3 min ago", "yesterday", the date from 30 days on. */
  ago(then: number, now: number): string;
  /** A date, its month as a word. */
  day(time: number): string;
  /** A date and time in full, for titles. */
  full(time: number): string;
  /** Loads a group of words that is left for later, if it is; here once it resolves. */
  more(group: string): Promise<void>;
}

/**
 * The interface language in use: the first of those wanted that we speak (`es-MX` → `es`), the person's choice before the
 * browser's; English where there is none.
 */
export function nearest(...wanted: readonly (string | undefined)[]): LocaleCode {
  return wanted.map(spokenOf).find((code) => code !== undefined) ?? 'en';
}

/** Old codes that browsers and sites still use (IANA's registry). */
const RENAMED: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };
/** Chinese in traditional characters: the simplified ones are no help to its readers. */
const TRADITIONAL = /^zh(?!.*hans).*-(hant|tw|hk|mo)\b/;

/** The language of ours that a code means, whatever its country: one for Portuguese, one for Spanish. */
function spokenOf(wanted = ''): LocaleCode | undefined {
  const code = wanted.toLowerCase();
  const [base = ''] = code.split('-');
  const language = RENAMED[base] ?? base;
  return TRADITIONAL.test(code) ? undefined : LOCALES.find((one) => one.split('-')[0] === language);
}

/** How long a message's key is. */
export const KEY_LENGTH = 4;

/**
 * What a message is found by in our pages: its name, hashed. The names of the guide's would be 24 kB, their keys are 5.
 * No two of ours come to the same: `word-files.ts` refuses to build them. That may happen to one new name in a thousand; another
 * factor helps.
 */
export function keyOf(name: string): string {
  let hash = 0;
  for (let n = 0; n < name.length; n++) hash = Math.imul(hash ^ name.charCodeAt(n), 45_013) >>> 0;
  // Never shorter than its key.
  return (hash + 36 ** 6).toString(36).slice(-KEY_LENGTH);
}

/** A locale of parsed messages, by their names or their keys. */
export function localeOf(code: LocaleCode, messages: Messages): Locale {
  const digits = new Intl.NumberFormat(code);
  const plural = new Intl.PluralRules(code);
  const patternOf = (id: string): Pattern | undefined => messages[id] ?? messages[keyOf(id)];
  const show = (value: string | number): string => (typeof value === 'number' ? digits.format(value) : value);

  const t = (id: string, values: Values = {}): string => {
    const given = (name: string): string | number => {
      const value = values[name];
      if (value === undefined) throw new Error(`"${id}" in ${code} needs ${name}`);
      return value;
    };
    const filled = (text: string): string =>
      text.replace(/\{(>?)([^}]*)\}/g, (_, other, name) => (other ? t(name, values) : show(given(name))));
    const chosen = ([by, ...forms]: ChoicePattern): string => {
      const value = given(by);
      // An exact figure goes before its plural form.
      const wanted = [String(value), typeof value === 'number' ? plural.select(value) : ''];
      const patterns = wanted.map((form) => forms.find((_, n) => n % 2 === 1 && forms[n - 1] === form));
      return whole(patterns.find((pattern) => pattern !== undefined) ?? forms.at(-1) ?? '');
    };
    const whole = (pattern: Pattern): string =>
      typeof pattern === 'string'
        ? filled(pattern)
        : pattern.map((part) => (typeof part === 'string' ? filled(part) : chosen(part))).join('');
    const pattern = patternOf(id);
    if (pattern === undefined) throw new Error(`no message "${id}" in ${code}`);
    // A year in Russian ends in a point, and so may the sentence.
    return whole(pattern).replace(/\.(<\/\w+>)?\./g, '.$1');
  };
  return {
    code,
    direction: directionOf(code),
    has: (id) => patternOf(id) !== undefined,
    t,
    ...times(code, t),
    more: async () => undefined,
  };
}

/** The direction a language is written in; of those from right to left, all that the extension stores take (2026-11). Node 20 does not know it. */
export const directionOf = (code: string): Locale['direction'] => (/^(ar|fa|he|ur)\b/.test(code) ? 'rtl' : 'ltr');

function times(code: LocaleCode, t: Locale['t']): Pick<Locale, 'ago' | 'day' | 'full'> {
  const relative = new Intl.RelativeTimeFormat(code, { numeric: 'auto', style: 'short' });
  const long = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const day = (time: number): string => dateFormat(code, { day: 'numeric', month: 'long', year: 'numeric' }).format(time);
  // Vietnamese begins "the day before yesterday" with a capital, and Hebrew tells the figure of one: "an hour (1) ago" (CLDR 48).
  const inSentence = (words: string): string => words.charAt(0).toLocaleLowerCase(code) + words.slice(1).replace(' (1)', '');
  return {
    ago(then, now) {
      const past = Math.max(0, now - then);
      if (past < MINUTE) return t('just-now');
      if (past < HOUR) return inSentence(relative.format(-Math.floor(past / MINUTE), 'minute').replace(/\./g, ''));
      // By the calendar: what was two days ago is not "yesterday" for want of an hour. A day can have 25 hours.
      const days = past < DAY ? 0 : daysBetween(then, now);
      if (days < 1) return inSentence(long.format(-Math.floor(past / HOUR), 'hour'));
      return days < 30 ? inSentence(long.format(-days, 'day')) : day(then);
    },
    day,
    full: (time) => dateFormat(code, { dateStyle: 'full', timeStyle: 'short' }).format(time),
  };
}
