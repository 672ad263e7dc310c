import type { JSX } from 'preact';
import type { Schedule, ScheduleRow } from '../../lib/aftercare';
import type { Words } from '../evidence-words';
import { StateIcon } from '../StateIcon';
import { StateCounts } from '../Summary';

interface Props {
  readonly clock: Pick<Schedule, 'today'>;
  /** Days the closing mail is late. */
  readonly late: number;
  readonly rows: readonly ScheduleRow[];
  readonly words: Words;
}

/** After the closing request: which day it is, what is overdue before all, and how much waits for its day. */
export function Since({ clock: { today }, late, rows, words: { locale } }: Props): JSX.Element {
  const own = rows.filter(({ state }) => state.task.phase !== 'prepare');
  const count = (is: (row: ScheduleRow) => boolean): number => own.filter(is).length;
  const lines = [
    { shape: 'todo', id: 'need-you', count: count(({ state }) => state.status === 'todo') },
    { shape: 'unknown', id: 'not-checked', count: count(({ state, later }) => state.status === 'unknown' && !later) },
    { shape: 'later', id: 'come-later', count: count(({ state, later }) => state.status === 'unknown' && later) },
  ] as const;
  return (
    <section class="sum since">
      <div>
        <h1>{locale.t('since-day', { day: today })}</h1>
        {late > 0 && (
          <p class="since-late">
            <StateIcon shape="todo" mini />
            {locale.t('since-late', { days: late })}
          </p>
        )}
        <StateCounts lines={lines} locale={locale} />
      </div>
    </section>
  );
}
