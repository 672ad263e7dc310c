import { CASE, CASE_ORDER, RECEIPT } from '../../selectors/marks';
import { MAY_BE_DATE } from '../../selectors/patterns';
import { all, isVisible } from '../dom';
import { reviewLinks, reviewRow } from '../readers/reading/review-links';
import { anyOrderIdIn, copyTexts, orderSnapshot, ownText, textsAt } from './copy';
import type { SnapshotSelectors } from './selectors';
import type { OrderSnapshot } from './snapshot';

/**
 * The lines of an order's page, each in a part of its own. Without such parts texts stand one after the other, so they belong together
 * only where they are as many.
 */
function linesOf(root: ParentNode, { line, pageLine }: SnapshotSelectors): OrderSnapshot['items'] {
  const parts = all(root, line);
  const titles = textsAt(root, pageLine.title);
  if (parts.length === titles.length && parts.every((part) => part.querySelector(pageLine.title)))
    return parts.map((part) => copyTexts(part, pageLine));
  const columns = Object.entries(pageLine).map(([field, place]) => [field, textsAt(root, place)] as const);
  const whole = columns.filter(([, texts]) => texts.length === titles.length);
  return titles.map((_, n) => Object.fromEntries(whole.flatMap(([field, all]) => (all[n] ? [[field, all[n]]] : []))));
}

/** One order's own page: of its amounts the total is the last, of its rows the day is the one behind the number (site-facts 4). */
export function copyOrderPage(root: ParentNode, address: string, places: SnapshotSelectors): OrderSnapshot[] {
  const id = anyOrderIdIn(address) ?? '';
  const total = textsAt(root, places.pageTotal).pop();
  const rows = textsAt(root, places.pageRow);
  const numbered = rows.findIndex((row) => row.includes(id));
  const date = numbered < 0 ? undefined : rows[numbered + 1];
  const texts: OrderSnapshot['texts'] = {
    ...copyTexts(root, places.page),
    ...(total && { total }),
    ...(date && new RegExp(MAY_BE_DATE, 'u').test(date) && { date }),
  };
  const items = linesOf(root, places);
  return items.length || texts.status ? orderSnapshot(id, { texts, items }) : [];
}

/** A receipt's page: nothing is read of it but that it is there. It names the buyer. */
export const copyReceiptPage = (root: ParentNode, address: string): OrderSnapshot[] =>
  all(root, RECEIPT).some(isVisible) ? orderSnapshot(anyOrderIdIn(address), { texts: { receiptLink: address }, items: [] }) : [];

/** Store and status of each case; a card's number is its order's. */
export const copyRefundCards = (root: ParentNode, _address: string, places: SnapshotSelectors): OrderSnapshot[] =>
  all(root, CASE).flatMap((card) => {
    const [id] = /\d{10,20}/.exec(card.querySelector(CASE_ORDER)?.textContent ?? '') ?? [];
    return orderSnapshot(id, { texts: copyTexts(card, places.refund), items: [] });
  });

/** What stands beside each order on the reviews page: no source tells the review's own place (2026-11), so its whole row. */
export const copyReviewRows = (root: ParentNode): OrderSnapshot[] =>
  reviewLinks(root).flatMap((link) => {
    const row = reviewRow(link);
    const review = row === link ? '' : ownText(row);
    return review ? orderSnapshot(anyOrderIdIn(link.getAttribute('href')), { texts: { review }, items: [] }) : [];
  });
