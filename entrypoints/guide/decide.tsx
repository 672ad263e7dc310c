import { Decide } from '../../components/guide/decide/Decide';
import type { Decision } from '../../lib/model/journey';
import { writeDecision } from '../../lib/storage';
import { alternatives, matchAlternatives, type ReasonId, reasons, shops } from '../../lib/tasks/decide';
import type { GuidePart, GuideState } from './section';

/** Decide: is closing the right answer? */
export const decideSection: GuidePart = {
  id: 'decide',
  group: 'journey',
  section: (state) => (
    <Decide
      locale={state.words.locale}
      decision={state.journey.decision}
      reasons={reasons}
      alternatives={alternatives}
      ways={matchAlternatives(state.journey.decision?.reasons ?? [])}
      shops={shops}
      onReason={(reason, is) => void pick(state, reason, is)}
      onDecide={(outcome) => void makeUpMind(state, outcome)}
    />
  ),
  folded: ({ journey, words }) => (journey.decision?.outcome === 'close' ? words.locale.t('decided-close') : undefined),
  shape: ({ journey }) => (journey.decision?.outcome ? 'done' : 'unknown'),
};

/** Pressed quickly one after the other, each adds to what the one before has stored, not to what is on screen. */
const pick = ({ actions }: GuideState, reason: ReasonId, is: boolean): Promise<boolean> =>
  actions.save(
    () =>
      writeDecision(({ reasons: old, outcome } = { reasons: [], at: 0 }) => {
        const others = old.filter((one) => one !== reason);
        return { reasons: is ? [...others, reason] : others, ...(outcome ? { outcome } : {}) };
      }),
    undefined,
    `reason:${reason}`,
  );

/** Closing leads on to getting ready, staying to a kind word. */
async function makeUpMind(state: GuideState, outcome: Decision['outcome']): Promise<void> {
  const saved = await state.actions.save(
    () => writeDecision((old) => ({ reasons: old?.reasons ?? [], ...(outcome ? { outcome } : {}) })),
    undefined,
    'decision',
  );
  if (saved) state.goTo({ stay: 'decided', close: 'prepare', undecided: 'decide' }[outcome ?? 'undecided']);
}
