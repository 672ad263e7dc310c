import type { Reading } from '../model/evidence';
import { hasLeftovers } from '../model/facts';
import type { Facts } from '../model/page';
import { type FactStatus, inTotal, type Known, type Remaining, type TaskEvidence } from '../model/task';
import { count, dataTime, leftOn } from './facts';

const hasMoney = ({ balanceIsZero }: Facts): number => Number(balanceIsZero === false);
const someCoins = ({ coins }: Facts): number => Number((count(coins) ?? 0) > 0);
const someCoupons = ({ couponsShown }: Facts): number => Number((count(couponsShown) ?? 0) > 0);
const addressesIn = ({ addressesShown }: Facts): number => count(addressesShown) ?? 0;

/** Money in the wallet, as it showed last. */
export const balanceLeft = ({ readings }: Known): Remaining => leftOn(readings.wallet, hasMoney);
/** Coins or coupons, as their pages showed last: how many does not matter. */
export const coinsAndCouponsLeft = ({ readings }: Known): Remaining =>
  inTotal(leftOn(readings.coins, someCoins), leftOn(readings.coupons, someCoupons));
/** Saved addresses, as their page showed last. */
export const addressesLeft = ({ readings }: Known): Remaining => leftOn(readings.addresses, addressesIn);

/** It showed something left, and then nothing at all: only the person can tell. */
function goneSince(...readings: readonly (Reading | undefined)[]): TaskEvidence | undefined {
  const gone = readings.find((reading) => reading?.closedAt !== undefined && hasLeftovers(reading.facts));
  return gone && { say: 'gone-since', counts: {}, at: gone.closedAt ?? gone.readAt };
}

/** Done once the wallet page has shown a balance, whatever it is. */
export const walletStatus = ({ readings }: Known): FactStatus =>
  typeof readings.wallet?.proof?.facts.balanceIsZero === 'boolean' ? 'done' : 'unknown';

/** Done if the wallet page showed a balance of zero. */
export function balanceStatus(known: Known): FactStatus {
  if (balanceLeft(known).open > 0) return 'todo';
  return known.readings.wallet?.proof?.facts.balanceIsZero === true ? 'done' : 'unknown';
}

/** Whether money was left; never how much. */
export function balanceEvidence({ readings: { wallet } }: Known): TaskEvidence | undefined {
  const gone = goneSince(wallet);
  if (gone) return gone;
  const zero = wallet?.facts.balanceIsZero;
  if (!wallet || typeof zero !== 'boolean') return undefined;
  return { say: zero ? 'balance-zero' : 'balance-left', counts: {}, at: dataTime(wallet) };
}

/** Open if either page shows some left; done only if both were looked at and show none. */
export function coinsAndCouponsStatus(known: Known): FactStatus {
  if (coinsAndCouponsLeft(known).open > 0) return 'todo';
  const { coins, coupons } = known.readings;
  return coins?.proof?.facts.coins === 0 && coupons?.proof?.facts.couponsShown === 0 ? 'done' : 'unknown';
}

/** What is left of both, or which of the two has not been looked at. */
export function coinsAndCouponsEvidence({ readings }: Known): TaskEvidence | undefined {
  const gone = goneSince(readings.coins, readings.coupons);
  if (gone) return gone;
  const [coins, coupons] = [count(readings.coins?.facts.coins), count(readings.coupons?.facts.couponsShown)];
  const times = [readings.coins, readings.coupons].flatMap((reading) => (reading ? [dataTime(reading)] : []));
  const say = (what: string, counts: TaskEvidence['counts'] = {}): TaskEvidence => ({
    say: what,
    counts,
    at: Math.min(...times),
  });
  const of = (reading: { asOf?: number; readAt: number } | undefined) => (reading ? { at: dataTime(reading) } : {});
  if (coins && coupons) return say('coins-and-coupons-left', { coins, coupons });
  if (coins) return { ...say('coins-left', { coins }), ...of(readings.coins) };
  if (coupons) return { ...say('coupons-left', { coupons }), ...of(readings.coupons) };
  if (coins === 0 && coupons === 0) return say('nothing-left');
  if (coins === 0) return { ...say('coins-none'), ...of(readings.coins) };
  return coupons === 0 ? { ...say('coupons-none'), ...of(readings.coupons) } : undefined;
}

/** Done if the address page positively shows none. */
export function addressesStatus(known: Known): FactStatus {
  if (addressesLeft(known).open > 0) return 'todo';
  return known.readings.addresses?.proof?.facts.addressesShown === 0 ? 'done' : 'unknown';
}

/** How many addresses were shown. */
export function addressesEvidence({ readings: { addresses } }: Known): TaskEvidence | undefined {
  const gone = goneSince(addresses);
  if (gone) return gone;
  const shown = count(addresses?.facts.addressesShown);
  if (!addresses || shown === undefined) return undefined;
  return {
    say: shown > 0 ? 'addresses-left' : 'addresses-none',
    counts: shown > 0 ? { addresses: shown } : {},
    at: dataTime(addresses),
  };
}
