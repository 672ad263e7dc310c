/** The door to after-care: what is due when, once the closing request was sent. The calendar is asked for by itself, as it is heavy. */
export { type Clock, type ClockEntry, type ClockRow, clockOf, type Known, needsYou, openIn, planOf } from './aftercare/clock';
export { type ClockDay, clockDays, dateAfter, daysBetween } from './aftercare/days';
export { plan } from './aftercare/plan';
export { hasReason, isReminder, missedOf, type Reminder, remindersOf } from './aftercare/reminders';
export { type LetterRow, lettersIn, type Standing, signedInAt } from './aftercare/standing';
