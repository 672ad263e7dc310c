import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';

/** Addresses to type, as no page may link to them (Chrome 156, Firefox 153). Edge has moved its own twice: the way there is told. */
const ADDRESSES = { firefox: 'about:logins', chrome: 'chrome://password-manager/passwords' } as const;
const TOLD = ['edge', 'safari'] as const;

/** No extension can take a saved log-in out of a browser: where they are. */
export function Passwords({ locale: { t } }: { locale: Locale }): JSX.Element {
  return (
    <section class="block" id="after-passwords">
      <h3>{t('after-passwords')}</h3>
      <div class="card padded">
        <p>{t('after-passwords-what')}</p>
        <dl class="places">
          {Object.entries(ADDRESSES).map(([browser, address]) => (
            <div key={browser}>
              <dt>{t(`passwords-${browser}`)}</dt>
              <dd>
                <code dir="ltr">{address}</code>
              </dd>
            </div>
          ))}
          {TOLD.map((browser) => (
            <div key={browser}>
              <dt>{t(`passwords-${browser}`)}</dt>
              <dd>{t(`passwords-${browser}-where`)}</dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{t('passwords-others')}</p>
      </div>
    </section>
  );
}
