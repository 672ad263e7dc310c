import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserName */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The programs a browser goes by: on the PATH, and where macOS and Windows keep them. */
const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const APT_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** @param {string} program */
function locate(program) {
  if (/[\\/]/.test(program)) return isFile(program) ? program : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find(isFile);
}

/**
 * Where a browser is: CHROMIUM_BIN or FIREFOX_BIN if set, else the first known program.
 * @param {BrowserName} name
 */
export function findBrowser(name) {
  const given = process.env[`${name.toUpperCase()}_BIN`];
  if (given && !isFile(given)) throw new Error(`${name.toUpperCase()}_BIN names no file: ${given}`);
  return given || PROGRAMS[name].map(locate).find((found) => found !== undefined);
}

/** @param {string} wanted such as `20.19` */
function checkNode(wanted) {
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new Error(`Node ${process.versions.node} is too old: this needs ${wanted} or newer (https://nodejs.org)`);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`setup: ${[command, ...args].join(' ')}`);
  const windows = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, error } = spawnSync(command, args, { cwd: ROOT, env, stdio: 'inherit', shell: windows });
  if (error || status !== 0) throw new Error(`failed: ${[command, ...args].join(' ')}${error ? ` (${error.message})` : ''}`);
}

/** npm writes node_modules/.package-lock.json last: older than our lock file means other packages. */
function installPackages() {
  const installed = statSync(join(ROOT, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  const lock = statSync(join(ROOT, 'package-lock.json'));
  if (!installed || installed.mtimeMs < lock.mtimeMs) run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** @param {BrowserName[]} missing */
function installBrowsers(missing) {
  const packages = missing.map((name) => APT_PACKAGES[name]);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  const byHand = `apt-get update && apt-get ${install.join(' ')}`;
  const root = process.getuid?.() === 0;
  const may = locate('apt-get') && (root || (locate('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0));
  const names = missing.map((name) => `${name} (or its path in ${name.toUpperCase()}_BIN)`).join(' and ');
  if (!may) throw new Error(`missing: ${names}. On Debian or Ubuntu run:\n  sudo sh -c '${byHand}'`);
  const [command, ...before] = root ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  run(/** @type {string} */ (command), [...before, 'update']);
  run(/** @type {string} */ (command), [...before, ...install]);
  const still = missing.filter((name) => !findBrowser(name));
  if (still.length > 0) throw new Error(`installed, yet not found: ${still.join(', ')}`);
}

/**
 * Makes this checkout ready to build, test and show.
 * @param {{ browsers?: BrowserName[] }} [wanted]
 * @throws with the command to run where something is missing that cannot be installed from here
 */
export function setup({ browsers = [] } = {}) {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  checkNode(engines.node.replace('>=', ''));
  installPackages();
  const missing = browsers.filter((name) => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup({ browsers: ['chromium', 'firefox'] });
    console.log('setup: ready');
  } catch (error) {
    console.error(`setup: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
