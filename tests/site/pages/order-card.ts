import { money } from '../formats';
import { esc } from '../html';
import { present, type Shown, type ShownButton } from '../present';
import type { Order, OrderLine, Scenario } from '../scenario';
import { wordsIn } from '../words';
import { inTranslation } from './translation';

/** On the phone the whole card is one link, so nothing in it can be one. */
const isPhone = (scenario: Scenario): boolean => scenario.layout === 'phone';

const link = (href: string, attributes: string, inner: string, scenario: Scenario): string =>
  isPhone(scenario) ? `<span ${attributes}>${inner}</span>` : `<a href="${esc(href)}" target="_blank" ${attributes}>${inner}</a>`;

function statusOf(shown: Shown, scenario: Scenario): string {
  if (scenario.layout === 'no-status-words') return '<div class="order-item-header-status"></div>';
  const text = `<span class="order-item-header-status-text">${inTranslation(shown.statusText, scenario)}</span>`;
  return `<div class="order-item-header-status" data-pl="order_item_header_status">${text}</div>`;
}

function headerOf(order: Order, shown: Shown, scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const date = `<div>${esc(words.date)}: ${esc(shown.dateText)}</div>`;
  const id = `<div>${esc(words.id)}: ${order.id} <span class="order-item-header-right-copy">${esc(words.copy)}</span></div>`;
  const info = `<div class="order-item-header-right-info" data-pl="order_item_header_info">${date}${id}</div>`;
  const details = `<span class="order-item-header-right-detail">${esc(words.details)}</span>`;
  const detail = isPhone(scenario) ? '' : link(shown.detailUrl, 'data-pl="order_item_header_detail"', details, scenario);
  return `<div class="order-item-header">${statusOf(shown, scenario)}<div class="order-item-header-right">${info}${detail}</div></div>`;
}

function storeOf(order: Order, shown: Shown, scenario: Scenario): string {
  if (!order.store) return '<div class="order-item-store"></div>';
  // Some stores have no link (site-facts 3).
  const name = `<span>${esc(order.store)}</span>`;
  const inner = order.id.endsWith('3') ? name : link(shown.storeUrl, '', name, scenario);
  return `<div class="order-item-store"><span class="order-item-store-name" data-pl="order_item_store_name">${inner}</span></div>`;
}

const picture = (line: OrderLine): string =>
  `<div class="order-item-content-img" style="background-image:url(&quot;/kf/S${line.productId}.jpg&quot;)"></div>`;

const itemUrl = (line: OrderLine, scenario: Scenario): string => `//${scenario.host}/item/${line.productId}.html`;

/** Some pages draw each character in an element of its own (site-facts 3). */
const priceOf = (text: string, { oddities }: Scenario): string =>
  oddities.includes('price-spans')
    ? `<span class="es--wrap--1x">${[...text].map((one) => `<span class="es--char53--2y">${esc(one)}</span>`).join('')}</span>`
    : esc(text);

/** One item: picture, title, variant, price. */
function singleItem(line: OrderLine, scenario: Scenario, bare = false): string {
  const price = priceOf(money(line.price, scenario.currency).text, scenario);
  const title = link(itemUrl(line, scenario), '', `<span title="${esc(line.title)}">${esc(line.title)}</span>`, scenario);
  return `${link(itemUrl(line, scenario), '', picture(line), scenario)}<div class="order-item-content-info">
<div class="order-item-content-info-name" data-pl="order_item_content_info_name">${title}</div>
${line.variant && !bare ? `<div class="order-item-content-info-sku">${esc(line.variant)}</div>` : ''}
<div class="order-item-content-info-number">${price}<span class="order-item-content-info-number-quantity">x${line.quantity}</span></div></div>`;
}

/** Several items: thumbnails only, no titles, no prices. */
const thumbnails = (order: Order, scenario: Scenario): string =>
  `<div class="order-item-content-img-list">${order.lines.map((line) => link(itemUrl(line, scenario), '', picture(line), scenario)).join('')}</div>`;

/** Most readers see one body with thumbnails, three loop over several (site-facts 3). */
function bodiesOf(order: Order, scenario: Scenario): string {
  const body = (inner: string): string => `<div class="order-item-content-body">${inner}</div>`;
  const [line] = order.lines;
  if (order.lines.length === 1 && line) return body(singleItem(line, scenario, order.bare));
  if (!scenario.oddities.includes('several-bodies')) return body(thumbnails(order, scenario));
  return order.lines.map((each) => body(singleItem(each, scenario))).join('');
}

function totalOf(order: Order, shown: Shown, scenario: Scenario): string {
  if (order.bare) return '';
  const words = wordsIn[scenario.language];
  const country = scenario.currency === 'USD' ? '<span>US </span>' : '';
  return `<span class="order-item-content-opt-price-total" data-pl="order_item_content_price_total"><span>${esc(words.total)}:</span>${country}<span>${priceOf(shown.total.text, scenario)}</span></span>`;
}

function buttonOf({ text, href, kind }: ShownButton, scenario: Scenario): string {
  const look = kind === 'confirm' || kind === 'pay' ? 'comet-btn comet-btn-primary' : 'comet-btn';
  const inner = `<span>${inTranslation(text, scenario)}</span>`;
  if (href && !isPhone(scenario)) return `<a class="${look} order-item-btn" href="${esc(href)}" target="_blank">${inner}</a>`;
  return `<button type="button" class="${look} order-item-btn">${inner}</button>`;
}

const bannerOf = (banner: string, refund?: string): string =>
  `<div class="order-item-bottom-action"><div class="expose-info"><div class="expose-info-item"><span class="expose-info-item-title">${esc(banner)}${refund ? ` <span>${esc(refund)}</span>` : ''}</span></div></div></div>`;

/** One order as a card of the layout since February 2022 (site-facts 3), or of its phone variant. */
export function orderCard(order: Order, scenario: Scenario): string {
  const shown = present(order, scenario);
  const buttons = shown.buttons.map((button) => buttonOf(button, scenario)).join('');
  const inner = `${headerOf(order, shown, scenario)}${storeOf(order, shown, scenario)}
<div class="order-item-content">${bodiesOf(order, scenario)}
<div class="order-item-content-opt"><div class="order-item-content-opt-price">${totalOf(order, shown, scenario)}</div>
<div class="order-item-btns-wrap"><div class="order-item-btns">${buttons}</div></div></div></div>${shown.banner ? bannerOf(shown.banner, shown.refund) : ''}`;
  if (!isPhone(scenario)) return `<div class="order-item">${inner}</div>`;
  return `<a class="order-item order-item-mobile" href="${esc(shown.detailUrl)}">${inner}</a>`;
}
