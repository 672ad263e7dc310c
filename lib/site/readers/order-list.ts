import type { Facts } from '../../model/reader-result';
import { type Item, type ItemState, itemOf, NOTHING_SAID, type ReaderResult, readerResult } from '../../model/reader-result';
import { isLaidOut } from '../dom';
import type { SiteWords } from '../language';
import type { Reader } from '../reader';
import { copyOrderCards } from '../snapshot/order-cards';
import { type Card, cardsIn, classedCards, otherCards } from './order-list/cards';
import { type OrderData, orderData } from './order-list/data';
import { translatedWords, withLearntWords } from './order-list/learnt-words';
import { type CardState, createJudge, groupCounts, sayOtherThan } from './order-list/state';
import { type ListView, listViewOf } from './order-list/view';
import { isTranslated } from './reading/doubt';
import { isSignedOut } from './reading/obstacle';
import { isRobotCheck } from './robot-check';

/** Facts of the orders shown: the four groups, `ordersOpen` and `ordersUnclear` add up to `ordersShown`. */
export interface OrderListFacts extends Facts {
  readonly ordersShown?: number;
  readonly ordersUnpaid?: number;
  readonly ordersToShip?: number;
  readonly ordersShipped?: number;
  readonly ordersFinished?: number;
  readonly ordersUnclear?: number;
  /** Open by the person's word alone, so that nobody knows how far they have come. */
  readonly ordersOpen?: number | undefined;
  /** Those among the finished ones that rest on the person's word. */
  readonly ordersTold?: number | undefined;
  readonly casesOpen?: number | undefined;
  readonly moreOrders?: boolean | undefined;
  readonly signedOut?: boolean;
  /** Another tab, a time limit or a search leaves orders out. */
  readonly filtered?: boolean | undefined;
}

/** A list may show an order twice (site-facts 3, trap 5). If the two cards differ, we cannot know which is out of date. */
const CONTRADICTED: CardState = { group: 'unclear', openCase: 'unknown' };
/** Cards judged between two pauses: a long list must not hold up the page. */
const SLICE = 50;

interface Seen {
  readonly card: Card;
  readonly state: CardState;
}

function judgeOf(
  root: ParentNode,
  words: SiteWords,
  data: OrderData | undefined,
  cards: readonly Card[],
): (card: Card) => CardState {
  const orders = new Map(data?.orders);
  const translated = isTranslated(root) || sayOtherThan(orders, cards);
  return createJudge(translated ? translatedWords(words) : withLearntWords(words, data?.taught), orders);
}

function* read(root: ParentNode, words: SiteWords): Generator<undefined, ReaderResult<OrderListFacts>> {
  if (isRobotCheck(root)) return NOTHING_SAID;
  if (isSignedOut(root)) return readerResult({ signedOut: true }, 'part');
  const data = orderData(root);
  const all = classedCards(root);
  // No pauses in a short list: resuming a generator makes the browser compile it anew, which costs more than it saves.
  const isLong = all.length > SLICE;
  if (isLong) yield;
  const every = all.concat(otherCards(root, all));
  const judge = judgeOf(root, words, data, every.slice(0, data?.orders.length));
  const seen = new Map<unknown, Seen>();
  let hidden = 0;
  const take = (card: Card): void => {
    if (!isLaidOut(card.element)) {
      hidden += 1;
      return;
    }
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
  const cards = shown.map((one) => one.card);
  const view = listViewOf(root, cards, { drawn: every.length - hidden, hidden }, data, words);
  const facts = factsOf(
    shown.map((one) => one.state),
    cards,
    view,
  );
  return {
    facts,
    coverage: view.moreOrders === false ? 'whole' : 'part',
    firstPage: view.firstPage,
    items: shown.map(orderOf),
    banners: shown.map(bannerOf),
    unknown: shown.flatMap((one) => one.state.word ?? []),
  };
}

const standingOf = ({ group }: CardState): ItemState => (group === 'finished' ? 'settled' : group === 'unclear' ? group : 'open');
const orderOf = ({ card, state }: Seen): Item => itemOf(card.id, standingOf(state), state.told);
const bannerOf = ({ card, state: { openCase } }: Seen): Item =>
  itemOf(card.id, openCase === true ? 'open' : openCase === false && card.classed ? 'settled' : 'unclear');

const isSame = (one: CardState, other: CardState): boolean => one.group === other.group && one.openCase === other.openCase;

function factsOf(states: readonly CardState[], cards: readonly Card[], { filtered, moreOrders }: ListView): OrderListFacts {
  // A page without orders proves nothing, as they may still be loading. Only the page's own data can say that there are none.
  if (states.length === 0 && moreOrders !== false) return filtered ? { filtered } : {};
  return {
    ...groupCounts(states.map((one) => one.group)),
    ordersTold: states.filter((one) => one.told && one.group === 'finished').length || undefined,
    casesOpen: openCaseCount(states, cards),
    moreOrders,
    signedOut: false,
    ...(filtered ? { filtered } : {}),
  };
}

/** Open cases on the cards. Undefined instead of 0 where a banner's words, or a layout's banners, are unknown. */
function openCaseCount(states: readonly CardState[], cards: readonly Card[]): number | undefined {
  const open = states.filter((one) => one.openCase === true).length;
  const hidden = states.some((one) => one.openCase === 'unknown') || !cards.every((card) => card.classed);
  return open === 0 && hidden ? undefined : open;
}

const isMeant = (anchor: string, state: CardState): boolean =>
  anchor === 'open-cases' ? state.openCase !== false : anchor === `${standingOf(state)}-orders`;

/** The orders. Addresses and layout: site-facts 2 and 3, 2026-11. */
export const orderList = {
  kind: 'order-list',
  read,
  orders: copyOrderCards,
  point(anchor: string, root: ParentNode, words: SiteWords): readonly Element[] {
    if (!/^(open|unclear)-/.test(anchor)) return [];
    const cards = cardsIn(root);
    const judge = judgeOf(root, words, orderData(root), cards);
    return cards.filter((card) => isMeant(anchor, judge(card))).map((card) => card.element);
  },
} as const satisfies Reader;
