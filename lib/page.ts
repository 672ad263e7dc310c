import type { Sighting } from './keep/sighting';
import type { SiteWords } from './language';
import type { CopyPlaces } from './pages/copying/places';

/** What a page said: a number, a boolean, or nothing. An absent fact means that the page did not say. */
export type Facts = Readonly<Record<string, number | boolean | undefined>>;

/** What we know of one kind of AliExpress page. One object a file in `lib/pages`. */
export interface Page {
  /** The stable name; stored as `reading:<kind>` on people's machines, so never renamed. */
  readonly kind: string;
  /** Match patterns without query: the manifest and the recogniser both come from these. */
  readonly addresses: readonly string[];
  /** Where only the hash names the page (`#/request/delete`). */
  readonly hash?: RegExp;
  /** Real-looking addresses, each recognised as this page and as no other. */
  readonly examples: readonly string[];
  /** Places in the page, newest selector first. Hints may point at them; reading climbs down the same ladders. */
  readonly anchors: Readonly<Record<string, readonly string[]>>;
  /**
   * Reads the page as it stands. Must not throw on any DOM and must leave a fact out rather than guess it.
   * @param words sourced words of the site; the page may add those its own data teaches
   */
  read?(root: ParentNode, words: SiteWords): Facts;
  /** The same as `read`, with pauses: for pages that may be long. */
  slices?(root: ParentNode, words: SiteWords): Generator<undefined, Facts>;
  /** Elements an anchor stands for when no selector can say it ("the open orders"). */
  point?(anchor: string, root: ParentNode, words: SiteWords): readonly Element[];
  /** The orders the page shows, for the person's own copy: texts and links, never an address, a phone or a mail. */
  orders?(root: ParentNode, address: string, places: CopyPlaces): readonly Sighting[] | Generator<undefined, Sighting[]>;
  /** Facts of exactly these values are not believed while the page is still at work, only once it has come to rest. */
  readonly onlyAtRest?: Facts;
}

/** One page's facts and when they were read (epoch milliseconds). */
export interface Reading<F extends Facts = Facts> {
  readonly facts: F;
  readonly readAt: number;
}

/**
 * The facts that may be believed: without the absent ones, and of a page still at work without those only believed at rest.
 * @param rested the page has said the same for a while
 */
export function believable(page: Page, facts: Facts, rested: boolean): Facts {
  const doubted: Facts = (rested ? undefined : page.onlyAtRest) ?? {};
  const believed: Record<string, number | boolean> = {};
  for (const name in facts) {
    const fact = facts[name];
    if (fact !== undefined && doubted[name] !== fact) believed[name] = fact;
  }
  return believed;
}

/** True for a flat record of counts and booleans with plain names: nothing personal fits in. */
export function areFacts(value: unknown): value is Facts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value as Readonly<Record<string, unknown>>).every(
    ([name, fact]) =>
      /^[a-z][A-Za-z]{0,40}$/.test(name) &&
      !(name in Object.prototype) &&
      (fact === undefined || typeof fact === 'boolean' || (typeof fact === 'number' && Number.isFinite(fact) && fact >= 0)),
  );
}
