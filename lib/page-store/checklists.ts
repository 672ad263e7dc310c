import { assess, type TaskState } from '../model/checklist';
import type { SeenStore, Store } from '../storage';
import { afterTasks, closeTasks, prepareTasks } from '../tasks';

/** The checklist as it stands, of all that is stored or of what a page looks at. */
export interface Checklists<S extends SeenStore = Store> {
  readonly now: number;
  readonly store: S;
  readonly prepare: readonly TaskState[];
  readonly close: readonly TaskState[];
  readonly after: readonly TaskState[];
}

/** The checklist as a store has it. */
export function checklistsOf<S extends SeenStore>(store: S, now: number): Checklists<S> {
  const of = (tasks: Parameters<typeof assess>[0]): TaskState[] => assess(tasks, store, store.ticks, now);
  return { now, store, prepare: of(prepareTasks), close: of(closeTasks), after: of(afterTasks) };
}
