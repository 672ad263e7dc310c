import { type SiteWords, wordsOf } from '../../lib/language';
import type { Bearings, Message } from '../../lib/messages';
import type { PageKind } from '../../lib/pages/kinds';
import { send } from './extension';

/** What the background said of the address last asked for: the same address is not asked for twice. */
let last: { readonly address: string; readonly page: PageKind | undefined } | undefined;
let words: SiteWords | undefined;

/**
 * The kind of page at the address now; undefined for any that is none of ours. The background knows the addresses, and
 * the site's words: together they would be a fifth of what every page pays.
 */
export async function kindHere(): Promise<PageKind | undefined> {
  const address = document.URL;
  if (last?.address === address) return last.page;
  const bearings = (await send({ type: 'where', address } satisfies Message)) as Bearings | undefined;
  if (!bearings) return undefined;
  words ??= wordsOf(bearings.words);
  last = { address, page: bearings.page };
  return bearings.page;
}

/** The site's words, once the background has told them; no page is read before. */
export const wordsHere = (): SiteWords | undefined => words;
