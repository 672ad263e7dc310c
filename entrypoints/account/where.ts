import type { Message, PageContext } from '../../lib/messages';
import { received } from '../../lib/selectors/received';
import type { PageKind } from '../../lib/site/kinds';
import { lookUpWords, type SiteWords } from '../../lib/site/language';
import { askBackground } from './extension';

let asked: string | undefined;
let words: SiteWords | undefined;

/** What the background said of the address last asked for: the same address is not asked for twice. */
export let here: PageContext | undefined;

/**
 * The kind of page at the present address; undefined for a page we do not know. Asked from the background, which alone holds the
 * addresses, the site's words and all selectors: in the page they would be a third of the content script.
 * @throws if the background does not say
 */
export async function kindHere(): Promise<PageKind | undefined> {
  const address = document.URL;
  if (asked !== address) {
    here = await askBackground<PageContext>({ type: 'where', address } satisfies Message);
    asked = address;
    received.all = here.told;
    words = lookUpWords(here.words);
  }
  return here?.page;
}

/** Forgets what was said of this address: the person may have explained a word since, or taken that back. */
export function askAnew(): void {
  asked = undefined;
}

/** The site's words, once the background has told them; no page is read before. */
export const wordsHere = (): SiteWords | undefined => words;
