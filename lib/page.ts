import type { SiteWords } from './language';

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
  /** The facts without those that a page still at work must not claim; the whole is sent once the page has rested. */
  provisional?(facts: Facts): Facts;
}

/** One page's facts and when they were read (epoch milliseconds). */
export interface Reading<F extends Facts = Facts> {
  readonly facts: F;
  readonly readAt: number;
}
