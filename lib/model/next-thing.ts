import type { TaskState } from './checklist';

/** True if something is open, and nothing of it asks for the person: parcels come by themselves. */
export const isWaiting = ({ status, evidence }: TaskState): boolean => status === 'todo' && evidence?.waits === true;

/** The next thing to do: the first open task a person can do something about, else the first that was not checked. */
export function nextThing(states: readonly TaskState[]): TaskState | undefined {
  return (
    states.find((state) => state.status === 'todo' && !isWaiting(state)) ?? states.find((state) => state.status === 'unknown')
  );
}
