import type { JSX } from 'preact';
import type { LetterDesk } from '../../../lib/letters';
import type { Field as FieldName } from '../../../lib/letters/form';
import type { Locale } from '../../../lib/locale';

export interface FieldProps {
  readonly field: FieldName;
  readonly value: string;
  readonly optional: boolean;
  readonly desk: LetterDesk;
  readonly locale: Locale;
  readonly onType: (field: FieldName, value: string) => void;
}

export const idOf = (field: string): string => `letter-field-${field}`;
const whyOf = (field: string): string => `${idOf(field)}-why`;

/** A label, what is typed or chosen below it, and why it is asked below that. */
export function Field(props: FieldProps): JSX.Element {
  const { field, optional, locale } = props;
  return (
    <div class="letter-field">
      <label for={idOf(field)}>
        {locale.t(`letters-field-${field}`)}
        {optional && <span class="quiet"> ({locale.t('letters-optional')})</span>}
      </label>
      <div class="field">{inputOf(props)}</div>
      <p class="quiet" id={whyOf(field)}>
        {locale.t(`letters-field-${field}-why`)}
      </p>
    </div>
  );
}

function inputOf({ field, value, optional, desk, locale, onType }: FieldProps): JSX.Element {
  const common = {
    id: idOf(field),
    value,
    required: !optional,
    'aria-describedby': whyOf(field),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) => onType(field, currentTarget.value),
  };
  if (field === 'region' || field === 'about' || field === 'answer') return selectOf(field, common, desk, locale);
  if (field === 'requestedOn') return <input {...common} type="date" />;
  // No spelling help: some browsers send what is typed to a server for it. No memory of the browser's own either.
  return <input {...common} type="text" dir="auto" maxLength={desk.longest[field]} autocomplete="off" spellcheck={false} />;
}

function selectOf(field: 'region' | 'about' | 'answer', common: object, desk: LetterDesk, { t }: Locale): JSX.Element {
  return (
    <select {...common}>
      {field !== 'answer' && <option value="">{t('letters-choose')}</option>}
      {desk.choices[field].map((choice) => (
        <option key={choice} value={choice}>
          {t(`letters-${field}-${choice}`)}
        </option>
      ))}
    </select>
  );
}
