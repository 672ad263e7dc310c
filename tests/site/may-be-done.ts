import type { Scenario } from './scenario';
import { truth } from './truth';

/** Tasks that may be called done, as a person with sight of the whole account would say. */
export function mayBeDone(scenario: Scenario): ReadonlySet<string> {
  const { account } = truth(scenario);
  const orders = account['order-list'];
  const cases = account['refund-list'];
  const openCases = (orders?.casesOpen ?? 1) + (cases?.casesOpen ?? 1);
  const allOver = orders && orders.ordersFinished === orders.ordersShown;
  const may: readonly (readonly [string, unknown])[] = [
    ['receive-orders', allOver],
    ['settle-refunds', cases?.casesOpen === 0],
    ['close-disputes', openCases === 0],
    ['save-receipts', orders?.ordersShown === 0],
    ['check-wallet', scenario.wallet.length > 0],
    ['empty-wallet', account.wallet?.balanceIsZero],
    ['use-coupons-and-coins', account.coins?.coins === 0 && account.coupons?.couponsShown === 0],
    ['remove-addresses', scenario.addresses === 0],
  ];
  return new Set(may.filter(([, is]) => is).map(([id]) => id));
}
