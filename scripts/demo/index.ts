import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Session } from '../../tests/e2e/browsers';
import type { BrowserName } from '../../tests/e2e/session';
import { story } from '../../tests/site';
import { startProxy } from '../../tests/site/proxy';
import { type Site, startSite } from '../../tests/site/server';
import { ROOT } from '../setup.mjs';
import { showScreens } from './screens';
import { walk } from './walk';
import { type Wanted, wantedOf } from './wanted';

export { wantedOf };

const PICTURES = join(ROOT, '.output/demo');

interface Stage {
  readonly name: BrowserName;
  readonly extensionDir: string;
  readonly headless: boolean;
}

async function withBrowser(stage: Stage, { scenario }: Wanted, run: (session: Session, site: Site) => Promise<void>) {
  const site = await startSite({ scenario });
  const proxy = await startProxy(site);
  try {
    const viewport = stage.headless ? { viewport: { width: 1280, height: 900 } } : {};
    const { name, ...options } = stage;
    const session = await launch(name, { ...options, proxyPort: proxy.port, ...viewport });
    await run(session, site);
    await session.close();
  } finally {
    await proxy.close();
    await site.close();
  }
}

/** Opens a page of the stand-in shop in a browser window, until the person closes it; without a name the story's orders. */
export function show(name: BrowserName, extensionDir: string, wanted?: Wanted): Promise<void> {
  const { scenario, kind } = wanted ?? { scenario: story, kind: 'order-list' };
  return withBrowser({ name, extensionDir, headless: false }, { scenario, kind }, async (session, site) => {
    const address = site.url(kind);
    await session.open(address);
    console.log(`${session.version} shows ${address}: a stand-in on this machine, nothing reaches AliExpress.`);
    console.log(`The account: ${scenario.name}, ${scenario.about}. Close the window to end.`);
    await session.ended();
  });
}

/** Without a display: tells what the extension says, with pictures; of the page that was named, else all along the story. */
export function tell(name: BrowserName, extensionDir: string, wanted?: Wanted): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const stage = { name, extensionDir, headless: true };
  if (!wanted)
    return withBrowser(stage, { scenario: story, kind: 'order-list' }, (session) => walk(session, join(PICTURES, name)));
  const { scenario, kind } = wanted;
  const isRead = kind === scenario.reported?.page && ['read', 'unread'].includes(scenario.reported.outcome);
  const pictures = join(PICTURES, `${name}-${scenario.name}-${kind}`);
  return withBrowser(stage, wanted, (session, site) => showScreens(session, site.url(kind), pictures, isRead));
}
