import { cardsIn, linkedId } from '../readers/order-list/cards';
import { rawOrders } from '../readers/order-list/data';
import { copyTexts, orderSnapshot, textsAt } from './copy';
import type { SnapshotSelectors } from './selectors';
import type { OrderSnapshot } from './snapshot';

/** The orders of the orders list, with the page's own data where it has them. */
export function* copyOrderCards(
  root: ParentNode,
  _address: string,
  places: SnapshotSelectors,
): Generator<undefined, OrderSnapshot[]> {
  const orders: OrderSnapshot[] = [];
  const data = rawOrders(root);
  for (const { element, id: number, classed } of cardsIn(root)) {
    // Kept for years under this number: the address before the text.
    const id = linkedId(element) ?? number;
    const fields = id ? data.get(id) : undefined;
    const picked = fields && places.fields.filter((name) => name in fields).map((name) => [name, fields[name]]);
    const own = picked && { data: Object.fromEntries(picked) };
    const thumbnails = element.querySelectorAll(places.thumbnail).length;
    const lines = thumbnails ? { items: [], thumbnails } : { items: [copyTexts(element, places.cardLine)] };
    const banners = textsAt(element, places.banner).join('\n');
    const shown = classed
      ? { texts: { ...copyTexts(element, places.card), ...(banners && { case: banners }) }, ...lines }
      : { texts: {}, items: [] };
    orders.push(...orderSnapshot(id, { ...shown, ...own }));
    yield;
  }
  return orders;
}
