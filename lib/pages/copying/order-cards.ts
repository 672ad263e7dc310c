import { DATA_FIELDS, type Sighting } from '../../keep/sighting';
import { cardsIn } from '../order-list/cards';
import { rawOrders } from '../order-list/data';
import { copied, type Places, sighting } from './copy';

/** Layout since 2022-02 (site-facts 3, 2026-11). */
const TEXTS: Places<'date' | 'info' | 'status' | 'store' | 'storeLink' | 'total' | 'receiptLink' | 'trackingLink' | 'case'> = {
  date: '[data-pl="order_item_header_info"] > div',
  info: '.order-item-header-right-info',
  status: '.order-item-header-status-text',
  store: '.order-item-store-name',
  storeLink: 'a[href*="/store/"]@href',
  total: '.order-item-content-opt-price-total',
  receiptLink: 'a[href*="/p/tax-ui"]@href',
  trackingLink: 'a[href*="/p/tracking"]@href',
  case: '.expose-info-item-title',
};
const LINE: Places<'title' | 'variant' | 'quantity' | 'price' | 'link' | 'picture'> = {
  title: '.order-item-content-info-name span[title]@title',
  variant: '.order-item-content-info-sku',
  quantity: '.order-item-content-info-number-quantity',
  price: '.order-item-content-info-number',
  link: 'a[href*="/item/"]@href',
  picture: '.order-item-content-img@style',
};
const THUMBNAIL = '.order-item-content-img-list > *';

function lineOf(card: Element): Sighting['items'][number] {
  const line = copied(card, LINE);
  const { price, quantity } = line;
  // "$93.62x1": the quantity stands within the price.
  return price && quantity && price.endsWith(quantity) ? { ...line, price: price.slice(0, -quantity.length).trim() } : line;
}

/** The fields of an order's own data that may leave the page. */
const picked = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(DATA_FIELDS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));

/** The orders of the orders list, with the page's own data where it has them. */
export function* orderCards(root: ParentNode): Generator<Sighting> {
  const data = rawOrders(root);
  for (const { element, id, classed } of cardsIn(root)) {
    const fields = id ? data.get(id) : undefined;
    const own = fields ? { data: picked(fields) } : {};
    const thumbnails = element.querySelectorAll(THUMBNAIL).length;
    const lines = thumbnails ? { items: [], thumbnails } : { items: [lineOf(element)] };
    yield* sighting(id, classed ? { texts: copied(element, TEXTS), ...lines, ...own } : { texts: {}, items: [], ...own });
  }
}
