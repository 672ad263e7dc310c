import { AROUND_ORDERS, MORE_THAN_ONE, ORDER_CARD, ORDER_LINK, ORDER_NUMBER, ORDER_STATUSES } from '../../../selectors/marks';
import { all, allMatches } from '../../dom';
import { orderIdIn } from '../reading/address';

/** An order as it stands on the page. */
export interface Card {
  readonly element: Element;
  readonly id: string | undefined;
  /** False for a mark of an order whose card could not be told from its neighbours: it can prove nothing finished. */
  readonly whole: boolean;
  /** Found by its class, so of a layout whose banners are known. */
  readonly classed: boolean;
}

/** The number itself, beside the order's date. */
const ALONE = /\d{10,}/g;
const LONGEST_ID = 20;
/** Without card classes each order's bounds are searched for; beyond this many that would cost the page too much. */
const MOST_SEARCHED = 200;
/** So few elements are looked at sooner than they are counted. */
const FEW = 20;

/** The order number a link leads to. */
const orderIdOf = (link: Element): string | undefined => orderIdIn(link.getAttribute('href'));

/**
 * Every order on the page, counted by each sign there is: the cards by class, the links by order number, the status
 * marks. Where these disagree the surplus comes as cards that are not whole, so that no order is ever left out.
 */
export function cardsIn(root: ParentNode): Card[] {
  const cards = classedCards(root);
  return cards.concat(otherCards(root, cards));
}

/** What stands beside the cards of a known class and is an order by another sign. */
export function otherCards(root: ParentNode, known: readonly Card[]): Card[] {
  const cards: Card[] = [];
  const ids = new Set(known.map((card) => card.id));
  const covered = new Set<Element>();
  const strays = outsideCards(root, ORDER_LINK);
  for (const link of strays) {
    const id = orderIdOf(link);
    if (!id || ids.has(id) || isWithin(link, covered)) continue;
    const element = strays.length > MOST_SEARCHED ? link : aroundOneOrder(link, id);
    ids.add(id);
    covered.add(element);
    cards.push({ element, id, whole: element !== link, classed: false });
  }
  const rung = ORDER_STATUSES.find((selector) => root.querySelector(selector));
  for (const mark of rung ? outsideCards(root, rung) : []) {
    if (isWithin(mark, covered)) continue;
    covered.add(mark);
    cards.push({ element: mark, id: undefined, whole: false, classed: false });
  }
  return cards;
}

/** The cards by class, the outermost where one lies in another. */
export function classedCards(root: ParentNode): Card[] {
  const found = all(root, ORDER_CARD);
  const outer = root.querySelector(`${ORDER_CARD} ${ORDER_CARD}`)
    ? found.filter((one) => !one.parentElement?.closest(ORDER_CARD))
    : found;
  const numbers = outer.map(numberIn);
  // What stands on two cards may be the number of something else: then the links tell.
  const own = new Set(numbers).size === numbers.length;
  return outer.map((element, at) => ({
    element,
    id: (own && numbers[at]) || linkedId(element),
    whole: true,
    classed: true,
  }));
}

/** What no card of a known class holds. Most often a count tells that it is nothing, without touching any element. */
export function outsideCards(root: ParentNode, selector: string): Element[] {
  const all = root.querySelectorAll(selector);
  if (all.length > FEW && all.length === root.querySelectorAll(`${ORDER_CARD} :is(${selector})`).length) return [];
  return Array.from(all).filter((one) => !one.closest(ORDER_CARD));
}

/** Asked for before the links: each kind of element touched costs the page memory, 8 kB for links (Chromium 156). */
function numberIn(card: Element): string | undefined {
  const numbers = card.querySelector(ORDER_NUMBER)?.textContent?.match(ALONE) ?? [];
  const number = numbers[0];
  return numbers.length === 1 && number && number.length <= LONGEST_ID ? number : undefined;
}

/** The order number a card's links lead to, or the card itself. */
export const linkedId = (card: Element): string | undefined => [card].concat(all(card, ORDER_LINK)).map(orderIdOf).find(Boolean);

function isWithin(element: Element, covered: ReadonlySet<Element>): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) if (covered.has(one)) return true;
  return false;
}

/** The largest element around a link that speaks of this order alone and is not the list itself. */
function aroundOneOrder(link: Element, id: string): Element {
  let around = link;
  for (let next = link.parentElement; next && isOneOrder(next, id); next = next.parentElement) around = next;
  return around;
}

function isOneOrder(element: Element, id: string): boolean {
  if (element.matches(AROUND_ORDERS)) return false;
  if (element.querySelector(MORE_THAN_ONE)) return false;
  if (allMatches(element, ORDER_STATUSES).length > 1) return false;
  return all(element, ORDER_LINK).every((other) => (orderIdOf(other) ?? id) === id);
}
