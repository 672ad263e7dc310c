import type { LookReport, PageState, ReadOutcome } from '../../lib/messages';
import { believableFacts } from '../../lib/model/page';
import { NOTHING_SAID, type ReaderResult } from '../../lib/model/reader-result';
import type { Reader } from '../../lib/site/reader';
import { readerOf } from '../../lib/site/readers';
import { isRobotCheck } from '../../lib/site/readers/robot-check';
import { createItemAges, type ItemAges } from './item-ages';
import { createPageAge } from './page-age';
import { inSlices } from './slices';
import { here, kindHere, wordsHere } from './where';

/** A page that says nothing for this long could not be read. */
const GIVE_UP_AFTER = 20_000;
/** The same facts for this long: the page has come to rest. */
const REST = 2_000;

/** What stays the same from look to look, as long as the document lives. */
export interface DocumentContext {
  readonly id: string;
  readonly asOf: () => number | undefined;
  readonly ages: ItemAges;
}

/** Made when the script starts: only then can it be told whether the page came from AliExpress or from a stored copy. */
export const createDocumentContext = (): DocumentContext => ({
  id: crypto.randomUUID().replaceAll('-', ''),
  asOf: createPageAge(),
  ages: createItemAges(),
});

/** What is remembered from look to look. */
export interface Visit {
  /** Page, address and all that was read, as text, to tell whether they are the same. */
  readonly said: string;
  readonly since: number;
  /** The page's words that nobody knows, for the person to be asked about. */
  readonly unknown: readonly string[] | undefined;
}

export interface Look {
  readonly state: PageState;
  readonly report: LookReport;
  readonly visit: Visit;
  /** The page may still change by itself: look again in this many milliseconds. */
  readonly again: number | undefined;
  /** What the reader threw, if it did: the page is told to be unread. */
  readonly failure: unknown;
}

/**
 * Looks at the page as it stands. Reads nothing while AliExpress asks whether the visitor is human.
 * @returns undefined on an address that is none of ours
 * @throws if the background does not say where this is
 */
export async function look(documentContext: DocumentContext, before: Visit | undefined): Promise<Look | undefined> {
  const told = await kindHere();
  const kind = isRobotCheck(document) ? 'robot-check' : told;
  if (!kind) return undefined;
  const page = readerOf(kind);
  const read = await seenOn(page);
  const { failure } = read;
  const now = Date.now();
  const said = JSON.stringify([kind, document.URL, read]);
  const since = before?.said === said ? before.since : now;
  const rested = !failure && document.readyState === 'complete' && now - since >= REST;
  const facts = believableFacts(here ?? {}, read.facts, rested);
  const outcome = failure ? 'unread' : outcomeOf(page, facts, now - since);
  const view = { width: innerWidth, height: innerHeight };
  const coverage = rested ? read.coverage : 'part';
  const asOf = documentContext.asOf();
  const items = documentContext.ages.tell(kind, read, rested, asOf !== undefined);
  return {
    state: { page: kind, outcome, facts, coverage, ...(asOf === undefined ? {} : { asOf }), lookedAt: now, view },
    report: {
      document: documentContext.id,
      heard: here?.heard,
      ...(rested ? { firstPage: read.firstPage === true, parts: await inSlices(countEach(here?.parts ?? [])) } : {}),
      ...items,
    },
    visit: { said, since, unknown: read.unknown },
    again: nextLook(rested, outcome),
    failure,
  };
}

/** How often each of these stands on the page; pauses, since each is looked for on all of it. */
function* countEach(parts: readonly string[]): Generator<undefined, number[]> {
  const counts: number[] = [];
  for (const part of parts) {
    counts.push(document.querySelectorAll(part).length);
    yield;
  }
  return counts;
}

async function seenOn(page: Reader | undefined): Promise<ReaderResult & { readonly failure?: unknown }> {
  const words = wordsHere();
  if (!words || !page) return NOTHING_SAID;
  try {
    return await inSlices(page.read?.(document, words) ?? NOTHING_SAID);
  } catch (failure) {
    // First reported as a page that could not be read, then thrown: until the next look nothing on it may count as settled.
    return { ...NOTHING_SAID, failure };
  }
}

function outcomeOf(page: Reader | undefined, facts: ReaderResult['facts'], unchangedFor: number): ReadOutcome {
  if (page?.kind === 'robot-check') return 'robot-check';
  if (!page?.read) return 'read';
  if (page.kind !== 'sign-in' && facts.signedOut === true) return 'signed-out';
  if (Object.keys(facts).length) return 'read';
  return unchangedFor < GIVE_UP_AFTER ? 'loading' : 'unread';
}

const nextLook = (rested: boolean, outcome: ReadOutcome): number | undefined =>
  rested && outcome !== 'loading' && outcome !== 'robot-check' ? undefined : REST;
