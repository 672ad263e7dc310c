import type { KeptFigures } from '../model/kept';
import type { Facts } from '../model/page';
import type { FactStatus, Known, TaskEvidence } from '../model/task';
import { count, dataTime } from './facts';

/** What a look at the orders list showed, and how much of it is in the person's own copy. */
interface Copied {
  readonly shown: number;
  readonly copied: number;
  /** Nothing was taken out of the copy since the page knew what is in it. */
  readonly sure: boolean;
  readonly at: number;
}

function copiedOf(
  look: { facts: Facts; asOf?: number; readAt: number } | undefined,
  { removedAt = 0 }: KeptFigures,
): Copied | undefined {
  const shown = count(look?.facts.ordersShown);
  if (!look || shown === undefined) return undefined;
  const sure = (count(look.facts.copiedSince) ?? 0) > removedAt;
  return { shown, copied: count(look.facts.ordersKept) ?? 0, sure, at: dataTime(look) };
}

/** The whole list as it was last proved. */
const wholeOf = ({ readings, kept }: Known): Copied | undefined => copiedOf(readings['order-list']?.proof, kept);
const missedOf = ({ readings, kept }: Known): Copied | undefined => {
  const page = copiedOf(readings['order-list'], kept);
  return page && page.copied < page.shown ? page : undefined;
};

/**
 * Open once a copy was begun and something shown is not in it, or something in it is incomplete; done only if the whole
 * list was shown and every order of it is kept, nothing missing. Before a copy is begun only the person can tell.
 */
export function receiptsStatus(known: Known): FactStatus {
  const { kept } = known;
  const whole = wholeOf(known);
  if (whole?.shown === 0) return 'done';
  if (kept.orders === 0) return 'unknown';
  if (kept.incomplete > 0 || missedOf(known)) return 'todo';
  return whole?.sure && whole.copied >= whole.shown && kept.orders >= whole.shown ? 'done' : 'unknown';
}

/** How many orders are kept, of how many shown. */
export function receiptsEvidence(known: Known): TaskEvidence | undefined {
  const { kept } = known;
  const whole = wholeOf(known);
  if (whole?.shown === 0) return { say: 'orders-none', counts: {}, at: whole.at };
  if (kept.orders === 0) return undefined;
  const missed = missedOf(known);
  if (missed) return { say: 'kept-part', counts: { open: missed.shown - missed.copied, shown: missed.shown }, at: missed.at };
  if (kept.incomplete > 0) return { say: 'kept-incomplete', counts: { open: kept.incomplete, kept: kept.orders }, at: kept.at };
  if (whole && receiptsStatus(known) === 'done') return { say: 'kept-all', counts: { shown: whole.shown }, at: whole.at };
  return { say: 'kept-so-far', counts: { kept: kept.orders }, at: kept.at };
}

/** The reviews page has no end that could be proved, so nothing there is done by itself; open if one shown is not kept. */
export function reviewsStatus({ readings, kept }: Known): FactStatus {
  const facts = readings['review-list']?.facts;
  const missed = (count(facts?.reviewsShown) ?? 0) - (count(facts?.reviewsKept) ?? 0);
  return kept.reviews > 0 && missed > 0 ? 'todo' : 'unknown';
}

/** How many reviews are kept, of how many shown. */
export function reviewsEvidence({ readings, kept }: Known): TaskEvidence | undefined {
  const reviews = readings['review-list'];
  const { facts } = reviews ?? {};
  const at = reviews ? dataTime(reviews) : kept.at;
  const shown = count(facts?.reviewsShown) ?? 0;
  const open = shown - (count(facts?.reviewsKept) ?? 0);
  if (kept.reviews > 0 && open > 0) return { say: 'reviews-part', counts: { open, shown }, at };
  return kept.reviews > 0 ? { say: 'reviews-so-far', counts: { kept: kept.reviews }, at: kept.at } : undefined;
}

/** Kept orders that nobody has looked for in AliExpress's own copy. */
const uncompared = ({ orders, officialCompared = 0 }: KeptFigures): number => Math.max(0, orders - officialCompared);

/**
 * Done once AliExpress's own copy was opened, holds orders by numbers that can be read, and lacks none of the kept ones that it is
 * new enough to hold. Else nobody knows what else is not in it: the person's own word still counts.
 */
export function dataCopyStatus({ kept }: Known): FactStatus {
  const { officialOrders = 0, officialMissing = 0 } = kept;
  return officialOrders > 0 && officialMissing === 0 && uncompared(kept) === 0 ? 'done' : 'unknown';
}

/** What that copy holds, or what it lacks. */
export function dataCopyEvidence({ kept, asked }: Known): TaskEvidence | undefined {
  const { officialRows: rows, officialOrders: orders, officialCompared = 0, officialMissing: open = 0, officialAt } = kept;
  if (rows === undefined) return asked === undefined ? undefined : { say: 'data-asked', counts: {}, at: asked };
  const at = officialAt ? { at: officialAt } : {};
  if (orders === undefined) return { say: 'data-copy', counts: { rows }, ...at };
  if (orders === 0) return { say: 'data-copy-none', counts: { rows }, ...at };
  if (open > 0) return { say: 'data-copy-part', counts: { open, kept: officialCompared }, ...at };
  if (uncompared(kept) > 0) return { say: 'data-copy-since', counts: { open: uncompared(kept) }, ...at };
  return { say: 'data-copy-whole', counts: { orders }, ...at };
}
