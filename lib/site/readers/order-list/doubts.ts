import { EMPTY, HAS_TABS, ITEM_LINK, LOADING, MAY_HOLD_ORDERS, MORE_ORDERS, ORDER_CONTENT } from '../../../selectors/marks';
import { VIRTUAL } from '../../../selectors/patterns';
import { isLaidOut, textOf, withAllIn } from '../../dom';
import { hidesParts } from '../reading/doubt';
import type { CardSurroundings } from './surroundings';

/** An empty element of this height, in pixels, keeps room for something or shows what nobody can read. */
const TALL = 60;

/**
 * True where a list holds something that is none of its known parts, and may be an order or hide some: a card in a layout
 * nobody knows, a message that a part could not be loaded, a frame, a shadow root, the room of cards taken out.
 */
export function holdsUnknownParts({ blocks, around }: CardSurroundings, cards: readonly Element[]): boolean {
  const hasContent = around.some((one) => one.matches(ORDER_CONTENT));
  const isCarousel = (block: Element): boolean =>
    hasContent && !block.closest(ORDER_CONTENT) && block.querySelector(ITEM_LINK) !== null;
  const isVirtual = (one: Element): boolean =>
    new RegExp(VIRTUAL, 'i').test(one.getAttribute('style') ?? '') || one.shadowRoot !== null;
  const isStrange = (block: Element): boolean => {
    if (block.matches(HAS_TABS) || isCarousel(block)) return false;
    if (!cards.length && block.matches(EMPTY)) return false;
    const all = withAllIn(block);
    return hidesParts(block) || (block.matches(MORE_ORDERS) && textOf(block) !== '') || all.some(mayHoldOrders);
  };
  return around.concat(cards.slice(0, 2), blocks).some(isVirtual) || blocks.some(isStrange);
}

/** Elements of a page's own making may hold a closed root, as may an empty one that takes up room. */
const mayHoldOrders = (one: Element): boolean =>
  one.matches(MAY_HOLD_ORDERS) ||
  one.localName.includes('-') ||
  (!one.firstChild && one.localName !== 'img' && one.getBoundingClientRect().height > TALL);

/** A mark of loading in the list or its head, or one that lies over them. A lazy picture in a card is not a loading list. */
export const isListLoading = (beside: CardSurroundings, wrap: ParentNode): boolean =>
  beside.querySelectorAll(LOADING).some((mark) => isLaidOut(mark) && (wrap.contains(mark) || liesOver(mark, wrap as Element)));

function liesOver(mark: Element, wrap: Element): boolean {
  const [one, other] = [mark.getBoundingClientRect(), wrap.getBoundingClientRect()];
  return one.right >= other.left && one.left <= other.right && one.bottom >= other.top && one.top <= other.bottom;
}
