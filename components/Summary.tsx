import type { JSX } from 'preact';
import type { Progress } from '../lib/checklist';
import type { Locale } from '../lib/locale';
import { ProgressRing } from './ProgressRing';
import { StateIcon } from './StateIcon';

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
      </div>
    </section>
  );
}
