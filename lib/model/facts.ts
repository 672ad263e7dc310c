import type { Domain, Facts } from './reader-result';

/** Facts about how much the page showed. By themselves they say nothing about the account. */
const ABOUT_THE_VIEW: readonly string[] = ['signedOut', 'filtered', 'moreOrders', 'morePages'];

/** True if something is told of the account itself. */
export const saysSomething = (facts: Facts): boolean =>
  Object.entries(facts).some(([name, fact]) => fact !== undefined && !ABOUT_THE_VIEW.includes(name));

/** What a page's orders or cases belong to. */
export const DOMAIN_OF: Readonly<Record<string, Domain>> = {
  'order-list': 'orders',
  'order-detail': 'orders',
  'refund-list': 'cases',
  'refund-case': 'cases',
};

/** True if the page shows money, coins, coupons or addresses that are left. Orders and cases are tracked one by one instead. */
export const hasLeftovers = ({ balanceIsZero, coins, couponsShown, addressesShown }: Facts): boolean =>
  balanceIsZero === false || [coins, couponsShown, addressesShown].some((count) => Number(count ?? 0) > 0);

/** The page kinds that list all orders or cases; the page of one order or case says nothing of the others. */
export const WHOLE_LISTS: readonly string[] = ['order-list', 'refund-list'];
