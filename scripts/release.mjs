import { load } from './load.mjs';
import { conclude } from './programs.mjs';
import { setup } from './setup.mjs';

/**
 * `npm run release` makes all that the three stores ask for, in `.output/release`, and tells what is left for a person with an
 * account. On a fresh clone it sets itself up first. Exits with 1 where something is not as a store wants it.
 */
async function main() {
  setup({ browsers: ['chromium'] });
  const { makeRelease } = await load('scripts/store/release.ts');
  return makeRelease();
}

const total = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
conclude(total);
