import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { quicklyPacked } from '../packed.mjs';
import { settleZip } from '../settle-zip.mjs';
import { ROOT } from '../setup.mjs';
import { plainEnvironment } from './environment';

/** @throws with what git says, where it fails */
function git(...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr}`);
  return stdout.trim();
}

/** What differs from the last commit, a line each: then a build is of other sources than the archive. */
export const uncommitted = (): string => git('status', '--porcelain');

/** When the last commit was made, as ISO 8601 in UTC. */
export const commitTime = (): string => new Date(git('log', '-1', '--format=%cI')).toISOString();

/** The commit that is packed. */
export const commitName = (): string => git('rev-parse', 'HEAD');

/**
 * Packs the committed tree, the same bytes for the same commit.
 * @param path of the archive
 */
export async function packSources(path: string): Promise<void> {
  git('archive', '--format=zip', `--output=${path}`, 'HEAD');
  await settleZip(path, quicklyPacked);
}

function unpack(archive: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** Runs npm in a folder as a person would. @throws with the end of what it says, where it fails */
function npm(folder: string, ...args: readonly string[]): void {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env: plainEnvironment(), shell });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}:\n${`${stdout}${stderr}`.slice(-4000)}`);
}

/**
 * Does what Firefox's reviewers do: unpacks the archive somewhere else, installs, and builds by its `build-for-amo`.
 * @returns the package that comes out
 * @throws where a step fails, or it does not leave one package
 */
export function builtFromSources(archive: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-sources-'));
  try {
    unpack(archive, folder);
    npm(folder, 'ci');
    npm(folder, 'run', 'build-for-amo');
    const output = join(folder, '.output');
    const [zip, ...more] = readdirSync(output).filter((name) => name.endsWith('.zip'));
    if (!zip || more.length > 0)
      throw new Error(`build-for-amo left ${[zip, ...more].filter(Boolean).join(', ') || 'no package'}`);
    return readFileSync(join(output, zip));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
