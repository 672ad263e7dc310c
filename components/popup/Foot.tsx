import type { JSX } from 'preact';
import type { Readiness } from '../../lib/checklist';
import type { Locale } from '../../lib/locale';
import { StateIcon } from '../StateIcon';

const SHAPES = { sent: 'done', ready: 'done', 'not-ready': 'todo', 'not-known': 'unknown' } as const;

interface Props {
  readonly readiness: Readiness;
  /** The closing request was sent. */
  readonly sent: boolean;
  readonly locale: Locale;
}

/** The verdict, and the way to the guide. */
export function Foot({ readiness, sent, locale }: Props): JSX.Element {
  const { open, unchecked } = readiness;
  const verdict = sent ? 'sent' : readiness.verdict;
  const counts = locale.t('foot-counts', { open: open.length, unchecked: unchecked.length });
  const what = verdict === 'sent' || verdict === 'ready' ? locale.t(`foot-${verdict}-what`) : counts;
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
