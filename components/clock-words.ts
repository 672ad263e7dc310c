import type { Schedule, ScheduleRow } from '../lib/aftercare';
import type { Locale } from '../lib/locale';
import { dateFormat } from '../lib/tools/date-format';
import { sayEvidence, type Words } from './evidence-words';

/** A moment with its day and its clock time. */
export const sayMoment = (time: number, { code }: Locale): string =>
  dateFormat(code, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** The evidence line of a task on the clock, with the marks of the locales; never empty. */
export function sayRow({ state, later, say }: ScheduleRow, closing: Schedule['closing'] | undefined, words: Words): string {
  const { locale, now } = words;
  const { id } = state.task;
  if (say) {
    const at = state.at ?? closing?.sentAt ?? now;
    return locale.t(`clock-${say}`, {
      ago: locale.ago(at, now),
      when: sayMoment(at, locale),
      days: closing?.late ?? 0,
      count: state.left,
    });
  }
  const own = `clock-${later ? 'later' : 'open'}-${id}`;
  if (state.status === 'unknown' && !state.stale && locale.has(own)) return locale.t(own);
  return later ? locale.t('say-later') : sayEvidence(state, locale, now);
}
