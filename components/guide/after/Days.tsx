import type { JSX } from 'preact';
import type { Clock, ClockEntry, ClockRow } from '../../../lib/aftercare';
import type { Words } from '../../evidence-words';
import { TaskRow } from '../../TaskRow';
import { How } from '../How';
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
          <Row key={row.state.task.id} row={row} clock={clock} words={words} acts={acts} />
        ))}
        {day === 32 && <Statements come={clock !== undefined && clock.today >= day} locale={locale} />}
      </ul>
    </li>
  );
}

/** Places of the guide that help with a task. */
const MORE: Readonly<Record<string, string>> = {
  'confirm-closed': 'trouble-request-not-processed',
  unsubscribe: 'trouble-mail-after-closing',
  'report-spam': 'trouble-mail-after-closing',
  'choose-shop': 'way-other-shops',
};

/** Tasks of closing have their place, and their how-to, in the section before. */
function Row({ row, clock, words, acts }: Omit<DaysProps, 'entries'> & { row: ClockRow }): JSX.Element {
  const { id, phase } = row.state.task;
  const place = phase === 'after' ? { id: `task-${id}` } : {};
  return (
    <TaskRow {...place} state={row.state} words={words} later={row.later} say={sayRow(row, clock?.closing, words)}>
      {clock && <RowAnswers row={row} closing={clock.closing} words={words} acts={acts} />}
      {phase === 'after' && <How id={id} more={MORE[id]} locale={words.locale} />}
    </TaskRow>
  );
}
