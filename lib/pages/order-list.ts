import { allMatches, isShown } from '../dom';
import type { SiteWords } from '../language';
import type { Facts, Page } from '../page';
import { orderCards } from './copying/order-cards';
import { everywhere, on } from './hosts';
import { anchors } from './order-list/anchors';
import { type Card, cardsIn } from './order-list/cards';
import { type OrderData, orderData } from './order-list/data';
import { type CardState, stateOf } from './order-list/state';
import { withTaught } from './order-list/taught';
import { viewOf } from './order-list/view';
import { isRobotCheck } from './robot-check';

/** Facts of the orders shown: the four groups and `ordersUnclear` add up to `ordersShown`. */
export interface OrderListFacts extends Facts {
  readonly ordersShown?: number;
  readonly ordersUnpaid?: number;
  readonly ordersToShip?: number;
  readonly ordersShipped?: number;
  readonly ordersFinished?: number;
  readonly ordersUnclear?: number;
  readonly casesOpen?: number | undefined;
  readonly moreOrders?: boolean | undefined;
  readonly signedOut?: boolean;
  /** Another tab, a time limit or a search leaves orders out. */
  readonly filtered?: boolean | undefined;
}

interface Sighting {
  readonly card: Card;
  readonly state: CardState;
}

/** A list may hold an order twice (site-facts 3, trap 5). Where the two differ nobody knows which of them is old. */
function onePerOrder(seen: readonly Sighting[]): Sighting[] {
  const byId = new Map<unknown, Sighting>();
  for (const sighting of seen) {
    const key = sighting.card.id ?? sighting.card.element;
    const other = byId.get(key);
    const differs = other && JSON.stringify(other.state) !== JSON.stringify(sighting.state);
    byId.set(key, differs ? { ...sighting, state: { group: 'unclear', openCase: 'unknown' } } : (other ?? sighting));
  }
  return [...byId.values()];
}

/** Cards judged between two pauses: a long list must not hold up the page. */
const SLICE = 50;

function* sightings(root: ParentNode, words: SiteWords, data: OrderData | undefined): Generator<Sighting | undefined> {
  const known = withTaught(words, data?.orders ?? []);
  const dataById = new Map(data?.orders.map((order) => [order.id, order]));
  let seen = 0;
  for (const card of cardsIn(root)) {
    seen += 1;
    if (seen % SLICE === 0) yield undefined;
    yield { card, state: stateOf(card, known, card.id === undefined ? undefined : dataById.get(card.id)) };
  }
}

function* slices(root: ParentNode, words: SiteWords): Generator<undefined, OrderListFacts> {
  if (isRobotCheck(root)) return {};
  if (allMatches(root, anchors.signedOut).some(isShown)) return { signedOut: true };
  const data = orderData(root);
  const seen: Sighting[] = [];
  for (const sighting of sightings(root, words, data)) {
    if (sighting) seen.push(sighting);
    else yield;
  }
  return factsOf(root, onePerOrder(seen), data);
}

function factsOf(root: ParentNode, seen: readonly Sighting[], data: OrderData | undefined): OrderListFacts {
  const { filtered, moreOrders } = viewOf(
    root,
    seen.map(({ card }) => card),
    data,
  );
  // No order on the page proves nothing by itself: it may still load. The page's own data can say that there is none.
  if (seen.length === 0 && moreOrders !== false) return filtered ? { filtered } : {};
  const count = (group: CardState['group']): number => seen.filter(({ state }) => state.group === group).length;
  return {
    ordersShown: seen.length,
    ordersUnpaid: count('unpaid'),
    ordersToShip: count('toShip'),
    ordersShipped: count('shipped'),
    ordersFinished: count('finished'),
    ordersUnclear: count('unclear'),
    casesOpen: openCases(seen),
    moreOrders,
    signedOut: false,
    ...(filtered ? { filtered } : {}),
  };
}

/** A banner in unknown words, or a layout whose banners are not known, may hide a case: then "none" is not claimed. */
function openCases(seen: readonly Sighting[]): number | undefined {
  const open = seen.filter(({ state }) => state.openCase === true).length;
  return open === 0 && seen.some(({ card, state }) => state.openCase === 'unknown' || !card.classed) ? undefined : open;
}

const POINTS: Readonly<Record<string, (state: CardState) => boolean>> = {
  'open-orders': ({ group }) => group === 'unpaid' || group === 'toShip' || group === 'shipped',
  'open-cases': ({ openCase }) => openCase !== false,
  'unclear-orders': ({ group }) => group === 'unclear',
};

/** The orders. Addresses and layout: site-facts 2 and 3, 2026-11. */
export const orderList = {
  kind: 'order-list',
  addresses: [...everywhere('/p/order/index.html'), on('trade', '/orderList.htm'), on('trade', '/order_list.htm')],
  examples: [
    'https://www.aliexpress.com/p/order/index.html',
    'https://m.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.us/p/order/index.html?spm=a',
    'https://es.aliexpress.com/p/order/index.html',
    'https://trade.aliexpress.com/orderList.htm',
    'https://trade.aliexpress.com/order_list.htm',
  ],
  anchors,
  slices,
  read(root: ParentNode, words: SiteWords): OrderListFacts {
    const reading = slices(root, words);
    let next = reading.next();
    while (!next.done) next = reading.next();
    return next.value;
  },
  orders: orderCards,
  point(anchor: string, root: ParentNode, words: SiteWords): readonly Element[] {
    const wanted = POINTS[anchor];
    if (!wanted) return [];
    const seen = [...sightings(root, words, orderData(root))];
    return seen.flatMap((sighting) => (sighting && wanted(sighting.state) ? sighting.card.element : []));
  },
  /** The end of a list is only believed once the page has come to rest. */
  onlyAtRest: { moreOrders: false },
} as const satisfies Page;
