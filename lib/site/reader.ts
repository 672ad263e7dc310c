import type { ReaderResult } from '../model/reader-result';
import type { PageKind } from './kinds';
import type { SiteWords } from './language';
import type { SnapshotSelectors } from './snapshot/selectors';
import type { OrderSnapshot } from './snapshot/snapshot';

/** How one kind of AliExpress page is read. One object a file in `lib/site/readers`; loaded into people's pages. */
export interface Reader {
  readonly kind: PageKind;
  /**
   * Reads the page as it is now; a generator pauses, so that a long page is not held up. Must not throw on any DOM, and must
   * leave a fact out rather than guess it. A page kind without it is only recognised, or only copied.
   * @param words sourced words of the site; the page may add those its own data teaches
   */
  read?(root: ParentNode, words: SiteWords): ReaderResult | Generator<undefined, ReaderResult>;
  /** The elements of an anchor that no selector can describe, such as "the open orders". */
  point?(anchor: string, root: ParentNode, words: SiteWords): readonly Element[];
  /** The orders the page shows, for the person's own copy: texts and links, never an address, a phone or a mail. */
  orders?(
    root: ParentNode,
    address: string,
    places: SnapshotSelectors,
  ): readonly OrderSnapshot[] | Generator<undefined, OrderSnapshot[]>;
}
