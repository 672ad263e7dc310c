import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** @param {readonly string[]} args @throws with what WXT says, where it fails */
function wxt(args) {
  // `load` leaves NODE_ENV as "development" behind (vite 8.3.8), and a build that is given that is made for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  const command = [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/**
 * Imports a TypeScript module of this repository: Node 20 cannot by itself. To be called after `setup`, which installs vite.
 * @param {string} path from the repository's root
 */
export async function load(path) {
  // Our tsconfig.json extends one that WXT writes: a fresh clone has none yet, and vite (8.3.8) reads no TypeScript without it.
  if (!existsSync(join(ROOT, '.wxt/tsconfig.json'))) wxt(['prepare']);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), { configFile: false, logLevel: 'error', root: ROOT });
  return /** @type {any} */ (module);
}

/**
 * Builds the extension.
 * @param {'chrome' | 'firefox'} target
 * @returns {string} the folder of the build
 */
export function build(target) {
  wxt(['prepare']);
  wxt(['build', '-b', target]);
  return join(ROOT, '.output', `${target}-mv3`);
}
