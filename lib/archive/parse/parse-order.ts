import type { OrderSnapshot, OrderSnapshots } from '../../site/snapshot/snapshot';
import { compact } from '../../tools/fields';
import { cut, tidyLines } from '../../tools/texts';
import { mergeOrder } from '../merge/merge';
import { siteLink } from '../model/links';
import { type KeptOrder, TEXT_LIMITS } from '../model/order';
import { createGroupOf, type KnownWords } from './groups';
import { parseEmbedded } from './parse-embedded';
import {
  type ParseContext,
  parseCase,
  parseMoney,
  parseShownDate,
  parseStatus,
  parseStore,
  parseText,
  textBesideNumber,
} from './parse-fields';
import { parseItems } from './parse-items';

/**
 * What a look at a page tells of each order, as records to be merged with those already kept. The page's own data knows
 * lines and currencies for certain; the visible card is newer, so its status counts.
 * @param snapshots checked by `areOrderSnapshots`
 * @param words the site's words, sourced ones
 * @returns one record an order, each of them a sound `KeptOrder`
 */
export function parseOrders(snapshots: OrderSnapshots, words: KnownWords): KeptOrder[] {
  const groupOf = createGroupOf(snapshots, words);
  const known = new Map<string, KeptOrder>();
  for (const snapshot of snapshots.orders) {
    const context: ParseContext = { snapshot, snapshots, words, groupOf: (status) => groupOf(snapshot, status) };
    const data = parseEmbedded({ ...context, snapshots: untranslated(snapshots) });
    const shown = parseCard(snapshots.translated ? { ...context, ...WITHOUT_WORDS } : context);
    // What a translator wrote would only contradict the data.
    const order = data && snapshots.translated ? data : data ? mergeOrder(shown, data).order : shown;
    known.set(order.id, mergeOrder(known.get(order.id), order).order);
  }
  return [...known.values()];
}

/** Words a translator put there mean nothing certain. */
const WITHOUT_WORDS: Pick<ParseContext, 'words' | 'groupOf'> = {
  words: { orderGroup: () => undefined, caseIsOpen: () => undefined },
  groupOf: () => undefined,
};

/** The page's own data no translator touches; which language it is in, `lang` no longer tells. */
const untranslated = ({ translated, ...rest }: OrderSnapshots): OrderSnapshots => (translated ? { ...rest, lang: '' } : rest);

/** What the texts of one order say. */
function parseCard(context: ParseContext): KeptOrder {
  const { snapshot, snapshots } = context;
  const { texts } = snapshot;
  return compact<KeptOrder>({
    id: snapshot.id,
    date: parseShownDate(texts.date ?? textBesideNumber(snapshot.id, texts.info ?? ''), snapshots),
    status: parseStatus(texts.status, context),
    store: parseStore(texts.store, texts.storeLink),
    ...parseItems(context),
    total: parseMoney(texts.total, context),
    detailLink: siteLink(texts.detailLink),
    receiptLink: siteLink(texts.receiptLink),
    trackingLink: siteLink(texts.trackingLink),
    // Every order on the list of refunds has a case, whatever it says of it.
    case:
      parseCase(texts.case?.split('\n') ?? [], context) ?? (snapshots.page === 'refund-list' ? { at: snapshots.at } : undefined),
    review: reviewOf(snapshot, snapshots),
    seen: { [snapshots.page]: snapshots.at },
  });
}

const STARS = /^(?:[\s★☆⭐✩✭⯪]|\ufe0f)+|(?:[\s★☆⭐✩✭⯪]|\ufe0f)+$/gu;

/** A row of the list of reviews begins with its order's number, and its stars stand before or behind the text. */
function withoutFrame(id: string, review: string): string {
  const text = review.trimStart();
  return (text.startsWith(id) ? text.slice(id.length) : text).replace(STARS, '');
}

/** A person's own words keep their lines. */
function reviewOf({ id, texts }: OrderSnapshot, snapshots: OrderSnapshots): KeptOrder['review'] {
  const text = cut(tidyLines(withoutFrame(id, texts.review ?? '')), TEXT_LIMITS.review);
  if (!text) return undefined;
  const date = parseShownDate(texts.reviewDate, snapshots)?.iso ?? parseText(texts.reviewDate, TEXT_LIMITS.date);
  return compact({ text, date });
}
