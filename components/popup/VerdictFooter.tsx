import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { Readiness } from '../../lib/model/checklist';
import { LinkToGuide } from '../Button';
import { StateIcon } from '../StateIcon';
import { VERDICT_SHAPES } from '../shapes';

const SHAPES = { stays: 'set-aside', sent: 'done', ...VERDICT_SHAPES } as const;

interface Props {
  readonly readiness: Readiness;
  /** The closing request was sent. */
  readonly sent: boolean;
  /** Days the closing mail is late. */
  readonly late: number;
  /** The person decided that the account stays: no verdict is asked for. */
  readonly stays: boolean;
  readonly locale: Locale;
}

/** The verdict, and the way to the guide. */
export function VerdictFooter({ readiness, sent, late, stays, locale }: Props): JSX.Element {
  const { open, unchecked } = readiness;
  const verdict = stays ? 'stays' : sent ? 'sent' : readiness.verdict;
  const what = locale.has(`foot-${verdict}-what`)
    ? locale.t(`foot-${verdict}-what`)
    : locale.t('foot-counts', { open: open.length, unchecked: unchecked.length });
  const isLate = verdict === 'sent' && late > 0;
  return (
    <footer class="foot">
      <StateIcon shape={isLate ? 'todo' : SHAPES[verdict]} />
      <p>
        <b>{locale.t(`foot-${verdict}`)}</b>
        <span class="quiet">{isLate ? locale.t('since-late', { days: late }) : what}</span>
      </p>
      <LinkToGuide look="small">{locale.t('open-guide')}</LinkToGuide>
    </footer>
  );
}
