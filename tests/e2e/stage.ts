import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Scenario } from '../site';
import { type Proxy as SiteProxy, startProxy } from '../site/proxy';
import { type Site, startSite } from '../site/server';
import { type LaunchOptions, launch } from './browsers';
import type { Session } from './session';

const ROOT = resolve(import.meta.dirname, '../..');

/** The build made for the browser under test. */
export const BUILD = join(ROOT, '.output', inject('browser') === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Addresses of the stand-in, as a person would open them. */
export const AT = {
  orders: 'https://www.aliexpress.com/p/order/index.html',
  refunds: 'https://m.aliexpress.com/p/refund-dispute/list.html',
  wallet: 'https://www.aliexpress.com/p/wallet-ui/index.html',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
  shopping: 'https://www.aliexpress.com/item/1005000000000001.html',
} as const;

export interface Stage {
  readonly session: Session;
  readonly site: Site;
  readonly proxy: SiteProxy;
  /** A profile of this stage alone, removed with it. */
  readonly ownProfile: string | undefined;
}

/** In Firefox a copy of one that was started once, elsewhere an empty one. */
function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-profile-'));
  const started = inject('startedProfile');
  if (started) cpSync(started, folder, { recursive: true });
  return folder;
}

export interface StageOptions extends Partial<LaunchOptions> {
  /** The browser may store copies of the site's pages, as it does people's. */
  readonly stores?: boolean;
}

/** A site, a proxy before it and a browser with the extension. */
export async function openStage(scenario: Scenario, { stores, ...options }: StageOptions = {}): Promise<Stage> {
  const site = await startSite({ scenario });
  const proxy = await startProxy(site);
  const profileDir = options.profileDir ?? newProfile();
  const trust = stores ? { certificate: site.certificate } : {};
  const ground = { site, proxy, ownProfile: options.profileDir ? undefined : profileDir };
  try {
    const session = await launch(inject('browser'), {
      extensionDir: BUILD,
      proxyPort: proxy.port,
      ...options,
      profileDir,
      ...trust,
    });
    return { session, ...ground };
  } catch (error) {
    await clear(ground);
    throw error;
  }
}

export async function closeStage(stage: Stage): Promise<void> {
  await stage.session.close();
  await clear(stage);
}

async function clear({ site, proxy, ownProfile }: Omit<Stage, 'session'>): Promise<void> {
  await proxy.close();
  await site.close();
  if (ownProfile) rmSync(ownProfile, { recursive: true, force: true });
}

/** One stage for all tests of a file; a getter, as it stands only once the tests run. */
export function useStage(scenario: Scenario, options?: StageOptions): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(scenario, options);
  });
  afterAll(async () => {
    if (stage) await closeStage(stage);
  });
  return () => {
    if (!stage) throw new Error('the stage is not open yet');
    return stage;
  };
}

/** A profile folder for sessions that follow one another, removed after the file's tests. */
export function useProfile(): string {
  const folder = newProfile();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Hosts that browsers ask for by themselves (updates, settings, time); none of them is ever asked for by a page or an extension here. */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|mozilla-ohttp|firefox)\.(?:com|org|net)(?:[:/]|$)/;

/** What was asked of any host that is neither the site's nor the browser's own. */
export const strangers = (proxy: SiteProxy): string[] => proxy.refused.filter((host) => !BROWSERS_OWN.test(host));
