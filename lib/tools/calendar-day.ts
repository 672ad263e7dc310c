import { DAY } from './time';

/** A day of the person's own calendar as a number. */
function dayNumber(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** Days of the person's own calendar between two moments: one of 23 or 25 hours counts as one. */
export const daysBetween = (from: number, to: number): number => dayNumber(to) - dayNumber(from);

/** A moment of the day that comes so many days later in the person's own calendar; noon, which no clock change touches. */
export function dateAfter(from: number, days: number, hour = 12): number {
  const date = new Date(from);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, hour).getTime();
}

/** The day of the person's own calendar, as YYYY-MM-DD. */
export const isoDayOf = (time: number): string => new Date(dayNumber(time) * DAY).toISOString().slice(0, 10);

/** The day so many days after one (YYYY-MM-DD): by the calendar, in no time zone. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Noon of a day (YYYY-MM-DD) in the person's own time: said in words, it is that day in every time zone. */
export const noonOf = (day: string): number => new Date(`${day}T12:00`).getTime();
