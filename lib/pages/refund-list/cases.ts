import { allMatches } from '../../dom';
import type { SiteWords } from '../../language';
import { type CaseState, caseStateOf, saysOpen } from '../reading/case-state';
import { anchors } from './anchors';

/** A case on the page. */
export interface Sighting {
  readonly element: Element;
  readonly state: CaseState;
}

/**
 * Every case on the page, counted by each sign there is: cards, status marks, order numbers. Where these disagree the
 * surplus is unclear, so that no case is ever left out; a mark outside every card is never finished.
 */
export function casesIn(root: ParentNode, words: SiteWords): Sighting[] {
  const cards = outermost(allMatches(root, anchors.case));
  const outside = (element: Element): boolean => !cards.some((card) => card.contains(element));
  const strays = allMatches(root, anchors.status).filter(outside);
  const orders = allMatches(root, anchors.order).filter(outside);
  const open = strays.map((element): Sighting => ({ element, state: saysOpen(element, words) ? 'open' : 'unclear' }));
  return [...cards.flatMap((card) => casesOf(card, words)), ...padded(open, orders)];
}

const outermost = (elements: readonly Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** A card can hold several lines of one order, each with its case. */
function casesOf(card: Element, words: SiteWords): Sighting[] {
  const statuses = allMatches(card, anchors.status);
  const states = statuses.map((status) => caseStateOf(status, words));
  const contradicted = !states.includes('open') && saysOpen(card, words);
  const judged = states.map((state): Sighting => ({ element: card, state: contradicted ? 'unclear' : state }));
  const signs = allMatches(card, anchors.order).map(() => card);
  return padded(judged, signs.length ? signs : [card]);
}

/** As many as there are signs: what no status tells is unclear. */
const padded = (judged: readonly Sighting[], signs: readonly Element[]): Sighting[] => [
  ...judged,
  ...signs.slice(judged.length).map((element): Sighting => ({ element, state: 'unclear' })),
];
