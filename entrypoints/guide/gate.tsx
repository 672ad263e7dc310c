import { Gate } from '../../components/guide/gate/Gate';
import { VERDICT_SHAPES } from '../../components/shapes';
import { givenUp } from '../../lib/give-up';
import { readiness, type TaskState } from '../../lib/model/checklist';
import { acknowledgements } from '../../lib/model/journey';
import { journeyStage } from '../../lib/page-store/journey-stage';
import { taskOf } from '../../lib/tasks';
import type { GuidePart, GuideState } from './section';

/** When the closing request was sent, by the person's word in the guide, or on the closing page itself. */
export const sentAt = ({ checklist, journey }: GuideState): number | undefined =>
  journeyStage(checklist).sent ? (journey.requests.closing?.sentAt ?? checklist.store.ticks['submit-request']?.at) : undefined;

/** Whether the kept orders are all of them, as the checklist knows it. */
export const receiptsIn = ({ checklist }: GuideState): TaskState | undefined =>
  checklist.prepare.find(({ task }) => task.id === 'save-receipts');

/** Before closing. */
export const gateSection: GuidePart = {
  id: 'gate',
  group: 'journey',
  section: (state) => (
    <Gate
      words={state.words}
      readiness={readiness(state.checklist.prepare)}
      kept={state.checklist.store.kept}
      receipts={receiptsIn(state)}
      givenUp={givenUp({ prepare: state.checklist.prepare, store: state.checklist.store, now: state.checklist.now })}
      acknowledgements={acknowledgements}
      acknowledged={state.acknowledged}
      form={taskOf('submit-request').go ?? ''}
      sentAt={sentAt(state)}
      onTick={(task, as) => void state.actions.tick([task.task], as)}
      onSaveCopy={() => void import('./all-sections').then(({ saveCopy }) => saveCopy(state))}
      onAcknowledge={state.acknowledge}
    />
  ),
  shape: (state) => (sentAt(state) === undefined ? VERDICT_SHAPES[readiness(state.checklist.prepare).verdict] : 'done'),
};
