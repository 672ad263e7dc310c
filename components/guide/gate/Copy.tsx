import type { JSX } from 'preact';
import type { Kept } from '../../../lib/journey';
import type { Locale } from '../../../lib/locale';

/** Figures of the copy, each with what it counts. */
export function copyLines({ orders, incomplete, reviews, officialRows }: Kept, { t }: Locale): [what: string, figure: string][] {
  return [
    [t('copy-orders'), t('figure', { count: orders })],
    [t('copy-incomplete'), t('figure', { count: incomplete })],
    [t('copy-reviews'), t('figure', { count: reviews })],
    [t('copy-official'), officialRows === undefined ? t('copy-not-added') : t('copy-rows', { count: officialRows })],
  ];
}

/** What of the account is kept on this computer, counted; what is not kept is gone with the account. */
export function Copy({ kept, locale }: { kept: Kept; locale: Locale }): JSX.Element {
  const { t } = locale;
  return (
    <section class="gate-group copy">
      <h3>{t('gate-copy')}</h3>
      <dl class="ledger">
        {copyLines(kept, locale).map(([what, figure]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd class="num">{figure}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <a class="btn small" href="#orders">
          {t('more-orders')}
        </a>
      </div>
    </section>
  );
}
