import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { LinkOut } from '../Button';
import { PrivacyFacts } from '../PrivacyFacts';

interface Props {
  /** Where the person's orders are: the best place to begin. */
  readonly go: string;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  readonly locale: Locale;
}

/** The first thing said to a person: what this is, and what it does with what it knows. */
export function Welcome({ go, sync, locale }: Props): JSX.Element {
  const { t } = locale;
  return (
    <section class="welcome" id="welcome">
      <div>
        <h2 tabIndex={-1}>{t('welcome')}</h2>
        <p>{t('welcome-what')}</p>
        <div class="actions">
          <LinkOut look="primary" href={go}>
            {t('open-my-orders')}
          </LinkOut>
          <a class="btn plain" href="#decide">
            {t('welcome-decide')}
          </a>
        </div>
      </div>
      <PrivacyFacts locale={locale} sync={sync} />
    </section>
  );
}
