import { shapeOfDay } from '../../components/guide/give-up/FreeDay';
import { GiveUpToday } from '../../components/guide/give-up/GiveUpToday';
import { freeDay, givenUpLines } from '../../lib/give-up';
import { noonOf } from '../../lib/tools/calendar-day';
import { saveCalendar } from './after/props';
import { sentAt } from './gate';
import { timelineNow } from './returnable-orders';
import type { GuidePart, GuideState } from './section';

const accountIn = ({ checklist: { prepare, store, now } }: GuideState) => ({ prepare, store, now });

/** What closing today would give up; once the request is sent, nobody can choose the day any more. */
export const giveUpSection: GuidePart = {
  id: 'give-up',
  group: 'journey',
  section(state) {
    if (sentAt(state) !== undefined) return null;
    const { checklist, words } = state;
    const account = accountIn(state);
    return (
      <GiveUpToday
        words={words}
        free={freeDay(account)}
        lines={givenUpLines(account)}
        kept={checklist.store.kept.orders}
        timeline={timelineNow(checklist.now)}
        onCalendar={(day) => void saveDay(day, state)}
      />
    );
  },
  shape: (state) => shapeOfDay(freeDay(accountIn(state))),
};

/** Made anew it has the same id, so that a calendar moves the day it holds. */
function saveDay(day: string, { actions, checklist, words: { locale } }: GuideState): Promise<boolean> {
  const date = noonOf(day);
  const free = {
    id: 'free-day',
    date,
    title: locale.t('calendar-free'),
    text: locale.t('calendar-free-what', { day: locale.day(date) }),
  };
  return actions.save(() => saveCalendar([free], checklist.now, locale.t('app-name')), undefined, 'calendar');
}
