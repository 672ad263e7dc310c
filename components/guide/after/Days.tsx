import type { JSX } from 'preact';
import type { Clock, ClockEntry } from '../../../lib/aftercare';
import type { Words } from '../../evidence';
import { TaskRow } from '../../TaskRow';
import { type RowActs, RowAnswers } from './RowAnswers';
import { Statements } from './Statements';
import { sayRow, shortDay } from './say';

export interface DaysProps {
  readonly entries: readonly ClockEntry[];
  /** Undefined before the request was sent. */
  readonly clock: Clock | undefined;
  readonly words: Words;
  readonly acts: RowActs;
}

/** Each day with what it is for; the one that needs the person is tinted. */
export function Days({ entries, ...props }: DaysProps): JSX.Element {
  return (
    <ul class="days">
      {entries.map((entry) => (
        <Day key={entry.day} entry={entry} {...props} />
      ))}
    </ul>
  );
}

function Day({ entry, clock, words, acts }: Omit<DaysProps, 'entries'> & { entry: ClockEntry }): JSX.Element {
  const { day, date, rows, now } = entry;
  const { locale } = words;
  return (
    <li class={now ? 'day now' : 'day'}>
      <h3>
        {locale.t('clock-day', { day })}
        {date !== undefined && (
          <time dateTime={new Date(date).toISOString().slice(0, 10)} title={locale.full(date)}>
            {shortDay(date, locale)}
          </time>
        )}
      </h3>
      <ul>
        {rows.map((row) => (
          <TaskRow
            key={row.state.task.id}
            state={row.state}
            words={words}
            later={row.later}
            say={sayRow(row, clock?.closing, words)}
          >
            {clock ? <RowAnswers row={row} closing={clock.closing} words={words} acts={acts} /> : null}
          </TaskRow>
        ))}
        {day === 32 && <Statements come={clock !== undefined && clock.today >= day} locale={locale} />}
      </ul>
    </li>
  );
}
