import { type Period, places, type Region } from './regions';

const WEEKEND: readonly number[] = [0, 6];

/**
 * The last moment of the day an answer is due, in the person's own time; undefined where no time is known.
 * Public holidays are not counted out, nor is a last day that falls on a weekend moved: the letter's note says so.
 * @param last with what the law lets AliExpress add
 */
export function dueOn(region: Region, sentAt: number, last = false): number | undefined {
  const time = places[region].answer;
  if (!time) return undefined;
  return endOf(last ? after(both(time.first, time.more), sentAt) : after(time.first, sentAt));
}

/** One stretch after the other: months are added before they are clamped to a shorter month. */
function both(first: Period, more: Period): Period {
  if ('months' in first && 'months' in more) return { months: first.months + more.months };
  if ('days' in first && 'days' in more) return { days: first.days + more.days };
  if ('workingDays' in first && 'workingDays' in more) return { workingDays: first.workingDays + more.workingDays };
  throw new Error('two stretches of time that are counted differently');
}

/** The day of sending is not counted. */
function after(period: Period, sentAt: number): Date {
  if ('months' in period) return monthsAfter(period.months, sentAt);
  return daysAfter('days' in period ? period.days : period.workingDays, 'workingDays' in period, sentAt);
}

/** The same day of a later month, or that month's last day: 31 January → 28 or 29 February. */
function monthsAfter(months: number, sentAt: number): Date {
  const sent = new Date(sentAt);
  const lastDay = new Date(sent.getFullYear(), sent.getMonth() + months + 1, 0);
  return new Date(lastDay.getFullYear(), lastDay.getMonth(), Math.min(sent.getDate(), lastDay.getDate()));
}

function daysAfter(count: number, onlyWorking: boolean, sentAt: number): Date {
  const day = new Date(sentAt);
  for (let left = count; left > 0; ) {
    day.setDate(day.getDate() + 1);
    if (!onlyWorking || !WEEKEND.includes(day.getDay())) left -= 1;
  }
  return day;
}

const endOf = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate(), 23, 59, 59, 999).getTime();
