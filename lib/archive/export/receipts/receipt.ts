import { CURRENCIES } from '../../../tools/decimals';
import { remembering } from '../../../tools/site-locales';
import { lastSeen } from '../../merge/merge';
import { missingOf, unsettledOf } from '../../model/gaps';
import { siteLink } from '../../model/links';
import type { KeptItem, KeptMoney, KeptOrder } from '../../model/order';
import { html, type Markup, type MarkupContent } from '../markup';
import { fieldName, foreign, type ReceiptWords } from './words';

/** Name of a receipt's place in the document; an order number is digits. */
export const receiptAnchor = ({ id }: KeptOrder): string => `order-${id}`;

/** A day where it is certain, else the page's own text, else that no page showed it. */
export function receiptDate({ date }: KeptOrder, { day, t }: ReceiptWords): Markup {
  if (!date) return html`${t('receipts-not-shown')}`;
  const time = Date.parse(`${date.iso}T00:00:00Z`);
  return Number.isNaN(time) ? foreign(date.shown) : html`<time datetime="${date.iso}">${day(time)}</time>`;
}

/** Signs of two currencies or more: alone they name none. */
const SHARED = ['$', '¥', '£'];

/** The sign that stands for one currency and no other; of the dollar of the United States that on AliExpress. */
const currencySign = remembering((currency: string): string => {
  if (currency === 'USD') return 'US$';
  const [sign = currency] = new Intl.NumberFormat('en', { style: 'currency', currency })
    .formatToParts(0)
    .flatMap(({ type, value }) => (type === 'currency' ? [value] : []));
  return SHARED.includes(sign) ? currency : sign;
});

const fieldNames = (shown: string, currency: string): boolean => {
  if (shown.includes(currency)) return true;
  const sign = CURRENCIES.has(currency) ? currencySign(currency) : currency;
  return shown.includes(sign) || shown.replace(/\s/g, '').includes(sign);
};

/** As shown, with the currency's code where it is certain and the text does not name it already. */
export function receiptAmount(money: KeptMoney | undefined, { t }: ReceiptWords): Markup {
  if (!money) return html`${t('receipts-not-shown')}`;
  const { shown, currency } = money;
  return currency && !fieldNames(shown, currency) ? html`${foreign(shown)} <small>${currency}</small>` : foreign(shown);
}

export const receiptStore = ({ store }: KeptOrder, { t }: ReceiptWords): Markup =>
  store ? foreign(store.name) : html`${t('receipts-not-shown')}`;

const fact = (name: string, value: MarkupContent): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function caseText(order: KeptOrder, { t }: ReceiptWords): MarkupContent {
  const { shown, open } = order.case ?? {};
  const state = open === undefined ? undefined : t(open ? 'receipts-case-open' : 'receipts-case-closed');
  return [shown && foreign(shown), shown && state && ' · ', state];
}

const facts = (order: KeptOrder, words: ReceiptWords): Markup => {
  const { t } = words;
  return html`<dl>${[
    fact(t('receipts-date'), receiptDate(order, words)),
    fact(t('receipts-status'), order.status ? foreign(order.status.shown) : t('receipts-not-shown')),
    fact(t('receipts-store'), receiptStore(order, words)),
    order.case && fact(t('receipts-case'), caseText(order, words)),
  ]}</dl>`;
};

function itemLine({ title, variant, quantity, price }: KeptItem, words: ReceiptWords): Markup {
  const notShown = words.t('receipts-not-shown');
  return html`<tr><td>${title ? foreign(title) : notShown}${variant && html`<br><small>${foreign(variant)}</small>`}</td>
<td class="figure${quantity !== undefined && ' count'}">${quantity ?? notShown}</td><td class="figure">${receiptAmount(price, words)}</td></tr>
`;
}

function lines(order: KeptOrder, words: ReceiptWords): MarkupContent {
  if (order.items.length === 0 && !order.total) return undefined;
  const { t } = words;
  return html`<table><thead><tr><th scope="col">${t('receipts-what')}</th>
<th scope="col" class="figure">${t('receipts-quantity')}</th><th scope="col" class="figure">${t('receipts-price')}</th></tr></thead>
<tbody>${order.items.map((item) => itemLine(item, words))}</tbody>
<tfoot><tr><td colspan="2">${t('receipts-total')}</td><td class="figure">${receiptAmount(order.total, words)}</td></tr></tfoot></table>`;
}

function lineGap({ items, allItems }: KeptOrder, { t }: ReceiptWords): string | undefined {
  if (items.length === 0) return t('receipts-no-lines');
  if (allItems === undefined) return t('receipts-unsure-lines');
  return allItems ? undefined : t('receipts-more-lines');
}

/** What is not in this receipt, and what is not certain in it. */
function gaps(order: KeptOrder, words: ReceiptWords): MarkupContent {
  const { t, list } = words;
  const named = (fields: readonly string[]): string => list(fields.map((field) => fieldName(words, field)));
  const absent = missingOf(order).filter((field) => field !== 'items' && field !== 'all-items');
  const unsure = unsettledOf(order);
  const sentences = [
    lineGap(order, words),
    absent.length > 0 ? t('receipts-missing', { what: named(absent) }) : undefined,
    unsure.length > 0 ? t('receipts-unsettled', { what: named(unsure) }) : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 && html`<div class="gap">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

function conflicts({ conflicts = [] }: KeptOrder, words: ReceiptWords): MarkupContent {
  if (conflicts.length === 0) return undefined;
  const entries = conflicts.map(({ field, line, other }) => {
    const ofLine = line && html` <small>${foreign(line)}</small>`;
    return html`<li>${fieldName(words, field)}: ${foreign(other)}${ofLine}</li>`;
  });
  return html`<h3>${words.t('receipts-conflict')}</h3><ul>${entries}</ul>`;
}

function review({ review: own }: KeptOrder, { t }: ReceiptWords): MarkupContent {
  const date = own?.date && html`<p class="quiet">${foreign(own.date)}</p>`;
  return own && html`<h3>${t('receipts-review')}</h3><p class="review">${foreign(own.text)}</p>${date}`;
}

/** Only addresses on AliExpress become links; they are followed by a press alone. */
function links({ detailLink, receiptLink, trackingLink }: KeptOrder, { t }: ReceiptWords): MarkupContent {
  const named = {
    'receipts-detail-link': detailLink,
    'receipts-receipt-link': receiptLink,
    'receipts-tracking-link': trackingLink,
  };
  const entries = Object.entries(named).flatMap(([name, link]) => {
    const address = siteLink(link);
    return address ? html`<a href="${address}" rel="noreferrer">${t(name)}</a>` : [];
  });
  if (entries.length === 0) return undefined;
  const row = entries.map((entry, n) => [n > 0 && ' · ', entry]);
  return html`<p class="quiet">${t('receipts-links')}: ${row}. ${t('receipts-links-what')}</p>`;
}

/** One order; on paper it is not torn in two where it fits on a sheet. */
export function receiptOf(order: KeptOrder, words: ReceiptWords): Markup {
  const { t, day } = words;
  const seen = lastSeen(order);
  return html`<section id="${receiptAnchor(order)}"><h2>${t('receipts-one')} ${order.id}</h2>
${facts(order, words)}${lines(order, words)}
${gaps(order, words)}${conflicts(order, words)}${review(order, words)}${links(order, words)}
<p class="quiet">${seen > 0 && `${t('receipts-seen', { when: day(seen) })} `}${t('receipts-foot')}</p></section>
`;
}
