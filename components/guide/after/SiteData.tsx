import type { JSX } from 'preact';
import type { DataKind, SiteId } from '../../../lib/aftercare/site-data';
import type { Locale } from '../../../lib/locale';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { sayKinds, type Wiped, WipedNote } from './WipedNote';

export interface SiteDataProps {
  readonly locale: Locale;
  readonly browser: 'chromium' | 'firefox' | 'android';
  /** Sites that go in any case, and those that go only if they are ticked. */
  readonly always: readonly SiteId[];
  readonly choices: readonly SiteId[];
  readonly chosen: readonly SiteId[];
  readonly kinds: readonly DataKind[];
  /** Every host that would go now. */
  readonly hosts: readonly string[];
  readonly isAtWork: boolean;
  readonly wiped: Wiped | undefined;
  readonly onChoose: (site: SiteId, is: boolean) => void;
  readonly onClear: () => void;
}

/** What would go, from where, and what would not; one press; what came of it. */
export function SiteData(props: SiteDataProps): JSX.Element {
  const { locale, browser, always, choices, chosen, kinds, isAtWork, wiped, onChoose, onClear } = props;
  const { t } = locale;
  if (browser === 'android') {
    return (
      <section class="block" id="after-wipe">
        <h3>{t('after-wipe')}</h3>
        <p class="card padded">{t('wipe-by-hand-android')}</p>
      </section>
    );
  }
  return (
    <section class="block" id="after-wipe">
      <h3>{t('after-wipe')}</h3>
      <div class="card padded">
        <p>{t('after-wipe-what')}</p>
        <dl class="places">
          <div>
            <dt>{t('wipe-goes')}</dt>
            <dd>
              {always.map((site) => (
                <p key={site}>{t(`site-${site}`)}</p>
              ))}
            </dd>
          </div>
          <div>
            <dt>{t('wipe-kinds')}</dt>
            <dd>
              <p>{sayKinds(kinds, locale)}</p>
              <p class="quiet">{t(`wipe-scope-${browser}`)}</p>
            </dd>
          </div>
          <div>
            <dt>{t('wipe-stays')}</dt>
            <dd>
              <p>{t('wipe-stays-what')}</p>
              <p class="quiet">{t(`wipe-by-hand-${browser}`)}</p>
            </dd>
          </div>
        </dl>
        <fieldset>
          <legend>{t('wipe-choices')}</legend>
          {choices.map((site) => (
            <label key={site} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(site)}
                onChange={(event) => onChoose(site, event.currentTarget.checked)}
              />
              <span>{t(`site-${site}`)}</span>
            </label>
          ))}
        </fieldset>
        <Hosts {...props} />
        <ButtonRow>
          <Button onPress={onClear} disabled={isAtWork}>
            {t(isAtWork ? 'wipe-at-work' : 'wipe')}
          </Button>
        </ButtonRow>
        <p class="quiet">{t('wipe-permission')}</p>
        <div role="status">{wiped && <WipedNote wiped={wiped} browser={browser} locale={locale} />}</div>
      </div>
    </section>
  );
}

function Hosts({ hosts, locale: { t } }: SiteDataProps): JSX.Element {
  return (
    <details class="hosts">
      <summary>{t('wipe-hosts', { count: hosts.length })}</summary>
      <ul dir="ltr">
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </details>
  );
}
