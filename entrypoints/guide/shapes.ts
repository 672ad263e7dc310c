import type { Shape } from '../../components/shapes';
import type { TaskState } from '../../lib/model/checklist';

/** One shape for several tasks: what is open first, then what is not known; empty while their time has not come. */
export function shapeOfTasks(states: readonly TaskState[], isTime: boolean): Shape {
  const has = (status: TaskState['status']): boolean => states.some((state) => state.status === status);
  if (has('todo')) return 'todo';
  if (!isTime) return 'later';
  return has('unknown') ? 'unknown' : 'done';
}
