import { base64Digest } from './digest';
import { missing } from './gaps';
import { visible } from './inert';
import type { Made } from './json';
import { html, Markup } from './markup';
import type { KeptOrder } from './order';
import { anchorOf, dateOf, moneyOf, receiptOf, storeOf } from './receipts/receipt';
import { STYLE } from './receipts/style';
import type { Words } from './receipts/words';
import { inOrder } from './sequence';

function rowOf(order: KeptOrder, words: Words): Markup {
  const gap = missing(order).length > 0 && html` <small>${words.t('receipts-gap')}</small>`;
  return html`<tr><td>${dateOf(order, words)}</td><td><a href="#${anchorOf(order)}">${order.id}</a>${gap}</td>
<td>${storeOf(order, words)}</td><td class="figure">${moneyOf(order.total, words)}</td></tr>
`;
}

function front(orders: readonly KeptOrder[], made: Made, words: Words): Markup {
  const { t, moment } = words;
  const incomplete = orders.filter((order) => missing(order).length > 0).length;
  const counts = {
    'receipts-orders': orders.length,
    'receipts-complete': orders.length - incomplete,
    'receipts-incomplete': incomplete,
  };
  const heads = ['receipts-date', 'receipts-number', 'receipts-store'].map((id) => html`<th scope="col">${t(id)}</th>`);
  return html`<section><h1>${t('receipts-title')}</h1><p>${t('receipts-made', { by: visible(made.by), when: moment(made.at) })}</p>
<ul>${Object.entries(counts).map(([id, count]) => html`<li>${t(id, { count })}</li>`)}</ul>
<h2>${t('receipts-index')}</h2><table>
<thead><tr>${heads}<th scope="col" class="figure">${t('receipts-total')}</th></tr></thead>
<tbody>${orders.map((order) => rowOf(order, words))}</tbody></table></section>
`;
}

/**
 * All orders as one page to read or print: it loads nothing, runs nothing, and its own policy says so.
 * @throws RangeError if the time of making is none
 */
export async function receiptsHtml(orders: readonly KeptOrder[], made: Made, words: Words): Promise<string> {
  const sorted = inOrder(orders);
  const policy = `default-src 'none'; style-src 'sha256-${await base64Digest(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="${words.code}" dir="${words.direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">
<title>${words.t('receipts-title')}</title><style>${new Markup(STYLE)}</style></head><body><main>
${front(sorted, made, words)}${sorted.map((order) => receiptOf(order, words))}</main></body></html>
`;
  return page.text;
}
