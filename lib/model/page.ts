import { isBoolean, isFigure, isRecord } from '../tools/guards';
import type { Reading } from './evidence';
import type { Facts, ReaderResult } from './reader-result';

export type { Facts, ReaderResult, Reading };

/**
 * The facts that may be believed: without the absent ones, and of a page still at work without those only believed at rest.
 * @param rested the page has said the same for a while
 */
export function believableFacts({ onlyAtRest }: { readonly onlyAtRest?: Facts }, facts: Facts, rested: boolean): Facts {
  const doubted: Facts = (rested ? undefined : onlyAtRest) ?? {};
  const believed: Record<string, number | boolean> = {};
  for (const name in facts) {
    const fact = facts[name];
    if (fact !== undefined && doubted[name] !== fact) believed[name] = fact;
  }
  return believed;
}

/** Far more facts than any page kind has: a larger record did not come from our readers. */
const MOST_FACTS = 50;

/** True for a flat record of counts and booleans with plain names: nothing personal fits in. */
export function areFacts(value: unknown): value is Facts {
  if (!isRecord(value)) return false;
  const facts = Object.entries(value);
  return (
    facts.length <= MOST_FACTS &&
    facts.every(
      ([name, fact]) =>
        /^[a-z][A-Za-z]{0,40}$/.test(name) &&
        !(name in Object.prototype) &&
        (fact === undefined || isBoolean(fact) || isFigure(fact)),
    )
  );
}
