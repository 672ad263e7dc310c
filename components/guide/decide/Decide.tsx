import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { Decision } from '../../../lib/model/journey';
import type { Alternative, MatchedAlternatives, Reason, ReasonId } from '../../../lib/tasks/decide';
import { Button } from '../../Button';
import { Alternatives } from './Alternatives';
import { DecisionNote } from './DecisionNote';
import { Reasons } from './Reasons';
import { Truths } from './Truths';

export interface DecideProps {
  readonly locale: Locale;
  readonly decision: Decision | undefined;
  readonly reasons: readonly (Reason & { readonly id: ReasonId })[];
  readonly alternatives: readonly Alternative[];
  readonly ways: MatchedAlternatives;
  readonly shops: readonly string[];
  readonly onReason: (reason: ReasonId, is: boolean) => void;
  /** Undefined takes the decision back; what was picked stays. */
  readonly onDecide: (outcome: Decision['outcome']) => void;
}

/** Is closing the right answer? Why, what else would do, what closing means, and the choice. */
export function Decide(props: DecideProps): JSX.Element {
  const { locale, decision, onDecide } = props;
  const { t } = locale;
  return (
    <>
      <p class="lead">{t('decide-lead')}</p>
      {decision?.outcome && <DecisionNote outcome={decision.outcome} locale={locale} onTakeBack={() => onDecide(undefined)} />}
      <Reasons {...props} picked={decision?.reasons ?? []} />
      <Alternatives {...props} />
      <Truths locale={locale} />
      {decision?.outcome !== 'close' && (
        <div class="block actions">
          <Button onPress={() => onDecide('close')}>{t('want-close')}</Button>
        </div>
      )}
    </>
  );
}
