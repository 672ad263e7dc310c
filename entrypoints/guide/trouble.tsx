import {
  type CurrentState,
  nowOfKept,
  nowOfRequest,
  nowOfTasks,
  nowSignedOut,
} from '../../components/guide/trouble/current-state';
import { Questions } from '../../components/guide/trouble/Questions';
import { Troubles } from '../../components/guide/trouble/Troubles';
import { type RequestStatus, scheduleOf } from '../../lib/aftercare';
import { FRESH_FOR, type TaskState } from '../../lib/model/checklist';
import type { Reading } from '../../lib/model/page';
import type { ChecklistState } from '../../lib/page-store/page-store';
import { destinations } from '../../lib/tasks/destinations';
import { type QuestionId, questions as table } from '../../lib/tasks/questions';
import { type GuideTrouble, type TroubleId, troubles } from '../../lib/tasks/trouble';
import type { GuidePart, GuideState } from './section';

/** When it goes wrong. */
export const troubleSection: GuidePart = {
  id: 'trouble',
  group: 'other',
  section: (state) => (
    <Troubles
      words={state.words}
      troubles={troubles}
      nows={troubleNows(state)}
      states={timely(state)}
      destinations={destinations}
    />
  ),
};

/** Questions people ask. */
export const questionsSection: GuidePart = {
  id: 'questions',
  group: 'other',
  section: (state) => <Questions words={state.words} questions={table} nows={questionNows(state)} destinations={destinations} />,
};

/** Mails after closing are no trouble before it. */
const timely = ({ checklist, journey }: GuideState): readonly TaskState[] =>
  journey.requests.closing ? [...checklist.prepare, ...checklist.after] : checklist.prepare;

const statesOf = (states: readonly TaskState[], ids: readonly string[]): readonly TaskState[] =>
  states.filter(({ task }) => ids.includes(task.id));

const closingStatusNow = ({
  checklist: { store, close, after, now },
  journey: { requests },
}: GuideState): RequestStatus | undefined =>
  scheduleOf({ states: [...close, ...after], requests, readings: store.readings, ticks: store.ticks, now })?.closing;

function signedOutNow({ checklist, words }: GuideState): CurrentState | undefined {
  const at = signedOutAt(checklist);
  return at === undefined ? undefined : nowSignedOut(at, words);
}

/** When the page that was read last showed nobody signed in; undefined if it showed somebody, or is too old to count. */
function signedOutAt({ store, now }: ChecklistState): number | undefined {
  const readings: readonly Reading[] = Object.values(store.readings);
  const last = readings.reduce<Reading | undefined>((a, b) => (a && a.readAt > b.readAt ? a : b), undefined);
  return last?.facts.signedOut === true && now - last.readAt <= FRESH_FOR ? last.readAt : undefined;
}

function troubleNows(state: GuideState): Partial<Record<TroubleId, CurrentState>> {
  const all: readonly GuideTrouble[] = troubles;
  const ofTasks = all.map(({ id, tasks }) => [id, nowOfTasks(statesOf(timely(state), tasks ?? []), state.words)]);
  return {
    ...Object.fromEntries(ofTasks),
    'request-not-processed': nowOfRequest(closingStatusNow(state), state.words),
    ...keyed('cannot-sign-in', signedOutNow(state)),
  };
}

function questionNows(state: GuideState): Partial<Record<QuestionId, CurrentState>> {
  const { checklist, words } = state;
  const [pending] = table.flatMap((one) => ('tasks' in one ? [nowOfTasks(statesOf(checklist.prepare, one.tasks), words)] : []));
  return {
    'order-history': nowOfKept(checklist.store.kept, words),
    ...keyed('pending-orders', pending),
    ...keyed('change-mind', closingStatusNow(state) && nowOfRequest(closingStatusNow(state), words)),
    ...keyed('cannot-sign-in', signedOutNow(state)),
  };
}

const keyed = <K extends string>(id: K, now: CurrentState | undefined): Partial<Record<K, CurrentState>> =>
  now ? ({ [id]: now } as Record<K, CurrentState>) : {};
