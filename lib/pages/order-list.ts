import { allMatches, isShown } from '../dom';
import type { SiteWords } from '../language';
import type { Facts, Page } from '../page';
import { orderCards } from './copying/order-cards';
import { everywhere, on } from './hosts';
import { anchors } from './order-list/anchors';
import { type Card, cardsIn, classedCards, otherCards } from './order-list/cards';
import { type OrderData, orderData } from './order-list/data';
import { type CardState, createJudge } from './order-list/state';
import { withTaught } from './order-list/taught';
import { type View, viewOf } from './order-list/view';
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

/** A list may hold an order twice (site-facts 3, trap 5). Where the two differ nobody knows which of them is old. */
const CONTRADICTED: CardState = { group: 'unclear', openCase: 'unknown' };
/** Cards judged between two pauses: a long list must not hold up the page. */
const SLICE = 50;

interface Seen {
  readonly card: Card;
  readonly state: CardState;
}

const judgeOf = (words: SiteWords, data: OrderData | undefined): ((card: Card) => CardState) =>
  createJudge(withTaught(words, data?.taught), new Map(data?.orders));

function* slices(root: ParentNode, words: SiteWords): Generator<undefined, OrderListFacts> {
  if (isRobotCheck(root)) return {};
  if (allMatches(root, anchors.signedOut).some(isShown)) return { signedOut: true };
  const data = orderData(root);
  const judge = judgeOf(words, data);
  const all = classedCards(root);
  // In a short list a pause would cost more than it gives: the browser compiles what it resumes eight times.
  const isLong = all.length > SLICE;
  if (isLong) yield;
  const every = all.concat(otherCards(root, all));
  const seen = new Map<unknown, Seen>();
  const take = (card: Card): void => {
    const key = card.id ?? card.element;
    const state = judge(card);
    const other = seen.get(key)?.state ?? state;
    seen.set(key, { card, state: isSame(other, state) ? state : CONTRADICTED });
  };
  for (let from = 0; from < every.length; from += SLICE) {
    if (isLong) yield;
    every.slice(from, from + SLICE).forEach(take);
  }
  if (isLong) yield;
  const shown = Array.from(seen.values());
  const cards = shown.map(({ card }) => card);
  return factsOf(
    shown.map(({ state }) => state),
    cards,
    viewOf(root, cards, data),
  );
}

const isSame = (one: CardState, other: CardState): boolean => one.group === other.group && one.openCase === other.openCase;

function factsOf(states: readonly CardState[], cards: readonly Card[], { filtered, moreOrders }: View): OrderListFacts {
  // No order on the page proves nothing by itself: it may still load. The page's own data can say that there is none.
  if (states.length === 0 && moreOrders !== false) return filtered ? { filtered } : {};
  const counts = { unpaid: 0, toShip: 0, shipped: 0, finished: 0, unclear: 0 };
  states.forEach(({ group }) => {
    counts[group] += 1;
  });
  return {
    ordersShown: states.length,
    ordersUnpaid: counts.unpaid,
    ordersToShip: counts.toShip,
    ordersShipped: counts.shipped,
    ordersFinished: counts.finished,
    ordersUnclear: counts.unclear,
    casesOpen: openCases(states, cards),
    moreOrders,
    signedOut: false,
    ...(filtered ? { filtered } : {}),
  };
}

/** A banner in unknown words, or a layout whose banners are not known, may hide a case: then "none" is not claimed. */
function openCases(states: readonly CardState[], cards: readonly Card[]): number | undefined {
  const open = states.filter(({ openCase }) => openCase === true).length;
  const hidden = states.some(({ openCase }) => openCase === 'unknown') || !cards.every(({ classed }) => classed);
  return open === 0 && hidden ? undefined : open;
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
    const judge = judgeOf(words, orderData(root));
    return cardsIn(root)
      .filter((card) => wanted(judge(card)))
      .map(({ element }) => element);
  },
  /** The end of a list is only believed once the page has come to rest. */
  onlyAtRest: { moreOrders: false },
} as const satisfies Page;
