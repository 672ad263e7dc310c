import { isComplete } from '../../lib/archive/model/gaps';
import { storedOrder } from '../../lib/archive/model/storage-codec';
import { NOTHING_KEPT } from '../../lib/model/kept';
import type { Page, Session } from '../../tests/e2e/session';
import { keptOrders } from './files';
import { median, pause, type Row, repeat, row, tabOf } from './tools';

/** Chrome's room for an extension's storage, in bytes (`chrome.storage.local.QUOTA_BYTES`, 2026-11). */
const QUOTA = 10_485_760;
const BATCH = 1000;

/** Fills the room of kept orders, as the background would. */
export async function seedOrders(session: Session, count: number): Promise<void> {
  const orders = keptOrders(count);
  for (let from = 0; from < count; from += BATCH) {
    const some = orders.slice(from, from + BATCH).map((order) => [`order:${order.id}`, storedOrder(order)]);
    await session.storage.set(Object.fromEntries(some));
  }
  const incomplete = orders.filter((order) => !isComplete(order)).length;
  await session.storage.set({
    kept: { ...NOTHING_KEPT, orders: count, incomplete, oldest: orders[0]?.date?.iso, at: Date.now() },
  });
}

/** The longest task of a page while something is done there, in milliseconds; those under 50 ms are not told apart. */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const longest = { ms: 0 };
    const note = (entries: PerformanceObserverEntryList): void => {
      for (const { duration } of entries.getEntries()) longest.ms = Math.max(longest.ms, duration);
    };
    new PerformanceObserver(note).observe({ type: 'longtask' });
    Object.assign(globalThis, { longest });
  });
  await act();
  await pause(300);
  return page.evaluate(() => (globalThis as unknown as { longest: { ms: number } }).longest.ms);
}

/** From the press of a button of that name to the finished file, as the person waits for it; the page keeps it from being saved. */
async function timeOfFile(page: Page, name: string): Promise<number> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('.files button')].find((one) => one.textContent?.includes(wanted));
    if (!button) throw new Error(`no button ${wanted}`);
    const pressed = performance.now();
    Object.assign(globalThis, { taken: undefined });
    URL.createObjectURL = () => {
      Object.assign(globalThis, { taken: performance.now() - pressed });
      return '#';
    };
    button.click();
  }, name);
  return page.waitFor(() => (globalThis as unknown as { taken?: number }).taken, { timeout: 60_000 });
}

const PACK = 'Save everything';
const FILES = { [PACK]: 'pack', 'Spreadsheet (.xlsx)': 'workbook', 'Table of items': 'table of items' } as const;

/** The files of kept orders, made off the page: the median of three. */
export async function measureFilesIn(session: Session, count: number): Promise<Row[]> {
  const page = await session.extensionPage('guide.html#orders', { width: 1200, height: 900 });
  await page.waitFor(() => document.querySelector('[data-order]'), { timeout: 60_000 });
  const rows: Row[] = [];
  for (const [name, what] of Object.entries(FILES)) {
    const taken = median(await repeat(3, () => timeOfFile(page, name)));
    rows.push(row(`${session.version}, ${count} orders: ${what}, off the page`, taken, { most: 2000 }, 'ms'));
  }
  await page.close();
  return rows;
}

/** The archive with as many kept orders as were seeded: searching, scrolling, a receipt, a pack. */
export async function measureArchive(session: Session, count: number): Promise<Row[]> {
  const bytes = await session.inExtension(() => chrome.storage.local.getBytesInUse());
  const page = await session.extensionPage('guide.html', { width: 1200, height: 900 });
  await page.waitFor(() => document.querySelector('#orders .archive'));
  const read = await longestTask(page, async () => {
    await page.evaluate(() => {
      location.hash = 'orders';
    });
    await page.waitFor(() => document.querySelector('[data-order]'), { timeout: 60_000 });
  });
  await page.click('.orders footer .btn');
  await page.waitFor(() => document.querySelector('.windowed'));
  const scrolled = await longestTask(page, async () => {
    for (let turn = 1; turn <= 20; turn += 1) {
      await page.evaluate((share) => {
        const box = document.querySelector('.windowed');
        if (box) box.scrollTop = share * box.scrollHeight;
      }, turn / 20);
      await pause(60);
    }
  });
  const opened = await longestTask(page, () => page.click('.windowed .what button'));
  // Where the browser scrolls to by itself it may lie below the bar at the top.
  await page.evaluate(() => document.querySelector('#orders .find')?.scrollIntoView({ block: 'center' }));
  const searched = await longestTask(page, async () => {
    await page.click('#orders .find input');
    await tabOf(page).keyboard.type('charger 77', { delay: 60 });
  });
  let packed = Number.NaN;
  const meanwhile = await longestTask(page, async () => {
    packed = await timeOfFile(page, PACK);
  });
  await page.close();
  const task = (what: string, ms: number): Row => row(`archive of ${count}: longest task, ${what}`, ms, { most: 100 }, 'ms');
  return [
    row(`archive of ${count}: stored`, bytes / 1e6, { most: QUOTA / 1e6 }, 'MB'),
    task('reading it', read),
    task('scrolling', scrolled),
    task('opening a receipt', opened),
    task('searching', searched),
    row(`archive of ${count}: pack, off the page`, packed, { most: 2000 }, 'ms'),
    task('making the pack', meanwhile),
  ];
}
