import type { JSX } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import type { Words } from '../../evidence-words';
import { Group, groupsOf } from '../../Group';
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
}

/** Everything to settle, keep and cancel before closing, with what was seen of it. */
export function Prepare({ states, next, words, onTick }: Props): JSX.Element {
  return (
    <>
      <p class="lead">{words.locale.t('prepare-lead', { total: states.length })}</p>
      {next && (
        <NextTask
          state={next}
          words={words}
          onDone={(state) => onTick(state, 'done')}
          onSetAside={(state) => onTick(state, 'set-aside')}
        />
      )}
      <div class="card">
        {groupsOf(states).map(([group, members]) => (
          <Group key={group} group={group} states={members} open words={words}>
            {members.map((state) => (
              <TaskRow key={state.task.id} id={`task-${state.task.id}`} state={state} words={words}>
                <TaskAnswers state={state} words={words} onTick={onTick} />
                <HowTo id={state.task.id} more={MORE[state.task.id]} locale={words.locale} />
              </TaskRow>
            ))}
          </Group>
        ))}
      </div>
    </>
  );
}
