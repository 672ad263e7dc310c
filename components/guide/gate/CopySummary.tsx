import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { KeptFigures } from '../../../lib/model/kept';

type Line = readonly [what: string, figure: string];

/** Figures of the copy, each with what it counts. */
export function copyLines(kept: KeptFigures, { t }: Locale): Line[] {
  const { orders, incomplete, reviews } = kept;
  return [
    [t('copy-orders'), t('figure', { count: orders })],
    [t('copy-incomplete'), t('figure', { count: incomplete })],
    [t('copy-reviews'), t('figure', { count: reviews })],
    ...officialLines(kept, t),
  ];
}

/** What AliExpress's own copy holds, and which of the kept orders it does not answer for. */
function officialLines(
  { orders, officialRows, officialOrders, officialCompared = 0, officialMissing = 0 }: KeptFigures,
  t: Locale['t'],
): Line[] {
  const what = t('copy-official');
  if (officialRows === undefined) return [[what, t('copy-not-added')]];
  if (officialOrders === undefined) return [[what, t('copy-rows', { count: officialRows })]];
  const left: readonly Line[] = [
    ['copy-missing', officialMissing],
    ['copy-uncompared', Math.max(0, orders - officialCompared)],
  ].flatMap(([label, count]) => (Number(count) > 0 ? [[t(String(label)), t('figure', { count: Number(count) })] as const] : []));
  return [[what, t('copy-found', { count: officialOrders })], ...left];
}

/** What of the account is kept on this computer, counted; what is not kept is gone with the account. */
export function CopySummary({ kept, locale }: { kept: KeptFigures; locale: Locale }): JSX.Element {
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
