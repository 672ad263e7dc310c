import type { LetterCatalog } from '../../../lib/letters';
import type { LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';
import type { Region } from '../../../lib/tools/regions';
import { sayDay } from './request-words';
import { sayRule } from './rule-words';

/** What has to be known of a letter as it stands: its time and where that comes from, what goes before it, how it travels. */
export function notesOf(plan: LetterPlan, letter: Letter, form: LetterForm, catalog: LetterCatalog, locale: Locale): string[] {
  const { t } = locale;
  const { region } = letter;
  const notes = [
    ...(plan.awaits && region ? timesOf(plan.awaits, letter, region, catalog, locale) : []),
    ...(plan.id === 'complaint' && region ? beforeOf(letter, region, form, catalog, locale) : []),
    letter.wait && sayWait(letter.wait, locale),
    letter.mail && withSource('letters-from-account', locale),
    letter.mail && region === 'cis' && withSource('letters-cis-address', locale),
    letter.mail && !letter.mail.whole && t('letters-mail-long-why'),
    withSource('letters-draft', locale),
  ];
  return notes.filter((note) => typeof note === 'string');
}

/** A text with what it rests on, and the month that was last confirmed in: made with the words of the guide, of `lib/facts`. */
const withSource = (id: string, { t, has }: Locale): string => (has(`${id}-source`) ? `${t(id)} ${t(`${id}-source`)}` : t(id));

/** Until when it has to wait. */
export const sayWait = (wait: NonNullable<Letter['wait']>, locale: Locale): string =>
  locale.t(`letters-wait-${wait.for}`, { until: sayDay(wait.until, locale) });

function timesOf(
  asked: NonNullable<LetterPlan['awaits']>,
  { due, last }: Letter,
  region: Region,
  catalog: LetterCatalog,
  locale: Locale,
): string[] {
  const { t } = locale;
  if (asked === 'complaint')
    return due ? [t('letters-time-company', { due: sayDay(due.at, locale), rule: sayRule(due, locale) })] : [];
  const law = withSource(`letters-law-${region}`, locale);
  if (!due)
    return [t(catalog.places[region].answer[asked] === 'no-number' ? 'letters-time-no-number' : 'letters-time-none'), law];
  const told = { due: sayDay(due.at, locale), rule: sayRule(due, locale) };
  if (last && region === 'mx') return [t('letters-time-mx', { ...told, last: sayDay(last.at, locale) }), law];
  const more = last && t('letters-time-more', { last: sayDay(last.at, locale), rule: sayRule(last, locale) });
  return [more ? `${t('letters-time', told)} ${more}` : t('letters-time', told), law];
}

/** What an authority asks for first, and how long it can be asked. */
function beforeOf(
  { takenUntil }: Letter,
  region: Region,
  { answer = 'none' }: LetterForm,
  catalog: LetterCatalog,
  locale: Locale,
): string[] {
  const { t } = locale;
  const { first, within } = catalog.places[region].authority;
  const goesFirst = first === 'appeal' && answer !== 'refused' ? undefined : first;
  const limit = within && ('known' in within ? t('letters-limit-known', { known: within.known }) : undefined);
  const most =
    within && 'request' in within && takenUntil !== undefined
      ? t('letters-limit-request', { answer: within.answer, most: within.request, until: sayDay(takenUntil, locale) })
      : undefined;
  return [t(goesFirst ? `letters-first-${goesFirst}` : 'letters-first-asked'), limit ?? most].filter(
    (note) => note !== undefined,
  );
}
