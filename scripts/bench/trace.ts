import type { Session } from '../../tests/e2e/session';
import { pause, tabOf } from './tools';

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: start, length, and the part of it that the processor worked. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly fileName?: string };
}

/** What runs script. Microtasks on their own follow the answer to a message of an extension: no other count has them. */
const SCRIPT = ['v8.compile', 'v8.run', 'v8.callFunction', 'v8.newInstance', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
/** Shorter checkpoints than this, in microseconds, found nothing to do. */
const IDLE = 30;
/** As long as `measureCost` waits. */
const REST = 3000;

/** The processor's milliseconds for script on the thread that runs the page's own. */
function scriptIn(events: readonly Event[], host: string): number {
  const own = events.find(({ name, args }) => name === 'v8.run' && args?.fileName?.includes(host));
  const script = events.filter(
    ({ name, ph, tid, pid }) => ph === 'X' && SCRIPT.includes(name) && tid === own?.tid && pid === own.pid,
  );
  let end = 0;
  let time = 0;
  for (const { name, ts, dur = 0, tdur = dur } of script.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue;
    end = ts + dur;
    if (!name.startsWith('Blink') || tdur >= IDLE) time += tdur;
  }
  return time / 1000;
}

/**
 * Milliseconds of script of one load, what the tracing itself costs included.
 * @throws if the page ran no script of its own: then nobody knows which thread was its
 */
export async function traceScript(session: Session, address: string): Promise<number> {
  const page = await session.open('about:blank');
  const { tracing } = tabOf(page);
  await tracing.start({ categories: ['-*', 'v8', 'toplevel'] });
  await page.goto(address);
  await pause(REST);
  const trace = await tracing.stop();
  await page.close();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: Event[] };
  const time = scriptIn(traceEvents, new URL(address).host);
  if (time === 0) throw new Error(`no script of ${address} in the trace`);
  return time;
}
