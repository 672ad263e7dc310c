import { missing, unsettled } from '../gaps';
import { siteLink } from '../links';
import { type Content, html, type Markup } from '../markup';
import { lastSeen } from '../merge';
import type { KeptItem, KeptMoney, KeptOrder } from '../order';
import { fieldName, foreign, type Words } from './words';

/** Name of a receipt's place in the document; an order number is digits. */
export const anchorOf = ({ id }: KeptOrder): string => `order-${id}`;

/** A day where it is certain, else the page's own text, else that no page showed it. */
export function dateOf({ date }: KeptOrder, { day, t }: Words): Markup {
  if (!date) return html`${t('receipts-not-shown')}`;
  const time = Date.parse(`${date.iso}T00:00:00Z`);
  return Number.isNaN(time) ? foreign(date.shown) : html`<time datetime="${date.iso}">${day(time)}</time>`;
}

/** As shown, with the currency's code where it is certain and not in the text already. */
export function moneyOf(money: KeptMoney | undefined, { t }: Words): Markup {
  if (!money) return html`${t('receipts-not-shown')}`;
  const { shown, currency } = money;
  return currency && !shown.includes(currency) ? html`${foreign(shown)} <small>${currency}</small>` : foreign(shown);
}

export const storeOf = ({ store }: KeptOrder, { t }: Words): Markup =>
  store ? foreign(store.name) : html`${t('receipts-not-shown')}`;

const fact = (name: string, value: Content): Markup => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function caseOf(order: KeptOrder, { t }: Words): Content {
  const { shown, open } = order.case ?? {};
  const state = open === undefined ? undefined : t(open ? 'receipts-case-open' : 'receipts-case-closed');
  return [shown && foreign(shown), shown && state && ' · ', state];
}

const facts = (order: KeptOrder, words: Words): Markup => {
  const { t } = words;
  return html`<dl>${[
    fact(t('receipts-date'), dateOf(order, words)),
    fact(t('receipts-status'), order.status ? foreign(order.status.shown) : t('receipts-not-shown')),
    fact(t('receipts-store'), storeOf(order, words)),
    order.case && fact(t('receipts-case'), caseOf(order, words)),
  ]}</dl>`;
};

function lineOf({ title, variant, quantity, price }: KeptItem, words: Words): Markup {
  const notShown = words.t('receipts-not-shown');
  return html`<tr><td>${title ? foreign(title) : notShown}${variant && html`<br><small>${foreign(variant)}</small>`}</td>
<td class="figure${quantity !== undefined && ' count'}">${quantity ?? notShown}</td><td class="figure">${moneyOf(price, words)}</td></tr>
`;
}

function lines(order: KeptOrder, words: Words): Content {
  if (order.items.length === 0 && !order.total) return undefined;
  const { t } = words;
  return html`<table><thead><tr><th scope="col">${t('receipts-what')}</th>
<th scope="col" class="figure">${t('receipts-quantity')}</th><th scope="col" class="figure">${t('receipts-price')}</th></tr></thead>
<tbody>${order.items.map((item) => lineOf(item, words))}</tbody>
<tfoot><tr><td colspan="2">${t('receipts-total')}</td><td class="figure">${moneyOf(order.total, words)}</td></tr></tfoot></table>`;
}

function lineGap({ items, allItems }: KeptOrder, { t }: Words): string | undefined {
  if (items.length === 0) return t('receipts-no-lines');
  if (allItems === undefined) return t('receipts-unsure-lines');
  return allItems ? undefined : t('receipts-more-lines');
}

/** What is not in this receipt, and what is not certain in it. */
function gaps(order: KeptOrder, words: Words): Content {
  const { t, list } = words;
  const named = (fields: readonly string[]): string => list(fields.map((field) => fieldName(words, field)));
  const absent = missing(order).filter((field) => field !== 'items' && field !== 'all-items');
  const unsure = unsettled(order);
  const sentences = [
    lineGap(order, words),
    absent.length > 0 ? t('receipts-missing', { what: named(absent) }) : undefined,
    unsure.length > 0 ? t('receipts-unsettled', { what: named(unsure) }) : undefined,
  ].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 && html`<div class="gap">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>`;
}

function conflicts({ conflicts = [] }: KeptOrder, words: Words): Content {
  if (conflicts.length === 0) return undefined;
  const entries = conflicts.map(({ field, line, other }) => {
    const ofLine = line && html` <small>${foreign(line)}</small>`;
    return html`<li>${fieldName(words, field)}: ${foreign(other)}${ofLine}</li>`;
  });
  return html`<h3>${words.t('receipts-conflict')}</h3><ul>${entries}</ul>`;
}

function review({ review: own }: KeptOrder, { t }: Words): Content {
  const date = own?.date && html`<p class="quiet">${foreign(own.date)}</p>`;
  return own && html`<h3>${t('receipts-review')}</h3><p class="review">${foreign(own.text)}</p>${date}`;
}

/** Only addresses on AliExpress become links; they are followed by a press alone. */
function links({ detailLink, receiptLink, trackingLink }: KeptOrder, { t }: Words): Content {
  const named = {
    'receipts-detail-link': detailLink,
    'receipts-receipt-link': receiptLink,
    'receipts-tracking-link': trackingLink,
  };
  const entries = Object.entries(named).flatMap(([name, link]) => {
    const address = siteLink(link);
    return address ? html`<li>${t(name)}: <a href="${address}" rel="noreferrer"><bdi>${address}</bdi></a></li>` : [];
  });
  if (entries.length === 0) return undefined;
  return html`<h3>${t('receipts-links')}</h3><ul class="quiet">${entries}</ul><p class="quiet">${t('receipts-links-what')}</p>`;
}

/** One order, on a page of its own when printed. */
export function receiptOf(order: KeptOrder, words: Words): Markup {
  const { t, moment } = words;
  const seen = lastSeen(order);
  return html`<section id="${anchorOf(order)}"><h2>${t('receipts-one')} ${order.id}</h2>
${facts(order, words)}${lines(order, words)}
${gaps(order, words)}${conflicts(order, words)}${review(order, words)}${links(order, words)}
<p class="quiet">${seen > 0 && `${t('receipts-seen', { when: moment(seen) })} `}${t('receipts-foot')}</p></section>
`;
}
