import type { Facts } from '../../model/reader-result';
import { itemOf, NOTHING_SAID, type ReaderResult, readerResult } from '../../model/reader-result';
import { DETAIL_INFO, DETAIL_PARTS, DETAIL_PRODUCT, DETAIL_STATUS, POSTAL, PRESSED_ON_DETAIL } from '../../selectors/marks';
import { all, leavesOf, textOf } from '../dom';
import type { SiteWords } from '../language';
import type { Reader } from '../reader';
import { copyOrderPage } from '../snapshot/other-pages';
import { translatedWords } from './order-list/learnt-words';
import { type CardState, FINISHED_BY_BUTTON, groupCounts, openGroup } from './order-list/state';
import { orderIdIn, pageAddress } from './reading/address';
import { isTranslated } from './reading/doubt';
import { obstacleIn } from './reading/obstacle';

/** As on the orders list, of this one order: exactly one of the five groups is 1. */
interface OrderDetailFacts extends Facts {
  readonly ordersShown?: number;
  readonly ordersUnpaid?: number;
  readonly ordersToShip?: number;
  readonly ordersShipped?: number;
  readonly ordersFinished?: number;
  readonly ordersUnclear?: number;
  readonly signedOut?: boolean;
}

/** Finished needs a sourced word and nothing against it on a page with its products; open needs one sign; contradictions are unclear. */
function groupOf(root: ParentNode, site: SiteWords): CardState['group'] | undefined {
  const words = isTranslated(root) ? translatedWords(site) : site;
  const groups = new Set(all(root, DETAIL_STATUS).map((status) => words.orderGroup(textOf(status))));
  const pressed = apartFromAddress(root.querySelectorAll(PRESSED_ON_DETAIL)).map((button) => words.orderButton(textOf(button)));
  // Finished orders' detail pages keep "Track status" (site-facts 3).
  const buttons = pressed.filter((button) => button !== 'track');
  const open = openGroup(groups, buttons);
  const ended = groups.has('finished') || buttons.some((button) => FINISHED_BY_BUTTON.has(button));
  if (open) return ended ? undefined : open;
  const inCase = apartFromAddress(leavesOf(root)).some((leaf) => words.caseIsOpen(textOf(leaf)) === true);
  const word = groups.has('finished') || (groups.has('ending') && ended);
  const finished = root.querySelector(DETAIL_PRODUCT) && groups.size === 1 && word;
  return finished && !inCase ? 'finished' : undefined;
}

/** The postal address stands on this page: no text in its part is looked at. */
const apartFromAddress = (elements: Iterable<Element>): Element[] => [...elements].filter((element) => !element.closest(POSTAL));

/** Order numbers beside their word. */
const NUMBERS = /\d{14,17}/g;

/** The one order of the page, by its address; none where the page itself names another: the address may have run ahead. */
function orderDetailLook(root: ParentNode, words: SiteWords): ReaderResult<OrderDetailFacts> {
  if (!root.querySelector(DETAIL_PARTS)) return NOTHING_SAID;
  const group = groupOf(root, words);
  const number = orderIdIn(pageAddress(root));
  const named: readonly string[] = all(root, DETAIL_INFO).map(textOf).join().match(NUMBERS) ?? [];
  const isSure = group && number && (!named.length || named.includes(number));
  return {
    facts: groupCounts([group ?? 'unclear']),
    coverage: 'part',
    items: isSure ? [itemOf(number, group === 'finished' ? 'settled' : 'open')] : [],
  };
}

/** One order. Holds the postal address (`.contact-info`): only the status is read. */
export const orderDetail = {
  kind: 'order-detail',
  orders: copyOrderPage,
  read(root: ParentNode, words: SiteWords): ReaderResult<OrderDetailFacts> {
    const obstacle = obstacleIn(root);
    return obstacle ? readerResult(obstacle, 'part') : orderDetailLook(root, words);
  },
} as const satisfies Reader;
