import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, output: string }} Outcome */

const OUTPUT = join(ROOT, '.output');
const REPORTS = join(OUTPUT, 'reports');
/** Bytes (bars.md, "Light"). */
const ZIP_LIMIT = 250_000;

/** By the linter's code for them, and how it says it: Preact's `dangerouslySetInnerHTML`, which we never use, and our own frame. */
const MARKUP = 'UNSAFE_VAR_ASSIGNMENT';
const KNOWN_WARNINGS = [/^Unsafe assignment to innerHTML$/, /^Unsafe call to \w+\.setHTMLUnsafe for argument 0$/];

/**
 * Runs a program of node_modules (or Node itself) and captures what it says.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string, stdout: string }>}
 */
function capture(command, args) {
  const windows = process.platform === 'win32';
  const program = command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', windows ? `${command}.cmd` : command);
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, env, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let stdout = '';
    child.stdout.on('data', (data) => {
      output += data;
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, stdout }));
  });
}

/**
 * A check that is one program ending well.
 * @param {string} command
 * @param {...string} args
 * @returns {() => Promise<Outcome>}
 */
const program =
  (command, ...args) =>
  async () => {
    const { code, output } = await capture(command, args);
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
  };

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} Report
 */

/** What did not run counts as failed: nothing is skipped silently. @param {Report} report */
function missedBy(report) {
  const all = report.testResults.flatMap((file) => file.assertionResults);
  const skipped = all
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => `skipped: ${fullName}`);
  const unloaded = report.testResults
    .filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
    .map(({ name }) => `did not load: ${name}`);
  return [...skipped, ...unloaded];
}

/**
 * A check that is a run of vitest: each test counts.
 * @param {string} name
 * @param {...string} args
 * @returns {() => Promise<Outcome>}
 */
const vitest =
  (name, ...args) =>
  async () => {
    const file = join(REPORTS, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await capture('vitest', ['run', ...args, ...reporters]);
    if (!existsSync(file)) return { passed: 0, failed: 1, output };
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const missed = missedBy(report);
    const failed = report.numFailedTests + missed.length;
    const passed = report.numPassedTests;
    if (failed === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1, output };
    return { passed, failed, output: [output, ...missed].join('\n') };
  };

/** @returns {Promise<Outcome>} */
async function lintAddon() {
  const { stdout, output } = await capture('addons-linter', ['.output/firefox-mv3', '--output', 'json']);
  if (!stdout.trimStart().startsWith('{')) return { passed: 0, failed: 1, output };
  /** @type {{ errors: unknown[], warnings: { code: string, message: string }[] }} */
  const { errors, warnings } = JSON.parse(stdout);
  const unknown = KNOWN_WARNINGS.reduce((rest, message) => {
    const at = rest.findIndex((warning) => warning.code === MARKUP && message.test(warning.message));
    return rest.filter((_, index) => index !== at);
  }, warnings);
  const problems = [...errors, ...unknown];
  if (problems.length > 0) return { passed: 0, failed: 1, output: JSON.stringify(problems, null, 2) };
  return { passed: 1, failed: 0, output: `0 errors, ${warnings.length} known warnings` };
}

const zips = () => readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));

/** Zips both builds from nothing. @returns {Promise<Map<string, { size: number, hash: string }>>} */
async function zipAll() {
  for (const zip of existsSync(OUTPUT) ? zips() : []) rmSync(join(OUTPUT, zip));
  for (const target of ['chrome', 'firefox']) {
    rmSync(join(OUTPUT, `${target}-mv3`), { recursive: true, force: true });
    const { code, output } = await capture('wxt', ['zip', '-b', target]);
    if (code !== 0) throw new Error(output);
  }
  const read = (/** @type {string} */ zip) => readFileSync(join(OUTPUT, zip));
  const digest = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');
  return new Map(zips().map((zip) => [zip, { size: read(zip).length, hash: digest(read(zip)) }]));
}

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

const E2E = ['--config', 'tests/e2e/vitest.config.ts'];
const COLLECTOR = 'tests/e2e/collect.test.ts';
const allBut = (/** @type {string} */ browser) => [...E2E, '--exclude', COLLECTOR, '--project', browser];

/** @typedef {{ name: string, run: () => Promise<Outcome>, show?: true }} Check */

/**
 * One stage after the other. In a stage the lanes run side by side, each its checks in their order. The two browsers take
 * turns: side by side they gained 7 % of the time on two cores, and a click came too late once (2026-11). Only the collector,
 * which waits between its presses as it does for people, runs beside them.
 * @type {Check[][][]}
 */
const STAGES = [
  [[{ name: 'prepare', run: program('wxt', 'prepare') }]],
  [
    [{ name: 'unit tests', run: vitest('unit') }],
    [
      { name: 'types', run: program('tsc', '--noEmit') },
      { name: 'lint and format', run: program('biome', 'check', '.') },
      { name: 'zips, twice the same', run: zipTwice, show: true },
      { name: 'builds: manifest, sizes, no network', run: program('node', 'scripts/check-builds.mjs'), show: true },
      { name: 'addons-linter', run: lintAddon, show: true },
    ],
  ],
  [
    [
      { name: 'end to end in Chromium', run: vitest('chromium', ...allBut('chromium')) },
      { name: 'end to end in Firefox', run: vitest('firefox', ...allBut('firefox')) },
    ],
    [{ name: 'the collector in both', run: vitest('collector', ...E2E, COLLECTOR) }],
  ],
];

/** @param {unknown} error @returns {Outcome} */
const crashed = (error) => ({ passed: 0, failed: 1, output: error instanceof Error ? String(error.stack) : String(error) });

/** @param {string} text */
const indented = (text) => text.trimEnd().replace(/^/gm, '    ');

/** Runs a check, and tells how it went. @param {Check} check */
async function told({ name, run, show }) {
  const start = performance.now();
  const outcome = await run().catch(crashed);
  const { passed, failed, output } = outcome;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = passed + failed > 1 ? `, ${passed} of ${passed + failed}` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s${tests})`);
  if (failed > 0 || show) console.log(indented(output));
  return outcome;
}

async function main() {
  setup({ browsers: ['chromium', 'firefox'] });
  mkdirSync(REPORTS, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const lanes of STAGES) {
    await Promise.all(
      lanes.map(async (checks) => {
        for (const check of checks) {
          const { passed, failed } = await told(check);
          total.passed += passed;
          total.failed += failed;
        }
      }),
    );
  }
  return total;
}

const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
