import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';

/** The forms in which the last step was met: it differs by account, so none is taken for granted (site-facts 7, 2026-11). */
export const lastSteps = ['word', 'code', 'box'] as const;

/** What may be asked last, in all three forms. */
export function LastStep({ locale: { t } }: { locale: Locale }): JSX.Element {
  return (
    <section class="block" id="last-step">
      <h3>{t('last-step')}</h3>
      <p class="quiet">{t('last-step-what')}</p>
      <ul class="card told">
        {lastSteps.map((form) => (
          <li key={form}>
            <h4>{t(`last-step-${form}`)}</h4>
            <p>{t(`last-step-${form}-what`)}</p>
            <p class="evidence">{t(`last-step-${form}-source`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
