import { Close } from '../../components/guide/close/Close';
import { readiness, type TaskState } from '../../lib/checklist';
import { closingRecordOf } from '../../lib/closing';
import { openClosing, takeBackRequest, tick } from '../../lib/storage';
import { sentAt } from './gate';
import type { GuideState, Part } from './section';
import { shapeOfTasks } from './shapes';

const isTime = (state: GuideState): boolean => sentAt(state) !== undefined || readiness(state.scene.prepare).verdict === 'ready';

/** Once the request is sent, how one came to it no longer matters. */
function ahead(state: GuideState): readonly TaskState[] {
  const { close: all } = state.scene;
  return sentAt(state) === undefined ? all : all.slice(all.findIndex(({ task }) => task.id === 'submit-request'));
}

/** Close: the person's own hand. */
export const close: Part = {
  id: 'close',
  group: 'journey',
  section: (state) => (
    <Close
      words={state.words}
      states={ahead(state)}
      later={!isTime(state)}
      sentAt={sentAt(state)}
      onTick={(task, as) => void state.acts.tick([task.task], as)}
      onSent={() => void send(state)}
      onTakeBack={() => void takeBack(state)}
    />
  ),
  shape: (state) => shapeOfTasks(ahead(state), isTime(state)),
};

/** Record and clock first, the tick last: for a tick without them the background opens a record that knows less. */
async function send({ scene, acts, acknowledged, goTo }: GuideState): Promise<void> {
  const saved = await acts.save(async () => {
    await openClosing(closingRecordOf(scene, acknowledged, Date.now()));
    await tick('submit-request', 'done');
  });
  if (saved) goTo('after');
}

/** The record stays, with what the person wrote in it; only the clock stops. */
const takeBack = ({ acts }: GuideState): Promise<boolean> =>
  acts.save(async () => {
    await tick('submit-request', undefined);
    await takeBackRequest('closing');
  });
