import { decimalsOf } from '../../../tools/decimals';
import { totalsOf } from '../../model/figures';
import { missingOf } from '../../model/gaps';
import type { KeptOrder } from '../../model/order';
import type { Made } from '../json';
import { countsOf } from '../manifest';
import { html, type Markup, type MarkupContent } from '../markup';
import { showInvisible } from '../sanitize';
import { receiptAmount, receiptAnchor, receiptDate, receiptStore } from './receipt';
import { foreign, type ReceiptWords } from './words';

/** What was bought: the first title, and how many more lines there are. */
function whatOf({ items }: KeptOrder, { t }: ReceiptWords): MarkupContent {
  const title = items.find((item) => item.title)?.title;
  if (!title) return t('receipts-not-shown');
  const more = items.length > 1 && html` <small>${t('archive-and-others', { count: items.length - 1 })}</small>`;
  return [foreign(title), more];
}

function orderRow(order: KeptOrder, words: ReceiptWords): Markup {
  const gap = missingOf(order).length > 0 && html` <small>${words.t('receipts-gap')}</small>`;
  return html`<tr><td class="day">${receiptDate(order, words)}</td><td>${whatOf(order, words)}<br><small>${receiptStore(order, words)}</small></td>
<td><a href="#${receiptAnchor(order)}">${order.id}</a>${gap}</td><td class="figure">${receiptAmount(order.total, words)}</td></tr>
`;
}

function index(orders: readonly KeptOrder[], words: ReceiptWords): Markup {
  const { t } = words;
  const heads = ['receipts-date', 'receipts-what', 'receipts-number'].map((id) => html`<th scope="col">${t(id)}</th>`);
  return html`<h2>${t('receipts-index')}</h2><table>
<thead><tr>${heads}<th scope="col" class="figure">${t('receipts-total')}</th></tr></thead>
<tbody>${orders.map((order) => orderRow(order, words))}</tbody></table>`;
}

/** What the orders came to, a row a year and currency; none where no total is certain. */
function sumRows(orders: readonly KeptOrder[], { t, figure }: ReceiptWords): MarkupContent {
  const { totals, left } = totalsOf(orders);
  const rows = totals.flatMap(({ currency, years }) =>
    years.map(({ year, amount, orders: count }) => {
      const sum = figure(amount, Math.max(...decimalsOf(currency), 0));
      return html`<tr><td>${year}</td><td>${t('receipts-orders', { count })}</td>
<td class="figure">${foreign(`${sum} ${currency}`)}</td></tr>
`;
    }),
  );
  if (rows.length === 0) return undefined;
  return html`<h2>${t('archive-totals')}</h2><table><thead><tr><th scope="col">${t('receipts-year')}</th>
<th scope="col">${t('sheet-orders')}</th><th scope="col" class="figure">${t('receipts-sum')}</th></tr></thead><tbody>${rows}</tbody></table>
<p class="quiet">${t('archive-totals-what')}${left > 0 && ` ${t('archive-totals-left', { count: left })}`}</p>`;
}

/** Who made it when from what, and how many orders are whole. */
export function receiptCounts(orders: readonly KeptOrder[], made: Made, { t, moment }: ReceiptWords): Markup {
  const { orders: all, complete, incomplete } = countsOf(orders);
  const told = { 'receipts-orders': all, 'receipts-complete': complete, 'receipts-incomplete': incomplete };
  return html`<p>${t('receipts-made', { by: showInvisible(made.by), when: moment(made.at) })}</p>
<ul>${Object.entries(told).map(([id, count]) => html`<li>${t(id, { count })}</li>`)}</ul>`;
}

/** What stands before the receipts: counts, sums by year, and the index. */
export const front = (orders: readonly KeptOrder[], made: Made, words: ReceiptWords): Markup => html`<section class="front">
<h1>${words.t('receipts-title')}</h1>${receiptCounts(orders, made, words)}
${sumRows(orders, words)}${index(orders, words)}</section>
`;
