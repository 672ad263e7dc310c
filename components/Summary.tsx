import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';
import type { Progress } from '../lib/model/checklist';
import { ProgressRing } from './ProgressRing';
import { StateIcon } from './StateIcon';
import type { Shape } from './shapes';

interface Props {
  readonly progress: Progress;
  readonly locale: Locale;
  /** Whether it is the title of its screen. */
  readonly title: 'h1' | 'h2';
}

/** How far things are: what is done, and a line for every other state that occurs. */
export function Summary({ progress, locale, title: Title }: Props): JSX.Element {
  const lines = [
    { shape: 'todo', id: 'need-you', count: progress.todo },
    { shape: 'unknown', id: 'not-checked', count: progress.unknown },
    { shape: 'set-aside', id: 'set-aside-by-you', count: progress.setAside },
  ] as const;
  return (
    <section class="sum">
      <ProgressRing progress={progress} />
      <div>
        <Title>{locale.t('done-of', { done: progress.done, total: progress.total })}</Title>
        <StateCounts lines={lines} locale={locale} />
      </div>
    </section>
  );
}

interface StateCountsProps {
  readonly lines: readonly { readonly shape: Shape; readonly id: string; readonly count: number }[];
  readonly locale: Locale;
}

/** A line for every state that occurs, with how often. */
export const StateCounts = ({ lines, locale }: StateCountsProps): JSX.Element => (
  <ul>
    {lines.map(
      ({ shape, id, count }) =>
        count > 0 && (
          <li key={id}>
            <StateIcon shape={shape} mini />
            {locale.t(id, { count })}
          </li>
        ),
    )}
  </ul>
);
