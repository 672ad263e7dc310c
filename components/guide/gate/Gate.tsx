import type { JSX } from 'preact';
import type { GivenUp } from '../../../lib/give-up';
import type { Readiness, TaskState } from '../../../lib/model/checklist';
import type { Acknowledgement } from '../../../lib/model/journey';
import type { KeptFigures } from '../../../lib/model/kept';
import type { Words } from '../../evidence-words';
import { GiveUp } from '../../GiveUp';
import type { OnTick } from '../TaskAnswers';
import { Acknowledgements } from './Acknowledgements';
import { CopySummary } from './CopySummary';
import { Done } from './Done';
import { OpenTasks } from './OpenTasks';
import { Verdict } from './Verdict';

export interface GateProps {
  readonly words: Words;
  readonly readiness: Readiness;
  readonly kept: KeptFigures;
  /** Whether these are all orders, as the checklist knows it. */
  readonly receipts: TaskState | undefined;
  /** What closing today would give up. */
  readonly givenUp: GivenUp;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What was ticked; nothing is, to begin with. */
  readonly acknowledged: readonly Acknowledgement[];
  /** Address of AliExpress's closing form. */
  readonly form: string;
  /** When the closing request was sent, if it was. */
  readonly sentAt: number | undefined;
  readonly onTick: OnTick;
  /** Makes all of the copy into one file. */
  readonly onSaveCopy: () => void;
  readonly onAcknowledge: (what: Acknowledgement, is: boolean) => void;
}

/** Before closing: what is not settled, counted; what is kept; what the person says they know; and the way there. */
export function Gate(props: GateProps): JSX.Element {
  const { words, readiness, kept, receipts, givenUp, sentAt, onTick, onSaveCopy } = props;
  const { t, day } = words.locale;
  if (sentAt !== undefined)
    return (
      <p class="lead">
        {t('gate-sent', { day: day(sentAt) })} <a href="#after">{t('section-after')}</a>
      </p>
    );
  return (
    <>
      <p class="lead">{t('gate-lead')}</p>
      <Verdict readiness={readiness} words={words} />
      <div class="card grid">
        <OpenTasks readiness={readiness} words={words} onTick={onTick} />
        <Done done={readiness.done} words={words} />
        <section class="gate-group">
          <h3>{t('section-give-up')}</h3>
          <GiveUp givenUp={givenUp} href="#give-up" words={words} />
        </section>
        <CopySummary kept={kept} receipts={receipts} words={words} onSave={onSaveCopy} />
      </div>
      <Acknowledgements {...props} />
    </>
  );
}
