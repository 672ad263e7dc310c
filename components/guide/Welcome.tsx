import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Ledger } from '../Ledger';

/** The first thing said to a person: what this is, and what it does with what it knows. */
export function Welcome({ locale: { t }, locale }: { locale: Locale }): JSX.Element {
  return (
    <section class="welcome" id="welcome">
      <div>
        <h2 tabIndex={-1}>{t('welcome')}</h2>
        <p>{t('welcome-what')}</p>
      </div>
      <Ledger locale={locale} />
    </section>
  );
}
