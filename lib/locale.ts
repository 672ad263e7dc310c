/** Interface languages, in the order they are offered. */
export const LOCALES = ['en', 'es', 'ar'] as const;
export type LocaleCode = (typeof LOCALES)[number];

/** What a message is filled with: figures take the language's digits and plural forms. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A message as `locales/compile.ts` writes it, short: with `{name}` for a value and `{>id}` for another message; or such texts
 * with choices between them.
 */
export type Pattern = string | readonly (string | Choice)[];
/** A choice: the name of the value it is made by, then for each form its name and its pattern, then the pattern of all others. */
export type Choice = readonly [by: string, ...forms: Pattern[]];
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
}

/** The interface language nearest to the browser's (`es-MX` → `es`); English where there is none. */
export const nearest = (wanted: string): LocaleCode =>
  LOCALES.find((code) => wanted.toLowerCase().split('-')[0] === code) ?? 'en';

/**
 * The words that were put into this document when it was built: text, not script, so each language costs no more than its
 * bytes. The names of the messages stand there once, for all languages.
 * @throws if the document holds none in this language
 */
export function wordsIn(document: Document, code: LocaleCode): Messages {
  const block = (name: string): unknown =>
    JSON.parse(document.querySelector(`script[data-locale="${name}"]`)?.textContent ?? 'null');
  const [names, patterns] = [block('names'), block(code)] as [string[] | null, (Pattern | null)[] | null];
  if (!names || !patterns) throw new Error(`no words in ${code}`);
  return Object.fromEntries(names.flatMap((name, n) => (patterns[n] == null ? [] : [[name, patterns[n]]])));
}

/**
 * The locale of a document's words.
 * @throws if the document holds none in this language
 */
export const localeIn = (document: Document, code: LocaleCode): Locale => localeOf(code, wordsIn(document, code));

/** A locale of parsed messages. */
export function localeOf(code: LocaleCode, messages: Messages): Locale {
  const digits = new Intl.NumberFormat(code);
  const plural = new Intl.PluralRules(code);
  const show = (value: string | number): string => (typeof value === 'number' ? digits.format(value) : value);

  const t = (id: string, values: Values = {}): string => {
    const given = (name: string): string | number => {
      const value = values[name];
      if (value === undefined) throw new Error(`"${id}" in ${code} needs ${name}`);
      return value;
    };
    const filled = (text: string): string =>
      text.replace(/\{(>?)([^}]*)\}/g, (_, other, name) => (other ? t(name, values) : show(given(name))));
    const chosen = ([by, ...forms]: Choice): string => {
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
    const pattern = messages[id];
    if (pattern === undefined) throw new Error(`no message "${id}" in ${code}`);
    return whole(pattern);
  };
  return { code, direction: code === 'ar' ? 'rtl' : 'ltr', has: (id) => id in messages, t, ...times(code, t) };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function times(code: LocaleCode, t: Locale['t']): Pick<Locale, 'ago' | 'day' | 'full'> {
  const relative = new Intl.RelativeTimeFormat(code, { numeric: 'auto', style: 'short' });
  const long = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  const day = (time: number): string =>
    new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', year: 'numeric' }).format(time);
  return {
    ago(then, now) {
      const past = Math.max(0, now - then);
      if (past < MINUTE) return t('just-now');
      if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), 'minute').replace(/\./g, '');
      if (past < DAY) return long.format(-Math.floor(past / HOUR), 'hour');
      if (past < 30 * DAY) return long.format(-Math.floor(past / DAY), 'day');
      return day(then);
    },
    day,
    full: (time) => new Intl.DateTimeFormat(code, { dateStyle: 'full', timeStyle: 'short' }).format(time),
  };
}
