/** Days of after-care, counted from the day the request was sent. */
export const clockDays = [0, 2, 7, 14, 32] as const;
export type ClockDay = (typeof clockDays)[number];

const DAY = 24 * 60 * 60 * 1000;

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
