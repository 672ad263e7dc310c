import type { ComponentChildren, JSX } from 'preact';
import type { TaskState } from '../lib/model/checklist';
import type { Status } from '../lib/model/task';
import type { Words } from './evidence-words';
import { Icon } from './Icon';
import { StateIcon } from './StateIcon';
import { taskShape } from './shapes';

const ORDER: readonly Status[] = ['todo', 'unknown', 'set-aside', 'done'];

interface Props {
  readonly group: string;
  readonly states: readonly TaskState[];
  readonly open: boolean;
  readonly words: Words;
  /** True of what has its time still to come. */
  readonly isLater?: (state: TaskState) => boolean;
  /** The rows of the tasks. */
  readonly children: ComponentChildren;
}

/** A group of tasks that folds to its name and the shapes of its tasks. */
export function Group({ group, states, open, words, isLater = () => false, children }: Props): JSX.Element {
  const { t } = words.locale;
  const waits = (state: TaskState): boolean => state.status === 'unknown' && isLater(state);
  const tally = (id: string, is: (state: TaskState) => boolean): string[] => {
    const count = states.filter(is).length;
    return count > 0 ? [t(id, { count })] : [];
  };
  const told = [
    ...ORDER.flatMap((status) => tally(`tally-${status}`, (state) => state.status === status && !waits(state))),
    ...tally('come-later', waits),
  ];
  return (
    <details class="group" open={open}>
      <summary>
        <Icon name="chevron" />
        <span class="group-name">{t(`group-${group}`)}</span>
        <span class="tally" role="img" aria-label={new Intl.ListFormat(words.locale.code, { type: 'unit' }).format(told)}>
          {states.map((state) => (
            <StateIcon key={state.task.id} shape={waits(state) ? 'later' : taskShape(state)} mini />
          ))}
        </span>
      </summary>
      <ul>{children}</ul>
    </details>
  );
}

/** The groups of a list of tasks, in their order. */
export function groupsOf(states: readonly TaskState[]): [group: string, states: TaskState[]][] {
  const names = [...new Set(states.map(({ task }) => task.group))];
  return names.map((name) => [name, states.filter(({ task }) => task.group === name)]);
}
