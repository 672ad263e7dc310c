import { After } from '../../../components/guide/after/After';
import type { Shape } from '../../../components/shapes';
import { planOf, type Schedule, type ScheduleEntry, scheduleOf, sentLetters } from '../../../lib/aftercare';
import { ANY_SENDER, advertMail, closingMail } from '../../../lib/aftercare/mail-search';
import { letterCatalog } from '../../../lib/letters';
import type { GuidePart, GuideState } from '../section';
import { afterActions } from './actions';
import { calendarDays } from './days';
import { remindersProps, siteDataProps } from './props';

/** Afterwards: what is due when, and what is left to clear. */
export const afterSection: GuidePart = {
  id: 'after',
  group: 'journey',
  section(state) {
    const { checklist, journey, words } = state;
    const schedule = clockIn(state);
    const letters = sentLetters(journey.requests, checklist.now);
    return (
      <After
        words={words}
        schedule={schedule}
        entries={schedule?.entries ?? planOf(statesIn(state))}
        record={journey.closing}
        isTakenBack={schedule !== undefined && checklist.store.ticks['submit-request']?.as !== 'done'}
        letters={letters}
        requests={journey.requests}
        catalog={letterCatalog}
        mail={{ closing: closingMail(schedule?.closing.sentAt ?? checklist.now), adverts: advertMail(), typed: ANY_SENDER }}
        reminders={remindersProps(state, calendarDays(schedule, letters, journey.requests, words))}
        siteData={siteDataProps(state)}
        actions={afterActions(state)}
      />
    );
  },
  shape: (state) => afterShape(clockIn(state)?.entries),
};

const statesIn = ({ checklist }: GuideState) => [...checklist.close, ...checklist.after];

const clockIn = (state: GuideState): Schedule | undefined =>
  scheduleOf({
    states: statesIn(state),
    requests: state.journey.requests,
    readings: state.checklist.store.readings,
    ticks: state.checklist.store.ticks,
    now: state.checklist.now,
  });

/** What is open goes before what was not checked; empty before its time. */
function afterShape(entries: readonly ScheduleEntry[] = []): Shape {
  const shapes = entries.map(({ shape }) => shape);
  if (shapes.includes('todo')) return 'todo';
  if (shapes.includes('unknown')) return 'unknown';
  return shapes.length > 0 && shapes.every((shape) => shape === 'done') ? 'done' : 'later';
}
