import type { Facts } from '../page';
import type { ReadingsByPage } from '../pages';
import type { Evidence, FactStatus } from '../task';
import { claims, count } from './facts';

const open = (facts: Facts): number =>
  (count(facts.ordersUnpaid) ?? 0) + (count(facts.ordersToShip) ?? 0) + (count(facts.ordersShipped) ?? 0);

const allShownFinished = (facts: Facts): boolean =>
  count(facts.ordersShown) !== undefined && facts.ordersFinished === facts.ordersShown && facts.ordersUnclear === 0;

/** A tab or a time limit hides orders, a signed-out list shows none: neither is the whole list. */
export const isWholeList = (facts: Facts): boolean =>
  facts.moreOrders === false && !claims(facts, 'signedOut') && !claims(facts, 'filtered');

/** Open if any order shown is; done only if the whole list is shown, and every order of it is finished. */
export function ordersStatus(readings: ReadingsByPage): FactStatus {
  const facts = readings['order-list']?.facts;
  if (!facts) return 'unknown';
  if (open(facts) > 0) return 'todo';
  return allShownFinished(facts) && isWholeList(facts) ? 'done' : 'unknown';
}

/** What the orders list showed; nothing where it did not count its orders. */
export function ordersEvidence(readings: ReadingsByPage): Evidence | undefined {
  const facts = readings['order-list']?.facts;
  const shown = count(facts?.ordersShown);
  if (!facts || shown === undefined) return undefined;
  if (open(facts) > 0) return openEvidence(facts, shown);
  const unclear = count(facts.ordersUnclear) ?? 0;
  if (unclear > 0) return { say: 'orders-unclear', counts: { unclear, shown } };
  if (!allShownFinished(facts)) return undefined;
  if (!isWholeList(facts)) return shown > 0 ? { say: 'orders-part', counts: { shown } } : undefined;
  return shown === 0 ? { say: 'orders-none', counts: {} } : { say: 'orders-finished', counts: { shown } };
}

/** One open group is named; several are counted together and apart. */
function openEvidence(facts: Facts, shown: number): Evidence {
  const [unpaid, toShip, shipped] = [facts.ordersUnpaid, facts.ordersToShip, facts.ordersShipped].map((fact) => count(fact) ?? 0);
  const counts = { open: open(facts), shown };
  if (shipped === counts.open) return { say: 'orders-shipped', counts };
  if (unpaid === counts.open) return { say: 'orders-unpaid', counts };
  if (toShip === counts.open) return { say: 'orders-to-ship', counts };
  return { say: 'orders-open', counts: { ...counts, unpaid: unpaid ?? 0, toShip: toShip ?? 0, shipped: shipped ?? 0 } };
}
