import type { Readiness, TaskState } from '../lib/model/checklist';
import type { Status } from '../lib/model/task';

/** The dashed ring has three faces, all of them `unknown`: not checked, too old, its time has not come. */
export type Shape = Status | 'stale' | 'later';

/** The shape a task stands under. */
export const taskShape = ({ status, stale }: TaskState): Shape => (status === 'unknown' && stale ? 'stale' : status);

/** The shape a verdict stands under. */
export const VERDICT_SHAPES = { ready: 'done', 'not-ready': 'todo', 'not-known': 'unknown' } as const satisfies Record<
  Readiness['verdict'],
  Shape
>;
