import { ageInMonths, capacity, firstShown, isUnderTab, under } from './account';
import { scriptJson } from './html';
import * as pageSide from './live-page';
import { renderPage } from './pages';
import { retryBlock } from './pages/list-oddities';
import { orderCard } from './pages/order-card';
import { emptyList, moreButton } from './pages/order-list';
import { oldOrder } from './pages/order-list-old';
import type { Behaviour, Order, Scenario, TabCode } from './scenario';
import { wordsIn } from './words';

/** An order as the served page's own script holds it. */
export interface LiveCard {
  readonly tabs: readonly TabCode[];
  readonly months: number;
  readonly text: string;
  /** Absent where the card already stands in the page as served. */
  html?: string;
  /** The card once "Confirm received" has been pressed and confirmed. */
  readonly received?: string;
}
/** All the page's script knows. */
export interface LiveAccount extends Behaviour {
  readonly cards: LiveCard[];
  readonly tab: TabCode;
  readonly time: string;
  readonly search: string;
  readonly pageSize: number;
  /** How many the page holds as served. */
  readonly shown: number;
  readonly loading: Scenario['loading'];
  readonly old: boolean;
  readonly more: string;
  readonly empty: string;
  /** What stands in the list when a batch could not be loaded. */
  readonly retry: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly question: string;
  readonly casePages: readonly string[];
  readonly soft: Readonly<Record<string, string>>;
}

const TABS: readonly TabCode[] = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle'];
const rootOf = (html: string): string => /<div id="root">[\s\S]*<\/div>(?=<\/body>|<div id="|\n<\/body>)/.exec(html)?.[0] ?? '';
const cardOf = (order: Order, scenario: Scenario): string =>
  scenario.layout === 'old' ? oldOrder(order, scenario) : orderCard(order, scenario);

function liveCard(order: Order, isThere: boolean, scenario: Scenario): LiveCard {
  const received =
    order.state === 'shipped' ? cardOf({ ...order, state: 'finished', end: 'completed', shows: {} }, scenario) : undefined;
  return {
    tabs: TABS.filter((tab) => isUnderTab(order, tab)),
    months: ageInMonths(order, scenario.today),
    text: `${order.id} ${order.lines.map(({ title }) => title).join(' ')}`.toLowerCase(),
    ...(isThere ? {} : { html: cardOf(order, scenario) }),
    ...(received ? { received } : {}),
  };
}

function casePages(scenario: Scenario): string[] {
  const pages = Math.ceil(scenario.cases.length / 10);
  return Array.from({ length: pages }, (_, n) => rootOf(renderPage({ ...scenario, casePage: n + 1 }, 'refund-list')));
}

function liveAccount(scenario: Scenario): LiveAccount {
  const words = wordsIn[scenario.language];
  const there = new Set(firstShown(scenario));
  const soft = {
    '/p/order/index.html': 'order-list',
    '/p/wallet-ui/index.html': 'wallet',
    '/p/coin-pc-index/mycoin.html': 'coins',
  } as const;
  const pages = Object.entries(soft).map(([path, kind]) => [path, rootOf(renderPage(scenario, kind))] as const);
  return {
    ...scenario.behaviour,
    cards: scenario.session === 'in' ? scenario.orders.map((order) => liveCard(order, there.has(order), scenario)) : [],
    tab: scenario.tab,
    time: scenario.time,
    search: scenario.search.toLowerCase(),
    pageSize: scenario.pageSize,
    shown: capacity(scenario),
    loading: scenario.session === 'in' ? scenario.loading : 'for-ever',
    old: scenario.layout === 'old',
    more: moreButton(scenario),
    empty: emptyList(scenario),
    retry: retryBlock,
    confirm: words.confirm,
    cancel: words.cancel,
    question: words.buttons.confirm,
    casePages: casePages(scenario),
    soft: scenario.behaviour.softMenu ? Object.fromEntries(pages) : {},
  };
}

/** The served page's own script: it brings the stand-in to life as AliExpress's does its pages, and knows nothing of us. */
export function standInScript(served: Scenario): string {
  const scenario = under(served);
  const functions = Object.values(pageSide).map(String).join('\n');
  return `(() => {\n${functions}\n${pageSide.startPage.name}(${scriptJson(liveAccount(scenario))});\n})();`;
}
