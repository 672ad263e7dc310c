import type { Facts } from '../model/page';
import { type FactStatus, inTotal, type Known, type Remaining, type TaskEvidence } from '../model/task';
import { areAllFinished, count, dataTime, evidenceAt, isCountOnly, toldAmong } from './facts';

const areCasesFinished = ({ casesShown, casesFinished, casesUnclear }: Facts): boolean =>
  areAllFinished(casesShown, casesFinished, casesUnclear);

const bareCases = ({ readings }: Known): number => {
  const [list, single] = [readings['refund-list'], readings['refund-case']];
  const onList = isCountOnly(list) ? (count(list.facts.casesOpen) ?? 0) : 0;
  return onList || Number(isCountOnly(single) && single.facts.caseOpen === true);
};

const bareBanners = ({ readings: { 'order-list': list } }: Known): number =>
  isCountOnly(list) ? (count(list.facts.casesOpen) ?? 0) : 0;

/** Cases seen open on the refund pages. */
export const refundsLeft = (known: Known): Remaining => ({
  ...known.things.cases,
  open: Math.max(known.things.cases.open, bareCases(known)),
});

const bannersLeft = (known: Known): Remaining => ({
  ...known.things.banners,
  open: Math.max(known.things.banners.open, bareBanners(known)),
});

/** The same, and those that the orders list tells of. */
export const disputesLeft = (known: Known): Remaining => inTotal(refundsLeft(known), bannersLeft(known));

/** Open if any case was seen open, on the list or on its own page; done only by a whole list of finished cases. */
export function refundsStatus(known: Known): FactStatus {
  if (refundsLeft(known).open > 0) return 'todo';
  const proof = known.readings['refund-list']?.proof;
  return proof && areCasesFinished(proof.facts) && known.things.cases.unclear === 0 ? 'done' : 'unknown';
}

/**
 * As for refunds, and a case on the orders list counts too: the refund list was never seen to hold every kind of dispute.
 * Where the orders list was read and could not say that it shows none, nothing is proved.
 */
export function disputesStatus(known: Known): FactStatus {
  if (bannersLeft(known).open > 0) return 'todo';
  const orders = known.readings['order-list'];
  const silent = count(orders?.facts.ordersShown) !== undefined && orders?.facts.casesOpen !== 0;
  const refunds = refundsStatus(known);
  return refunds === 'done' && (silent || known.things.banners.unclear > 0) ? 'unknown' : refunds;
}

/** What the refund list or a case's own page showed. */
export function refundsEvidence(known: Known): TaskEvidence | undefined {
  const list = known.readings['refund-list'];
  const { open } = refundsLeft(known);
  const shown = count(list?.facts.casesShown);
  if (open > 0) {
    if (list && shown !== undefined && list.facts.casesOpen === open)
      return { say: 'cases-open', counts: { open, shown }, at: dataTime(list) };
    if (open === 1 && list === undefined) return { say: 'case-open', counts: {}, ...evidenceAt(known.things.cases.at) };
    return { say: 'cases-still-open', counts: { open }, ...evidenceAt(known.things.cases.at) };
  }
  if (list?.proof && refundsStatus(known) === 'done') {
    const { facts, asOf, again } = list.proof;
    const counts = { shown: count(facts.casesShown) ?? 0, ...toldAmong(facts.casesTold) };
    return { say: 'cases-finished', counts, at: asOf, ...(again === undefined ? {} : { again }) };
  }
  if (!list || shown === undefined) return undefined;
  const unclear = count(list.facts.casesUnclear) ?? 0;
  if (unclear > 0) return { say: 'cases-unclear', counts: { unclear, shown }, at: dataTime(list) };
  return areCasesFinished(list.facts) && shown > 0 ? { say: 'cases-part', counts: { shown }, at: dataTime(list) } : undefined;
}

/** As for refunds; a case on the orders list is told before anything that is not open. */
export function disputesEvidence(known: Known): TaskEvidence | undefined {
  const { open } = bannersLeft(known);
  if (open === 0 || refundsLeft(known).open > 0) return refundsEvidence(known);
  const orders = known.readings['order-list'];
  const time = known.things.banners.at ?? (orders && dataTime(orders));
  return { say: 'cases-on-orders', counts: { open }, ...evidenceAt(time) };
}
