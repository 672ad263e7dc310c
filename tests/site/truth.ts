import { CASES_A_PAGE, firstShown, kept, shownCases } from './account';
import type { Case, Order, Scenario } from './scenario';

export interface OrderListTruth {
  readonly ordersShown: number;
  readonly ordersUnpaid: number;
  readonly ordersToShip: number;
  readonly ordersShipped: number;
  readonly ordersFinished: number;
  /** Orders whose very state is a dispute or a freeze: none of the four groups. */
  readonly ordersUnclear: number;
  readonly casesOpen: number;
  /** The account has orders the page does not show: further down, under another tab, older than the filter. */
  readonly moreOrders: boolean;
  readonly signedOut: boolean;
}
export interface RefundListTruth {
  readonly casesShown: number;
  readonly casesOpen: number;
  readonly casesFinished: number;
  readonly casesUnclear: number;
  readonly morePages: boolean;
}
/** What a person with sight of the whole account knows, in the product's fixed fact names. A kind is absent where the page shows nothing to know. */
export interface Truth {
  readonly 'order-list'?: OrderListTruth;
  readonly 'refund-list'?: RefundListTruth;
  readonly wallet?: { readonly balanceIsZero: boolean };
  readonly coins?: { readonly coins: number };
  readonly coupons?: { readonly couponsShown: number };
}

const hasOpenCase = (order: Order): boolean => order.case === 'open' || order.state === 'dispute' || order.state === 'frozen';

function ofOrders(orders: readonly Order[], moreOrders: boolean, signedOut = false): OrderListTruth {
  const count = (...states: Order['state'][]) => orders.filter(({ state }) => states.includes(state)).length;
  return {
    ordersShown: orders.length,
    ordersUnpaid: count('unpaid'),
    ordersToShip: count('toShip'),
    ordersShipped: count('shipped'),
    ordersFinished: count('finished'),
    ordersUnclear: count('dispute', 'frozen'),
    casesOpen: orders.filter(hasOpenCase).length,
    moreOrders,
    signedOut,
  };
}

function ofCases(cases: readonly Case[], morePages: boolean): RefundListTruth {
  return {
    casesShown: cases.length,
    casesOpen: cases.filter(({ state }) => state === 'open').length,
    casesFinished: cases.filter(({ state }) => state === 'finished').length,
    casesUnclear: 0,
    morePages,
  };
}

const ofWallet = ({ wallet }: Scenario): Pick<Truth, 'wallet'> =>
  wallet.length === 0 ? {} : { wallet: { balanceIsZero: wallet.every(({ amount }) => amount === 0) } };

/** The whole account: every order that is not deleted, every case, whatever tab or page is open. */
const accountTruth = (scenario: Scenario): Truth => ({
  'order-list': ofOrders(kept(scenario), false),
  'refund-list': ofCases(scenario.cases, false),
  ...ofWallet(scenario),
  coins: { coins: scenario.coins },
  coupons: { couponsShown: scenario.coupons },
});

/** True if a page of this scenario shows the account at all. */
const isReadable = (scenario: Scenario): boolean =>
  scenario.session === 'in' && scenario.robotCheck === 'none' && scenario.loading === 'none';

function shownTruth(scenario: Scenario): Truth {
  if (scenario.session !== 'in') return { 'order-list': ofOrders([], true, true) };
  if (!isReadable(scenario)) return {};
  const orders = firstShown(scenario);
  const isOnPage = new Set(orders.map(({ id }) => id));
  const unseen = kept(scenario).some(({ id }) => !isOnPage.has(id));
  return {
    'order-list': ofOrders(orders, unseen),
    'refund-list': ofCases(shownCases(scenario), scenario.cases.length > scenario.casePage * CASES_A_PAGE),
    ...ofWallet(scenario),
    coins: { coins: scenario.coins },
    coupons: { couponsShown: scenario.coupons },
  };
}

/**
 * The oracle, derived from the data and never from the rendering.
 * @returns `shown`: of the orders and cases on the page as first shown; `account`: of all there are.
 * While `shown` lacks a kind, a reading of it must claim nothing.
 */
export const truth = (scenario: Scenario): { readonly shown: Truth; readonly account: Truth } => ({
  shown: shownTruth(scenario),
  account: accountTruth(scenario),
});
