import type { Sighting } from '../../keep/sighting';
import { cardsIn, linkedId } from '../order-list/cards';
import { rawOrders } from '../order-list/data';
import { copied, sighting } from './copy';
import type { CopyPlaces } from './places';

/** The orders of the orders list, with the page's own data where it has them. */
export function* orderCards(root: ParentNode, _address: string, places: CopyPlaces): Generator<undefined, Sighting[]> {
  const orders: Sighting[] = [];
  const data = rawOrders(root);
  for (const { element, id: number, classed } of cardsIn(root)) {
    // Kept for years under this number: the address before the text.
    const id = linkedId(element) ?? number;
    const fields = id ? data.get(id) : undefined;
    const picked = places.fields.flatMap((name) => (fields?.[name] === undefined ? [] : [[name, fields[name]]]));
    const own = fields ? { data: Object.fromEntries(picked) } : {};
    const thumbnails = element.querySelectorAll(places.thumbnail).length;
    const lines = thumbnails ? { items: [], thumbnails } : { items: [copied(element, places.cardLine)] };
    const shown = classed ? { texts: copied(element, places.card), ...lines } : { texts: {}, items: [] };
    orders.push(...sighting(id, { ...shown, ...own }));
    yield;
  }
  return orders;
}
