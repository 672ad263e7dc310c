import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './stage';

/** No `browser`, and a promise that a listener returns is no answer. Runs before the background's script. */
const AS_OLDER = `globalThis.browser = undefined;
  const heard = chrome.runtime.onMessage;
  const add = heard.addListener.bind(heard);
  heard.addListener = (listener) => add((...told) => listener(...told) === true);
`;

/** How all but the background choose the browser's own calls. */
const CHOICE = /\bglobalThis\.browser\s*\?\?\s*/g;

/**
 * A copy of the build to which Chromium is as Chrome 130 was, the oldest we name: without `browser`. There the background runs the
 * polyfill, which only hands on `browser` where there is one (Chromium 156, `findings/polyfill-hands-on-chromiums-own.sh`), and all
 * else runs `chrome`.
 * @returns its folder, to be removed by the caller
 * @throws if the build chooses in another way
 */
export function olderChromeBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-older-'));
  cpSync(BUILD, folder, { recursive: true });
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const changed = scripts.filter((name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    const older = code.replace(CHOICE, '');
    writeFileSync(join(folder, name), name === 'background.js' ? `{ ${AS_OLDER} }${older}` : older);
    return older !== code;
  });
  if (!readFileSync(join(folder, 'background.js'), 'utf8').includes('__mozWebExtensionPolyfillReject__'))
    throw new Error('the background has no polyfill');
  for (const one of ['account', 'chunks/shared'])
    if (!changed.some((name) => name.startsWith(one))) throw new Error(`${one} chooses its calls in another way`);
  return folder;
}
