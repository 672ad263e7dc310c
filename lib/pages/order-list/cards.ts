import { allMatches, firstMatch } from '../../dom';
import { anchors } from './anchors';

/** An order as it stands on the page. */
export interface Card {
  readonly element: Element;
  readonly id: string | undefined;
  /** False for a mark of an order whose card could not be told from its neighbours: it can prove nothing finished. */
  readonly whole: boolean;
  /** Found by its class, so of a layout whose banners are known. */
  readonly classed: boolean;
}

const ORDER_ID = /[?&]orderId=(\d{10,20})/;
/** Without card classes each order's bounds are searched for; beyond this many that would cost the page too much. */
const MOST_SEARCHED = 200;

/** The order number a link leads to. */
export const orderIdOf = (link: Element): string | undefined => ORDER_ID.exec(link.getAttribute('href') ?? '')?.[1];

/**
 * Every order on the page, counted by each sign there is: the cards by class, the links by order number, the status
 * marks. Where these disagree the surplus comes as cards that are not whole, so that no order is ever left out.
 */
export function* cardsIn(root: ParentNode): Generator<Card> {
  const covered = new Set<Element>();
  const ids = new Set<string>();
  const found = (card: Card): Card => {
    covered.add(card.element);
    if (card.id) ids.add(card.id);
    return card;
  };
  for (const element of allMatches(root, anchors.order)) if (isOutermost(element)) yield found(cardOf(element));
  const strays = allMatches(root, anchors.orderLink).filter((link) => !isWithin(link, covered));
  for (const link of strays) {
    const id = orderIdOf(link);
    if (!id || ids.has(id) || isWithin(link, covered)) continue;
    const element = strays.length > MOST_SEARCHED ? link : aroundOneOrder(link, id);
    yield found({ element, id, whole: element !== link, classed: false });
  }
  for (const mark of allMatches(root, anchors.status)) {
    if (!isWithin(mark, covered)) yield found({ element: mark, id: undefined, whole: false, classed: false });
  }
}

const isOutermost = (element: Element): boolean => !element.parentElement?.closest(anchors.order[0]);

function isWithin(element: Element, covered: ReadonlySet<Element>): boolean {
  // The browser climbs faster than we do, and nearly always finds a card.
  if (element.closest(anchors.order[0])) return true;
  for (let one: Element | null = element; one; one = one.parentElement) if (covered.has(one)) return true;
  return false;
}

function cardOf(element: Element): Card {
  const links = [element, ...allMatches(element, anchors.orderLink)];
  return { element, id: links.map(orderIdOf).find(Boolean), whole: true, classed: true };
}

/** The largest element around a link that speaks of this order alone and is not the list itself. */
function aroundOneOrder(link: Element, id: string): Element {
  let around = link;
  for (let next = link.parentElement; next && isOneOrder(next, id); next = next.parentElement) around = next;
  return around;
}

function isOneOrder(element: Element, id: string): boolean {
  if (element.matches(`body, main, #root, ${anchors.list.join(',')}`)) return false;
  if (firstMatch(element, anchors.tab) || firstMatch(element, anchors.more) || firstMatch(element, anchors.order)) return false;
  if (allMatches(element, anchors.status).length > 1) return false;
  return allMatches(element, anchors.orderLink).every((other) => (orderIdOf(other) ?? id) === id);
}
