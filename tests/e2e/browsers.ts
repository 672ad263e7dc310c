import { type BrowserName, findBrowser } from '../../scripts/setup.mjs';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions, Session } from './session';

export type { BrowserName, Doc, Emulation, LaunchOptions, Page, Session } from './session';

/**
 * Starts a browser with the extension in it, behind the proxy.
 * @throws if the browser is not installed
 */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  const binary = findBrowser(name);
  if (!binary) throw new Error(`no ${name} found: run node scripts/setup.mjs`);
  return name === 'chromium' ? launchChromium(binary, options) : launchFirefox(binary, options);
}
