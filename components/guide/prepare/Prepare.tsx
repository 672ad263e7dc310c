import type { JSX } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import { Button } from '../../Button';
import type { Words } from '../../evidence-words';
import { Group, groupsOf } from '../../Group';
import { Icon } from '../../Icon';
import { NextTask } from '../../NextTask';
import { TaskRow } from '../../TaskRow';
import { HowTo } from '../HowTo';
import { type OnTick, TaskAnswers } from '../TaskAnswers';

/** Places of the guide that help with a task. */
const MORE: Readonly<Record<string, string>> = {
  'receive-orders': 'trouble-open-orders',
  'settle-refunds': 'trouble-open-orders',
  'close-disputes': 'trouble-open-orders',
  'save-receipts': 'orders',
  'save-personal-data': 'letter-access',
  'cancel-subscriptions': 'trouble-open-subscriptions',
};

interface Props {
  readonly states: readonly TaskState[];
  /** What to do next, if it is one of these. */
  readonly next: TaskState | undefined;
  readonly words: Words;
  readonly onTick: OnTick;
  /** Prints these rows, and nothing else of the guide. */
  readonly onPrint: () => void;
}

/** Everything to settle, keep and cancel before closing, with what was seen of it; what is done is folded at the end. */
export function Prepare({ states, next, words, onTick, onPrint }: Props): JSX.Element {
  const { t } = words.locale;
  const done = states.filter(({ status }) => status === 'done');
  const row = (state: TaskState): JSX.Element => (
    <TaskRow key={state.task.id} id={`task-${state.task.id}`} state={state} words={words}>
      <TaskAnswers state={state} words={words} onTick={onTick} />
      <HowTo id={state.task.id} more={MORE[state.task.id]} locale={words.locale} />
    </TaskRow>
  );
  return (
    <>
      <p class="lead">{t('prepare-lead', { total: states.length })}</p>
      {next && (
        <NextTask
          state={next}
          words={words}
          heading="h3"
          onDone={(state) => onTick(state, 'done')}
          onSetAside={(state) => onTick(state, 'set-aside')}
        />
      )}
      <div class="card grid">
        {groupsOf(states.filter((state) => !done.includes(state))).map(([group, members]) => (
          <Group key={group} group={group} states={members} open words={words}>
            {members.map(row)}
          </Group>
        ))}
        {done.length > 0 && (
          <details class="group">
            <summary>
              <Icon name="chevron" />
              <span class="group-name">{t('tally-done', { count: done.length })}</span>
            </summary>
            <ul>{done.map(row)}</ul>
          </details>
        )}
      </div>
      <div class="actions print-list">
        <Button look="plain small" onPress={onPrint}>
          {t('print-list')}
        </Button>
      </div>
    </>
  );
}
