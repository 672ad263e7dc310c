import type { LookReport, PageState } from '../lib/messages/page-state';
import { type ChecklistEvidence, type HostEvidence, viewsOf } from '../lib/model/checklist-evidence';
import type { Reading } from '../lib/model/evidence';
import { saysSomething } from '../lib/model/facts';
import type { KeptFigures } from '../lib/model/kept';
import type { MarkedItem } from '../lib/model/ledger';
import { type KnownBefore, weigh } from '../lib/model/policy';
import type { Coverage, Facts, Item, ReaderResult } from '../lib/model/reader-result';
import type { Known } from '../lib/model/task';
import type { PageKind } from '../lib/site/kinds';
import type { ReadingsByPage } from '../lib/site/readers';
import type { SentPage } from '../lib/storage';

/** A stored reading that proves what it says: of the whole page, its data as old as the look. */
export const proved = (facts: Facts, at: number): Reading => ({
  facts,
  readAt: at,
  coverage: 'whole',
  asOf: at,
  document: 'd0c0d0c0',
  proof: { facts, readAt: at, asOf: at, document: 'd0c0d0c0' },
});

/** A stored reading of a part of a page: it may show something open, never that nothing is. */
export const seen = (facts: Facts, at: number): Reading => ({
  facts,
  readAt: at,
  coverage: 'part',
  asOf: at,
  document: 'd0c0d0c0',
});

/** What a look tells that its facts do not. */
export interface LookOptions extends Partial<ReaderResult> {
  /** When it was looked. */
  readonly at?: number;
  /** When the data came; the moment of the look, if not given. Null where nobody knows. */
  readonly asOf?: number | null;
  readonly document?: string;
  readonly outcome?: PageState['outcome'];
  readonly host?: SentPage['host'];
}

let documents = 0;
/** A new document: no two looks are at the same one unless a test says so. */
export const newDocument = (): string => (0xd0c00000 + ++documents).toString(16);

const times = (count: Facts[string], as: Item['as']): Item['as'][] =>
  Array.from({ length: typeof count === 'number' ? count : 0 }, () => as);
const total = (...counts: Facts[string][]): number => counts.reduce<number>((sum, count) => sum + Number(count ?? 0), 0);

/** The number of the order at a place of the list: the first of one look is the first of the next. */
export const orderNumber = (index: number): string => `${8_190_000_000_000_001 + index}`;
const caseNumber = (index: number): string => `${orderNumber(index)}-000000ca`;
const numbered = (standings: readonly Item['as'][], numberOf: (index: number) => string): Item[] =>
  standings.map((as, index) => ({ number: numberOf(index), as }));

/** The orders or cases that facts tell of, those open first. */
function itemsOf(kind: PageKind, facts: Facts): readonly Item[] {
  if (kind === 'order-list') {
    const { ordersUnpaid, ordersToShip, ordersShipped, ordersUnclear, ordersFinished } = facts;
    const open = times(total(ordersUnpaid, ordersToShip, ordersShipped), 'open');
    return numbered([...open, ...times(ordersUnclear, 'unclear'), ...times(ordersFinished, 'settled')], orderNumber);
  }
  if (kind === 'refund-list') {
    const { casesOpen, casesUnclear, casesFinished } = facts;
    const all = [...times(casesOpen, 'open'), ...times(casesUnclear, 'unclear'), ...times(casesFinished, 'settled')];
    return numbered(all, caseNumber);
  }
  // The page of one case has no number that could be told (site-facts 5).
  return kind === 'refund-case' && facts.caseOpen !== undefined ? [{ as: facts.caseOpen === true ? 'open' : 'settled' }] : [];
}

/** The banners of a list, by its orders; where it could not say that there is none, they are not understood. */
function bannersOf(kind: PageKind, { casesOpen, ordersShown }: Facts): readonly Item[] {
  if (kind !== 'order-list') return [];
  const open = times(casesOpen, 'open');
  const rest = times(total(ordersShown) - open.length, casesOpen === undefined ? 'unclear' : 'settled');
  return numbered([...open, ...rest], orderNumber);
}

/** The pages that show all there is of something at once. */
const WHOLE: readonly PageKind[] = ['wallet', 'coins', 'coupons', 'addresses'];

function coverageOf(kind: PageKind, facts: Facts): Coverage {
  if (facts.signedOut === true || facts.filtered === true) return 'part';
  const ends = (kind === 'order-list' && facts.moreOrders === false) || (kind === 'refund-list' && facts.morePages === false);
  return ends || WHOLE.includes(kind) ? 'whole' : 'part';
}

function outcomeOf(facts: Facts): PageState['outcome'] {
  if (facts.signedOut === true) return 'signed-out';
  return saysSomething(facts) ? 'read' : 'unread';
}

/** A look as a page sends it, of a document of its own; what is not given is as the facts have it. */
export function sent(kind: PageKind, facts: Facts, options: LookOptions = {}): SentPage {
  const { at = Date.now(), asOf = at, document = newDocument(), host = 'com', ...look } = options;
  const state: PageState = {
    page: kind,
    outcome: look.outcome ?? outcomeOf(facts),
    facts,
    coverage: look.coverage ?? coverageOf(kind, facts),
    ...(asOf === null ? {} : { asOf }),
    lookedAt: at,
    view: { width: 1280, height: 800 },
  };
  const report: LookReport = {
    document,
    firstPage: look.firstPage ?? (kind === 'order-list' && facts.filtered !== true),
    items: look.items ?? itemsOf(kind, facts),
    banners: look.banners ?? bannersOf(kind, facts),
  };
  return { host, state, report };
}

/** Numbers stand for their own marks. */
const marked = (items: readonly Item[] = []): MarkedItem[] =>
  items.map(({ number, as, ...more }) => ({ as, ...more, ...(number === undefined ? {} : { mark: number }) }));

/** What is known of one page and of whose it is, after one more look. */
export function afterLook(known: KnownBefore, { state, report }: SentPage, requested = false, tickedAt = 0): KnownBefore {
  const { page: kind, lookedAt: readAt, outcome, facts, coverage, asOf } = state;
  const from = { kind, readAt, coverage, tickedAt, document: report.document, firstPage: report.firstPage === true };
  const shown = { facts, outcome, items: marked(report.items), banners: marked(report.banners) };
  return weigh(known, { ...from, ...shown, ...(asOf === undefined ? {} : { asOf }) }, requested);
}

/** What is known of one host after looks, in their order, weighed as the background weighs them. */
export function weighed(...looks: readonly SentPage[]): HostEvidence & Required<Omit<HostEvidence, 'readings'>> {
  const start = { readings: {} as ReadingsByPage, ledgers: {}, account: {} };
  return looks.reduce(({ readings, ...rest }, look) => {
    const { reading, ...after } = afterLook({ reading: readings[look.state.page] as Reading | undefined, ...rest }, look);
    return { readings: { ...readings, ...(reading ? { [look.state.page]: reading } : {}) } as ReadingsByPage, ...after };
  }, start);
}

/** No page was looked at yet. */
export const NOTHING_SEEN: ChecklistEvidence = { readings: {} };

/** What pages showed, and when. */
export type SeenPages = Readonly<Record<string, { readonly facts: Facts; readonly readAt: number }>>;

/** All that is known after pages were looked at, the oldest look first. */
export function held(pages: SeenPages, more: Partial<ChecklistEvidence> = {}): ChecklistEvidence {
  const looks = Object.entries(pages).sort(([, one], [, other]) => one.readAt - other.readAt);
  return { ...weighed(...looks.map(([kind, { facts, readAt }]) => sent(kind as PageKind, facts, { at: readAt }))), ...more };
}

/** What a task is asked about: all that still counts of these looks. */
export const viewed = (now: number, ...looks: readonly SentPage[]): Known => {
  const holdings = weighed(...looks);
  return viewsOf(holdings, holdings, now).fresh;
};

/** The same of what pages showed. */
export function known(pages: SeenPages, now: number, kept?: KeptFigures): Known {
  const holdings = held(pages, kept ? { kept } : {});
  return viewsOf(holdings, holdings, now).fresh;
}
