import type { JSX } from 'preact';
import type { Readiness, TaskState } from '../../../lib/model/checklist';
import type { Words } from '../../evidence-words';
import { TaskRow } from '../../TaskRow';
import { type OnTick, TaskAnswers } from '../TaskAnswers';

interface Props {
  readonly readiness: Readiness;
  readonly words: Words;
  readonly onTick: OnTick;
}

/** What is open, what was not checked and what was set aside. */
export function OpenTasks({ readiness: { open, unchecked, setAside }, words, onTick }: Props): JSX.Element {
  const groups = { todo: open, unknown: unchecked, 'set-aside': setAside };
  return (
    <>
      {Object.entries(groups)
        .filter(([, states]) => states.length > 0)
        .map(([status, states]) => (
          <section class="gate-group" key={status}>
            <h3>{words.locale.t(`gate-group-${status}`)}</h3>
            <ul>
              {states.map((state) => (
                <TaskRow key={state.task.id} state={state} words={words}>
                  <TaskAnswers state={state} words={words} onTick={onTick} go={sayGo(state)} />
                </TaskRow>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** What was not seen is to be checked, what was seen too long ago once more. */
function sayGo({ task, status, stale }: TaskState): string {
  if (status !== 'unknown' || !task.status) return `go-${task.id}`;
  return stale ? 'check-again' : 'check-now';
}
