import type { PageKind, Scenario } from '../scenario';
import { markupMutations } from './markup';
import type { Mutation } from './mutation';
import { stateMutations } from './state';
import { wordMutations } from './words';

export type { Mutation, Random } from './mutation';

/** Every way a page is changed under a reader. */
export const mutations: readonly Mutation[] = [...markupMutations, ...stateMutations, ...wordMutations];

/** The orders list alone carries data, and only in the layouts since 2022. */
const hasWholeData = ({ embedded, layout }: Scenario, kind: PageKind): boolean =>
  kind === 'order-list' && embedded === 'present' && layout !== 'old';

/**
 * True if the scenario's truth still bounds what a reading of its page may claim after these mutations. It does not where a
 * card, or one side of a contradiction, is hidden and the page's own data is not whole: nobody could tell then.
 */
export function isBounded(scenario: Scenario, chain: readonly Mutation[], kind: PageKind = 'order-list'): boolean {
  if (hasWholeData(scenario, kind) && !chain.some(({ harmsData }) => harmsData)) return true;
  if (chain.some(({ hides }) => hides === 'cards')) return false;
  const contradicts = scenario.orders.some(({ shows }) => shows) || chain.some((one) => one.contradicts);
  return !(contradicts && chain.some(({ hides }) => hides === 'signals'));
}
