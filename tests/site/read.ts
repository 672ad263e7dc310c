import { NOTHING_SAID, type ReaderResult } from '../../lib/model/reader-result';
import type { PageKind } from '../../lib/site/kinds';
import type { SiteWords } from '../../lib/site/language';
import { readerOf } from '../../lib/site/readers';

/** What the page of a kind says, read at once to its end. */
export function readPage(kind: PageKind, root: ParentNode, words: SiteWords): ReaderResult {
  const reading = readerOf(kind)?.read?.(root, words) ?? NOTHING_SAID;
  if (!('next' in reading)) return reading;
  let next = reading.next();
  while (!next.done) next = reading.next();
  return next.value;
}
