import type { JSX } from 'preact';
import type { Kept } from '../../../lib/journey';
import type { Locale } from '../../../lib/locale';

/** What of the account is kept on this computer, counted; what is not kept is gone with the account. */
export function Copy({ kept, locale: { t } }: { kept: Kept; locale: Locale }): JSX.Element {
  const { orders, incomplete, reviews, officialRows } = kept;
  const lines: readonly [what: string, figure: string][] = [
    ['copy-orders', t('figure', { count: orders })],
    ['copy-incomplete', t('figure', { count: incomplete })],
    ['copy-reviews', t('figure', { count: reviews })],
    ['copy-official', officialRows === undefined ? t('copy-not-added') : t('copy-rows', { count: officialRows })],
  ];
  return (
    <section class="gate-group copy">
      <h3>{t('gate-copy')}</h3>
      <dl class="ledger">
        {lines.map(([what, figure]) => (
          <div key={what}>
            <dt>{t(what)}</dt>
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
