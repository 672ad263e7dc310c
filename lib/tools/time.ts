/** Lengths of time in milliseconds. Days of the calendar may be an hour shorter or longer: count them with `calendar-day`. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
