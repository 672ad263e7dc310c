import { capacity, firstShown, listed, veiledOrder } from '../account';
import { embeddedScript } from '../embedded';
import { esc } from '../html';
import type { Scenario, TabCode } from '../scenario';
import { nameOf, wordsIn } from '../words';
import { type Frame, frame } from './frame';
import { besideCards, carousel, pager, secondTabs, veiled } from './list-oddities';
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
  const menu = scenario.oddities.includes('no-menu')
    ? ''
    : `<ul class="comet-select-popup" role="listbox" hidden>${options.join('')}</ul>`;
  return `<div class="order-filter"><div class="order-form">${search}</div><div class="comet-select" role="combobox">${chosen}${menu}</div></div>`;
}

/** Grey shapes where the cards will be. */
const skeleton = '<div class="comet-skeleton"></div>'.repeat(3);

/** "View orders": stands under the list while there is more. */
export function moreButton(scenario: Scenario): string {
  const text = `<span>${esc(wordsIn[scenario.language].more)}</span>`;
  const place = (inner: string): string => `<div class="order-more" data-pl="order_more">${inner}</div>`;
  if (scenario.oddities.includes('more-as-link')) return place(`<a href="javascript:;" class="comet-btn">${text}</a>`);
  if (scenario.oddities.includes('more-as-div')) return place(`<div role="button" class="comet-btn">${text}</div>`);
  if (scenario.oddities.includes('more-is-marked')) return `<a href="javascript:;" data-pl="order_more">${text}</a>`;
  return place(`<button type="button" class="comet-btn comet-btn-large comet-btn-borderless">${text}</button>`);
}

/** What an empty, loaded list says. */
export const emptyList = (scenario: Scenario): string =>
  `<div class="order-empty comet-empty"><p class="comet-empty-text">${esc(wordsIn[scenario.language].empty)}</p></div>`;

function content(scenario: Scenario): string {
  if (scenario.session !== 'in') return '';
  if (scenario.loading !== 'none') return skeleton;
  const cards = firstShown(scenario).map((order) => orderCard(order, scenario));
  if (cards.length === 0) return emptyList(scenario) + besideCards(scenario);
  const last = veiledOrder(scenario);
  const isMore = !scenario.oddities.includes('pager') && listed(scenario).length > capacity(scenario);
  const rest = (last ? veiled(last, scenario) : '') + besideCards(scenario) + (isMore ? moreButton(scenario) : '');
  return cards.join('\n') + rest + pager(scenario);
}

function currentList(scenario: Scenario): Frame {
  const title = nameOf('order-list', wordsIn[scenario.language]);
  const busy = scenario.loading === 'none' ? '' : ' aria-busy="true"';
  const loading = scenario.oddities.includes('busy-head') ? '<i class="comet-loading"></i>' : '';
  const nav = `<div class="order-nav">${tabs(scenario)}${secondTabs(scenario)}</div>`;
  const head = `<div class="order-header"><h1>${esc(title)}</h1>${nav}${filter(scenario)}${loading}</div>`;
  const inside = scenario.oddities.includes('head-inside');
  const main = `<div class="order-main" data-spm="order_list_main">${inside ? head : ''}<div class="order-content"${busy}>${content(scenario)}</div></div>`;
  // Beside the list: five public scripts of 2023-24, a captured hierarchy of 2026-09 (site-facts 3).
  const body = `<div id="root"><div class="order-wrap">${inside ? '' : head}${main}${carousel(scenario)}</div></div>`;
  return { title, body: `${scenario.session === 'in' ? embeddedScript(scenario) : ''}${body}` };
}

/** The orders list in the scenario's layout. */
export const orderList = (scenario: Scenario, head = ''): string =>
  frame(scenario, { ...(scenario.layout === 'old' ? oldOrderList(scenario) : currentList(scenario)), head });
