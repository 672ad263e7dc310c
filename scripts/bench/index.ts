import { rmSync } from 'node:fs';
import { contentMatches } from '../../lib/site/recognise';
import { type BrowserName, launch, type Session } from '../../tests/e2e/browsers';
import { accountOf, renderPage } from '../../tests/site';
import { startProxy } from '../../tests/site/proxy';
import { startSite } from '../../tests/site/server';
import { measureArchive, measureFilesIn, seedOrders } from './archive';
import { measureFiles } from './files';
import { measureGuide, measureHints, measurePopup, measurePress } from './own-pages';
import { type Cost, emptyExtension, measureCost } from './page-cost';
import { measureReading, type ReadingSpeed } from './reading';
import { median, print, type Row, repeat, row } from './tools';

const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
const ROUNDS = 5;

type Start = (extensionDir?: string, name?: BrowserName) => Promise<Session>;

/** The extension as built for each browser. */
export type Builds = Readonly<Record<BrowserName, string>>;

/** A site with that many orders on its first page, and a way to start a browser before it: Chromium, if none is named. */
async function withSite<T>(orders: number, run: (start: Start) => Promise<T>): Promise<T> {
  const site = await startSite({ scenario: accountOf(orders, orders) });
  const proxy = await startProxy(site);
  try {
    return await run((extensionDir, name = 'chromium') =>
      launch(name, { proxyPort: proxy.port, ...(extensionDir ? { extensionDir } : {}) }),
    );
  } finally {
    await proxy.close();
    await site.close();
  }
}

/** Unpacked extensions to be measured beside ours, by name. */
export type Peers = Readonly<Record<string, string>>;
/** By variant: none, empty, ours, and the peers. */
type Costs = Readonly<Record<string, Cost[]>>;

/** They take turns, in another order each round, so that a noisy minute hits them alike; the first round only warms the caches. */
async function measureVariants(sessions: Readonly<Record<string, Session>>): Promise<Costs> {
  const costs: Costs = Object.fromEntries(Object.keys(sessions).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, session] of Object.entries(sessions).sort(() => Math.random() - 0.5)) {
      const cost = await measureCost(session, ORDERS);
      if (round > 0) costs[name]?.push(cost);
    }
  }
  return costs;
}

function costRows(costs: Costs): Row[] {
  const of = (name: string, what: keyof Cost) => median((costs[name] ?? []).map((cost) => cost[what]));
  const over = (what: keyof Cost, base: string) => of('ours', what) - of(base, what);
  const absolute = (name: string): Row => ({
    what: `20 orders, extension: ${name}`,
    measured: `script ${of(name, 'script').toFixed(1)} ms, all ${of(name, 'allScript').toFixed(1)} ms, heap ${of(name, 'heap').toFixed(0)} kB, ${of(name, 'longTasks')} long tasks`,
    ratio: `script × ${(of(name, 'script') / of('none', 'script')).toFixed(2)}`,
    bar: '',
  });
  return [
    ...Object.keys(costs).map(absolute),
    ...Object.keys(costs)
      .filter(isPeer)
      .flatMap((name) => peerRows(name, of)),
    row('script over no extension', over('script', 'none'), { most: 5 }, 'ms'),
    row('script over an empty extension', over('script', 'empty'), { most: 5 }, 'ms'),
    row('script over no extension, after messages too', over('allScript', 'none'), { most: 5 }, 'ms'),
    row('script over an empty extension, after messages too', over('allScript', 'empty'), { most: 5 }, 'ms'),
    row('heap over no extension', over('heap', 'none'), { most: 400 }, 'kB'),
    row('heap over an empty extension', over('heap', 'empty'), { most: 400 }, 'kB'),
    row('new long tasks', over('longTasks', 'none'), { most: 0 }, 'tasks'),
    row('1,000 inserted nodes: script over no extension', over('scriptAfterInsert', 'none'), { most: 25 }, 'ms'),
    row('1,000 inserted nodes: longest task', of('ours', 'longestAfterInsert'), { most: 50 }, 'ms'),
  ];
}

const isPeer = (name: string): boolean => !['none', 'empty', 'ours'].includes(name);

/** Ours over an empty extension, as a share of the peer's. */
function peerRows(peer: string, of: (name: string, what: keyof Cost) => number): Row[] {
  return (['script', 'allScript', 'heap'] as const).map((what) => {
    const [ours, theirs] = [of('ours', what) - of('empty', what), of(peer, what) - of('empty', what)];
    const measured = `${ours.toFixed(1)} of ${theirs.toFixed(1)}`;
    return {
      what: `${what} over an empty extension, ours of ${peer}'s`,
      measured,
      ratio: `× ${(ours / theirs).toFixed(2)}`,
      bar: '',
    };
  });
}

async function comparePages(extensionDir: string, peers: Peers): Promise<Row[]> {
  const emptyDir = emptyExtension(contentMatches());
  const costs = await withSite(20, async (start) => {
    const sessions: Record<string, Session> = {
      none: await start(),
      empty: await start(emptyDir),
      ours: await start(extensionDir),
    };
    for (const [name, folder] of Object.entries(peers)) sessions[name] = await start(folder);
    const measured = await measureVariants(sessions);
    for (const session of Object.values(sessions)) await session.close();
    return measured;
  });
  rmSync(emptyDir, { recursive: true });
  return costRows(costs);
}

/** Pill, panel, popup and guide, with nothing kept and with 10,000 kept orders. */
async function measureOwnPages(extensionDir: string): Promise<Row[]> {
  return withSite(20, async (start) => {
    const session = await start(extensionDir);
    const hints = median(await repeat(ROUNDS, () => measureHints(session, ORDERS)));
    const press = median(await repeat(ROUNDS, () => measurePress(session, ORDERS)));
    const popup = median(await repeat(ROUNDS, () => measurePopup(session)));
    const guide = median(await repeat(ROUNDS, () => measureGuide(session)));
    await seedOrders(session, 10_000);
    const fullHints = median(await repeat(ROUNDS, () => measureHints(session, ORDERS)));
    const fullPopup = median(await repeat(ROUNDS, () => measurePopup(session)));
    const fullGuide = median(await repeat(ROUNDS, () => measureGuide(session)));
    const archive = await measureArchive(session, 10_000);
    await session.close();
    return [
      row('injection to the pill painted', hints, { most: 150 }, 'ms'),
      row('injection to the pill painted, 10,000 kept orders', fullHints, { most: 150 }, 'ms'),
      row('press on the pill to the panel painted', press, { most: 150 }, 'ms'),
      row('popup painted', popup, { most: 100 }, 'ms'),
      row('popup painted, 10,000 kept orders', fullPopup, { most: 100 }, 'ms'),
      row('guide painted', guide, { most: 200 }, 'ms'),
      row('guide painted, 10,000 kept orders', fullGuide, { most: 200 }, 'ms'),
      ...archive,
    ];
  });
}

async function measureLongList(): Promise<Row[]> {
  return withSite(1, async (start) => {
    const session = await start();
    const speeds = await measureReading(session, renderPage(accountOf(5000, 5000), 'order-list'));
    await session.close();
    const of = (what: keyof ReadingSpeed) => median(speeds.map((speed) => speed[what]));
    return [
      row(`reading ${of('orders')} orders`, (1000 * of('orders')) / of('time'), { least: 10_000 }, 'orders/s'),
      row('longest stretch of reading', of('longest'), { most: 50 }, 'ms'),
    ];
  });
}

/** The files of 10,000 kept orders in both browsers, from the press on. */
async function measureFilesInBrowsers(builds: Builds): Promise<Row[]> {
  return withSite(1, async (start) => {
    const rows: Row[] = [];
    for (const name of ['chromium', 'firefox'] as const) {
      const session = await start(builds[name], name);
      await seedOrders(session, 10_000);
      rows.push(...(await measureFilesIn(session, 10_000)));
      await session.close();
    }
    return rows;
  });
}

/**
 * Measures what bars.md calls light. Times on a shared machine are noise: nothing fails by them.
 * @param peers measured on the same page in the same run; with any, that page alone is measured
 */
export async function bench(builds: Builds, peers: Peers): Promise<void> {
  const compare = (): Promise<Row[]> => comparePages(builds.chromium, peers);
  const all = [
    measureFiles,
    () => measureFilesInBrowsers(builds),
    measureLongList,
    () => measureOwnPages(builds.chromium),
    compare,
  ];
  for (const measure of Object.keys(peers).length > 0 ? [compare] : all) print(await measure());
}
