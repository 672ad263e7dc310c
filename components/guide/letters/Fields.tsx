import type { JSX } from 'preact';
import type { LetterDesk } from '../../../lib/letters';
import type { Field as FieldName, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Locale } from '../../../lib/locale';
import { Field, idOf } from './Field';

export interface FieldsProps {
  readonly plan: LetterPlan;
  readonly form: LetterForm;
  readonly desk: LetterDesk;
  readonly locale: Locale;
  /** Languages the letter can be written in. */
  readonly languages: readonly Locale[];
  readonly language: Locale;
  /** What is typed is kept in this browser. */
  readonly kept: boolean;
  readonly onType: (field: FieldName, value: string) => void;
  readonly onLanguage: (code: string) => void;
  readonly onKeep: (keep: boolean) => void;
}

/** What a letter asks for, one below the other, and how long it is remembered. */
export function Fields(props: FieldsProps): JSX.Element {
  const { plan, form, desk, locale, kept, onType, onKeep } = props;
  return (
    <div class="letter-fields">
      <h4>{locale.t('letters-form')}</h4>
      {plan.fields.map((field) => (
        <Field
          key={field}
          field={field}
          value={form[field] ?? (field === 'answer' ? 'none' : '')}
          optional={field !== 'answer' && !plan.required.includes(field)}
          desk={desk}
          locale={locale}
          onType={onType}
        />
      ))}
      {props.languages.length > 1 && <Language {...props} />}
      <label class="check">
        <input type="checkbox" checked={kept} onChange={({ currentTarget }) => onKeep(currentTarget.checked)} />
        <span>
          {locale.t('letters-keep')}
          <span class="quiet">{locale.t(kept ? 'letters-kept' : 'letters-kept-not')}</span>
        </span>
      </label>
    </div>
  );
}

function Language({ locale, languages, language, onLanguage }: FieldsProps): JSX.Element {
  const id = idOf('language');
  return (
    <div class="letter-field">
      <label for={id}>{locale.t('letters-language')}</label>
      <div class="field">
        <select
          id={id}
          value={language.code}
          aria-describedby={`${id}-why`}
          onInput={({ currentTarget }) => onLanguage(currentTarget.value)}
        >
          {languages.map((one) => (
            <option key={one.code} value={one.code} lang={one.code}>
              {one.t('letter-language')}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet" id={`${id}-why`}>
        {locale.t('letters-language-why')}
      </p>
    </div>
  );
}
