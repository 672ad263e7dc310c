import type { JSX } from 'preact';
import type { FreeDayEstimate } from '../../../lib/give-up';
import { daysAfter, noonOf } from '../../../lib/tools/calendar-day';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import type { Words } from '../../evidence-words';
import { sayFree } from '../../GiveUp';
import { Icon } from '../../Icon';
import { StateIcon } from '../../StateIcon';
import type { Shape } from '../../shapes';

/** What is known to be open comes before what nobody knows. */
export function shapeOfDay({ day, doubts }: FreeDayEstimate): Shape {
  if (doubts.some(([doubt]) => doubt === 'open' || doubt === 'cases')) return 'todo';
  return doubts.length > 0 ? 'unknown' : day ? 'todo' : 'done';
}

interface Props {
  readonly free: FreeDayEstimate;
  readonly words: Words;
  readonly onCalendar: (day: string) => void;
}

/** The day from which on no window is open, or why it cannot be said; and what it would be without that. */
export function FreeDay({ free, words, onCalendar }: Props): JSX.Element {
  const { locale } = words;
  const { t } = locale;
  const { day, doubts, open } = free;
  const said = (one: string): string => locale.day(noonOf(one));
  return (
    <>
      <h3 class="free-day">
        <StateIcon shape={shapeOfDay(free)} />
        {sayFree(free, words)}
      </h3>
      {doubts.length > 0 && (
        <>
          <ul class="bullets">
            {doubts.map(([doubt, count]) => (
              <li key={doubt}>{t(`doubt-${doubt}`, { count })}</li>
            ))}
          </ul>
          <p>{day ? t('give-up-judged', { count: open.orders, day: said(daysAfter(day, -1)) }) : t('give-up-judged-free')}</p>
        </>
      )}
      {day && (
        <ButtonRow>
          <Button look="small" onPress={() => onCalendar(day)}>
            <Icon name="save" />
            {t('give-up-calendar', { day: said(day) })}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}
