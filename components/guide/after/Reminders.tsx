import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { Icon } from '../../Icon';

export interface RemindersProps {
  readonly locale: Locale;
  /** How many days are left to put in a calendar. */
  readonly days: number;
  readonly withAlarm: boolean;
  /** The person wants to be reminded by the browser. */
  readonly on: boolean;
  /** Notifications are allowed; undefined while that is not known. */
  readonly isAllowed: boolean | undefined;
  readonly onCalendar: () => void;
  readonly onWithAlarm: (is: boolean) => void;
  readonly onRemind: (on: boolean) => void;
}

/** The days as a file for a calendar, or told by this browser. */
export function Reminders(props: RemindersProps): JSX.Element {
  const { locale, days, withAlarm, on, onCalendar, onWithAlarm, onRemind } = props;
  const { t } = locale;
  return (
    <div class="block" id="after-reminders">
      <ButtonRow>
        {days > 0 && (
          <Button onPress={onCalendar}>
            <Icon name="save" />
            {t('put-in-calendar')}
          </Button>
        )}
        <Button look="plain" onPress={() => onRemind(!on)}>
          {t(on ? 'remind-stop' : 'remind')}
        </Button>
      </ButtonRow>
      {days > 0 && (
        <>
          <label class="check">
            <input type="checkbox" checked={withAlarm} onChange={(event) => onWithAlarm(event.currentTarget.checked)} />
            <span>{t('calendar-alarm')}</span>
          </label>
          <p class="quiet">{t('calendar-note')}</p>
        </>
      )}
      <p class="quiet" role="status">
        {sayReminding(props)}
      </p>
    </div>
  );
}

function sayReminding({ on, isAllowed, locale: { t } }: RemindersProps): string {
  if (!on) return t('reminders-off');
  if (isAllowed === undefined) return t('reminders-asking');
  return t(isAllowed ? 'reminders-notify' : 'reminders-badge');
}
