import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from './load.mjs';
import { ROOT } from './setup.mjs';

/**
 * `node scripts/check-words.mjs CODE …` says what is wrong with the words of these languages (all, without a code), those of the
 * stores' listings too, and how long they are beside English. For a translator: the same rules are tests. Exits with 1 where
 * something is wrong.
 */
const { wordProblems, charactersOf } = await load('lib/locale/check.ts');
const { problemsOfListing } = await load('scripts/store/check.ts');

const named = process.argv.slice(2);
const codes = named.length > 0 ? named : readdirSync(resolve(ROOT, 'lib/locale/words'));
const share = (/** @type {string} */ page, /** @type {string} */ code) =>
  `${page} ${Math.round((100 * charactersOf(page, code)) / charactersOf(page, 'en'))} %`;
let wrong = 0;
for (const code of codes) {
  /** @type {string[]} */
  const problems = [...wordProblems(code), ...problemsOfListing(code).map((/** @type {string} */ one) => `listing: ${one}`)];
  wrong += problems.length;
  for (const problem of problems) console.log(`${code} ${problem}`);
  console.log(
    `${code}: ${problems.length} problems; length beside English: ${['popup', 'overlay', 'guide'].map((page) => share(page, code)).join(', ')}`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
