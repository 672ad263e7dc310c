import type { Task } from '../task';

/** Every task of the guide, in the order of the journey. */
export const tasks: readonly Task[] = [];
