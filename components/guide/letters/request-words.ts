import type { SentRequest } from '../../../lib/journey';
import type { Locale } from '../../../lib/locale';
import type { Words } from '../../evidence-words';
import type { Shape } from '../../StateIcon';

const DAY = 24 * 60 * 60_000;

/** A day in words. */
export const sayDay = (time: number, { code }: Locale): string =>
  new Intl.DateTimeFormat(code, { dateStyle: 'long' }).format(time);

/** How a sent letter stands: a refusal and silence beyond the day need the person, waiting does not. */
export function standOf(request: SentRequest, { now }: Words): Shape {
  if (request.outcome) return request.outcome === 'confirmed' ? 'done' : 'todo';
  return isOverdue(request, now) ? 'todo' : 'later';
}

const isOverdue = ({ dueAt }: SentRequest, now: number): boolean => dueAt !== undefined && dueAt < now;

/** The same in words, with the marks of the locales. */
export function sayStand(request: SentRequest, { locale, now }: Words): string {
  const { sentAt, dueAt, outcome } = request;
  const sent = locale.t('letters-state-sent', { date: sayDay(sentAt, locale) });
  if (outcome) return `${sent} ${locale.t(`letters-state-${outcome}`)}`;
  if (dueAt === undefined) return sent;
  if (!isOverdue(request, now)) return `${sent} ${locale.t('letters-state-due', { due: sayDay(dueAt, locale) })}`;
  return `${locale.t('letters-state-overdue', { days: Math.ceil((now - dueAt) / DAY) })} ${sent}`;
}
