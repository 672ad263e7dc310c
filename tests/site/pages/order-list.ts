import { capacity, firstShown, listed } from '../account';
import { embeddedScript } from '../embedded';
import { esc } from '../html';
import type { Scenario, TabCode } from '../scenario';
import { nameOf, wordsIn } from '../words';
import { type Frame, frame } from './frame';
import { orderCard } from './order-card';
import { oldOrderList } from './order-list-old';

const TABS: readonly TabCode[] = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle'];

function tabs(scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const nav = TABS.map((code) => {
    const active = code === scenario.tab;
    const look = active ? 'comet-tabs-nav-item comet-tabs-nav-item-active' : 'comet-tabs-nav-item';
    return `<div class="${look}" role="tab" aria-selected="${active}"><span>${esc(words.tabs[code])}</span></div>`;
  });
  return `<div class="comet-tabs"><div class="comet-tabs-nav" role="tablist">${nav.join('')}</div></div>`;
}

/** No public HTML of the filter is known: plausible markup of the site's component library. */
function filter(scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const search = `<input class="comet-input" type="text" placeholder="${esc(words.search)}" value="${esc(scenario.search)}">`;
  const chosen = `<span class="comet-select-selection-item">${esc(words.times[scenario.time])}</span>`;
  const options = Object.entries(words.times).map(([, text]) => `<li class="comet-menu-item" role="option">${esc(text)}</li>`);
  const menu = `<ul class="comet-select-popup" role="listbox" hidden>${options.join('')}</ul>`;
  return `<div class="order-filter"><div class="order-form">${search}</div><div class="comet-select" role="combobox">${chosen}${menu}</div></div>`;
}

/** Grey shapes where the cards will be. */
const skeleton = '<div class="comet-skeleton"></div>'.repeat(3);

/** "View orders": stands under the list while there is more. */
export const moreButton = (scenario: Scenario): string =>
  `<div class="order-more" data-pl="order_more"><button type="button" class="comet-btn comet-btn-large comet-btn-borderless"><span>${esc(wordsIn[scenario.language].more)}</span></button></div>`;

/** What an empty, loaded list says. */
export const emptyList = (scenario: Scenario): string =>
  `<div class="order-empty comet-empty"><p class="comet-empty-text">${esc(wordsIn[scenario.language].empty)}</p></div>`;

function content(scenario: Scenario): string {
  if (scenario.session !== 'in') return '';
  if (scenario.loading !== 'none') return skeleton;
  const cards = firstShown(scenario).map((order) => orderCard(order, scenario));
  if (cards.length === 0) return emptyList(scenario);
  return cards.join('\n') + (listed(scenario).length > capacity(scenario) ? moreButton(scenario) : '');
}

function currentList(scenario: Scenario): Frame {
  const title = nameOf('order-list', wordsIn[scenario.language]);
  const busy = scenario.loading === 'none' ? '' : ' aria-busy="true"';
  const body = `<div id="root"><div class="order-wrap"><div class="order-main" data-spm="order_list_main"><div class="order-header"><h1>${esc(title)}</h1>${tabs(scenario)}${filter(scenario)}</div><div class="order-content"${busy}>${content(scenario)}</div></div></div></div>`;
  return { title, body: `${scenario.session === 'in' ? embeddedScript(scenario) : ''}${body}` };
}

/** The orders list in the scenario's layout. */
export const orderList = (scenario: Scenario, head = ''): string =>
  frame(scenario, { ...(scenario.layout === 'old' ? oldOrderList(scenario) : currentList(scenario)), head });
