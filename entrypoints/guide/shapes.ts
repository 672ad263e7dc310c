import type { Shape } from '../../components/StateIcon';
import type { Readiness, TaskState } from '../../lib/checklist';

const OF_VERDICT = { ready: 'done', 'not-ready': 'todo', 'not-known': 'unknown' } as const;

/** The shape a verdict stands under. */
export const shapeOfVerdict = ({ verdict }: Readiness): Shape => OF_VERDICT[verdict];

/** One shape for several tasks: what is open first, then what is not known; empty while their time has not come. */
export function shapeOfTasks(states: readonly TaskState[], isTime: boolean): Shape {
  const has = (status: TaskState['status']): boolean => states.some((state) => state.status === status);
  if (has('todo')) return 'todo';
  if (!isTime) return 'later';
  return has('unknown') ? 'unknown' : 'done';
}
