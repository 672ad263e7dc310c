import type { Case, Order, OrderState, Scenario, TabCode, TimeCode } from './scenario';

const MONTHS: Record<TimeCode, number> = { all: Number.POSITIVE_INFINITY, '6m': 6, '1y': 12, '2y': 24 };
const TAB_STATES: Record<Exclude<TabCode, 'all' | 'recycle'>, readonly OrderState[]> = {
  unpaid: ['unpaid'],
  processing: ['toShip'],
  shipped: ['shipped'],
  completed: ['finished'],
};

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

/** The orders of the first page, once it has loaded: those the page's data speaks of. */
export const firstPage = (scenario: Scenario): readonly Order[] => listed(scenario).slice(0, scenario.pageSize);

/** The orders on the page as it is first shown. */
export const firstShown = (scenario: Scenario): readonly Order[] =>
  scenario.session !== 'in' || scenario.robotCheck === 'redirect' || scenario.loading !== 'none'
    ? []
    : listed(scenario).slice(0, capacity(scenario));

/** The orders an account has; a deleted one is a finished one, put away. */
export const kept = (scenario: Scenario): readonly Order[] => scenario.orders.filter(({ deleted }) => !deleted);

/** The refund requests on the page of the refund list. */
export const shownCases = (scenario: Scenario): readonly Case[] =>
  scenario.cases.slice((scenario.casePage - 1) * CASES_A_PAGE, scenario.casePage * CASES_A_PAGE);
