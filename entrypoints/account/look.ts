import type { Outcome, PageState } from '../../lib/messages';
import { believable, type Facts, type Page } from '../../lib/page';
import type { PageKind } from '../../lib/pages/kinds';
import { readerOf } from '../../lib/pages/readers';
import { isRobotCheck } from '../../lib/pages/robot-check';
import { inSlices } from './slices';
import { kindHere, wordsHere } from './where';

/** A page that says nothing for this long could not be read. */
const GIVE_UP_AFTER = 20_000;
/** The same facts for this long: the page has come to rest. */
const REST = 2_000;

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
  const kind = isRobotCheck(document) ? 'robot-check' : await kindHere();
  if (!kind) return undefined;
  const page = readerOf(kind);
  const same = before?.address === document.URL && before.page === kind;
  const read = await factsOf(page);
  const now = Date.now();
  const key = JSON.stringify(read);
  const factsSince = same && before.facts === key ? before.factsSince : now;
  const visit: Visit = { page: kind, address: document.URL, facts: key, factsSince };
  const rested = document.readyState === 'complete' && now - factsSince >= REST;
  const facts = page ? believable(page, read, rested) : {};
  const outcome = outcomeOf(page, facts, now - factsSince);
  const view = { width: innerWidth, height: innerHeight };
  return { state: { page: kind, outcome, facts, lookedAt: now, view }, visit, again: nextLook(rested, outcome) };
}

async function factsOf(page: Page | undefined): Promise<Facts> {
  const words = wordsHere();
  if (!words || !page) return {};
  return page.slices ? inSlices(page.slices(document, words)) : (page.read?.(document, words) ?? {});
}

function outcomeOf(page: Page | undefined, facts: Facts, unchangedFor: number): Outcome {
  if (page?.kind === 'robot-check') return 'robot-check';
  if (!page?.read) return 'read';
  if (page.kind !== 'sign-in' && facts.signedOut === true) return 'signed-out';
  if (Object.keys(facts).length) return 'read';
  return unchangedFor < GIVE_UP_AFTER ? 'loading' : 'unread';
}

function nextLook(rested: boolean, outcome: Outcome): number | undefined {
  if (!rested) return REST;
  return outcome === 'loading' || outcome === 'robot-check' ? REST : undefined;
}
