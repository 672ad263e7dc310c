import type { SentRequests } from '../model/journey';
import { dateAfter, daysBetween, scheduleDays } from './days';
import { type SentLetter, sentLetters } from './request-status';
import type { Schedule } from './schedule';

/** A moment at which the person is reminded; `name` is that of its alarm, stored by the browser. */
export interface Reminder {
  readonly name: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Day of the clock; undefined for a letter that had no answer. */
  readonly day: number | undefined;
}

const PREFIX = 'after-';
/** In the morning of that day, by the person's own clock. */
const HOUR_OF_DAY = 10;

/** True for the name of an alarm of ours. */
export const isReminder = (name: string): boolean => name.startsWith(PREFIX);

/** Every moment of after-care, past ones too: each day but the first, and the day after each letter's date. */
export function allReminders(requests: SentRequests): Reminder[] {
  const { closing } = requests;
  const days = closing
    ? scheduleDays.slice(1).map((day) => ({ name: `${PREFIX}${day}`, at: dateAfter(closing.sentAt, day, HOUR_OF_DAY), day }))
    : [];
  const letters = sentLetters(requests, 0).flatMap(({ id, standing: { is, due } }) =>
    due === undefined || is !== 'waiting'
      ? []
      : [{ name: `${PREFIX}letter-${id}`, at: dateAfter(due, 1, HOUR_OF_DAY), day: undefined }],
  );
  return [...days, ...letters];
}

/** The reminder that passed while the browser was closed: the last one, if it is of today or yesterday. */
export function lastMissedReminder(requests: SentRequests, now: number): Reminder | undefined {
  const passed = allReminders(requests).filter(({ at }) => at <= now && daysBetween(at, now) <= 1);
  return passed.sort((a, b) => b.at - a.at)[0];
}

/** True if that moment still has something to say; the statements of day 32 can be settled by nobody but the person. */
export function hasReason(
  { day }: Reminder,
  schedule: Pick<Schedule, 'entries'> | undefined,
  letters: readonly SentLetter[],
): boolean {
  if (day === undefined) return letters.some(({ standing }) => standing.is === 'overdue');
  const rows = schedule?.entries.filter((entry) => entry.day <= day).flatMap((entry) => entry.rows) ?? [];
  return day === scheduleDays.at(-1) || rows.some(({ state }) => state.status === 'todo' || state.status === 'unknown');
}
