import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { quicklyPacked } from '../packed.mjs';
import { settleZip } from '../settle-zip.mjs';
import { ROOT } from '../setup.mjs';
import { plainEnvironment } from './environment';

/** @throws with what git says, where it fails */
function gitWith(more: Readonly<Record<string, string>>, ...args: readonly string[]): string {
  const env = { ...process.env, ...more };
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error?.message ?? stderr}`);
  return stdout.trim();
}

const git = (...args: readonly string[]): string => gitWith({}, ...args);

/** What differs from the last commit, a line each: then a build is of other sources than the archive. */
export const uncommitted = (): string => git('status', '--porcelain');

/** When the last commit was made, as ISO 8601 in UTC. */
export const commitTime = (): string => new Date(git('log', '-1', '--format=%cI')).toISOString();

/** The commit that is packed. */
export const commitName = (): string => git('rev-parse', 'HEAD');

/** The name of a tree as a commit of everything would have it now; nothing is committed, and git's own index stays as it is. */
function treeOfNow(): string {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-index-'));
  try {
    const own = { GIT_INDEX_FILE: join(folder, 'index') };
    gitWith(own, 'read-tree', 'HEAD');
    gitWith(own, 'add', '--all');
    return gitWith(own, 'write-tree');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Packs the committed tree, the same bytes for the same commit; or what a commit of everything would hold.
 * @param path of the archive
 */
export async function packSources(path: string, which: 'committed' | 'now' = 'committed'): Promise<void> {
  git('archive', '--format=zip', `--output=${path}`, which === 'now' ? treeOfNow() : 'HEAD');
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
function npm(folder: string, more: Readonly<Record<string, string>>, ...args: readonly string[]): void {
  const shell = process.platform === 'win32';
  const env = { ...plainEnvironment(), ...more };
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', env, shell });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}:\n${`${stdout}${stderr}`.slice(-4000)}`);
}

/** Builds what an archive holds, somewhere else. @returns the package that comes out @throws if it is not one */
function builtFrom(archive: string, build: (folder: string) => void): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-sources-'));
  try {
    unpack(archive, folder);
    build(folder);
    const output = join(folder, '.output');
    const [zip, ...more] = readdirSync(output).filter((name) => name.endsWith('.zip'));
    if (!zip || more.length > 0)
      throw new Error(`build-for-amo left ${[zip, ...more].filter(Boolean).join(', ') || 'no package'}`);
    return readFileSync(join(output, zip));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Does what Firefox's reviewers do: unpacks the archive somewhere else, installs, and builds by its `build-for-amo`.
 * @returns the package
 * @throws where a step fails, or it does not leave one package
 */
export const builtFromSources = (archive: string): Buffer =>
  builtFrom(archive, (folder) => {
    npm(folder, {}, 'ci');
    npm(folder, {}, 'run', 'build-for-amo');
  });

/**
 * The same in a fifth of the time, with the packages of this checkout and what was made here before: it shows that the archive holds
 * all that a build needs, and that a build does not depend on where it is made.
 * @returns the package
 * @throws as `builtFromSources`
 */
export const quicklyBuiltFromSources = (archive: string): Buffer =>
  builtFrom(archive, (folder) => {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    npm(folder, { MADE: join(ROOT, 'node_modules/.cache/made') }, 'run', 'build-for-amo');
  });
