import type { JSX } from 'preact';
import type { Progress } from '../../lib/checklist';
import type { Locale } from '../../lib/locale';
import { LinkOut } from '../Button';
import { Ledger } from '../Ledger';
import { ProgressRing } from '../ProgressRing';

interface Props {
  readonly progress: Progress;
  /** Where the person's orders are. */
  readonly go: string;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  readonly locale: Locale;
}

/** First opening: what this place will hold, and where to begin. */
export function Empty({ progress, go, sync, locale }: Props): JSX.Element {
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
      <p>{t('nothing-checked-what')}</p>
      <div class="actions">
        <LinkOut look="primary" href={go}>
          {t('open-my-orders')}
        </LinkOut>
        <a class="btn plain" href="guide.html" target="_blank" rel="noreferrer">
          {t('open-guide')}
        </a>
      </div>
      <Ledger locale={locale} sync={sync} />
    </section>
  );
}
