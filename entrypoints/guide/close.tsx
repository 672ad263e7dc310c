import { Close } from '../../components/guide/close/Close';
import { readiness, type TaskState } from '../../lib/model/checklist';
import { closingRecordOf } from '../../lib/model/closing-record';
import { openClosing, takeBackRequest, tick } from '../../lib/storage';
import { sentAt } from './gate';
import type { GuidePart, GuideState } from './section';
import { shapeOfTasks } from './shapes';

const isClosingTime = (state: GuideState): boolean =>
  sentAt(state) !== undefined || readiness(state.checklist.prepare).verdict === 'ready';

/** Once the request is sent, how one came to it no longer matters. */
function ahead(state: GuideState): readonly TaskState[] {
  const { close: all } = state.checklist;
  return sentAt(state) === undefined ? all : all.slice(all.findIndex(({ task }) => task.id === 'submit-request'));
}

/** Close: the person's own hand. */
export const closeSection: GuidePart = {
  id: 'close',
  group: 'journey',
  section: (state) => (
    <Close
      words={state.words}
      states={ahead(state)}
      later={!isClosingTime(state)}
      sentAt={sentAt(state)}
      onTick={(task, as) => void state.actions.tick([task.task], as)}
      onSent={() => void send(state)}
      onTakeBack={() => void takeBack(state)}
    />
  ),
  folded: (state) => {
    const sent = sentAt(state);
    const isOver = sent !== undefined && shapeOfTasks(ahead(state), true) === 'done';
    return isOver ? state.words.locale.t('gate-sent', { day: state.words.locale.day(sent) }) : undefined;
  },
  shape: (state) => shapeOfTasks(ahead(state), isClosingTime(state)),
};

/** Record and clock first, the tick last: for a tick without them the background opens a record that knows less. */
async function send({ checklist, actions, acknowledged, goTo }: GuideState): Promise<void> {
  const saved = await actions.save(
    async () => {
      await openClosing(closingRecordOf(checklist, acknowledged, Date.now()));
      await tick('submit-request', 'done');
    },
    undefined,
    'sent:closing',
  );
  if (saved) goTo('after');
}

/** The record stays, with what the person wrote in it; only the clock stops. */
const takeBack = ({ actions }: GuideState): Promise<boolean> =>
  actions.save(
    async () => {
      await tick('submit-request', undefined);
      await takeBackRequest('closing');
    },
    undefined,
    'sent:closing',
  );
