import type { JSX } from 'preact';
import { Button } from '../../Button';
import { Toggle } from './Toggle';
import type { SettingsProps } from './view';

/** What is kept beside the checklist, and what the browser may remind of. */
export function Copies({ words: { locale }, chosen, holdings, onChange }: SettingsProps): JSX.Element {
  const { t } = locale;
  return (
    <>
      <Toggle
        is={chosen.keepOrders}
        label={t('copies-orders')}
        why={t('copies-orders-why', { orders: holdings.kept.orders })}
        onTurn={(on) => onChange({ turn: 'keepOrders', on })}
      />
      <div class="line">
        <p>
          {t(chosen.reminders ? 'copies-reminders-on' : 'copies-reminders-off')}
          <span class="why">{t('copies-reminders-why')}</span>
        </p>
        {chosen.reminders ? (
          <Button look="small" onPress={() => onChange({ turn: 'reminders', on: false })}>
            {t('switch-off')}
            <span class="vh">: {t('copies-reminders')}</span>
          </Button>
        ) : (
          <a class="btn small" href="#after">
            {t('section-after')}
          </a>
        )}
      </div>
    </>
  );
}
