import type { Kept } from '../journey';
import type { ReadingsByPage } from '../pages';
import type { Evidence, FactStatus } from '../task';
import { count } from './facts';
import { isWholeList } from './orders';

/** What the orders list showed, and how much of it is in the person's own copy. */
interface Coverage {
  readonly shown: number;
  readonly copied: number;
  /** Nothing is left out of what was shown. */
  readonly whole: boolean;
  /** Nothing was taken out of the copy since the page knew what is in it. */
  readonly sure: boolean;
  readonly at: number;
}

function coverageOf(readings: ReadingsByPage, { removedAt = 0 }: Kept): Coverage | undefined {
  const reading = readings['order-list'];
  const shown = count(reading?.facts.ordersShown);
  if (!reading || shown === undefined) return undefined;
  const copied = count(reading.facts.ordersKept) ?? 0;
  const sure = (count(reading.facts.copiedSince) ?? 0) > removedAt;
  return { shown, copied, whole: isWholeList(reading.facts), sure, at: reading.readAt };
}

/**
 * Open once a copy was begun and something shown is not in it, or something in it is incomplete; done only if the whole
 * list is shown and every order of it is kept, nothing missing. Before a copy is begun only the person can tell.
 */
export function receiptsStatus(readings: ReadingsByPage, kept: Kept): FactStatus {
  const coverage = coverageOf(readings, kept);
  if (coverage?.whole && coverage.shown === 0) return 'done';
  if (kept.orders === 0) return 'unknown';
  if (kept.incomplete > 0 || (coverage && coverage.copied < coverage.shown)) return 'todo';
  return coverage?.whole && coverage.sure && kept.orders >= coverage.shown ? 'done' : 'unknown';
}

/** How many orders are kept, of how many shown. */
export function receiptsEvidence(readings: ReadingsByPage, kept: Kept): Evidence | undefined {
  const coverage = coverageOf(readings, kept);
  const { at = kept.at } = coverage ?? {};
  if (coverage?.shown === 0) return coverage.whole ? { say: 'orders-none', counts: {}, at } : undefined;
  if (kept.orders === 0) return undefined;
  const missed = coverage ? coverage.shown - coverage.copied : 0;
  if (coverage && missed > 0) return { say: 'kept-part', counts: { open: missed, shown: coverage.shown }, at };
  if (kept.incomplete > 0) return { say: 'kept-incomplete', counts: { open: kept.incomplete, kept: kept.orders }, at: kept.at };
  if (receiptsStatus(readings, kept) === 'done' && coverage) return { say: 'kept-all', counts: { shown: coverage.shown }, at };
  return { say: 'kept-so-far', counts: { kept: kept.orders }, at: kept.at };
}

/** The reviews page has no end that could be proved, so nothing there is done by itself; open if one shown is not kept. */
export function reviewsStatus(readings: ReadingsByPage, kept: Kept): FactStatus {
  const facts = readings['review-list']?.facts;
  const missed = (count(facts?.reviewsShown) ?? 0) - (count(facts?.reviewsKept) ?? 0);
  return kept.reviews > 0 && missed > 0 ? 'todo' : 'unknown';
}

/** How many reviews are kept, of how many shown. */
export function reviewsEvidence(readings: ReadingsByPage, kept: Kept): Evidence | undefined {
  const { facts, readAt: at = kept.at } = readings['review-list'] ?? {};
  const shown = count(facts?.reviewsShown) ?? 0;
  const open = shown - (count(facts?.reviewsKept) ?? 0);
  if (kept.reviews > 0 && open > 0) return { say: 'reviews-part', counts: { open, shown }, at };
  return kept.reviews > 0 ? { say: 'reviews-so-far', counts: { kept: kept.reviews }, at: kept.at } : undefined;
}

/** Done once AliExpress's own copy was opened and checked here. */
export const dataCopyStatus = (_: ReadingsByPage, { officialRows }: Kept): FactStatus =>
  officialRows === undefined ? 'unknown' : 'done';

/** How many rows that copy has. */
export const dataCopyEvidence = (_: ReadingsByPage, { officialRows, officialAt }: Kept): Evidence | undefined =>
  officialRows === undefined
    ? undefined
    : { say: 'data-copy', counts: { rows: officialRows }, ...(officialAt ? { at: officialAt } : {}) };
