import type { JSX } from 'preact';
import type { Progress } from '../lib/checklist';
import type { Locale } from '../lib/locale';
import { ProgressRing } from './ProgressRing';
import { StateIcon } from './StateIcon';

/** How far things are: what is done, and a line for every other state that occurs. */
export function Summary({ progress, locale }: { progress: Progress; locale: Locale }): JSX.Element {
  const lines = [
    { shape: 'todo', id: 'need-you', count: progress.todo },
    { shape: 'unknown', id: 'not-checked', count: progress.unknown },
    { shape: 'set-aside', id: 'set-aside-by-you', count: progress.setAside },
  ] as const;
  return (
    <section class="sum">
      <ProgressRing progress={progress} />
      <div>
        <h1>{locale.t('done-of', { done: progress.done, total: progress.total })}</h1>
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
