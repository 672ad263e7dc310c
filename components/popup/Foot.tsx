import type { JSX } from 'preact';
import type { Readiness } from '../../lib/checklist';
import type { Locale } from '../../lib/locale';
import { StateIcon } from '../StateIcon';

const SHAPES = { stays: 'set-aside', sent: 'done', ready: 'done', 'not-ready': 'todo', 'not-known': 'unknown' } as const;

interface Props {
  readonly readiness: Readiness;
  /** The closing request was sent. */
  readonly sent: boolean;
  /** The person decided that the account stays: no verdict is asked for. */
  readonly stays: boolean;
  readonly locale: Locale;
}

/** The verdict, and the way to the guide. */
export function Foot({ readiness, sent, stays, locale }: Props): JSX.Element {
  const { open, unchecked } = readiness;
  const verdict = stays ? 'stays' : sent ? 'sent' : readiness.verdict;
  const what = locale.has(`foot-${verdict}-what`)
    ? locale.t(`foot-${verdict}-what`)
    : locale.t('foot-counts', { open: open.length, unchecked: unchecked.length });
  return (
    <footer class="foot">
      <StateIcon shape={SHAPES[verdict]} />
      <p>
        <b>{locale.t(`foot-${verdict}`)}</b>
        <span class="quiet">{what}</span>
      </p>
      <a class="btn small" href="guide.html" target="_blank" rel="noreferrer">
        {locale.t('open-guide')}
      </a>
    </footer>
  );
}
