import type { ReadingsByPage } from '../site/readers';
import { DAY } from '../tools/time';
import { type Account, AHEAD, isDoubtful, isSuspended, type Ledgers, NO_THINGS, type Reading, thingsIn } from './evidence';
import { type KeptFigures, NOTHING_KEPT } from './kept';
import type { Known } from './task';

/** Evidence older than this counts as unknown. */
export const FRESH_FOR = 7 * DAY;

/** What was read on one host of AliExpress, old readings included. */
export interface HostEvidence {
  readonly readings: ReadingsByPage;
  readonly ledgers?: Ledgers;
  readonly account?: Account;
}

/** Everything the checklist is derived from, except the person's ticks. */
export interface ChecklistEvidence extends HostEvidence {
  /** The same of aliexpress.us, where it was visited. */
  readonly other?: HostEvidence | undefined;
  readonly kept?: KeptFigures;
  readonly asked?: number | undefined;
}

/** One host's evidence in three views: everything, what is young enough to count, and the same with the proof that sleeps. */
export interface EvidenceViews {
  readonly all: Known;
  readonly fresh: Known;
  readonly awake: Known;
}

/** True for evidence young enough to count. A time in the future is not fresh either: the clock was set back since. */
export const isYoung = (time: number, now: number): boolean => now - time <= FRESH_FOR && time - now <= AHEAD;

/** What still counts of one host's evidence. @param now epoch milliseconds */
export function viewsOf(
  { readings, ledgers = {}, account = {} }: HostEvidence,
  { kept = NOTHING_KEPT, asked }: ChecklistEvidence,
  now: number,
): EvidenceViews {
  const view = (counts: (time: number) => boolean, isAwake: boolean): Known => {
    const things = {
      orders: thingsIn(ledgers.orders, counts),
      banners: thingsIn(ledgers.banners, counts),
      cases: thingsIn(ledgers.cases, counts),
    };
    const shown = Object.entries(readings).flatMap(([kind, reading]): [string, Reading][] => {
      if (!reading) return [];
      const { proof, ...rest } = reading as Reading;
      const about = { 'order-list': things.orders, 'refund-list': things.cases }[kind] ?? NO_THINGS;
      const holds = proof && isAwake && counts(proof.asOf) && !isSuspended(proof, about) && !isDoubtful(proof, account);
      if (!holds) return counts(rest.asOf ?? rest.readAt) ? [[kind, rest]] : [];
      return [[kind, counts(rest.asOf ?? rest.readAt) ? { ...rest, proof } : { ...proof, coverage: 'whole', proof }]];
    });
    return { readings: Object.fromEntries(shown) as ReadingsByPage, things, kept, asked };
  };
  const isAwake = account.asleep === undefined;
  const young = (time: number): boolean => isYoung(time, now);
  return { all: view(() => true, isAwake), fresh: view(young, isAwake), awake: view(young, true) };
}
