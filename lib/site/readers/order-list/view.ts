import { MORE_BUTTONS, ORDER_LISTS, ORDER_WRAPS } from '../../../selectors/marks';
import { firstMatch } from '../../dom';
import type { SiteWords } from '../../language';
import { hasFailed } from '../reading/doubt';
import { listAround } from '../reading/unknown-entries';
import type { Card } from './cards';
import type { OrderData } from './data';
import { holdsUnknownParts, isListLoading } from './doubts';
import { isFiltered, pagerPosition } from './filter';
import { BATCH, type ListHistory, listHistory } from './list-history';
import { surroundingsOf, within } from './surroundings';

/** The list around the cards: what part of the orders it shows, and whether it goes on. */
export interface ListView {
  /** True: another tab, a time limit or a search leaves orders out. Undefined: the page does not say. */
  readonly filtered: boolean | undefined;
  /** False: the page shows positively that there are no others. */
  readonly moreOrders: boolean | undefined;
  /** The list begins with the account's newest orders, none left out. */
  readonly firstPage: boolean;
}

/** What can be told of all cards together. */
export interface CardCounts {
  /** Cards, also those that show an order once more. */
  readonly drawn: number;
  /** Cards that are there and not drawn. */
  readonly hidden: number;
}

/**
 * Reads which part of the orders is shown, never by a tab's word ("Processed" means two things), only by its place.
 * @param cards one for each order shown
 */
export function listViewOf(
  root: ParentNode,
  cards: readonly Card[],
  counted: CardCounts,
  data: OrderData | undefined,
  words: SiteWords,
): ListView {
  const ids = new Set(cards.map((card) => card.id));
  const elements = cards.map((card) => card.element);
  const showsAll = data?.orders.every(([id]) => ids.has(id));
  const loaded = showsAll && cards.length === data?.orders.length ? data : undefined;
  const wrap = firstMatch(root, ORDER_WRAPS) ?? root;
  const list = firstMatch(root, ORDER_LISTS) ?? listAround(elements);
  const beside = surroundingsOf(root, new Set(elements), list);
  const head = within(beside, wrap);
  // Checked on every look, because an error message may be gone by the next one.
  const failed = list && hasFailed(beside, list);
  const shown = isFiltered(head, data, loaded, words);
  const isOffered = beside.querySelectorAll(MORE_BUTTONS).length > 0;
  const past = listHistory(root, ids, shown, isOffered);
  const filtered = past === 'stale' ? undefined : shown;
  const page = pagerPosition(head);
  const isFirst = filtered === false && page.isFirst && (data?.pageIndex ?? 1) === 1;
  const ended =
    isFirst &&
    page.isOnly &&
    !isOffered &&
    !failed &&
    !counted.hidden &&
    showsAll !== false &&
    hasEnd(counted.drawn, past, data, loaded) &&
    !isListLoading(beside, wrap) &&
    !(list && holdsUnknownParts(within(beside, list), elements));
  const moreOrders = isOffered || (ended ? false : loaded?.hasMore || undefined);
  return { filtered, moreOrders, firstPage: isFirst && (cards.length > 0 || ended) };
}

/**
 * A positive sign of the end: the page's data says so, or the first batch came incomplete, or the list grew until "View
 * orders" went. That the button is missing says nothing by itself: it may still be on its way.
 */
function hasEnd(drawn: number, past: ListHistory, data: OrderData | undefined, loaded: OrderData | undefined): boolean {
  if (past === 'lost' || data?.failed) return false;
  if (past === 'grown' || (loaded?.hasMore === false && loaded.unfiltered)) return true;
  return drawn > 0 && drawn < Math.min(BATCH, data?.pageSize ?? BATCH) && !data?.hasMore;
}
