import { rmSync } from 'node:fs';
import { contentMatches } from '../../lib/pages';
import { launch, type Session } from '../../tests/e2e/browsers';
import { accountOf, renderPage } from '../../tests/site';
import { startProxy } from '../../tests/site/proxy';
import { startSite } from '../../tests/site/server';
import { measureArchive, seedOrders } from './archive';
import { measureFiles } from './files';
import { measureGuide, measureHints, measurePopup } from './own-pages';
import { type Cost, emptyExtension, measureCost } from './page-cost';
import { measureReading, type ReadingSpeed } from './reading';
import { median, print, type Row, repeat, row } from './tools';

const ORDERS = 'https://www.aliexpress.com/p/order/index.html';
const ROUNDS = 5;

type Start = (extensionDir?: string) => Promise<Session>;

/** A site with that many orders on its first page, and a way to start Chromium before it. */
async function withSite<T>(orders: number, run: (start: Start) => Promise<T>): Promise<T> {
  const site = await startSite({ scenario: accountOf(orders, orders) });
  const proxy = await startProxy(site);
  try {
    return await run((extensionDir) => launch('chromium', { proxyPort: proxy.port, ...(extensionDir ? { extensionDir } : {}) }));
  } finally {
    await proxy.close();
    await site.close();
  }
}

type Variant = 'none' | 'empty' | 'ours';

/** The three take turns, so that a noisy minute hits them alike; the first round only warms the caches. */
async function measureVariants(sessions: Record<Variant, Session>): Promise<Record<Variant, Cost[]>> {
  const costs: Record<Variant, Cost[]> = { none: [], empty: [], ours: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of ['none', 'empty', 'ours'] as const) {
      const cost = await measureCost(sessions[name], ORDERS);
      if (round > 0) costs[name].push(cost);
    }
  }
  return costs;
}

function costRows(costs: Record<Variant, Cost[]>): Row[] {
  const of = (name: Variant, what: keyof Cost) => median(costs[name].map((cost) => cost[what]));
  const over = (what: keyof Cost, base: Variant) => of('ours', what) - of(base, what);
  const absolute = (name: Variant): Row => ({
    what: `20 orders, extension: ${name}`,
    measured: `script ${of(name, 'script').toFixed(1)} ms, all ${of(name, 'allScript').toFixed(1)} ms, heap ${of(name, 'heap').toFixed(0)} kB, ${of(name, 'longTasks')} long tasks`,
    ratio: `script × ${(of(name, 'script') / of('none', 'script')).toFixed(2)}`,
    bar: '',
  });
  return [
    ...(['none', 'empty', 'ours'] as const).map(absolute),
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

async function comparePages(extensionDir: string): Promise<Row[]> {
  const emptyDir = emptyExtension(contentMatches());
  const costs = await withSite(20, async (start) => {
    const sessions = { none: await start(), empty: await start(emptyDir), ours: await start(extensionDir) };
    const measured = await measureVariants(sessions);
    for (const session of Object.values(sessions)) await session.close();
    return measured;
  });
  rmSync(emptyDir, { recursive: true });
  return costRows(costs);
}

/** Hints and popup, with nothing kept and with 10,000 kept orders. */
async function measureOwnPages(extensionDir: string): Promise<Row[]> {
  return withSite(20, async (start) => {
    const session = await start(extensionDir);
    const hints = median(await repeat(ROUNDS, () => measureHints(session, ORDERS)));
    const popup = median(await repeat(ROUNDS, () => measurePopup(session)));
    const guide = median(await repeat(ROUNDS, () => measureGuide(session)));
    await seedOrders(session, 10_000);
    const fullHints = median(await repeat(ROUNDS, () => measureHints(session, ORDERS)));
    const fullPopup = median(await repeat(ROUNDS, () => measurePopup(session)));
    const fullGuide = median(await repeat(ROUNDS, () => measureGuide(session)));
    const archive = await measureArchive(session, 10_000);
    await session.close();
    return [
      row('injection to hints painted', hints, { most: 250 }, 'ms'),
      row('injection to hints painted, 10,000 kept orders', fullHints, { most: 250 }, 'ms'),
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

/** Measures what bars.md calls light. Times on a shared machine are noise: nothing fails by them. */
export async function bench(extensionDir: string): Promise<void> {
  for (const measure of [measureFiles, measureLongList, measureOwnPages, comparePages]) print(await measure(extensionDir));
}
