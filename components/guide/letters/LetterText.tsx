import type { JSX } from 'preact';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter, LetterLanguage } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';

interface Props {
  readonly plan: LetterPlan;
  readonly letter: Letter;
  readonly language: LetterLanguage;
  readonly locale: Locale;
}

/** The letter as it stands, in its own language and direction. */
export function LetterText({ plan, letter, language, locale }: Props): JSX.Element {
  return (
    <div class="sheet-of-letter">
      <dl>
        <div>
          <dt>{locale.t('letters-to')}</dt>
          {addresseesOf(plan, letter, locale).map((one) => (
            <dd key={one}>
              <bdi>{brokenAtSign(one)}</bdi>
            </dd>
          ))}
        </div>
        <div>
          <dt>{locale.t('letters-subject')}</dt>
          <dd>
            <bdi lang={language.code}>{letter.subject}</bdi>
          </dd>
        </div>
      </dl>
      <div class="letter-body" lang={language.code} dir={language.direction}>
        {letter.body.split('\n\n').map((paragraph, at) => (
          <p key={`${letter.id}-${at}`}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}

/** A mail address breaks behind its sign, not within a name. */
const brokenAtSign = (text: string): (string | JSX.Element)[] =>
  text.split(/(?<=@)/).flatMap((part, at) => (at > 0 ? [<wbr key={part} />, part] : [part]));

function addresseesOf({ ways }: LetterPlan, { to, region }: Letter, { t }: Locale): string[] {
  return ways.map((way) => {
    if (way === 'mail') return to ?? '';
    return way === 'help-centre' ? t('letters-to-help-centre') : t('letters-authority', { region: region ?? 'other' });
  });
}

/** The letter as a text of its own. */
export function letterTextOf({ to, subject, body }: Letter, { t }: LetterLanguage): string {
  const address = to ? [`${t('letters-to')}: ${to}`] : [];
  return `${[...address, `${t('letters-subject')}: ${subject}`].join('\n')}\n\n${body}\n`;
}
