import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Interface languages, in the order they are offered. */
export const LOCALES = ['en', 'es', 'ar'] as const;
export type LocaleCode = (typeof LOCALES)[number];

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
  t(id: string, values?: Record<string, FluentVariable>): string;
  /** How long ago, in words: "just now", "3 min ago", "yesterday", the date from 30 days on. */
  ago(then: number, now: number): string;
  /** A date and time in full, for titles. */
  full(time: number): string;
}

const loaders = import.meta.glob<string>('./locales/*.ftl', { query: '?raw', import: 'default' });

/** The interface language nearest to the browser's (`es-MX` → `es`); English where there is none. */
export const nearest = (wanted: string): LocaleCode =>
  LOCALES.find((code) => wanted.toLowerCase().split('-')[0] === code) ?? 'en';

/**
 * Loads a language's words.
 * @param code one of LOCALES
 * @param rooms locale files to load: `''` for the words all screens share, `'guide'` for the guide's
 * @throws if the file is missing or a message in it is malformed
 */
export async function loadLocale(code: LocaleCode, rooms: readonly string[] = ['']): Promise<Locale> {
  const sources = await Promise.all(
    rooms.map((room) => {
      const load = loaders[`./locales/${room ? `${room}.` : ''}${code}.ftl`];
      if (!load) throw new Error(`no locale file for ${code} ${room}`);
      return load();
    }),
  );
  return localeFrom(code, sources);
}

/** A locale from the text of its files. */
export function localeFrom(code: LocaleCode, sources: readonly string[]): Locale {
  const bundle = new FluentBundle(code, { useIsolating: false });
  for (const source of sources) {
    const errors = bundle.addResource(new FluentResource(source));
    if (errors[0]) throw errors[0];
  }
  const t = (id: string, values?: Record<string, FluentVariable>): string => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`no message "${id}" in ${code}`);
    return bundle.formatPattern(message.value, values ?? null);
  };
  return { code, direction: code === 'ar' ? 'rtl' : 'ltr', has: (id) => bundle.hasMessage(id), t, ...times(code, t) };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function times(code: LocaleCode, t: Locale['t']): Pick<Locale, 'ago' | 'full'> {
  const relative = new Intl.RelativeTimeFormat(code, { numeric: 'auto', style: 'short' });
  const long = new Intl.RelativeTimeFormat(code, { numeric: 'auto' });
  return {
    ago(then, now) {
      const past = Math.max(0, now - then);
      if (past < MINUTE) return t('just-now');
      if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), 'minute').replace(/\./g, '');
      if (past < DAY) return long.format(-Math.floor(past / HOUR), 'hour');
      if (past < 30 * DAY) return long.format(-Math.floor(past / DAY), 'day');
      return new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', year: 'numeric' }).format(then);
    },
    full: (time) => new Intl.DateTimeFormat(code, { dateStyle: 'full', timeStyle: 'short' }).format(time),
  };
}
