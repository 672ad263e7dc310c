import { firstShown, listed } from '../account';
import { money } from '../formats';
import { esc } from '../html';
import { present, type Shown, type ShownButton } from '../present';
import type { Order, OrderLine, Scenario } from '../scenario';
import { nameOf, wordsIn } from '../words';
import type { Frame } from './frame';

// Names of classes and ids as public readers of the list before February 2022 use them (found by text in an index of GitHub,
// 2026-11): a function called elentokAliExpressExporter, an order exporter that reads .product-snapshot .baobei-name, and
// several Selenium scripts that click remiandTips_waitBuyerAcceptGoods. Facts only; the markup is written anew.

const REMINDERS = [
  ['waitBuyerPayment', 'unpaid'],
  ['waitSendGoodsOrders', 'toShip'],
  ['waitBuyerAcceptGoods', 'shipped'],
] as const;

function reminders(scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const entries = REMINDERS.map(([name, state]) => {
    const count = scenario.orders.filter((order) => order.state === state).length;
    const text = `${esc(words.status[state][0] ?? '')} (<span class="num">${count}</span>)`;
    return `<li><a class="remind-tips" id="remiandTips_${name}" href="javascript:;">${text}</a></li>`;
  });
  return `<div id="remide-box" class="remide-box"><ul>${entries.join('')}</ul></div>`;
}

const infoRow = (row: string, label: string, value: string, link = ''): string =>
  `<p class="${row}"><span class="info-title">${esc(label)}:</span> <span class="info-body">${esc(value)}</span>${link}</p>`;

function headOf(order: Order, shown: Shown, scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const detailUrl = `//trade.aliexpress.com/order_detail.htm?orderId=${order.id}`;
  const detail = ` <a class="view-detail-link" href="${detailUrl}">${esc(words.details)}</a>`;
  const info = infoRow('first-row', words.id, order.id, detail) + infoRow('second-row', words.date, shown.dateText);
  const store = `${infoRow('first-row', 'Store name', order.store)}<p class="second-row"><a href="${shown.storeUrl}">View Store</a></p>`;
  const amount = `<div class="amount-body"><p class="amount-num">${esc(shown.total.text)}</p></div>`;
  return `<tr class="order-head"><td class="order-info" colspan="2">${info}</td><td class="store-info">${store}</td><td class="order-amount">${amount}</td></tr>`;
}

function oldButton({ kind, text, href }: ShownButton, order: Order): string {
  if (kind === 'track')
    return `<a class="button-logisticsTracking" href="${esc(href ?? '')}" orderid="${order.id}">${esc(text)}</a>`;
  if (href) return `<a class="ui-button" href="${esc(href)}">${esc(text)}</a>`;
  return `<button type="button" class="ui-button">${esc(text)}</button>`;
}

function productOf(line: OrderLine, order: Order, scenario: Scenario): string {
  const url = `//${scenario.host}/item/${line.productId}.html`;
  const title = `<p class="product-title"><a class="baobei-name" href="${url}" title="${esc(line.title)}" productid="${line.productId}">${esc(line.title)}</a></p>`;
  const snapshot = `<p class="product-snapshot"><a class="baobei-name" href="//${scenario.host}/snapshot/${line.productId}.html?orderId=${order.id}">[Snapshot]</a></p>`;
  const amount = `<p class="product-amount"><span>${esc(money(line.price, scenario.currency).text)}</span> <span>X${line.quantity}</span></p>`;
  const variant = line.variant ? `<p class="product-property"><span class="val">${esc(line.variant)}</span></p>` : '';
  return `<td class="product-sets"><div class="product-left"><a class="pic" href="${url}"><img src="/kf/S${line.productId}.jpg_50x50.jpg" alt=""></a></div><div class="product-right">${title}${snapshot}${amount}${variant}</div></td>`;
}

function rowsOf(order: Order, shown: Shown, scenario: Scenario): string {
  const left = order.state === 'shipped' ? '<span class="left-sendgoods-day">12 days</span>' : '';
  const banner = shown.banner ? `<p class="issue-status">${esc(shown.banner)}</p>` : '';
  const status = `<td class="order-status"><span class="f-left">${esc(shown.statusText)}</span>${left}${banner}</td>`;
  const actions = `<td class="product-action">${shown.buttons.map((button) => oldButton(button, order)).join(' ')}</td>`;
  const rows = order.lines.map((line, n) => {
    const first = n === 0 ? status + actions : '';
    return `<tr class="order-body">${productOf(line, order, scenario)}${first}</tr>`;
  });
  return rows.join('');
}

/** One order as a table body. */
export function oldOrder(order: Order, scenario: Scenario): string {
  const shown = present(order, scenario);
  return `<tbody class="order-item-wraper">${headOf(order, shown, scenario)}${rowsOf(order, shown, scenario)}</tbody>`;
}

function pager(scenario: Scenario): string {
  const pages = Math.max(1, Math.ceil(listed(scenario).length / scenario.pageSize));
  const next =
    pages > 1
      ? '<a class="ui-pagination-next" href="javascript:;">Next</a>'
      : '<span class="ui-pagination-next ui-pagination-disabled">Next</span>';
  const numbers = Array.from({ length: pages }, (_, n) => `<a class="ui-goto-page" href="javascript:;">${n + 1}</a>`).join('');
  return `<div class="ui-pagination" id="simple-pager">1/${pages} <span class="ui-pagination-prev ui-pagination-disabled">Previous</span>${next}</div><div id="full-pager">${numbers}</div>`;
}

/** The list as tables, as it was until February 2022. */
export function oldOrderList(scenario: Scenario): Frame {
  const title = nameOf('order-list', wordsIn[scenario.language]);
  const isHidden = scenario.session !== 'in' || scenario.loading !== 'none';
  const bodies = isHidden
    ? ''
    : firstShown(scenario)
        .map((order) => oldOrder(order, scenario))
        .join('');
  const table = isHidden
    ? '<div class="ui-loading"></div>'
    : `<table id="buyer-ordertable" class="buyer-ordertable">${bodies}</table>${pager(scenario)}`;
  const body = `<div id="page"><div class="main-wrap" id="root"><h2>${esc(title)}</h2>${reminders(scenario)}${table}</div></div>`;
  return { title, body };
}
