import type { Facts } from '../../lib/model/page';
import type { PageKind, Scenario } from './scenario';
import { type OrderListTruth, type RefundListTruth, type Truth, truth } from './truth';

const numberOf = (facts: Facts, name: string): number => Number(facts[name] ?? 0);

/** Facts that would let a task call the order list done. */
const claimsAllOrders = (facts: Facts): boolean => facts.moreOrders === false;

function ordersOverclaimed(facts: Facts, shown: OrderListTruth | undefined): string[] {
  const said: string[] = [];
  if (numberOf(facts, 'ordersFinished') > (shown?.ordersFinished ?? 0)) said.push('more orders finished than are');
  if (!shown && claimsAllOrders(facts)) said.push('all orders seen where none can be');
  if (!shown) return said;
  if (shown.moreOrders && claimsAllOrders(facts)) said.push('no more orders, but there are');
  if (!claimsAllOrders(facts)) return said;
  const open = numberOf(facts, 'ordersUnpaid') + numberOf(facts, 'ordersToShip') + numberOf(facts, 'ordersShipped');
  const openOrUnclear = open + numberOf(facts, 'ordersUnclear');
  if (openOrUnclear < shown.ordersShown - shown.ordersFinished) said.push('fewer orders open or unclear than are open');
  if (facts.casesOpen !== undefined && numberOf(facts, 'casesOpen') + numberOf(facts, 'ordersUnclear') < shown.casesOpen)
    said.push('an open case unseen');
  return said;
}

function casesOverclaimed(facts: Facts, shown: RefundListTruth | undefined): string[] {
  const said: string[] = [];
  if (numberOf(facts, 'casesFinished') > (shown?.casesFinished ?? 0)) said.push('more cases finished than are');
  if (facts.morePages === false && (!shown || shown.morePages)) said.push('no more pages, but there are or may be');
  const complete = facts.morePages === false && facts.casesShown !== undefined;
  if (complete && shown && numberOf(facts, 'casesOpen') + numberOf(facts, 'casesUnclear') < shown.casesOpen)
    said.push('an open case unseen');
  return said;
}

function otherOverclaimed(kind: PageKind, facts: Facts, shown: Truth): string[] {
  if (kind === 'wallet' && facts.balanceIsZero === true && shown.wallet?.balanceIsZero !== true)
    return ['an empty wallet that is not'];
  if (kind === 'coins' && facts.coins !== undefined && facts.coins !== shown.coins?.coins) return ['another number of coins'];
  if (
    kind === 'coupons' &&
    numberOf(facts, 'couponsShown') !== (shown.coupons?.couponsShown ?? 0) &&
    facts.couponsShown !== undefined
  )
    return ['another number of coupons'];
  return [];
}

/**
 * What a reading claims beyond the truth of the page as first shown: each entry is a lie that could end in a false `done`.
 * Absent facts, and orders or cases called unclear, are never lies.
 */
export function overclaims(kind: PageKind, facts: Facts, scenario: Scenario): string[] {
  const { shown } = truth(scenario);
  if (kind === 'order-list') return ordersOverclaimed(facts, shown['order-list']);
  if (kind === 'refund-list') return casesOverclaimed(facts, shown['refund-list']);
  return otherOverclaimed(kind, facts, shown);
}
