import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { Progress } from '../../lib/model/checklist';
import { LinkOut, LinkToGuide } from '../Button';
import { ButtonRow } from '../ButtonRow';
import { PrivacyFacts } from '../PrivacyFacts';
import { ProgressRing } from '../ProgressRing';

interface Props {
  readonly progress: Progress;
  /** Where the person's orders are. */
  readonly go: string;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  /** No page can be read, as is said above. */
  readonly noAccess: boolean;
  readonly locale: Locale;
}

/** First opening: what this place will hold, and where to begin. */
export function FirstRun({ progress, go, sync, noAccess, locale }: Props): JSX.Element {
  const { t } = locale;
  const figure = (
    <div class="ring-figure">
      <b>{progress.done}</b>
      <span>{t('of-total', { total: progress.total })}</span>
    </div>
  );
  return (
    <section class="empty">
      <ProgressRing progress={progress} figure={figure} />
      <h1>{t('nothing-checked')}</h1>
      {!noAccess && <p>{t('nothing-checked-what')}</p>}
      <p class="quiet">{t('on-the-site')}</p>
      <ButtonRow>
        <LinkOut look="primary" href={go}>
          {t('open-my-orders')}
        </LinkOut>
        <LinkToGuide look="plain">{t('open-guide')}</LinkToGuide>
      </ButtonRow>
      <PrivacyFacts locale={locale} sync={sync} />
    </section>
  );
}
