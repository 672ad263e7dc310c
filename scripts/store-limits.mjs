import { load } from './load.mjs';

/** `node scripts/store-limits.mjs` holds what `npm run release` made against the stores' written limits. Exits with 1 at a problem. */
const { limitProblems } = await load('scripts/store/check.ts');
/** @type {readonly string[]} */
const problems = limitProblems();
for (const problem of problems) console.log(`✗ ${problem}`);
if (problems.length === 0) console.log('✓ within the limits of Chrome, Edge and Firefox');
process.exitCode = problems.length > 0 ? 1 : 0;
