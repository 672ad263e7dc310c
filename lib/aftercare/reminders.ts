import type { Requests } from '../journey';
import type { Clock } from './clock';
import { clockDays, dateAfter, daysBetween } from './days';
import { type LetterRow, lettersIn } from './standing';

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
const HOUR = 10;

/** True for the name of an alarm of ours. */
export const isReminder = (name: string): boolean => name.startsWith(PREFIX);

/** Every moment of after-care, past ones too: each day but the first, and the day after each letter's date. */
export function remindersOf(requests: Requests): Reminder[] {
  const { closing } = requests;
  const days = closing
    ? clockDays.slice(1).map((day) => ({ name: `${PREFIX}${day}`, at: dateAfter(closing.sentAt, day, HOUR), day }))
    : [];
  const letters = lettersIn(requests, 0).flatMap(({ id, standing: { is, due } }) =>
    due === undefined || is !== 'waiting' ? [] : [{ name: `${PREFIX}letter-${id}`, at: dateAfter(due, 1, HOUR), day: undefined }],
  );
  return [...days, ...letters];
}

/** The reminder that passed while the browser was closed: the last one, if it is of today or yesterday. */
export function missedOf(requests: Requests, now: number): Reminder | undefined {
  const passed = remindersOf(requests).filter(({ at }) => at <= now && daysBetween(at, now) <= 1);
  return passed.sort((a, b) => b.at - a.at)[0];
}

/** True if that moment still has something to say; the statements of day 32 can be settled by nobody but the person. */
export function hasReason({ day }: Reminder, clock: Pick<Clock, 'entries'> | undefined, letters: readonly LetterRow[]): boolean {
  if (day === undefined) return letters.some(({ standing }) => standing.is === 'overdue');
  const rows = clock?.entries.filter((entry) => entry.day <= day).flatMap((entry) => entry.rows) ?? [];
  return day === clockDays.at(-1) || rows.some(({ state }) => state.status === 'todo' || state.status === 'unknown');
}
