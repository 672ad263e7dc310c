import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { Icon } from '../../Icon';
import { Walk } from '../../Walk';

/** The known ways to the closing form, today's first (site-facts 7, 2026-11); each has its texts. */
export const routes = ['privacy-centre', 'account-settings', 'app'] as const;

/** Every known way to the form: what each account shows differs. */
export function Routes({ locale: { t } }: { locale: Locale }): JSX.Element {
  return (
    <section class="block" id="routes">
      <h3>{t('routes')}</h3>
      <p class="quiet">{t('routes-what')}</p>
      <div class="card">
        {routes.map((route, index) => (
          <details key={route} class="group" id={`route-${route}`} open={index === 0}>
            <summary>
              <Icon name="chevron" />
              <h4 class="group-name">{t(`route-${route}`)}</h4>
            </summary>
            <div class="inside">
              <Walk text={t(`route-${route}-walk`)} />
              <p class="evidence">{t(`route-${route}-source`)}</p>
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
