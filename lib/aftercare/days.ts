export { dateAfter, daysBetween } from '../tools/calendar-day';

/** Days of after-care, counted from the day the request was sent. */
export const scheduleDays = [0, 2, 7, 14, 32] as const;
export type ScheduleDay = (typeof scheduleDays)[number];
