import type { JSX } from 'preact';
import type { LetterCatalog } from '../../../lib/letters';
import type { FormField, LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { LetterLanguage } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';
import { Field, idOf } from './Field';

export interface FieldsProps {
  readonly plan: LetterPlan;
  readonly form: LetterForm;
  readonly catalog: LetterCatalog;
  readonly locale: Locale;
  /** Languages the letter can be written in. */
  readonly languages: readonly LetterLanguage[];
  readonly language: LetterLanguage;
  /** What is typed is kept in this browser. */
  readonly kept: boolean;
  readonly onType: (field: FormField, value: string) => void;
  readonly onLanguage: (code: string) => void;
  readonly onKeep: (keep: boolean) => void;
}

/** What a letter asks for, one below the other, and how long it is remembered. */
export function Fields(props: FieldsProps): JSX.Element {
  const { plan, form, catalog, locale, kept, onType, onKeep } = props;
  const required = catalog.requiredOf(plan, form.region);
  return (
    <div class="letter-fields">
      <h4>{locale.t('letters-form')}</h4>
      {catalog.fieldsOf(plan, form.region).map((field) => (
        <Field
          key={field}
          field={field}
          value={form[field] ?? (field === 'answer' ? 'none' : '')}
          optional={field !== 'answer' && !required.includes(field)}
          region={form.region}
          catalog={catalog}
          locale={locale}
          onType={onType}
        />
      ))}
      {props.languages.length > 1 && <LanguageField {...props} />}
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

function LanguageField({ locale, plan, form, catalog, languages, language, onLanguage }: FieldsProps): JSX.Element {
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
        {locale.t(catalog.languageFor(plan, form) ? 'letters-language-law' : 'letters-language-why')}
      </p>
    </div>
  );
}
