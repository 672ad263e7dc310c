import type { JSX } from 'preact';
import type { TaskState } from '../../lib/model/checklist';
import { sayBriefly, type Words } from '../evidence-words';
import { StateIcon } from '../StateIcon';
import { taskShape } from '../shapes';

interface Props {
  readonly states: readonly TaskState[];
  readonly words: Words;
}

/** All that is open or not checked, each in one line that leads to its page. */
export function OpenLines({ states, words }: Props): JSX.Element {
  const { t } = words.locale;
  return (
    <ul class="lines">
      {states.map((state) => (
        <li key={state.task.id} data-task={state.task.id} data-status={state.status}>
          <StateIcon shape={taskShape(state)} />
          <a href={state.task.go ?? ''} target="_blank" rel="noreferrer">
            {t(`task-${state.task.id}`)}
          </a>
          <span class="num">{sayBriefly(state, words) ?? t(`status-${state.status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
