import type { JSX } from 'preact';
import type { Readiness } from '../../../lib/checklist';
import type { Acknowledgement, Kept } from '../../../lib/journey';
import type { Words } from '../../evidence-words';
import type { OnTick } from '../Answers';
import { Acknowledgements } from './Acknowledgements';
import { Copy } from './Copy';
import { Left } from './Left';
import { Verdict } from './Verdict';

export interface GateProps {
  readonly words: Words;
  readonly readiness: Readiness;
  readonly kept: Kept;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What was ticked; nothing is, to begin with. */
  readonly acknowledged: readonly Acknowledgement[];
  /** Address of AliExpress's closing form. */
  readonly form: string;
  /** When the closing request was sent, if it was. */
  readonly sentAt: number | undefined;
  readonly onTick: OnTick;
  readonly onAcknowledge: (what: Acknowledgement, is: boolean) => void;
}

/** Before closing: what is not settled, counted; what is kept; what the person says they know; and the way there. */
export function Gate(props: GateProps): JSX.Element {
  const { words, readiness, kept, sentAt, onTick } = props;
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
      <div class="card">
        <Left readiness={readiness} words={words} onTick={onTick} />
        <Copy kept={kept} locale={words.locale} />
      </div>
      <Acknowledgements {...props} />
    </>
  );
}
