import type { JSX } from 'preact';
import { PrivacyFacts } from '../../PrivacyFacts';
import { PolicyPart } from './PrivacyPolicy';
import type { SettingsProps } from './view';

/** What is stored, sent and pressed, and whose work this is. */
export function About({ words: { locale }, chosen, holdings, version }: SettingsProps): JSX.Element {
  const { t } = locale;
  const { readings, ticks, kept } = holdings;
  return (
    <>
      <PrivacyFacts locale={locale} sync={chosen.sync} />
      <p>{t('about-stored', { readings, ticks, orders: kept.orders })}</p>
      <p>{t('about-reads')}</p>
      <p>{t('about-presses')}</p>
      <p class="evidence">{t('about-version', { version })}</p>
      <p class="evidence">{t('about-whose')}</p>
      <PolicyPart version={version} locale={locale} />
    </>
  );
}
