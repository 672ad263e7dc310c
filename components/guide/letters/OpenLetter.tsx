import type { JSX } from 'preact';
import type { Field, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Locale } from '../../../lib/locale';
import { Fields, type FieldsProps } from './Fields';
import type { LettersProps } from './Letters';
import { notesOf } from './notes';
import { Sheet, textOf } from './Sheet';
import { type Told, Ways } from './Ways';

interface Props
  extends Pick<LettersProps, 'words' | 'desk' | 'languages' | 'onDownload' | 'onSent'>,
    Pick<FieldsProps, 'kept' | 'onType' | 'onLanguage' | 'onKeep'> {
  readonly plan: LetterPlan;
  readonly form: LetterForm;
  readonly language: Locale;
  readonly told: Told | undefined;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onAsk: (missing: readonly Field[]) => void;
}

/** A letter's form, and beside it the letter, which fills in with every key. */
export function OpenLetter(props: Props): JSX.Element {
  const { words, desk, plan, form, language, onCopy, onDownload, onSent, onAsk } = props;
  const { locale, now } = words;
  const letter = desk.letterOf(plan.id, form, language, now);
  return (
    <div class="open-letter">
      <p class="letter-note">{locale.t(`letters-${plan.id}-note`)}</p>
      <Fields {...props} locale={locale} />
      <div class="letter-side">
        <h4>{locale.t('letters-letter')}</h4>
        <Sheet plan={plan} letter={letter} form={form} language={language} locale={locale} />
        <Ways
          {...props}
          letter={letter}
          locale={locale}
          onAsk={() => onAsk(letter.missing)}
          onCopy={() => void onCopy(letter.body)}
          onDownload={() => onDownload(`letter-${plan.id}.txt`, textOf(letter, language))}
          onSent={() => onSent(plan.id, now, letter.dueAt)}
        />
        <ul class="letter-notes quiet">
          {notesOf(plan, letter, form.region !== undefined, locale).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
