import type { Facts, Reading } from '../page';

const DAY = 24 * 60 * 60 * 1000;
/** As long as the checklist trusts evidence (`FRESH_FOR` there; a test holds the two together). */
export const KEPT_FOR = 7 * DAY;

/** Facts about how much of the page was shown; alone they say nothing of the account. */
const ABOUT_THE_VIEW: readonly string[] = ['signedOut', 'filtered', 'moreOrders', 'morePages'];

const saysSomething = (facts: Facts): boolean =>
  Object.entries(facts).some(([name, fact]) => fact !== undefined && !ABOUT_THE_VIEW.includes(name));

const OPEN_OR_UNCLEAR = ['ordersUnpaid', 'ordersToShip', 'ordersShipped', 'ordersUnclear', 'casesOpen'];

/** A tab or a time limit that happens to hide whatever is open. */
const showsOnlySettledPart = (facts: Facts): boolean => facts.filtered === true && OPEN_OR_UNCLEAR.every((name) => !facts[name]);

/** One settled case says nothing of the open one seen before it; a later look at the whole list does. */
const mayBeAnotherCase = (old: Facts, fresh: Facts): boolean => old.caseOpen === true && fresh.caseOpen === false;

/**
 * May a fresh reading take the place of the stored one? Evidence that says less does not replace evidence that says more:
 * an empty, signed-out or filtered look, or one settled case, leaves a trusted reading alone. Anything else replaces it,
 * even where it shows less ("more orders" after none), unless it was read before it (a slow tab).
 * @param old the stored reading, if any
 * @param now epoch milliseconds
 */
export function replaces(old: Reading | undefined, fresh: Reading, now: number): boolean {
  if (!old || !isTrusted(old, now) || !saysSomething(old.facts)) return true;
  if (fresh.readAt < old.readAt && old.readAt <= now) return false;
  return saysSomething(fresh.facts) && !showsOnlySettledPart(fresh.facts) && !mayBeAnotherCase(old.facts, fresh.facts);
}

/** A reading far in the future was made before the clock was set back. */
const isTrusted = (reading: Reading, now: number): boolean => now - reading.readAt <= KEPT_FOR && reading.readAt - now <= DAY;
