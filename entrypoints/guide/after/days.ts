import type { Words } from '../../../components/evidence-words';
import { sayRule } from '../../../components/guide/letters/rule-words';
import type { Schedule, SentLetter } from '../../../lib/aftercare';
import { daysBetween } from '../../../lib/aftercare';
import type { CalendarDay } from '../../../lib/archive/export/calendar';
import { letterCatalog } from '../../../lib/letters';
import type { Locale } from '../../../lib/locale';
import type { LetterId, SentRequests } from '../../../lib/model/journey';

/** What is still to come, as days for a calendar, in the person's own words. */
export function calendarDays(
  schedule: Schedule | undefined,
  letters: readonly SentLetter[],
  requests: SentRequests,
  { now, locale }: Pick<Words, 'now' | 'locale'>,
): CalendarDay[] {
  const ahead = (date: number | undefined): date is number => date !== undefined && daysBetween(now, date) >= 0;
  return [...daysOfClock(schedule, locale), ...daysOfLetters(letters, requests, locale)].filter(({ date }) => ahead(date));
}

function daysOfClock(schedule: Schedule | undefined, { t }: Locale): CalendarDay[] {
  if (!schedule) return [];
  return schedule.entries.flatMap(({ day, date, rows }) => {
    const left = rows.filter(({ state }) => state.status === 'todo' || state.status === 'unknown');
    const names = left.map(({ state }) => t(`task-${state.task.id}`));
    const all = day === 32 ? [...names, t('statements')] : names;
    if (date === undefined || day === 0 || all.length === 0) return [];
    return { id: `day-${day}.${schedule.closing.sentAt}`, date, title: t('calendar-day', { day }), text: all.join('\n') };
  });
}

const daysOfLetters = (letters: readonly SentLetter[], requests: SentRequests, locale: Locale): CalendarDay[] =>
  letters.flatMap(({ id, standing: { is, due, sentAt } }) =>
    is !== 'waiting' || due === undefined
      ? []
      : {
          id: `letter-${id}.${sentAt}`,
          date: due,
          title: locale.t('calendar-letter', { name: locale.t(`letters-${id}`) }),
          text: [...ruleOf(id, requests, locale), locale.t('calendar-letter-what')].join('\n'),
        },
  );

/** How the day was counted, where it is known. */
function ruleOf(id: LetterId, requests: SentRequests, locale: Locale): string[] {
  const request = requests[id];
  const due = request && letterCatalog.dueOf(id, request);
  return due ? [sayRule(due, locale)] : [];
}
