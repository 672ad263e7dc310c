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

/** What the browser lets an add-on clear here; where it lets it clear nothing, how to do it by hand. */
export function SiteData(props: SiteDataProps): JSX.Element {
  const { locale, browser } = props;
  const { t } = locale;
  return (
    <section class="block" id="after-wipe">
      <h3>{t('after-wipe')}</h3>
      {browser === 'android' ? <p class="card padded">{t('wipe-by-hand-android')}</p> : <Clearing {...props} browser={browser} />}
    </section>
  );
}

type ClearingProps = SiteDataProps & { readonly browser: 'chromium' | 'firefox' };

/** What would go, from where, and what would not; one press; what came of it. */
function Clearing(props: ClearingProps): JSX.Element {
  const { locale, browser, isAtWork, wiped, onClear } = props;
  const { t } = locale;
  return (
    <div class="card padded">
      <p>{t('after-wipe-what')}</p>
      <Places {...props} />
      <Choices {...props} />
      <Hosts {...props} />
      <ButtonRow>
        <Button onPress={onClear} disabled={isAtWork}>
          {t(isAtWork ? 'wipe-at-work' : 'wipe')}
        </Button>
      </ButtonRow>
      <p class="quiet">{t('wipe-permission')}</p>
      <div role="status">{wiped && <WipedNote wiped={wiped} browser={browser} locale={locale} />}</div>
    </div>
  );
}

function Places({ locale: { t }, locale, browser, always, kinds }: ClearingProps): JSX.Element {
  return (
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
  );
}

function Choices({ locale: { t }, choices, chosen, onChoose }: ClearingProps): JSX.Element {
  return (
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
