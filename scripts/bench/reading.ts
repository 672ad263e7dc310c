import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Session } from '../../tests/e2e/session';
import { ROOT } from '../setup.mjs';
import type { readOrders } from './reading-entry';
import { repeat, tabOf } from './tools';

const RUNS = 5;

export interface ReadingSpeed {
  readonly orders: number;
  readonly time: number;
  /** The longest stretch without a pause. */
  readonly longest: number;
}

type ReadingPage = Window & { readOrders?: typeof readOrders };

/** Our reading of the orders list, as one script for a page without the extension. */
export async function readingScript(): Promise<string> {
  const entry = join(ROOT, 'scripts/bench/reading-entry.ts');
  const lib = { entry, name: 'reading', formats: ['iife' as const] };
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib },
  })) as Rolldown.RolldownOutput[];
  return built?.output.map((file) => ('code' in file ? file.code : '')).join('\n') ?? '';
}

function read(): ReadingSpeed {
  const slices = (window as ReadingPage).readOrders?.();
  if (!slices) throw new Error('no reading');
  let longest = 0;
  const start = performance.now();
  for (;;) {
    const before = performance.now();
    const next = slices.next();
    longest = Math.max(longest, performance.now() - before);
    if (next.done) return { orders: next.value.facts.ordersShown ?? 0, time: performance.now() - start, longest };
  }
}

/** Reads a long list of orders in a bare page: none of its pictures or scripts at work meanwhile. */
export async function measureReading(session: Session, html: string): Promise<ReadingSpeed[]> {
  const page = await session.open('about:blank');
  await tabOf(page).setContent(html, { waitUntil: 'domcontentloaded' });
  await tabOf(page).evaluate(await readingScript());
  // The page's own first layout is not our work.
  await page.evaluate(() => document.body.offsetHeight);
  const speeds = await repeat(RUNS, () => page.evaluate(read));
  await page.close();
  return speeds;
}
