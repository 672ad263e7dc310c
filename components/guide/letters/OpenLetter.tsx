import type { JSX } from 'preact';
import type { FormField, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter } from '../../../lib/letters/writing';
import type { SentRequest } from '../../../lib/model/journey';
import { SourceNote } from '../SourceNote';
import { Fields, type FieldsProps } from './Fields';
import { LetterActions, type PressResult } from './LetterActions';
import type { LettersProps } from './Letters';
import { LetterText, letterTextOf } from './LetterText';
import { notesOf } from './notes';

interface Props
  extends Pick<LettersProps, 'words' | 'catalog' | 'onDownload'>,
    Pick<FieldsProps, 'languages' | 'language' | 'kept' | 'onType' | 'onLanguage' | 'onKeep'> {
  readonly plan: LetterPlan;
  readonly form: LetterForm;
  readonly told: PressResult | undefined;
  readonly onCopy: (text: string) => Promise<void>;
  readonly request: SentRequest | undefined;
  readonly onAsk: (missing: readonly FormField[]) => void;
  readonly onSent: (sending: SentRequest, anew: boolean) => void;
  readonly onKeepDate: () => void;
}

/** What is noted of a letter that goes out now: with the place, as its day is counted by the rule of that. */
const sendingOf = ({ due, region }: Letter, now: number): SentRequest => ({
  sentAt: now,
  ...(due && { dueAt: due.at }),
  ...(region && { region }),
});

/** A letter's form, and beside it the letter, which fills in with every key. */
export function OpenLetter(props: Props): JSX.Element {
  const { words, catalog, plan, form, language, onCopy, onDownload, onSent, onAsk } = props;
  const { locale, now } = words;
  const letter = catalog.letterOf(plan.id, form, language, now);
  return (
    <div class="open-letter">
      <p class="letter-note">
        {locale.t(`letters-${plan.id}-note`)} <SourceNote of={`letters-${plan.id}-note`} locale={locale} />
      </p>
      <Fields {...props} locale={locale} />
      <div class="letter-side">
        <h4>{locale.t('letters-letter')}</h4>
        <LetterText plan={plan} letter={letter} language={language} locale={locale} />
        {language.code !== locale.code && (
          <details class="how own-words">
            <summary>{locale.t('letters-own')}</summary>
            <LetterText plan={plan} letter={catalog.letterOf(plan.id, form, locale, now)} language={locale} locale={locale} />
          </details>
        )}
        <LetterActions
          {...props}
          letter={letter}
          locale={locale}
          onAsk={() => onAsk(letter.missing)}
          onCopy={() => void onCopy(letter.body)}
          onDownload={() => onDownload(`letter-${plan.id}.txt`, letterTextOf(letter, language))}
          onSent={() => onSent(sendingOf(letter, now), false)}
          onAnew={() => onSent(sendingOf(letter, now), true)}
        />
        <ul class="letter-notes quiet">
          {notesOf(plan, letter, form, catalog, locale).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
