import type { Clock, LetterRow } from '../../../lib/aftercare';
import { daysBetween } from '../../../lib/aftercare';
import type { CalendarDay } from '../../../lib/keep/calendar';
import type { Locale } from '../../../lib/locale';

/** What is still to come, as days for a calendar, in the person's own words. */
export function calendarDays(
  clock: Clock | undefined,
  letters: readonly LetterRow[],
  now: number,
  locale: Locale,
): CalendarDay[] {
  const ahead = (date: number | undefined): date is number => date !== undefined && daysBetween(now, date) >= 0;
  return [...daysOfClock(clock, locale), ...daysOfLetters(letters, locale)].filter(({ date }) => ahead(date));
}

function daysOfClock(clock: Clock | undefined, { t }: Locale): CalendarDay[] {
  if (!clock) return [];
  return clock.entries.flatMap(({ day, date, rows }) => {
    const left = rows.filter(({ state }) => state.status === 'todo' || state.status === 'unknown');
    const names = left.map(({ state }) => t(`task-${state.task.id}`));
    const all = day === 32 ? [...names, t('statements')] : names;
    if (date === undefined || day === 0 || all.length === 0) return [];
    return { id: `day-${day}.${clock.closing.sentAt}`, date, title: t('calendar-day', { day }), text: all.join('\n') };
  });
}

const daysOfLetters = (letters: readonly LetterRow[], { t }: Locale): CalendarDay[] =>
  letters.flatMap(({ id, standing: { is, due, sentAt } }) =>
    is !== 'waiting' || due === undefined
      ? []
      : {
          id: `letter-${id}.${sentAt}`,
          date: due,
          title: t('calendar-letter', { name: t(`letters-${id}`) }),
          text: t('calendar-letter-what'),
        },
  );
