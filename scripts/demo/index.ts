import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Session } from '../../tests/e2e/browsers';
import type { BrowserName } from '../../tests/e2e/session';
import { story } from '../../tests/site';
import { startProxy } from '../../tests/site/proxy';
import { startSite } from '../../tests/site/server';
import { ROOT } from '../setup.mjs';
import { walk } from './walk';

const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
const PICTURES = join(ROOT, '.output/demo');

async function withBrowser(name: BrowserName, extensionDir: string, headless: boolean, run: (session: Session) => Promise<void>) {
  const site = await startSite({ scenario: story });
  const proxy = await startProxy(site);
  try {
    const viewport = headless ? { viewport: { width: 1280, height: 900 } } : {};
    const session = await launch(name, { extensionDir, proxyPort: proxy.port, headless, ...viewport });
    await run(session);
    await session.close();
  } finally {
    await proxy.close();
    await site.close();
  }
}

/** Opens the stand-in's orders page in a browser window, until the person closes it. */
export function show(name: BrowserName, extensionDir: string): Promise<void> {
  return withBrowser(name, extensionDir, false, async (session) => {
    await session.open(ORDERS);
    console.log(`${session.version} shows ${ORDERS}: a stand-in on this machine, nothing reaches AliExpress.`);
    console.log('Close the window to end.');
    await session.ended();
  });
}

/** Without a display: walks the story and tells it, with pictures. */
export function tell(name: BrowserName, extensionDir: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  return withBrowser(name, extensionDir, true, (session) => walk(session, join(PICTURES, name)));
}
