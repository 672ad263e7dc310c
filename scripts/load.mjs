import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/**
 * Imports a TypeScript module of this repository: Node 20 cannot by itself. To be called after `setup`, which installs vite.
 * @param {string} path from the repository's root
 */
export async function load(path) {
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
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  // `load` leaves NODE_ENV as "development" behind (vite 8.3.8), and a build that is given that is made for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const args of [['prepare'], ['build', '-b', target]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], { cwd: ROOT, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
  return join(ROOT, '.output', `${target}-mv3`);
}
