import type { JSX } from 'preact';
import type { Locale, LocaleCode } from '../../lib/locale';

/** What there is to choose from, and what is chosen. */
export interface LanguageChoices {
  /** Our languages by code, each by its own name. */
  readonly names: Readonly<Partial<Record<LocaleCode, string>>>;
  /** What the person chose; none: as their browser's. */
  readonly chosen: string | undefined;
  /** The language of ours that is nearest to the browser's. */
  readonly ofBrowser: LocaleCode;
  readonly onLanguage: (code: LocaleCode | null) => void;
}

/** The language of our words, each told in itself: whoever landed in a wrong one must find the way out. */
export function LanguageChoice({
  names,
  chosen = '',
  ofBrowser,
  onLanguage,
  locale,
}: LanguageChoices & { locale: Locale }): JSX.Element {
  const { t, code } = locale;
  const all = Object.entries(names) as [LocaleCode, string][];
  return (
    <label class="field language">
      <span>{t('settings-language')}</span>
      {code !== 'en' && <span lang="en">Language</span>}
      <select
        value={chosen in names ? chosen : ''}
        onChange={({ currentTarget: { value } }) => onLanguage(all.find(([one]) => one === value)?.[0] ?? null)}
      >
        <option value="">{t('language-of-browser', { name: names[ofBrowser] ?? ofBrowser })}</option>
        {all.map(([one, name]) => (
          <option key={one} value={one} lang={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
