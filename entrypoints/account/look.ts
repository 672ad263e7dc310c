import { words } from '../../lib/languages';
import type { Outcome, PageState } from '../../lib/messages';
import { believable, type Facts, type Page } from '../../lib/page';
import { type PageKind, pageOf, recognise } from '../../lib/pages';
import { isRobotCheck } from '../../lib/pages/robot-check';

/** A page that says nothing for this long could not be read. */
const GIVE_UP_AFTER = 20_000;
/** The same facts for this long: the page has come to rest. */
const REST = 2_000;
/** The longest stretch of reading without a pause, in milliseconds. */
const SLICE = 12;

/** What is remembered from look to look, as long as the address stays. */
export interface Visit {
  readonly page: PageKind;
  readonly address: string;
  /** The facts as text, to tell whether they are the same. */
  readonly facts: string;
  readonly factsSince: number;
}

export interface Look {
  readonly state: PageState;
  readonly visit: Visit;
  /** The page may still change by itself: look again in this many milliseconds. */
  readonly again: number | undefined;
}

/**
 * Looks at the page as it stands. Reads nothing while AliExpress asks whether the visitor is human.
 * @returns undefined on an address that is none of ours
 */
export async function look(before: Visit | undefined): Promise<Look | undefined> {
  const page: Page | undefined = isRobotCheck(document) ? pageOf('robot-check') : recognise(location.href);
  if (!page) return undefined;
  const kind = page.kind as PageKind;
  const same = before?.address === location.href && before.page === kind;
  const read = await readInSlices(page);
  const now = Date.now();
  const key = JSON.stringify(read);
  const factsSince = same && before.facts === key ? before.factsSince : now;
  const visit: Visit = { page: kind, address: location.href, facts: key, factsSince };
  const rested = document.readyState === 'complete' && now - factsSince >= REST;
  const facts = believable(page, read, rested);
  const outcome = outcomeOf(page, facts, now - factsSince);
  const view = { width: window.innerWidth, height: window.innerHeight };
  return { state: { page: kind, outcome, facts, lookedAt: now, view }, visit, again: nextLook(rested, outcome) };
}

async function readInSlices(page: Page): Promise<Facts> {
  if (!page.slices) return page.read?.(document, words) ?? {};
  const reading = page.slices(document, words);
  let pauseAt = performance.now() + SLICE;
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) return next.value;
    if (performance.now() < pauseAt) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pauseAt = performance.now() + SLICE;
  }
}

function outcomeOf(page: Page, facts: Facts, unchangedFor: number): Outcome {
  if (page.kind === 'robot-check') return 'robot-check';
  if (!page.read) return 'read';
  if (page.kind !== 'sign-in' && facts.signedOut === true) return 'signed-out';
  if (Object.keys(facts).length) return 'read';
  return unchangedFor < GIVE_UP_AFTER ? 'loading' : 'unread';
}

function nextLook(rested: boolean, outcome: Outcome): number | undefined {
  if (!rested) return REST;
  return outcome === 'loading' || outcome === 'robot-check' ? REST : undefined;
}
