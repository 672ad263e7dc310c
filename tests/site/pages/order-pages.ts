import { CANARIES } from '../canaries';
import { money } from '../formats';
import { esc, hashed } from '../html';
import { present } from '../present';
import type { Order, OrderLine, Scenario } from '../scenario';
import { wordsIn } from '../words';
import { plain } from './account-pages';

const row = (label: string, value: string): string =>
  `<div class="info-row"><span>${esc(label)}:</span> <span>${esc(value)}</span></div>`;

const itemOf = (line: OrderLine, scenario: Scenario): string => {
  const title = `<div class="item-title"><a href="//${scenario.host}/item/${line.productId}.html">${esc(line.title)}</a></div>`;
  const price = `<div class="item-price">${esc(money(line.price, scenario.currency).text)}<span class="item-price-quantity">x${line.quantity}</span></div>`;
  return `${title}<div class="item-sku-attr">${esc(line.variant)}</div>${price}`;
};

/** The postal address stands on this page: it must never leave it. */
const contact = `<div class="contact-info"><div>${CANARIES.name}</div><div>${CANARIES.phone}</div><div>${CANARIES.street}</div><div>${CANARIES.town}</div><div>${CANARIES.mail}</div></div>`;

/** A finished order's detail page keeps "Track status" (site-facts 3). */
function buttonsOf(order: Order, scenario: Scenario): string {
  const { track } = wordsIn[scenario.language].buttons;
  const isSent = order.state === 'finished' && order.end === 'completed';
  const extra = isSent
    ? `<a class="order-item-btn" href="//${scenario.host}/p/tracking/index.html?tradeOrderId=${order.id}">${esc(track)}</a>`
    : '';
  const buttons = present(order, scenario).buttons.map(({ text, href }) =>
    href
      ? `<a class="comet-btn order-detail-btn" href="${esc(href)}">${esc(text)}</a>`
      : `<button type="button" class="comet-btn">${esc(text)}</button>`,
  );
  return `<div class="order-detail-btns">${buttons.join('')}${extra}</div>`;
}

/** An order's own page (site-facts 4). */
export function orderDetail(scenario: Scenario, order: Order | undefined, head: string): string {
  if (!order) return plain(scenario, 'order-detail', '', { head });
  const shown = present(order, scenario);
  const words = wordsIn[scenario.language];
  const status = `<div class="order-status"><div class="order-block-title">${esc(shown.statusText)}</div></div>`;
  const info = [row(words.id, order.id), row(words.date, shown.dateText), row('Payment method', `Visa ${CANARIES.card}`)].join(
    '',
  );
  const items = order.lines.map((line) => itemOf(line, scenario)).join('');
  const store = `<div class="order-detail-item"><span class="store-name">${esc(order.store)}</span>${items}</div>`;
  // Several rows, the total last (site-facts 4).
  const isRow = scenario.oddities.includes('price-rows');
  const priceRow = (title: string, value: string): string =>
    `<div class="order-price-item"><span data-pl="order_price_item_title">${title}</span><span data-pl="order_price_item_value">${esc(value)}</span></div>`;
  const rows = isRow ? priceRow('Subtotal', shown.total.text) + priceRow('Shipping', money(0, scenario.currency).text) : '';
  const price = `<div class="order-price">${rows}<span data-pl="order_price_item_title">${esc(words.total)}</span><span data-pl="order_price_item_value">${esc(shown.total.text)}</span></div>`;
  return plain(scenario, 'order-detail', status + contact + info + store + price + buttonsOf(order, scenario), { head });
}

export const orderTracking = (scenario: Scenario, order: Order | undefined, head: string): string =>
  plain(scenario, 'order-tracking', `<p>${order?.id ?? ''}</p><p>LP00${order?.id.slice(-8) ?? ''}CN</p><p>${CANARIES.town}</p>`, {
    head,
  });

/** Orders of 2017 to 2020 have none any more (site-facts 6). */
export const receipt = (scenario: Scenario, order: Order | undefined, head: string): string => {
  const isLost = order !== undefined && order.date < '2021';
  const title = `<div class="${hashed('container', 'title')}">${order?.id ?? ''}</div>`;
  const inner = `${title}<p>${CANARIES.name}</p><button type="button" class="comet-btn">Download</button>`;
  return plain(scenario, 'receipt', isLost ? '<p>Oops, the page seems to be lost</p>' : inner, { head });
};
