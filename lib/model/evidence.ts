import { MINUTE } from '../tools/time';
import type { Coverage, Domain, Facts, ItemState } from './reader-result';

/** The last look at a whole page that was believed. It proves how things were when its data came from AliExpress. */
export interface Proof<F extends Facts = Facts> {
  readonly facts: F;
  readonly readAt: number;
  readonly asOf: number;
  readonly document: string;
  /** Of a list: every order or case on it. */
  readonly marks?: readonly string[];
  /** When a first page was last seen to agree with it. The proof itself keeps its own age. */
  readonly again?: number;
}

/** What is stored of one page kind: the last look that said something, and the last whole one. Times are epoch milliseconds. */
export interface Reading<F extends Facts = Facts> {
  readonly facts: F;
  /** The moment of the look. */
  readonly readAt: number;
  /** Absent as `part`: readings of earlier versions prove nothing. */
  readonly coverage?: Coverage;
  /** When the page's data came from AliExpress; absent where nobody knows. */
  readonly asOf?: number;
  readonly document?: string;
  /** Imported from another computer, so it proves nothing here. */
  readonly elsewhere?: true;
  /** When the page first showed something left, since it last showed nothing: money, coins, coupons, addresses. */
  readonly openAt?: number;
  /** When the page first showed that nothing was left. */
  readonly closedAt?: number;
  readonly proof?: Proof<F>;
}

/** The youngest thing known of one order or case. */
export interface Statement {
  readonly as: ItemState;
  /** Absent for a stored copy of a page, whose age nobody knows. */
  readonly asOf?: number;
  readonly document: string;
  /** When it was first seen open. */
  readonly since?: number;
  /** By what the person says that its word means. */
  readonly told?: true;
}

/**
 * Orders or cases seen without a number, so that nothing tells one from another. They count as settled once a younger look at the
 * whole list says so, or the very page that showed them, if no other did.
 */
export interface Nameless {
  readonly open: number;
  readonly unclear: number;
  readonly shown: number;
  /** A first page showed them, and no other view did. */
  readonly firstPage: boolean;
  readonly asOf?: number;
  readonly document: string;
  readonly since: number;
}

/** All that was seen of one domain, by mark: a salted hash of the number. */
export interface Ledger {
  readonly items: Readonly<Record<string, Statement>>;
  /** By page kind. */
  readonly nameless?: Readonly<Record<string, Nameless>>;
  /** By document: the time of the youngest data that showed something open or unclear for the first time. */
  readonly opened?: Readonly<Record<string, number>>;
  /** When something open was last seen settled. */
  readonly closedAt?: number;
}

export type Ledgers = { readonly [D in Domain]?: Ledger };

/** Why proof "sleeps", that is, does not count until we know whose account it is from. */
export type AsleepWhy = 'signed-out' | 'no-mark' | 'empty';

/** Whose account was read. */
export interface Account {
  /** All proof sleeps since then. */
  readonly asleep?: { readonly why: AsleepWhy; readonly at: number };
  /** The youngest data of any look that said something. */
  readonly seenAt?: number;
  /** The person said that it is the same account. */
  readonly sameAt?: number;
  /** The person said that another account is used from here on: older data are not of it. */
  readonly since?: number;
  /** The times during which proof slept. Data from then may be of another account, so they stay in doubt. */
  readonly doubts?: readonly (readonly [from: number, to: number])[];
}

/** How many orders or cases are open or unclear, and since when. */
export interface Things {
  readonly open: number;
  readonly unclear: number;
  /** When the newest of those open was first seen so. */
  readonly since?: number;
  /** When the youngest data came that showed one open. */
  readonly at?: number;
  readonly opened?: Readonly<Record<string, number>>;
  readonly closedAt?: number;
}

export const NO_THINGS: Things = { open: 0, unclear: 0 };

/** How far a time may lie in the future and still be believed, in ms: page and background may disagree by minutes, not more. */
export const AHEAD = 5 * MINUTE;

/** Counts what a ledger holds open or unclear. @param counts which statements count, by their time (absent: unknown) */
export function thingsIn(ledger: Ledger | undefined, counts: (time: number) => boolean): Things {
  if (!ledger) return NO_THINGS;
  const all = [...Object.values(ledger.items), ...Object.values(ledger.nameless ?? {})];
  let [open, unclear, since, at] = [0, 0, 0, 0];
  for (const one of all) {
    const time = one.asOf ?? one.since ?? 0;
    const isOpen = 'as' in one ? Number(one.as === 'open') : one.open;
    const isUnclear = 'as' in one ? Number(one.as === 'unclear') : one.unclear;
    if (!(isOpen || isUnclear) || !counts(time)) continue;
    open += isOpen;
    unclear += isUnclear;
    if (!isOpen) continue;
    since = Math.max(since, one.since ?? 0);
    at = Math.max(at, time);
  }
  const { opened, closedAt } = ledger;
  return {
    open,
    unclear,
    ...(open ? { since, at } : {}),
    ...(opened === undefined ? {} : { opened }),
    ...(closedAt === undefined ? {} : { closedAt }),
  };
}

/**
 * True if something was seen open or unclear after the proof was made. The proof then does not hold, even once that one thing is
 * settled, until a first page is seen that agrees with it: the rest of the list may have changed as well.
 */
export function isSuspended({ document, readAt, asOf, again = 0 }: Proof, { opened = {} }: Things): boolean {
  const since = Math.max(asOf, again);
  return Object.entries(opened).some(([by, at]) => at > (by === document ? Math.max(readAt, again) : since));
}

/** True if the proof's data may be of another account. */
export const isDoubtful = ({ asOf }: Pick<Proof, 'asOf'>, { doubts = [] }: Account): boolean =>
  doubts.some(([from, to]) => asOf >= from && asOf < to);
