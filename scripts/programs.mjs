import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, output: string, notes?: string }} Outcome */

/**
 * How a program is run. A patient one takes what all others leave of the processor.
 * @typedef {{ env?: Record<string, string>, patient?: boolean }} Manner
 */

export const OUTPUT = join(ROOT, '.output');
export const REPORTS = join(OUTPUT, 'reports');

/**
 * Runs a program of node_modules (or Node itself) and captures what it says.
 * @param {readonly string[]} command
 * @param {Manner} [manner]
 * @returns {Promise<{ code: number | null, output: string, stdout: string }>}
 */
export function capture([command = '', ...args], { env: more = {}, patient = false } = {}) {
  const windows = process.platform === 'win32';
  const program = command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', windows ? `${command}.cmd` : command);
  const [first, ...rest] = patient && !windows ? ['nice', '-n', '19', program, ...args] : [program, ...args];
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...more };
  return new Promise((resolve, reject) => {
    const child = spawn(String(first), rest, { cwd: ROOT, env, shell: windows, stdio: ['ignore', 'pipe', 'pipe'] });
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
 * @param {readonly string[]} command
 * @param {Manner} [manner]
 * @returns {() => Promise<Outcome>}
 */
export const program = (command, manner) => async () => {
  const { code, output } = await capture(command, manner);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
};

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} Report
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

/** So many tests of a run, of which a browser has two, may need a second try; more are no accident. */
const SECOND_TRIES = 2;

/** What passed only at its second try, with why the first failed. @param {Report} report */
const secondTriesIn = (report) =>
  report.testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `second try: ${fullName}\n${failureMessages[0]}`);

/**
 * A check that is a run of vitest: each test counts.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {Manner} [manner]
 * @returns {() => Promise<Outcome>}
 */
export const vitest =
  (name, args = [], manner = {}) =>
  async () => {
    const file = join(REPORTS, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await capture(['vitest', 'run', ...args, ...reporters], manner);
    if (!existsSync(file)) return { passed: 0, failed: 1, output };
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const missed = missedBy(report);
    const failed = report.numFailedTests + missed.length;
    const passed = report.numPassedTests;
    const again = secondTriesIn(report);
    const notes = [...missed, ...again].join('\n');
    if (failed === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1, output };
    if (again.length > SECOND_TRIES) return { passed, failed: failed + 1, output: `${output}\n${notes}` };
    return failed > 0 ? { passed, failed, output: `${output}\n${notes}` } : { passed, failed, output, notes };
  };

/** @typedef {{ name: string, run: () => Promise<Outcome>, show?: true }} Check */

/** @param {unknown} error @returns {Outcome} */
const crashed = (error) => ({ passed: 0, failed: 1, output: error instanceof Error ? String(error.stack) : String(error) });

/** @param {string} text */
const indented = (text) => text.trimEnd().replace(/^/gm, '    ');

/** Runs a check, and tells how it went. @param {Check} check */
async function told({ name, run, show }) {
  const start = performance.now();
  const outcome = await run().catch(crashed);
  const { passed, failed, output, notes } = outcome;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tests = passed + failed > 1 ? `, ${passed} of ${passed + failed}` : '';
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s${tests})`);
  if (failed > 0 || show) console.log(indented(output));
  if (notes) console.log(indented(notes));
  return outcome;
}

/**
 * Runs stages one after the other; in a stage the lanes run side by side, each its checks in their order.
 * @param {Check[][][]} stages
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0 };
  for (const lanes of stages) {
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

/** The last line of a run, and how it ends. @param {{ passed: number, failed: number }} total */
export function conclude({ passed, failed }) {
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
