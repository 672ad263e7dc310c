import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { ButtonRow } from '../../ButtonRow';
import { Icon } from '../../Icon';
import { Steps } from '../../Steps';

/** The ways to close: the three that AliExpress's own terms name (1.6), then what others reported; each has its texts. */
export const routes = ['privacy-centre', 'app', 'mail', 'account-settings'] as const;

/** Every known way to close: what each account shows differs. */
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
              <Steps text={t(`route-${route}-walk`)} />
              <p class="evidence">{t(`route-${route}-source`)}</p>
              {route === 'mail' && (
                <ButtonRow>
                  <a class="btn small" href="#letter-close">
                    {t('to-letter-close')}
                  </a>
                </ButtonRow>
              )}
            </div>
          </details>
        ))}
      </div>
    </section>
  );
}
