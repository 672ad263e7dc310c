import { compact } from './fields';
import { pictureLink, siteLink } from './links';
import { type Look, moneyIn, quantityIn, textIn } from './look';
import { type KeptItem, type KeptOrder, LONGEST, MOST } from './order';
import type { Sighting } from './sighting';

type Lines = Pick<KeptOrder, 'items' | 'allItems'>;
type ItemTexts = Sighting['items'][number];

/** The product a link leads to (`/item/1005001.html`). */
const productOf = (link: string | undefined): string | undefined => /\/item\/(?:[^/]+\/)?(\d{1,32})\.html/.exec(link ?? '')?.[1];

/** "$93.62x1": on AliExpress's cards the quantity stands within the price (site-facts 3, 2026-11). */
const alone = ({ price, quantity }: ItemTexts): string | undefined =>
  price && quantity && price.endsWith(quantity) ? price.slice(0, -quantity.length) : price;

function lineOf(texts: ItemTexts, look: Look): KeptItem {
  const link = siteLink(texts.link);
  return compact<KeptItem>({
    title: textIn(texts.title, LONGEST.title),
    variant: textIn(texts.variant, LONGEST.variant),
    quantity: quantityIn(texts.quantity),
    price: moneyIn(alone(texts), look),
    link,
    picture: pictureLink(texts.picture),
    productId: productOf(link),
  });
}

/** Lines that can be told from others, as many as are kept. */
export const worthKeeping = (items: readonly KeptItem[]): KeptItem[] =>
  items
    .filter(({ title, link, picture, lineId, productId }) => title ?? link ?? picture ?? lineId ?? productId)
    .slice(0, MOST.items);

/** The lines a card or a page shows in words. */
export function lookAtLines(look: Look): Lines {
  const items = worthKeeping(look.sighting.items.map((texts) => lineOf(texts, look)));
  return compact({ items, allItems: areAll(items, look) });
}

/**
 * The order's own page shows every line. On the list one line in words is all there is, several are thumbnails
 * (site-facts 3, 2026-11); what other pages show of an order says nothing of its other lines.
 */
function areAll(items: readonly KeptItem[], { sighting, sightings }: Look): boolean | undefined {
  if (sighting.thumbnails) return false;
  const inWords = items.length > 0 && items.length === sighting.items.length && items.every(({ title }) => title !== undefined);
  if (sightings.page === 'order-detail') return inWords || undefined;
  if (sightings.page !== 'order-list' || items.length === 0) return undefined;
  if (!inWords) return false;
  return items.length === 1 || undefined;
}
