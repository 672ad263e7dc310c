import { Decide } from '../../components/guide/decide/Decide';
import type { Decision } from '../../lib/journey';
import { decide as writeDecision } from '../../lib/storage';
import { alternatives, type ReasonId, reasons, shops, waysFor } from '../../lib/tasks/decide';
import type { GuideState, Part } from './section';

/** Decide: is closing the right answer? */
export const decide: Part = {
  id: 'decide',
  group: 'journey',
  section: (state) => (
    <Decide
      locale={state.words.locale}
      decision={state.journey.decision}
      reasons={reasons}
      alternatives={alternatives}
      ways={waysFor(state.journey.decision?.reasons ?? [])}
      shops={shops}
      onReason={(reason, is) => void pick(state, reason, is)}
      onDecide={(outcome) => void makeUpMind(state, outcome)}
    />
  ),
  shape: ({ journey }) => (journey.decision?.outcome ? 'done' : 'unknown'),
};

const write = ({ acts }: GuideState, reasons: readonly ReasonId[], outcome: Decision['outcome']): Promise<boolean> =>
  acts.save(() => writeDecision({ reasons, ...(outcome ? { outcome } : {}) }));

function pick(state: GuideState, reason: ReasonId, is: boolean): Promise<boolean> {
  const { reasons: old = [], outcome } = state.journey.decision ?? {};
  return write(state, is ? [...old, reason] : old.filter((one) => one !== reason), outcome);
}

/** Closing leads on to getting ready, staying to a kind word. */
async function makeUpMind(state: GuideState, outcome: Decision['outcome']): Promise<void> {
  const saved = await write(state, state.journey.decision?.reasons ?? [], outcome);
  if (saved) state.goTo({ stay: 'decided', close: 'prepare', undecided: 'decide' }[outcome ?? 'undecided']);
}
