import type { JSX } from 'preact';
import type { LetterCatalog } from '../../../lib/letters';
import type { FormField } from '../../../lib/letters/form';
import type { Locale } from '../../../lib/locale';
import type { Region } from '../../../lib/tools/regions';

export interface FieldProps {
  readonly field: FormField;
  readonly value: string;
  readonly optional: boolean;
  readonly region: Region | undefined;
  readonly catalog: LetterCatalog;
  readonly locale: Locale;
  readonly onType: (field: FormField, value: string) => void;
}

export const idOf = (field: string): string => `letter-field-${field}`;
const whyOf = (field: string): string => `${idOf(field)}-why`;

/** A label, what is typed or chosen below it, and why it is asked below that. */
export function Field(props: FieldProps): JSX.Element {
  const { field, optional, region, locale } = props;
  return (
    <div class="letter-field">
      <label for={idOf(field)}>
        {locale.t(`letters-field-${field}`, { region: region ?? 'other' })}
        {optional && <span class="quiet"> ({locale.t('letters-optional')})</span>}
      </label>
      <div class="field">{inputOf(props)}</div>
      <p class="quiet" id={whyOf(field)}>
        {locale.t(`letters-field-${field}-why`)}
      </p>
    </div>
  );
}

function inputOf({ field, value, optional, catalog, locale, onType }: FieldProps): JSX.Element {
  const common = {
    id: idOf(field),
    value,
    required: !optional,
    'aria-describedby': whyOf(field),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLSelectElement }) => onType(field, currentTarget.value),
  };
  if (field === 'region' || field === 'about' || field === 'answer') return selectOf(field, common, catalog, locale);
  if (field === 'requestedOn' || field === 'firstOn') return <input {...common} type="date" />;
  // No spelling help: some browsers send what is typed to a server for it. No memory of the browser's own either.
  return <input {...common} type="text" dir="auto" maxLength={catalog.longest[field]} autocomplete="off" spellcheck={false} />;
}

function selectOf(field: 'region' | 'about' | 'answer', common: object, catalog: LetterCatalog, { t }: Locale): JSX.Element {
  return (
    <select {...common}>
      {field !== 'answer' && <option value="">{t('letters-choose')}</option>}
      {catalog.choices[field].map((choice) => (
        <option key={choice} value={choice}>
          {t(`letters-${field}-${choice}`)}
        </option>
      ))}
    </select>
  );
}
