import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';
import { sayDay } from './request-words';

/** What has to be known of a letter as it stands: its time, what it does not name, how it travels. */
export function notesOf(plan: LetterPlan, letter: Letter, hasRegion: boolean, locale: Locale): string[] {
  const { t } = locale;
  const notes = [
    plan.awaitsAnswer && hasRegion && sayTime(letter, locale),
    letter.tooEarlyUntil !== undefined && t('letters-too-early', { due: sayDay(letter.tooEarlyUntil, locale) }),
    letter.nameless && t('letters-nameless'),
    letter.mail && !letter.mail.whole && t('letters-mail-long-why'),
    t('letters-draft'),
  ];
  return notes.filter((note) => typeof note === 'string');
}

function sayTime({ law, dueAt, lastAt }: Letter, locale: Locale): string {
  if (dueAt === undefined || lastAt === undefined) return locale.t('letters-time-none');
  return locale.t(`letters-time-${law}`, { due: sayDay(dueAt, locale), last: sayDay(lastAt, locale) });
}
