import type { Region } from '../tools/regions';
import { type DayNumber, dateParts, dayAt, isWeekend, workingDay } from './holidays';
import { ACKNOWLEDGED, type AnswerTime, type Kind, type Period, regionRules, timeFor } from './region-rules';

/** The day something is due, and the rule that made it. */
export interface Due {
  /** The last moment of that day, in the person's own time. */
  readonly at: number;
  readonly rule: Period;
  /** Noon of the day the rule itself leads to, where that is no working day and so gave way. */
  readonly movedFrom?: number;
}

/** What is waited for: a copy, erasure, or that a complaint to the company is acknowledged. */
export type AwaitedAnswer = Kind | 'complaint';

/**
 * When an answer is due; undefined where no time is known. Days are those of the calendar, and the day of sending is not
 * counted (Regulation 1182/71, Art. 3). Record, calendar, reminders and letters all have their date from here.
 * @param last with what the law lets AliExpress add
 */
export function dueOn(region: Region, asked: AwaitedAnswer, sentAt: number, last = false): Due | undefined {
  const time = asked === 'complaint' ? ACKNOWLEDGED : timeFor(region, asked);
  const rule = time && (last ? wholePeriod(time) : time.first);
  if (!rule) return undefined;
  const day = endOfPeriod(rule, dayOf(sentAt));
  const { moves } = regionRules[region];
  const moved = moves ? workingDay(day, moves) : day;
  return { at: endOfDay(moved), rule, ...(moved === day ? {} : { movedFrom: noonOfDay(day) }) };
}

/** So many days of the calendar later: the last day on which an authority takes a complaint. */
export const daysLater = (from: number, days: number): number => endOfDay(dayOf(from) + days);

/** One stretch after the other: months are added before they are clamped to a shorter month. */
function wholePeriod({ first, more }: AnswerTime): Period | undefined {
  if (!more) return undefined;
  if ('months' in first && 'months' in more) return { months: first.months + more.months };
  if ('days' in first && 'days' in more) return { days: first.days + more.days };
  if ('workingDays' in first && 'workingDays' in more) return { workingDays: first.workingDays + more.workingDays };
  throw new Error('two stretches of time that are counted differently');
}

function endOfPeriod(rule: Period, sent: DayNumber): DayNumber {
  if ('months' in rule) return monthsAfter(rule.months, sent);
  return 'days' in rule ? sent + rule.days : workingDaysAfter(rule.workingDays, sent);
}

/** The same day of a later month, or that month's last day: 31 January → 28 or 29 February. */
function monthsAfter(months: number, sent: DayNumber): DayNumber {
  const [year, month, date] = dateParts(sent);
  const lastDay = dayAt(year, month + months + 1, 0);
  return Math.min(dayAt(year, month + months, 1) + date - 1, lastDay);
}

/** Weekends are not counted; holidays are, as no calendar of Mexico's was looked up: the letter's note says so. */
function workingDaysAfter(count: number, sent: DayNumber): DayNumber {
  let day = sent;
  for (let left = count; left > 0; left -= isWeekend(day) ? 0 : 1) day += 1;
  return day;
}

/** The day of a moment, in the person's own calendar. */
function dayOf(time: number): DayNumber {
  const date = new Date(time);
  return dayAt(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

function moment(day: DayNumber, ...clock: [hours: number, minutes?: number, seconds?: number, ms?: number]): number {
  const [year, month, date] = dateParts(day);
  return new Date(year, month - 1, date, ...clock).getTime();
}
const endOfDay = (day: DayNumber): number => moment(day, 23, 59, 59, 999);
const noonOfDay = (day: DayNumber): number => moment(day, 12);
