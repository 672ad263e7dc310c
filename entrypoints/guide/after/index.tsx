import { After } from '../../../components/guide/after/After';
import type { Shape } from '../../../components/StateIcon';
import { type Clock, type ClockEntry, clockOf, lettersIn, planOf } from '../../../lib/aftercare';
import { ANY_SENDER, advertMail, closingMail } from '../../../lib/aftercare/mail-search';
import type { GuideState, Part } from '../section';
import { actsOf } from './acts';
import { calendarDays } from './days';
import { remindersOf, siteDataOf } from './tools';

/** Afterwards: what is due when, and what is left to clear. */
export const after: Part = {
  id: 'after',
  group: 'journey',
  section(state) {
    const { scene, journey, words } = state;
    const clock = clockIn(state);
    const letters = lettersIn(journey.requests, scene.now);
    return (
      <After
        words={words}
        clock={clock}
        entries={clock?.entries ?? planOf(statesIn(state))}
        record={journey.closing}
        isTakenBack={clock !== undefined && scene.store.ticks['submit-request']?.as !== 'done'}
        letters={letters}
        requests={journey.requests}
        mail={{ closing: closingMail(clock?.closing.sentAt ?? scene.now), adverts: advertMail(), typed: ANY_SENDER }}
        reminders={remindersOf(state, calendarDays(clock, letters, scene.now, words.locale))}
        siteData={siteDataOf(state)}
        acts={actsOf(state)}
      />
    );
  },
  shape: (state) => shapeOf(clockIn(state)?.entries),
};

const statesIn = ({ scene }: GuideState) => [...scene.close, ...scene.after];

const clockIn = (state: GuideState): Clock | undefined =>
  clockOf({
    states: statesIn(state),
    requests: state.journey.requests,
    readings: state.scene.store.readings,
    ticks: state.scene.store.ticks,
    now: state.scene.now,
  });

/** What is open goes before what was not checked; empty before its time. */
function shapeOf(entries: readonly ClockEntry[] = []): Shape {
  const shapes = entries.map(({ shape }) => shape);
  if (shapes.includes('todo')) return 'todo';
  if (shapes.includes('unknown')) return 'unknown';
  return shapes.length > 0 && shapes.every((shape) => shape === 'done') ? 'done' : 'later';
}
