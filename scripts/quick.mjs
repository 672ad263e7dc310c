import { mkdirSync } from 'node:fs';
import { conclude, program, REPORTS, runStages, vitest } from './programs.mjs';
import { setup } from './setup.mjs';

/** What is looked at again and again while writing: types, lint, and the unit tests of what changed since a commit. */
const since = process.argv[2] ?? 'HEAD';

setup({ browsers: [] });
mkdirSync(REPORTS, { recursive: true });
const total = await runStages([
  [[{ name: 'prepare', run: program(['wxt', 'prepare']) }]],
  [
    [
      { name: 'types', run: program(['tsc', '--noEmit']) },
      { name: 'lint and format', run: program(['biome', 'check', '.']) },
    ],
    [{ name: `unit tests of what changed since ${since}`, run: vitest('quick', ['--changed', since]) }],
  ],
]);
conclude(total);
