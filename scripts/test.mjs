import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintAddon, zipAll } from './packages.mjs';
import { conclude, program, REPORTS, runStages, vitest } from './programs.mjs';
import { ROOT, setup } from './setup.mjs';

/** @typedef {import('./programs.mjs').Outcome} Outcome */

/**
 * Bytes, with all 19 languages (bars.md, "Light"); without them, and each of them: `word-sizes.mjs`. Chrome's takes 893,700, Firefox's
 * 892,200 (2026-11-30): the next words must find room.
 */
const ZIP_LIMIT = 900_000;

/** Two clean builds must give the same bytes. @returns {Promise<Outcome>} */
async function zipTwice() {
  const first = await zipAll();
  const second = await zipAll();
  const problems = [];
  for (const target of ['chrome', 'firefox']) {
    if (![...first.keys()].some((zip) => zip.endsWith(`-${target}-mv3.zip`))) problems.push(`no ${target} zip`);
  }
  for (const [zip, { size, hash }] of first) {
    if (second.get(zip)?.hash !== hash) problems.push(`${zip}: two builds differ`);
    if (size > ZIP_LIMIT && zip.endsWith('-mv3.zip')) problems.push(`${zip}: ${size} bytes, more than ${ZIP_LIMIT}`);
  }
  const figures = [...first].map(([zip, { size }]) => `${zip} ${size} bytes`);
  const output = [...figures, ...problems].join('\n');
  return problems.length > 0 ? { passed: 0, failed: 1, output } : { passed: 1, failed: 0, output };
}

/**
 * End-to-end tests that mostly wait, for a page to rest or for orders to be collected: three of them at a time take 0.7 of two
 * cores, those that draw and measure screens all of both (2026-11-30).
 */
const WAITING =
  /^(lists|journey|journey-languages|evidence|overlay-safety|collect|age|lead|hostile|calm|drift|told-words|survive|held-back)\.test/;

const END_TO_END = 'tests/e2e';
const endToEndTests = readdirSync(join(ROOT, END_TO_END)).filter((name) => name.endsWith('.test.ts'));

/** @param {'Chromium' | 'Firefox'} browser @param {boolean} waiting @returns {import('./programs.mjs').Check} */
function endToEnd(browser, waiting) {
  const project = browser.toLowerCase();
  const files = endToEndTests.filter((file) => WAITING.test(file) === waiting).map((file) => `${END_TO_END}/${file}`);
  const args = ['--config', `${END_TO_END}/vitest.config.ts`, '--project', project, ...files];
  return {
    name: `end to end in ${browser}, ${waiting ? 'what mostly waits' : 'what draws'}`,
    run: vitest(waiting ? `${project}-waiting` : project, args),
  };
}

/**
 * One stage after the other. In a stage the lanes run side by side, each its checks in their order. Beside what waits, what draws
 * has two cores nearly for itself; two browsers that draw side by side gained 7 % on two cores, and a click came too late once
 * (2026-11).
 * @type {import('./programs.mjs').Check[][][]}
 */
const STAGES = [
  [[{ name: 'prepare', run: program(['wxt', 'prepare']) }]],
  [
    [{ name: 'unit tests', run: vitest('unit') }],
    [
      { name: 'types', run: program(['tsc', '--noEmit']) },
      { name: 'lint and format', run: program(['biome', 'check', '.']) },
      { name: 'zips, twice the same', run: zipTwice, show: true },
      { name: 'sources archive builds the same', run: program(['node', 'scripts/prove-sources.mjs']), show: true },
      { name: 'builds: manifest, sizes, no network', run: program(['node', 'scripts/check-builds.mjs']), show: true },
      { name: 'addons-linter', run: lintAddon, show: true },
    ],
  ],
  [
    [endToEnd('Chromium', false), endToEnd('Firefox', false)],
    [endToEnd('Chromium', true), endToEnd('Firefox', true)],
  ],
];

async function main() {
  setup({ browsers: ['chromium', 'firefox'] });
  mkdirSync(REPORTS, { recursive: true });
  return runStages(STAGES);
}

const total = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
conclude(total);
