import type { Due } from '../../../lib/letters/deadlines';
import type { Locale } from '../../../lib/locale';
import type { LetterId, SentRequest } from '../../../lib/model/journey';
import { daysBetween } from '../../../lib/tools/calendar-day';
import { dateFormat } from '../../../lib/tools/date-format';
import type { Words } from '../../evidence-words';
import type { Shape } from '../../shapes';
import { sayRule } from './rule-words';

/** A day in words. */
export const sayDay = (time: number, { code }: Locale): string => dateFormat(code, { dateStyle: 'long' }).format(time);

/** How a sent letter stands: a refusal and silence beyond the day need the person, waiting does not. */
export function requestStatusOf(request: SentRequest, { now }: Words): Shape {
  if (request.outcome) return request.outcome === 'confirmed' ? 'done' : 'todo';
  return daysLate(request, now) > 0 ? 'todo' : 'later';
}

/** Days of the calendar since the day an answer was due, as after-care counts them. */
const daysLate = ({ dueAt }: SentRequest, now: number): number => (dueAt === undefined ? 0 : daysBetween(dueAt, now));

/** What an answer to these two is called: stages of the whole. */
const STAGES: Readonly<Partial<Record<LetterId, string>>> = { access: 'letters-state-copy', erasure: 'letters-state-erased' };

/**
 * The same in words, with the marks of the locales.
 * @param due the rule behind its date, where it is known
 */
export function sayRequestStatus(id: LetterId, request: SentRequest, { locale, now }: Words, due?: Due): string {
  const { sentAt, dueAt, outcome } = request;
  const { t } = locale;
  const sent = t('letters-state-sent', { date: sayDay(sentAt, locale) });
  if (outcome) return `${sent} ${sayOutcome(id, request, locale)}`;
  if (dueAt === undefined) return sent;
  const days = daysLate(request, now);
  if (days > 0) return `${t('letters-state-overdue', { days })} ${sent}`;
  const day = sayDay(dueAt, locale);
  return `${sent} ${due ? t('letters-state-due-rule', { due: day, rule: sayRule(due, locale) }) : t('letters-state-due', { due: day })}`;
}

function sayOutcome(id: LetterId, { outcome, outcomeAt }: SentRequest, locale: Locale): string {
  const stage = outcome === 'confirmed' ? STAGES[id] : undefined;
  if (stage && outcomeAt !== undefined) return locale.t(stage, { date: sayDay(outcomeAt, locale) });
  return locale.t(`letters-state-${outcome}`);
}
