/** The door to after-care: what is due when, once the closing request was sent. The calendar is asked for by itself, as it is heavy. */

export { dateAfter, daysBetween, type ScheduleDay, scheduleDays } from './days';
export { plan } from './plan';
export { allReminders, hasReason, isReminder, lastMissedReminder, type Reminder } from './reminders';
export { type RequestStatus, type SentLetter, sentLetters, signedInAt } from './request-status';
export {
  needsYou,
  openCount,
  planOf,
  type Schedule,
  type ScheduleEntry,
  type ScheduleInput,
  type ScheduleRow,
  scheduleOf,
} from './schedule';
