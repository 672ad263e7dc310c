import type { Reading } from '../model/evidence';
import type { Facts } from '../model/page';
import type { Remaining } from '../model/task';

/** A fact as a count, or undefined where the page did not say it as one. */
export const count = (fact: Facts[string]): number | undefined => (typeof fact === 'number' ? fact : undefined);

/** When the data of a reading came, or at least when it was read. */
export const dataTime = ({ asOf, readAt }: Pick<Reading, 'asOf' | 'readAt'>): number => asOf ?? readAt;

/**
 * True for a reading that names no orders or cases one by one: of an earlier version, or from a file of another computer.
 * What it showed open stands until this page is read here.
 */
export const isCountOnly = (reading: Reading | undefined): reading is Reading =>
  reading !== undefined && reading.document === undefined;

/** What a page shows left: so many, unless it has said nothing since. */
export function leftOn(reading: Reading | undefined, fact: (facts: Facts) => number): Remaining {
  if (!reading) return { open: 0 };
  const { facts, openAt, closedAt } = reading;
  return { open: closedAt === undefined ? fact(facts) : 0, since: openAt, closedAt };
}

/** True where a list counted what it shows, and understood all of it as finished. */
export const areAllFinished = (shown: Facts[string], finished: Facts[string], unclear: Facts[string]): boolean =>
  count(shown) !== undefined && finished === shown && unclear === 0;

/** The time of an evidence, where it is known. */
export const evidenceAt = (time: number | undefined): { at?: number } => (time === undefined ? {} : { at: time });

/** How many of those told of rest on what the person says that their word means. */
export const toldAmong = (fact: Facts[string]): { told?: number } => (count(fact) ? { told: count(fact) as number } : {});
