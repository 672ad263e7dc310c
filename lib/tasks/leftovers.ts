import type { ReadingsByPage } from '../pages';
import type { Evidence, FactStatus } from '../task';
import { count } from './facts';

const balanceIsZero = (readings: ReadingsByPage): boolean | undefined => {
  const fact = readings.wallet?.facts.balanceIsZero;
  return typeof fact === 'boolean' ? fact : undefined;
};

/** Done once the wallet page has shown a balance, whatever it is. */
export const walletStatus = (readings: ReadingsByPage): FactStatus =>
  balanceIsZero(readings) === undefined ? 'unknown' : 'done';

/** Done if the wallet page showed a balance of zero. */
export function balanceStatus(readings: ReadingsByPage): FactStatus {
  const zero = balanceIsZero(readings);
  if (zero === undefined) return 'unknown';
  return zero ? 'done' : 'todo';
}

/** Whether money was left; never how much. */
export function balanceEvidence(readings: ReadingsByPage): Evidence | undefined {
  const zero = balanceIsZero(readings);
  return zero === undefined ? undefined : { say: zero ? 'balance-zero' : 'balance-left', counts: {} };
}

const coinsLeft = (readings: ReadingsByPage): number | undefined => count(readings.coins?.facts.coins);
const couponsLeft = (readings: ReadingsByPage): number | undefined => count(readings.coupons?.facts.couponsShown);

/** Open if either page shows some left; done only if both were looked at and show none. */
export function coinsAndCouponsStatus(readings: ReadingsByPage): FactStatus {
  const [coins, coupons] = [coinsLeft(readings), couponsLeft(readings)];
  if ((coins ?? 0) > 0 || (coupons ?? 0) > 0) return 'todo';
  return coins === 0 && coupons === 0 ? 'done' : 'unknown';
}

/** What is left of both, or which of the two has not been looked at. */
export function coinsAndCouponsEvidence(readings: ReadingsByPage): Evidence | undefined {
  const [coins, coupons] = [coinsLeft(readings), couponsLeft(readings)];
  if (coins && coupons) return { say: 'coins-and-coupons-left', counts: { coins, coupons } };
  if (coins) return { say: 'coins-left', counts: { coins } };
  if (coupons) return { say: 'coupons-left', counts: { coupons } };
  if (coins === 0 && coupons === 0) return { say: 'nothing-left', counts: {} };
  if (coins === 0) return { say: 'coins-none', counts: {} };
  return coupons === 0 ? { say: 'coupons-none', counts: {} } : undefined;
}

const addressesLeft = (readings: ReadingsByPage): number | undefined => count(readings.addresses?.facts.addressesShown);

/** Done if the address page positively shows none. */
export function addressesStatus(readings: ReadingsByPage): FactStatus {
  const addresses = addressesLeft(readings);
  if (addresses === undefined) return 'unknown';
  return addresses > 0 ? 'todo' : 'done';
}

/** How many addresses were shown. */
export function addressesEvidence(readings: ReadingsByPage): Evidence | undefined {
  const addresses = addressesLeft(readings);
  if (addresses === undefined) return undefined;
  return addresses > 0 ? { say: 'addresses-left', counts: { addresses } } : { say: 'addresses-none', counts: {} };
}
