import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, OUTPUT } from './programs.mjs';

/** @typedef {import('./programs.mjs').Outcome} Outcome */

/** Asks Firefox's own linter, in which a warning counts as an error. @returns {Promise<Outcome>} */
export async function lintAddon() {
  const { stdout, output } = await capture(['addons-linter', '.output/firefox-mv3', '--output', 'json']);
  if (!stdout.trimStart().startsWith('{')) return { passed: 0, failed: 1, output };
  /** @type {{ errors: unknown[], warnings: { code: string, message: string }[] }} */
  const { errors, warnings } = JSON.parse(stdout);
  const problems = [...errors, ...warnings];
  if (problems.length > 0) return { passed: 0, failed: 1, output: JSON.stringify(problems, null, 2) };
  return { passed: 1, failed: 0, output: '0 errors, 0 warnings' };
}

const zips = () => readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));

/** A build for developers is what `load` would leave behind (vite 8.3.8). */
const FOR_PEOPLE = { env: { NODE_ENV: 'production' } };

/** Zips both builds from nothing. @returns {Promise<Map<string, { size: number, hash: string }>>} */
export async function zipAll() {
  for (const zip of existsSync(OUTPUT) ? zips() : []) rmSync(join(OUTPUT, zip));
  for (const target of ['chrome', 'firefox']) {
    rmSync(join(OUTPUT, `${target}-mv3`), { recursive: true, force: true });
    const { code, output } = await capture(['wxt', 'zip', '-b', target], FOR_PEOPLE);
    if (code !== 0) throw new Error(output);
  }
  const read = (/** @type {string} */ zip) => readFileSync(join(OUTPUT, zip));
  const digest = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('hex');
  return new Map(zips().map((zip) => [zip, { size: read(zip).length, hash: digest(read(zip)) }]));
}
