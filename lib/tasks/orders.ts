import type { Facts } from '../model/page';
import type { FactStatus, Known, Remaining, TaskEvidence } from '../model/task';
import { areAllFinished, count, dataTime, evidenceAt, isCountOnly, toldAmong } from './facts';

const openIn = ({ ordersUnpaid, ordersToShip, ordersShipped, ordersOpen }: Facts): number =>
  [ordersUnpaid, ordersToShip, ordersShipped, ordersOpen].reduce<number>((sum, fact) => sum + (count(fact) ?? 0), 0);

const areOrdersFinished = ({ ordersShown, ordersFinished, ordersUnclear }: Facts): boolean =>
  areAllFinished(ordersShown, ordersFinished, ordersUnclear);

/** What was seen open, one by one, and what a reading that names none showed. */
function openOrderCount({ readings, things }: Known): number {
  const list = readings['order-list'];
  return Math.max(things.orders.open, isCountOnly(list) ? openIn(list.facts) : 0);
}

/** Orders seen open on any page, since when, and when one was last seen settled. */
export const ordersLeft = (known: Known): Remaining => ({ ...known.things.orders, open: openOrderCount(known) });

/** Open if an order is, wherever it was seen; done only by a whole list of finished orders. */
export function ordersStatus(known: Known): FactStatus {
  if (openOrderCount(known) > 0) return 'todo';
  const proof = known.readings['order-list']?.proof;
  return proof && areOrdersFinished(proof.facts) && known.things.orders.unclear === 0 ? 'done' : 'unknown';
}

/** What the orders list showed; nothing where it did not count its orders. */
export function ordersEvidence(known: Known): TaskEvidence | undefined {
  const list = known.readings['order-list'];
  const open = openOrderCount(known);
  const shown = count(list?.facts.ordersShown);
  if (open > 0) {
    if (list && shown !== undefined && openIn(list.facts) === open) return openEvidence(list.facts, shown, dataTime(list));
    return { say: 'orders-still-open', counts: { open }, ...evidenceAt(known.things.orders.at) };
  }
  if (list?.proof && ordersStatus(known) === 'done') return provedEvidence(list.proof);
  if (!list || shown === undefined) return undefined;
  const seenAt = dataTime(list);
  const unclear = Math.max(count(list.facts.ordersUnclear) ?? 0, known.things.orders.unclear);
  if (unclear > 0) return { say: 'orders-unclear', counts: { unclear, shown: Math.max(shown, unclear) }, at: seenAt };
  return areOrdersFinished(list.facts) && shown > 0 ? { say: 'orders-part', counts: { shown }, at: seenAt } : undefined;
}

function provedEvidence({ facts, asOf, again }: { facts: Facts; asOf: number; again?: number }): TaskEvidence {
  const shown = count(facts.ordersShown) ?? 0;
  const counts = { shown, ...toldAmong(facts.ordersTold) };
  const say = shown === 0 ? { say: 'orders-none', counts: {} } : { say: 'orders-finished', counts };
  return { ...say, at: asOf, ...(again === undefined ? {} : { again }) };
}

/** One open group is named; several are counted together and apart. */
function openEvidence(facts: Facts, shown: number, seenAt: number): TaskEvidence {
  const [unpaid, toShip, shipped] = [facts.ordersUnpaid, facts.ordersToShip, facts.ordersShipped].map((fact) => count(fact) ?? 0);
  const counts = { open: openIn(facts), shown, ...toldAmong(facts.ordersOpen) };
  // How far those have come that are open by the person's word, nobody knows.
  const waits = unpaid || facts.ordersOpen ? {} : ({ waits: true } as const);
  if (shipped === counts.open) return { say: 'orders-shipped', counts, at: seenAt, ...waits };
  if (unpaid === counts.open) return { say: 'orders-unpaid', counts, at: seenAt };
  if (toShip === counts.open) return { say: 'orders-to-ship', counts, at: seenAt, ...waits };
  const groups = { unpaid: unpaid ?? 0, toShip: toShip ?? 0, shipped: shipped ?? 0 };
  return { say: 'orders-open', counts: { ...counts, ...groups }, at: seenAt, ...waits };
}
