import { textOf } from '../../dom';
import type { Sighting } from '../../keep/sighting';
import { anchors as refund } from '../refund-list/anchors';
import { copied, orderIdIn, type Places, sighting } from './copy';

/** Layout since 2022-02 (site-facts 4, 2026-11). The part with the postal address (class `contact`) is not among these places. */
const DETAIL: Places<'status' | 'store' | 'storeLink' | 'receiptLink' | 'trackingLink'> = {
  status: '.order-status .order-block-title',
  store: '.order-detail-item .store-name',
  storeLink: '.order-detail-item a[href*="/store/"]@href',
  receiptLink: 'a[href*="/p/tax-ui"]@href',
  trackingLink: 'a[href*="/p/tracking"]@href',
};
const TOTAL = '.order-price [data-pl="order_price_item_value"]';
const LINES = {
  title: '.item-title',
  variant: '.item-sku-attr',
  price: '.item-price',
  quantity: '.item-price-quantity',
} as const;

const textsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);

/** The lines of an order's page: its parts stand one after the other, so they belong together only where they are as many. */
function linesOf(root: ParentNode): Sighting['items'] {
  const titles = textsOf(root, LINES.title);
  const parts = Object.entries(LINES).map(([field, selector]) => [field, textsOf(root, selector)] as const);
  const whole = parts.filter(([, texts]) => texts.length === titles.length);
  const links = [...root.querySelectorAll(`${LINES.title} a`)].map((link) => (link as HTMLAnchorElement).href);
  return titles.map((_, n) => {
    const texts = Object.fromEntries(whole.flatMap(([field, all]) => (all[n] ? [[field, all[n]]] : [])));
    const { price, quantity } = texts;
    const figure = price && quantity && price.endsWith(quantity) ? { price: price.slice(0, -quantity.length).trim() } : {};
    return { ...texts, ...figure, ...(links.length === titles.length && links[n] ? { link: links[n] } : {}) };
  });
}

/** One order's own page. Several amounts may be subtotals, so a total is only taken where it stands alone. */
export function orderPage(root: ParentNode, address: string): Sighting[] {
  const [total, another] = textsOf(root, TOTAL);
  const texts = { ...copied(root, DETAIL), ...(total && !another ? { total } : {}) };
  const items = linesOf(root);
  return items.length || texts.status ? sighting(orderIdIn(address), { texts, items }) : [];
}

/** A receipt's page: nothing is read of it but that it is there. It names the buyer. */
export const receiptPage = (_root: ParentNode, address: string): Sighting[] =>
  sighting(orderIdIn(address), { texts: { receiptLink: address }, items: [] });

/** Store and status of each case; a card's number is its order's. */
export const refundCards = (root: ParentNode): Sighting[] =>
  [...root.querySelectorAll(refund.case[0])].flatMap((card) => {
    const texts = copied(card, { case: refund.status[0], store: '[class*="orderItem--orderStore--"]' });
    return sighting(/\d{10,20}/.exec(textOf(card.querySelector(refund.order[0])))?.[0], { texts, items: [] });
  });

/** What stands beside each order on the reviews page: no source tells the review's own place (2026-11), so its whole row. */
export const reviewRows = (root: ParentNode): Sighting[] =>
  [...root.querySelectorAll('a[href*="order_detail.htm"]')].flatMap((link) => {
    const review = textOf(link.closest('tr, li'));
    return review ? sighting(orderIdIn(link.getAttribute('href')), { texts: { review }, items: [] }) : [];
  });
