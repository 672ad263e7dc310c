import { textOf } from '../../dom';
import type { Sighting } from '../../keep/sighting';
import { anchors as refund } from '../refund-list/anchors';
import { copied, orderIdIn, sighting } from './copy';
import type { CopyPlaces, Places } from './places';

const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);

/** The lines of an order's page: its parts stand one after the other, so they belong together only where they are as many. */
function linesOf(root: ParentNode, places: Places & { title: string }): Sighting['items'] {
  const links = [...root.querySelectorAll<HTMLAnchorElement>(`${places.title} a`)].map((link) => link.href);
  const parts = Object.entries(places).map(([field, selector]) => [field, textsOf(root, selector)] as const);
  const titles = textsOf(root, places.title);
  const whole = [...parts, ['link', links] as const].filter(([, texts]) => texts.length === titles.length);
  return titles.map((_, n) => Object.fromEntries(whole.flatMap(([field, all]) => (all[n] ? [[field, all[n]]] : []))));
}

/** One order's own page. Several amounts may be subtotals, so a total is only taken where it stands alone. */
export function orderPage(root: ParentNode, address: string, places: CopyPlaces): Sighting[] {
  const [total, another] = textsOf(root, places.pageTotal);
  const texts: Sighting['texts'] = { ...copied(root, places.page), ...(total && !another ? { total } : {}) };
  const items = linesOf(root, places.pageLine);
  return items.length || texts.status ? sighting(orderIdIn(address), { texts, items }) : [];
}

/** A receipt's page: nothing is read of it but that it is there. It names the buyer. */
export const receiptPage = (_root: ParentNode, address: string): Sighting[] =>
  sighting(orderIdIn(address), { texts: { receiptLink: address }, items: [] });

/** Store and status of each case; a card's number is its order's. */
export const refundCards = (root: ParentNode, _address: string, places: CopyPlaces): Sighting[] =>
  [...root.querySelectorAll(refund.case[0])].flatMap((card) => {
    const [id] = /\d{10,20}/.exec(textOf(card.querySelector(refund.order[0]))) ?? [];
    return sighting(id, { texts: copied(card, places.refund), items: [] });
  });

/** What stands beside each order on the reviews page: no source tells the review's own place (2026-11), so its whole row. */
export const reviewRows = (root: ParentNode): Sighting[] =>
  [...root.querySelectorAll('a[href*="order_detail.htm"]')].flatMap((link) => {
    const review = textOf(link.closest('tr, li'));
    return review ? sighting(orderIdIn(link.getAttribute('href')), { texts: { review }, items: [] }) : [];
  });
