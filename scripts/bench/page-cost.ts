import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/session';
import { cdpOf, pause } from './tools';
import { traceScript } from './trace';

/**
 * What one load of a page costs, and then one burst of 1,000 inserted nodes. Kilobytes, and milliseconds of the processor:
 * those of the clock grow with all that runs beside.
 */
export interface Cost {
  /** As the browser counts it; what runs after the answer to a message of an extension is not in it. */
  readonly script: number;
  /** All of it, as a trace of another load has it. */
  readonly allScript: number;
  readonly heap: number;
  readonly longTasks: number;
  readonly scriptAfterInsert: number;
  readonly longestAfterInsert: number;
}

/** Long enough for the page, the overlay and every delayed look to come to rest. */
const REST = 3000;

/** An extension with an empty content script on the same pages: what having any costs. */
export function emptyExtension(matches: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-empty-'));
  const content_scripts = [{ matches, js: ['empty.js'], run_at: 'document_idle' }];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', content_scripts }),
  );
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
}

type Watched = Window & { longTasks?: number[] };

/** Long tasks of the page's main thread: content scripts count, our frame runs in a process of its own. */
function watchLongTasks(): void {
  const found: number[] = [];
  (window as Watched).longTasks = found;
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask', buffered: true });
}
const longTasks = (): number[] => (window as Watched).longTasks ?? [];

function insertNodes(): void {
  const nodes = Array.from({ length: 1000 }, (_, index) => {
    const node = document.createElement('div');
    node.textContent = `inserted ${index}`;
    return node;
  });
  document.body.append(...nodes);
}

export async function measureCost(session: Session, address: string): Promise<Cost> {
  const page = await session.open('about:blank');
  const cdp = await cdpOf(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.evaluate(watchLongTasks);
  await pause(REST);
  const script = await scriptTime(cdp);
  // Contexts of documents that were only passed through go with the second or third.
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const before = await page.evaluate(longTasks);
  const scriptBefore = await scriptTime(cdp);
  await page.evaluate(insertNodes);
  await pause(REST);
  const scriptAfterInsert = (await scriptTime(cdp)) - scriptBefore;
  const longestAfterInsert = Math.max(0, ...(await page.evaluate(longTasks)).slice(before.length));
  await page.close();
  const allScript = await traceScript(session, address);
  return { script, allScript, heap: usedSize / 1000, longTasks: before.length, scriptAfterInsert, longestAfterInsert };
}
