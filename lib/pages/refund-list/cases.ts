import { allMatches } from '../../dom';
import type { SiteWords } from '../../language';
import { type CaseState, caseStateOf, saysOpen } from '../reading/case-state';
import { anchors } from './anchors';

const SIGNS = [anchors.order, anchors.product, anchors.actions];

/** A case on the page. */
export interface Sighting {
  readonly element: Element;
  readonly state: CaseState;
}

/**
 * Every case on the page, counted by each sign there is: cards and, in them and outside, statuses, order numbers,
 * titles, buttons. Where these disagree the surplus is unclear, so that no case is ever left out; a status outside
 * every card is never finished.
 */
export function casesIn(root: ParentNode, words: SiteWords): Sighting[] {
  const cards = outermost(allMatches(root, anchors.case));
  const outside = (element: Element): boolean => !cards.some((card) => card.contains(element));
  const judge = (status: Element): CaseState => (saysOpen(status, words) ? 'open' : 'unclear');
  return [...cards.flatMap((card) => casesOf(card, words)), ...sightings(root, outside, judge)];
}

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** A card can hold several lines of one order, each with its case. */
function casesOf(card: Element, words: SiteWords): Sighting[] {
  const open = saysOpen(card, words);
  const judge = (status: Element): CaseState => caseStateOf(status, words);
  const found = sightings(card, () => true, judge);
  const states = found.length ? found.map((one) => one.state) : ['unclear' as const];
  const contradicted = open && !states.includes('open');
  return states.map((state) => ({ element: card, state: contradicted ? 'unclear' : state }));
}

/** As many cases as the most frequent sign counts: what no status tells is unclear. */
function sightings(root: ParentNode, counts: (sign: Element) => boolean, judge: (status: Element) => CaseState): Sighting[] {
  const statuses = allMatches(root, anchors.status).filter(counts);
  const signs = SIGNS.map((ladder) => allMatches(root, ladder).filter(counts)).sort((a, b) => b.length - a.length)[0] ?? [];
  const surplus = signs.slice(statuses.length).map((element): Sighting => ({ element, state: 'unclear' }));
  return [...statuses.map((element): Sighting => ({ element, state: judge(element) })), ...surplus];
}
