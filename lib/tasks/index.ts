import type { Task } from '../model/task';
import { afterCareTasks } from './after';
import { closingTasks } from './close';
import { preparationTasks } from './prepare';

/** The stable name of a task of the guide. */
export type TaskId = (typeof preparationTasks | typeof closingTasks | typeof afterCareTasks)[number]['id'];
/** A task of the guide, named by its own id. */
export type GuideTask = Task & { readonly id: TaskId };

export const prepareTasks: readonly GuideTask[] = preparationTasks;
export const closeTasks: readonly GuideTask[] = closingTasks;
export const afterTasks: readonly GuideTask[] = afterCareTasks;

/** Every task of the guide, in the order of the journey. */
export const tasks: readonly GuideTask[] = [...prepareTasks, ...closeTasks, ...afterTasks];

const byId = new Map<string, GuideTask>(tasks.map((task) => [task.id, task]));

/** True for the id of a task of the guide. */
export const isTaskId = (value: unknown): value is TaskId => typeof value === 'string' && byId.has(value);

/** The task of an id. */
export const taskOf = (id: TaskId): GuideTask => byId.get(id) as GuideTask;
