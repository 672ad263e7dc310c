import { listed } from '../account';
import { esc } from '../html';
import type { Order, Scenario } from '../scenario';
import { wordsIn } from '../words';
import { orderCard } from './order-card';

const has = (scenario: Scenario, ...names: Scenario['oddities']): boolean =>
  names.some((name) => scenario.oddities.includes(name));

/** An order of the list that is no card: in a layout nobody knows, out of reach, not drawn, or taken out for its room. */
export function veiled(order: Order, scenario: Scenario): string {
  const card = orderCard(order, scenario);
  if (has(scenario, 'stranger'))
    return `<section class="trade-group"><p>Parcel ${order.id.slice(-3)}</p><button type="button">Confirm</button></section>`;
  if (has(scenario, 'frame')) return `<iframe srcdoc="${esc(card)}"></iframe>`;
  if (has(scenario, 'shadow-root')) return `<order-card><template shadowrootmode="open">${card}</template></order-card>`;
  if (has(scenario, 'closed-root')) return `<order-card><template shadowrootmode="closed">${card}</template></order-card>`;
  if (has(scenario, 'hidden-card')) return `<div style="display:none">${card}</div>`;
  return '<div style="height: 2400px"></div>';
}

/** A part of the list that could not be loaded. */
export const retryBlock =
  '<div class="order-notice"><p>Some of your orders could not be loaded.</p> <button type="button">Try again</button></div>';

/** What stands among the cards and is none. */
export const besideCards = (scenario: Scenario): string => (has(scenario, 'retry') ? retryBlock : '');

/** A pager in place of "View orders", in the site's component library. */
export function pager(scenario: Scenario): string {
  if (!has(scenario, 'pager')) return '';
  const pages = Math.ceil(listed(scenario).length / scenario.pageSize);
  const items = Array.from({ length: pages }, (_, n) => {
    const active = n + 1 === scenario.listPage ? ' comet-pagination-item-active' : '';
    return `<li class="comet-pagination-item${active}">${n + 1}</li>`;
  });
  return `<ul class="comet-pagination">${items.join('')}</ul>`;
}

/** A second row of tabs under the first, its second one open. */
export function secondTabs(scenario: Scenario): string {
  if (!has(scenario, 'second-tabs')) return '';
  const { tabs } = wordsIn[scenario.language];
  const item = (text: string, active = ''): string => `<div class="comet-tabs-nav-item${active}"><span>${esc(text)}</span></div>`;
  return `<div class="comet-tabs"><div class="comet-tabs-nav">${item(tabs.all)}${item(tabs.completed, ' comet-tabs-nav-item-active')}</div></div>`;
}

/** Things to buy beside the list. */
export const carousel = (scenario: Scenario): string =>
  has(scenario, 'carousel')
    ? '<div class="more-to-love"><a href="//www.aliexpress.com/item/1005000000999999.html">Lamp</a><button type="button">&gt;</button></div>'
    : '';
