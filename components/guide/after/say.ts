import type { Clock, ClockRow } from '../../../lib/aftercare';
import type { Locale } from '../../../lib/locale';
import { sayEvidence, type Words } from '../../evidence-words';

/** A day without its year, as near days are spoken of. */
export const shortDay = (time: number, { code }: Locale): string =>
  new Intl.DateTimeFormat(code, { day: 'numeric', month: 'short' }).format(time);

export const longDay = (time: number, { code }: Locale): string =>
  new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long' }).format(time);

/** A moment with its day and its clock time. */
export const moment = (time: number, { code }: Locale): string =>
  new Intl.DateTimeFormat(code, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** The evidence line of a task on the clock, with the marks of the locales; never empty. */
export function sayRow({ state, later, say }: ClockRow, closing: Clock['closing'] | undefined, words: Words): string {
  const { locale, now } = words;
  const { id } = state.task;
  if (say) {
    const at = state.at ?? closing?.sentAt ?? now;
    return locale.t(`clock-${say}`, { ago: locale.ago(at, now), when: moment(at, locale), days: closing?.late ?? 0 });
  }
  const own = `clock-${later ? 'later' : 'open'}-${id}`;
  if (state.status === 'unknown' && !state.stale && locale.has(own)) return locale.t(own);
  return later ? locale.t('say-later') : sayEvidence(state, locale, now);
}
