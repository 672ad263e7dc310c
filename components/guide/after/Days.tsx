import type { JSX } from 'preact';
import type { Schedule, ScheduleEntry, ScheduleRow } from '../../../lib/aftercare';
import { isoDayOf } from '../../../lib/tools/calendar-day';
import { sayRow } from '../../clock-words';
import type { Words } from '../../evidence-words';
import { TaskRow } from '../../TaskRow';
import { HowTo } from '../HowTo';
import { type RowActs, RowAnswers } from './RowAnswers';
import { Statements } from './Statements';
import { sayShortDay } from './say';

export interface DaysProps {
  readonly entries: readonly ScheduleEntry[];
  /** Undefined before the request was sent. */
  readonly schedule: Schedule | undefined;
  readonly words: Words;
  readonly actions: RowActs;
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

function Day({ entry, schedule, words, actions }: Omit<DaysProps, 'entries'> & { entry: ScheduleEntry }): JSX.Element {
  const { day, date, rows, now } = entry;
  const { locale } = words;
  return (
    <li class={now ? 'day now' : 'day'}>
      <h3>
        {locale.t('clock-day', { day })}
        {date !== undefined && (
          <time dateTime={isoDayOf(date)} title={locale.full(date)}>
            {sayShortDay(date, locale)}
          </time>
        )}
      </h3>
      <ul>
        {rows.map((row) => (
          <Row key={row.state.task.id} row={row} schedule={schedule} words={words} actions={actions} />
        ))}
        {day === 32 && <Statements come={schedule !== undefined && schedule.today >= day} locale={locale} />}
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
function Row({ row, schedule, words, actions }: Omit<DaysProps, 'entries'> & { row: ScheduleRow }): JSX.Element {
  const { id, phase } = row.state.task;
  const place = phase === 'after' ? { id: `task-${id}` } : {};
  return (
    <TaskRow {...place} state={row.state} words={words} later={row.later} say={sayRow(row, schedule?.closing, words)}>
      {schedule && <RowAnswers row={row} closing={schedule.closing} words={words} actions={actions} />}
      {phase === 'after' && <HowTo id={id} more={MORE[id]} locale={words.locale} />}
    </TaskRow>
  );
}
