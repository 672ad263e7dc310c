import { isIsoDate } from './iso-date';
import { plain } from './money';
import { monthsIn, small } from './months';
import { agreed, localesOf, remembering } from './site-locales';
import { tidy } from './texts';

/** A day as a page showed it; YYYY-MM-DD only where it is certain. */
export interface ShownDate {
  readonly shown: string;
  readonly iso?: string;
}

/** AliExpress opened in 2010. Other calendars' years lie elsewhere: 1405, 1448 are left alone, 2569 is the Buddhist 2026. */
const FIRST = 2009;
const LAST = 2099;
const BUDDHIST = 543;

function isoOf(year: number, month: number, day: number): string | undefined {
  const common = year > LAST + BUDDHIST || year < FIRST + BUDDHIST ? year : year - BUDDHIST;
  const iso = [common, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return common >= FIRST && common <= LAST && isIsoDate(iso) ? iso : undefined;
}

/** What comes before the date up to its colon: `Date:`, `Order placed on：`. */
const LABEL = /^[^\d٠-٩۰-۹:：]*[:：]\s*/;

/**
 * A date in a text of the page. Times, weekdays and numbers beside it do not matter; two different dates do.
 * @param lang `<html lang>`: it settles `03/04/2026` where all countries of that language write dates alike
 * @returns undefined if the text holds no figure
 */
export function dateOf(text: string, lang = ''): ShownDate | undefined {
  const shown = tidy(tidy(text).replace(LABEL, ''));
  const line = small(plain(shown));
  if (!/\d/.test(line)) return undefined;
  const found = new Set([...named(line, lang), ...yearFirst(line), ...yearLast(line, lang), ...shortYear(line, lang)]);
  const [iso] = found;
  return iso !== undefined && found.size === 1 ? { shown, iso } : { shown };
}

/** Only words and signs between the parts of a date. */
const GAP = '[^\\d]{0,8}';
const DAY_BEFORE = new RegExp(`(?<!\\d|\\d[.,:/-])(\\d{1,2})${GAP}$`);
const YEAR_AFTER = new RegExp(`^${GAP}(\\d{4})(?!\\d)`);
const DAY_AND_YEAR_AFTER = new RegExp(`^${GAP}(\\d{1,2})(?!\\d)${GAP}(\\d{4})(?!\\d)`);
const YEAR_BEFORE = new RegExp(`(?<!\\d)(\\d{4})${GAP}$`);
const DAY_AFTER = new RegExp(`^${GAP}(\\d{1,2})(?![\\d:])`);

/** `Sep 15, 2026`, `15 de set. de 2026`, `2026. szeptember 15.`; two names of months tell nothing. */
function named(line: string, lang: string): (string | undefined)[] {
  const [name, second] = monthsIn(line, lang);
  if (!name) return [];
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
const SHORT_YEAR = /(?<![\p{L}\d]|\d[./-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{2})(?![\d./-]\d|\d)/gu;
function shortYear(line: string, lang: string): (string | undefined)[] {
  return [...line.matchAll(SHORT_YEAR)].map(([, first, , second, third]) => {
    const { order, buddhist } = habitOf(lang);
    if (!order) return undefined;
    const parts = [first, second, third];
    const [year = 0, month = 0, day = 0] = ['y', 'm', 'd'].map((part) => Number(parts[order.indexOf(part)]));
    return isoOf((buddhist ? 2500 : 2000) + year, month, day);
  });
}

interface Habit {
  readonly order: 'dmy' | 'mdy' | 'ymd' | undefined;
  /** Undefined counts as no. */
  readonly buddhist: boolean | undefined;
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

/** How the countries of the page's language write dates of figures. */
const habitOf = remembering(
  (lang): Habit => ({ order: agreed(localesOf(lang), orderIn), buddhist: agreed(localesOf(lang), isBuddhist) }),
);
