import { builtinEnvironments, type Environment } from 'vitest/runtime';
import { endAll } from './resting';

/** Node as it is; at a worker's end, what rests between its files is ended: no hook of a file is the worker's last. */
export default {
  ...builtinEnvironments.node,
  name: 'resting-browsers',
  async setup(global, options) {
    const node = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown(ending) {
        await endAll();
        await node.teardown(ending);
      },
    };
  },
} satisfies Environment;
