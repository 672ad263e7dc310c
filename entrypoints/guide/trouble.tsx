import { type Now, nowOfKept, nowOfRequest, nowOfTasks, nowSignedOut } from '../../components/guide/trouble/now';
import { Questions } from '../../components/guide/trouble/Questions';
import { Trouble } from '../../components/guide/trouble/Trouble';
import { clockOf, type Standing } from '../../lib/aftercare';
import { FRESH_FOR, type TaskState } from '../../lib/checklist';
import type { Scene } from '../../lib/live';
import type { Reading } from '../../lib/page';
import { type QuestionId, questions as table } from '../../lib/tasks/questions';
import { type GuideTrouble, type TroubleId, troubles } from '../../lib/tasks/trouble';
import { destinations } from '../../lib/tasks/ways';
import type { GuideState, Part } from './section';

/** When it goes wrong. */
export const trouble: Part = {
  id: 'trouble',
  group: 'other',
  section: (state) => (
    <Trouble
      words={state.words}
      troubles={troubles}
      nows={troubleNows(state)}
      states={timely(state)}
      destinations={destinations}
    />
  ),
};

/** Questions people ask. */
export const questions: Part = {
  id: 'questions',
  group: 'other',
  section: (state) => <Questions words={state.words} questions={table} nows={questionNows(state)} destinations={destinations} />,
};

/** Mails after closing are no trouble before it. */
const timely = ({ scene, journey }: GuideState): readonly TaskState[] =>
  journey.requests.closing ? [...scene.prepare, ...scene.after] : scene.prepare;

const statesOf = (states: readonly TaskState[], ids: readonly string[]): readonly TaskState[] =>
  states.filter(({ task }) => ids.includes(task.id));

const standingOf = ({ scene: { store, close, after, now }, journey: { requests } }: GuideState): Standing | undefined =>
  clockOf({ states: [...close, ...after], requests, readings: store.readings, ticks: store.ticks, now })?.closing;

function signedOutNow({ scene, words }: GuideState): Now | undefined {
  const at = signedOutAt(scene);
  return at === undefined ? undefined : nowSignedOut(at, words);
}

/** When the page that was read last showed nobody signed in; undefined if it showed somebody, or is too old to count. */
function signedOutAt({ store, now }: Scene): number | undefined {
  const readings: readonly Reading[] = Object.values(store.readings);
  const last = readings.reduce<Reading | undefined>((a, b) => (a && a.readAt > b.readAt ? a : b), undefined);
  return last?.facts.signedOut === true && now - last.readAt <= FRESH_FOR ? last.readAt : undefined;
}

function troubleNows(state: GuideState): Partial<Record<TroubleId, Now>> {
  const all: readonly GuideTrouble[] = troubles;
  const ofTasks = all.map(({ id, tasks }) => [id, nowOfTasks(statesOf(timely(state), tasks ?? []), state.words)]);
  return {
    ...Object.fromEntries(ofTasks),
    'request-not-processed': nowOfRequest(standingOf(state), state.words),
    ...keyed('cannot-sign-in', signedOutNow(state)),
  };
}

function questionNows(state: GuideState): Partial<Record<QuestionId, Now>> {
  const { scene, words } = state;
  const [pending] = table.flatMap((one) => ('tasks' in one ? [nowOfTasks(statesOf(scene.prepare, one.tasks), words)] : []));
  return {
    'order-history': nowOfKept(scene.store.kept, words),
    ...keyed('pending-orders', pending),
    ...keyed('change-mind', standingOf(state) && nowOfRequest(standingOf(state), words)),
    ...keyed('cannot-sign-in', signedOutNow(state)),
  };
}

const keyed = <K extends string>(id: K, now: Now | undefined): Partial<Record<K, Now>> =>
  now ? ({ [id]: now } as Record<K, Now>) : {};
