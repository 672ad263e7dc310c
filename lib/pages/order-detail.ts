import { firstMatch, leavesOf, textOf } from '../dom';
import type { OrderGroup, SiteWords } from '../language';
import type { Facts, Page } from '../page';
import { orderPage } from './copying/other-pages';
import { everywhere, on } from './hosts';
import { FINISHED_BY_BUTTON, openGroup } from './order-list/state';
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

/** Layout since 2022-02 (site-facts 4, 2026-11). */
const anchors = {
  status: ['.order-status .order-block-title', '.order-status'],
  product: ['.order-detail-item'],
} as const;

/** Finished needs a sourced word and nothing against it on a page with its products; open needs one sign; contradictions are unclear. */
function groupOf(root: ParentNode, words: SiteWords): OrderGroup | undefined {
  const groups = new Set(statusesIn(root).map((status) => words.orderGroup(status)));
  const pressed = apartFromAddress(root.querySelectorAll('a, button')).map((button) => words.orderButton(textOf(button)));
  // Finished orders' detail pages keep "Track status" (site-facts 3).
  const buttons = pressed.filter((button) => button !== 'track');
  const open = openGroup(groups, buttons);
  const ended = groups.has('finished') || buttons.some((button) => FINISHED_BY_BUTTON.has(button));
  if (open) return ended ? undefined : open;
  const inCase = apartFromAddress(leavesOf(root)).some((leaf) => words.caseIsOpen(textOf(leaf)) === true);
  const finished = firstMatch(root, anchors.product) && groups.size === 1 && groups.has('finished');
  return finished && !inCase ? 'finished' : undefined;
}

/** The postal address stands on this page: no text in its part is looked at. */
const apartFromAddress = (elements: Iterable<Element>): Element[] =>
  [...elements].filter((element) => !element.closest('[class*="contact"]'));

/** The titles, and the whole text of a status block that has none. */
function statusesIn(root: ParentNode): string[] {
  const titles = [...root.querySelectorAll(anchors.status[0])];
  const blocks = [...root.querySelectorAll(anchors.status[1])];
  return [...titles, ...blocks.filter((block) => !titles.some((title) => block.contains(title)))].map(textOf);
}

function orderDetailFacts(root: ParentNode, words: SiteWords): OrderDetailFacts {
  if (!firstMatch(root, [...anchors.status, ...anchors.product])) return {};
  const group = groupOf(root, words);
  const is = (one: OrderGroup | undefined): number => (group === one ? 1 : 0);
  return {
    ordersShown: 1,
    ordersUnpaid: is('unpaid'),
    ordersToShip: is('toShip'),
    ordersShipped: is('shipped'),
    ordersFinished: is('finished'),
    ordersUnclear: is(undefined),
  };
}

/** One order. Holds the postal address (`.contact-info`): only the status is read. Addresses: site-facts 2, 2026-11. */
export const orderDetail = {
  kind: 'order-detail',
  addresses: [...everywhere('/p/order/detail.html'), on('trade', '/order_detail.htm')],
  examples: [
    'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
    'https://www.aliexpress.us/p/order/detail.html?orderId=8190000000000001',
    'https://trade.aliexpress.com/order_detail.htm?orderId=8190000000000001',
  ],
  anchors,
  orders: orderPage,
  read: (root: ParentNode, words: SiteWords): OrderDetailFacts => obstacleIn(root) ?? orderDetailFacts(root, words),
  /** A button that contradicts may still be on its way. */
  onlyAtRest: { ordersFinished: 1 },
} as const satisfies Page;
