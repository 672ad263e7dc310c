import { isIsoDate } from './fields';
import { plainText } from './money';
import { monthsIn, small } from './months';
import { commonValue, isLacking, localesOf, remembering } from './site-locales';
import { tidy } from './texts';
import { DAY } from './time';

/** A day as a page showed it; YYYY-MM-DD only where it is certain. */
export interface ShownDate {
  readonly shown: string;
  readonly iso?: string;
}

/** AliExpress opened in 2010. Other calendars' years lie elsewhere: 1405, 1448 are left alone, 2569 is the Buddhist 2026. */
const FIRST_YEAR = 2009;
const LAST_YEAR = 2099;
const BUDDHIST = 543;

function isoOf(year: number, month: number, day: number): string | undefined {
  const common = year > LAST_YEAR + BUDDHIST || year < FIRST_YEAR + BUDDHIST ? year : year - BUDDHIST;
  const iso = [common, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return common >= FIRST_YEAR && common <= LAST_YEAR && isIsoDate(iso) ? iso : undefined;
}

/** What comes before the date up to its colon: `Date:`, `Order placed on：`. */
const DATE_LABEL = /^[^\p{Nd}:：]*[:：]\s*/u;

/** A figure in any script, or letters that stand for one in Hebrew: `ט״ו`. */
const FIGURE = /\p{Nd}|[א-ת]["״][א-ת]/u;

/**
 * A date in a text of the page. Times, weekdays and numbers beside it do not matter; two different dates do.
 * @param lang `<html lang>`: it settles `03/04/2026` where all countries of that language write dates alike. Where the browser lacks
 * the language nothing but full figures tells a date: its words may be those of another
 * @returns undefined if the text holds no figure
 */
export function dateIn(text: string, lang = ''): ShownDate | undefined {
  const shown = tidy(tidy(text).replace(DATE_LABEL, ''));
  const line = small(plainText(shown));
  if (!FIGURE.test(shown)) return undefined;
  const inWords = isLacking(lang) ? [] : named(line, lang);
  const found = new Set([...inWords, ...yearFirst(line), ...yearLast(line, lang), ...shortYear(line, lang)]);
  const [iso] = found;
  return iso !== undefined && found.size === 1 ? { shown, iso } : { shown };
}

/** `mar, 15 sept 2026` in Spanish, French or Italian: the first word is the day of the week. */
const isTuesday = (iso: string): boolean => new Date(iso).getUTCDay() === 2;

/** Only words and signs between the parts of a date. */
const DATE_GAP = '[^\\d]{0,8}';
const DAY_BEFORE = new RegExp(`(?<!\\d|\\d[.,:/-])(\\d{1,2})${DATE_GAP}$`);
const YEAR_AFTER = new RegExp(`^${DATE_GAP}(\\d{4})(?!\\d)`);
/** `Sep 15th, 2026`: no word stands between the two, or the name before them was that of a weekday (`mar, 15 sht 2026`). */
const DAY_AND_YEAR_AFTER = new RegExp(`^${DATE_GAP}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?[^\\d\\p{L}]{1,4}(\\d{4})(?!\\d)`, 'u');
const YEAR_BEFORE = new RegExp(`(?<!\\d)(\\d{4})${DATE_GAP}$`);
const DAY_AFTER = new RegExp(`^${DATE_GAP}(\\d{1,2})(?![\\d:])`);

/** `Sep 15, 2026`, `15 de set. de 2026`, `2026. szeptember 15.`; two names of months tell nothing. */
function named(line: string, lang: string): (string | undefined)[] {
  const [name, second] = monthsIn(line, lang);
  if (!name) return [];
  if (second && /^mar[.,]/.test(line)) return named(line.slice(4), lang).filter((iso) => iso && isTuesday(iso));
  if (second) return [undefined];
  const [before, after] = [line.slice(0, name.at), line.slice(name.end)];
  const number = (pattern: RegExp, text: string): number[] => (pattern.exec(text)?.slice(1) ?? []).map(Number);
  const orders: (readonly number[])[] = [
    [...number(YEAR_AFTER, after), ...number(DAY_BEFORE, before)],
    [...number(DAY_AND_YEAR_AFTER, after)].reverse(),
    [...number(YEAR_BEFORE, before), ...number(DAY_AFTER, after)],
  ];
  return orders.flatMap(([year, day]) => (year === undefined || day === undefined ? [] : [isoOf(year, name.month, day)]));
}

/** `2026-09-15`, `2026. 9. 15.`, `2026年9月15日`, `2026년 9월 15일`: nobody writes the day second. */
const YEAR_FIRST = /(?<!\d|\d[./-])(\d{4})(?:[-/.]|年|년) ?(\d{1,2})(?:[-/.]|月|월) ?(\d{1,2})(?!\d)/g;
const yearFirst = (line: string): (string | undefined)[] =>
  [...line.matchAll(YEAR_FIRST)].map(([, year, month, day]) => isoOf(Number(year), Number(month), Number(day)));

const YEAR_LAST = /(?<!\d|\d[./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/g;
function yearLast(line: string, lang: string): (string | undefined)[] {
  return [...line.matchAll(YEAR_LAST)].map(([, first, , second, year]) => {
    const days = [isoOf(Number(year), Number(second), Number(first)), isoOf(Number(year), Number(first), Number(second))];
    const [only, other] = [...new Set(days)].filter((day) => day !== undefined);
    if (only === undefined || other === undefined) return only;
    return { dmy: days[0], mdy: days[1], ymd: undefined }[habitOf(lang).order ?? 'ymd'];
  });
}

/** `15.9.26`: any of the three may be the year, unless the page's language tells. `R8/9/15` is of a Japanese era. */
const SHORT_YEAR = /(?<![\p{L}\d]|\d[./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{1,2})(?![\d./-]\d|\d)/gu;
function shortYear(line: string, lang: string): (string | undefined)[] {
  const rest = line.replace(YEAR_FIRST, ' ').replace(YEAR_LAST, ' ');
  const habit = habitOf(lang);
  return [...rest.matchAll(SHORT_YEAR)].flatMap(([whole, first = '', , second = '', third = '']) => {
    if (CLOCK_TIME.test(whole) && mayBeTime(line.replace(whole, ''), habit)) return HAS_YEAR.test(line) ? [] : [undefined];
    if (first.length + third.length < 3) return [];
    return [HAS_YEAR.test(rest) ? undefined : shortDay([first, second, third], habit)];
  });
}

const HAS_YEAR = /(?<!\d)\d{4}(?!\d)/;
/** Hours, minutes and seconds as some languages part them (da, fi, id), and `15.09.26` as others part a date. */
const CLOCK_TIME = /^(?:[01]?\d|2[0-3])\.[0-5]\d\.[0-5]\d$/;
/** A year or a word beside it (`Today 14.05.09`), or the page's language, may make a time of it. */
const mayBeTime = (beside: string, { points }: Habit): boolean => points || HAS_YEAR.test(beside) || /\p{L}/u.test(beside);

function shortDay(parts: readonly string[], { order, buddhist }: Habit): string | undefined {
  if (!order) return undefined;
  const [year = '', month, day] = ['y', 'm', 'd'].map((part) => parts[order.indexOf(part)]);
  const iso = year.length === 2 && isoOf((buddhist ? 2500 : 2000) + Number(year), Number(month), Number(day));
  // No order is of a day to come; a day here may be tomorrow elsewhere.
  return iso && Date.parse(iso) < Date.now() + 2 * DAY ? iso : undefined;
}

interface Habit {
  readonly order: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** Undefined counts as no. */
  readonly buddhist: boolean | undefined;
  /** Somewhere in the language a time is written with points. */
  readonly points: boolean;
}

function orderIn(locale: string): Habit['order'] {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' });
  const { calendar } = format.resolvedOptions();
  if (calendar !== 'gregory' && calendar !== 'buddhist') return undefined;
  const parts = format.formatToParts(0).filter(({ type }) => ['year', 'month', 'day'].includes(type));
  const order = parts.map(({ type }) => type.slice(0, 1)).join('');
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
}

const isBuddhist = (locale: string): boolean => new Intl.DateTimeFormat(locale).resolvedOptions().calendar === 'buddhist';

const hasPoints = (locale: string): boolean =>
  /\p{Nd}\.\p{Nd}/u.test(new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone: 'UTC' }).format(0));

/** How the countries of the page's language write dates of figures. */
const habitOf = remembering((lang): Habit => {
  const locales = localesOf(lang);
  return { order: commonValue(locales, orderIn), buddhist: commonValue(locales, isBuddhist), points: locales.some(hasPoints) };
});
