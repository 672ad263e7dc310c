import type { JSX } from 'preact';
import type { Readiness } from '../../lib/checklist';
import type { Locale } from '../../lib/locale';
import { StateIcon } from '../StateIcon';

const SHAPES = { ready: 'done', 'not-ready': 'todo', 'not-known': 'unknown' } as const;

/** The verdict, and the way to the guide. */
export function Foot({ readiness, locale }: { readiness: Readiness; locale: Locale }): JSX.Element {
  const { verdict, open, unchecked } = readiness;
  const what =
    verdict === 'ready'
      ? locale.t('foot-ready-what')
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
