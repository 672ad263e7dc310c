import { Gate } from '../../components/guide/gate/Gate';
import { journeyOf } from '../../lib/ahead';
import { readiness } from '../../lib/checklist';
import { acknowledgements } from '../../lib/journey';
import { taskOf } from '../../lib/tasks';
import type { GuideState, Part } from './section';
import { shapeOfVerdict } from './shapes';

/** When the closing request was sent, by the person's word in the guide, or on the closing page itself. */
export const sentAt = ({ scene, journey }: GuideState): number | undefined =>
  journeyOf(scene).sent ? (journey.requests.closing?.sentAt ?? scene.store.ticks['submit-request']?.at) : undefined;

/** Before closing. */
export const gate: Part = {
  id: 'gate',
  group: 'journey',
  section: (state) => (
    <Gate
      words={state.words}
      readiness={readiness(state.scene.prepare)}
      kept={state.scene.store.kept}
      acknowledgements={acknowledgements}
      acknowledged={state.acknowledged}
      form={taskOf('submit-request').go ?? ''}
      sentAt={sentAt(state)}
      onTick={(task, as) => void state.acts.tick([task.task], as)}
      onAcknowledge={state.acknowledge}
    />
  ),
  shape: (state) => (sentAt(state) === undefined ? shapeOfVerdict(readiness(state.scene.prepare)) : 'done'),
};
