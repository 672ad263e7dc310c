import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';

/** Shops elsewhere, as names: what each is, and no way there. */
export function Shops({ shops, locale: { t } }: { shops: readonly string[]; locale: Locale }): JSX.Element {
  return (
    <ul class="bullets">
      {shops.map((shop) => (
        <li key={shop}>{t(`shop-${shop}`)}</li>
      ))}
    </ul>
  );
}
