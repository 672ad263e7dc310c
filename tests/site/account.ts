import type { Case, Oddity, Order, OrderState, Scenario, TabCode, TimeCode } from './scenario';

const MONTHS: Record<TimeCode, number> = { all: Number.POSITIVE_INFINITY, '6m': 6, '1y': 12, '2y': 24 };
const TAB_STATES: Record<Exclude<TabCode, 'all' | 'recycle'>, readonly OrderState[]> = {
  unpaid: ['unpaid'],
  processing: ['toShip'],
  shipped: ['shipped'],
  completed: ['finished'],
};

/** The account as its pages show it: under the sign-in's drawer a page stays as it was. */
export const under = (scenario: Scenario): Scenario =>
  scenario.session === 'drawer' ? { ...scenario, session: 'in' } : scenario;

/** Refund list: ten a page (site-facts 5). */
export const CASES_A_PAGE = 10;

/** True if an order lies under a tab. */
export function isUnderTab(order: Order, tab: TabCode): boolean {
  if (tab === 'recycle') return order.deleted === true;
  if (order.deleted) return false;
  return tab === 'all' || TAB_STATES[tab].includes(order.state);
}

/** Age in months of 30.4 days, as the time filter counts. */
export const ageInMonths = (order: Order, today: string): number =>
  (Date.parse(today) - Date.parse(order.date)) / 86_400_000 / 30.4;

const isWithin = (order: Order, scenario: Scenario): boolean => ageInMonths(order, scenario.today) <= MONTHS[scenario.time];

const isFound = (order: Order, search: string): boolean =>
  search === '' ||
  order.id.includes(search) ||
  order.lines.some(({ title }) => title.toLowerCase().includes(search.toLowerCase()));

/** The orders that tab, time filter and search leave in the list, all pages of it. */
export const listed = (scenario: Scenario): readonly Order[] =>
  scenario.orders.filter(
    (order) => isUnderTab(order, scenario.tab) && isWithin(order, scenario) && isFound(order, scenario.search),
  );

/** How many orders the list holds at most: a page, and one more for each press of "View orders". */
export const capacity = ({ pageSize, pressed }: Scenario): number => pageSize * (1 + pressed);

/** Where the list begins: only one with a pager leaves something out before it. */
const startOf = ({ listPage, pageSize }: Scenario): number => (listPage - 1) * pageSize;

/** The orders of the page as it is served, once it has loaded: those the page's data speaks of. */
export const firstPage = (scenario: Scenario): readonly Order[] =>
  listed(scenario).slice(startOf(scenario), startOf(scenario) + scenario.pageSize);

/** Ways in which a list has an order that is no card to be seen. */
const VEILS: readonly Oddity[] = ['stranger', 'frame', 'shadow-root', 'closed-root', 'hidden-card', 'virtual'];

/** All that the list holds as it is first shown, seen or not. */
const held = (scenario: Scenario): readonly Order[] =>
  scenario.session !== 'in' || scenario.robotCheck === 'redirect' || scenario.loading !== 'none'
    ? []
    : listed(scenario).slice(startOf(scenario), startOf(scenario) + capacity(scenario));

/** The list's last order, where it does not stand there as a card. */
export const veiledOrder = (scenario: Scenario): Order | undefined =>
  scenario.oddities.some((one) => VEILS.includes(one)) ? held(scenario).at(-1) : undefined;

/** The orders on the page as it is first shown. */
export const firstShown = (scenario: Scenario): readonly Order[] =>
  held(scenario).filter((order) => order !== veiledOrder(scenario));

/** The orders an account has; a deleted one is a finished one, put away. */
export const kept = (scenario: Scenario): readonly Order[] => scenario.orders.filter(({ deleted }) => !deleted);

/** The refund requests on the page of the refund list. */
export const shownCases = (scenario: Scenario): readonly Case[] =>
  scenario.cases.slice((scenario.casePage - 1) * CASES_A_PAGE, scenario.casePage * CASES_A_PAGE);
