import type { Facts } from '../page';
import type { ReadingsByPage } from '../pages';
import type { Evidence, FactStatus } from '../task';
import { claims, count } from './facts';

const allShownFinished = (facts: Facts): boolean =>
  count(facts.casesShown) !== undefined && facts.casesFinished === facts.casesShown && facts.casesUnclear === 0;

const isWholeList = (facts: Facts): boolean => facts.morePages === false && !claims(facts, 'signedOut');

/** A case page seen open after the list was read: the list does not know of it yet. */
function openCaseSinceList(readings: ReadingsByPage): boolean {
  const single = readings['refund-case'];
  return single?.facts.caseOpen === true && single.readAt >= (readings['refund-list']?.readAt ?? 0);
}

function listStatus(readings: ReadingsByPage): FactStatus {
  const facts = readings['refund-list']?.facts;
  if ((count(facts?.casesOpen) ?? 0) > 0 || openCaseSinceList(readings)) return 'todo';
  return facts && allShownFinished(facts) && isWholeList(facts) ? 'done' : 'unknown';
}

const casesOnOrders = (readings: ReadingsByPage): number => count(readings['order-list']?.facts.casesOpen) ?? 0;

/** Open if the list or a later case page shows an open case; done only if the whole list is shown and finished. */
export const refundsStatus = listStatus;

/**
 * As for refunds, and a case on the orders list counts too: the refund list was never seen to hold every kind of dispute.
 * Where the refund list was settled after that banner was read, the two contradict and neither wins: unknown until the
 * orders list is read again without it.
 */
export function disputesStatus(readings: ReadingsByPage): FactStatus {
  const list = listStatus(readings);
  if (casesOnOrders(readings) === 0 || list === 'todo') return list;
  const listReadAt = readings['refund-list']?.readAt ?? 0;
  const bannerIsOlder = (readings['order-list']?.readAt ?? 0) < listReadAt;
  return list === 'done' && bannerIsOlder ? 'unknown' : 'todo';
}

/** What the refund list or a later case page showed. */
export function refundsEvidence(readings: ReadingsByPage): Evidence | undefined {
  const facts = readings['refund-list']?.facts;
  const shown = count(facts?.casesShown);
  const open = count(facts?.casesOpen) ?? 0;
  if (shown !== undefined && open > 0) return { say: 'cases-open', counts: { open, shown } };
  if (openCaseSinceList(readings)) return { say: 'case-open', counts: {} };
  return facts && shown !== undefined ? closedEvidence(facts, shown) : undefined;
}

function closedEvidence(facts: Facts, shown: number): Evidence | undefined {
  const unclear = count(facts.casesUnclear) ?? 0;
  if (unclear > 0) return { say: 'cases-unclear', counts: { unclear, shown } };
  if (!allShownFinished(facts)) return undefined;
  if (isWholeList(facts)) return { say: 'cases-finished', counts: { shown } };
  return shown > 0 ? { say: 'cases-part', counts: { shown } } : undefined;
}

/** As for refunds; a case on the orders list is told before anything that is not open. */
export function disputesEvidence(readings: ReadingsByPage): Evidence | undefined {
  const open = casesOnOrders(readings);
  return listStatus(readings) === 'todo' || open === 0 ? refundsEvidence(readings) : { say: 'cases-on-orders', counts: { open } };
}
