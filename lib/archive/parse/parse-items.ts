import type { OrderSnapshot } from '../../site/snapshot/snapshot';
import { compact } from '../../tools/fields';
import { pictureLink, siteLink } from '../model/links';
import { COUNT_LIMITS, type KeptItem, type OrderItems, TEXT_LIMITS } from '../model/order';
import { type ParseContext, parseMoney, parseQuantity, parseText } from './parse-fields';

type ItemTexts = OrderSnapshot['items'][number];

/** The product a link leads to (`/item/1005001.html`). */
const productOf = (link: string | undefined): string | undefined => /\/item\/(?:[^/]+\/)?(\d{1,32})\.html/.exec(link ?? '')?.[1];

/**
 * "$93.62x1": on AliExpress's cards the quantity stands within the price (site-facts 3, 2026-11). One of digits alone may be the
 * price's own end: "US $11", and "1" beside it.
 */
const priceAlone = ({ price, quantity }: ItemTexts): string | undefined =>
  price && quantity && /[^\p{Nd}\s]/u.test(quantity) && price.endsWith(quantity) ? price.slice(0, -quantity.length) : price;

function lineOf(texts: ItemTexts, context: ParseContext): KeptItem {
  const link = siteLink(texts.link);
  return compact<KeptItem>({
    title: parseText(texts.title, TEXT_LIMITS.title),
    variant: parseText(texts.variant, TEXT_LIMITS.variant),
    quantity: parseQuantity(texts.quantity),
    price: parseMoney(priceAlone(texts), context),
    link,
    picture: pictureLink(texts.picture),
    productId: productOf(link),
  });
}

/** OrderItems that can be told from others, as many as are kept. */
export const worthKeeping = (items: readonly KeptItem[]): KeptItem[] =>
  items
    .filter(({ title, link, picture, lineId, productId }) => title ?? link ?? picture ?? lineId ?? productId)
    .slice(0, COUNT_LIMITS.items);

/** The lines a card or a page shows in words. */
export function parseItems(context: ParseContext): OrderItems {
  const items = worthKeeping(context.snapshot.items.map((texts) => lineOf(texts, context)));
  return compact({ items, allItems: isWholeList(items, context) });
}

/**
 * The order's own page shows every line. On the list one line in words is all there is, several are thumbnails
 * (site-facts 3, 2026-11); what other pages show of an order says nothing of its other lines.
 */
function isWholeList(items: readonly KeptItem[], { snapshot, snapshots }: ParseContext): boolean | undefined {
  if (snapshot.thumbnails) return false;
  const inWords = items.length > 0 && items.length === snapshot.items.length && items.every(({ title }) => title !== undefined);
  if (snapshots.page === 'order-detail') return inWords || undefined;
  if (snapshots.page !== 'order-list' || items.length === 0) return undefined;
  if (!inWords) return false;
  return items.length === 1 || undefined;
}
