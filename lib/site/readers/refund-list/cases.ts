import type { ItemState } from '../../../model/reader-result';
import { CASE, CASE_SIGNS, CASE_STATUS } from '../../../selectors/marks';
import { all, isLaidOut } from '../../dom';
import type { SiteWords } from '../../language';
import { caseStateOf, saysOpen, unknownWords } from '../reading/case-state';
import { isTranslated } from '../reading/doubt';
import { createNumbering } from './numbers';

/** A case on the page. */
export interface CaseEntry {
  readonly element: Element;
  readonly state: ItemState;
  /** What tells it from every other case; absent where the page does not show enough. */
  readonly number?: string | undefined;
  /** By what the person says that its status means. */
  readonly told?: true | undefined;
  /** Its status, where nobody knows what that means. */
  readonly word?: string | undefined;
}

/** What a status says, and who says it. */
type Judged = Pick<CaseEntry, 'state' | 'told' | 'word'>;

/**
 * Every case on the page, counted by each sign there is: cards and, in them and outside, statuses, order numbers,
 * titles, buttons. Where these disagree the surplus is unclear, so that no case is ever left out; a status outside
 * every card is never finished, nor is one that is hidden or was translated.
 */
export function casesIn(root: ParentNode, words: SiteWords): CaseEntry[] {
  const cards = all(root, CASE).filter((one) => !one.parentElement?.closest(CASE));
  const outside = (element: Element): boolean => !cards.some((card) => card.contains(element));
  const judge = (status: Element): Judged => ({ state: saysOpen(status, words) ? 'open' : 'unclear' });
  const translated = isTranslated(root);
  const numbersIn = createNumbering(translated);
  const inCards = cards.flatMap((card) => {
    const found = casesOf(card, words, translated);
    const numbers = numbersIn(card, found.length);
    return found.map((one, at) => ({ ...one, number: numbers[at] }));
  });
  return [...inCards, ...caseEntries(root, outside, judge)];
}

/** A card can hold several lines of one order, each with its case. */
function casesOf(card: Element, words: SiteWords, translated: boolean): CaseEntry[] {
  const open = saysOpen(card, words);
  const judge = (status: Element): Judged => {
    const state = caseStateOf(status, words);
    if (translated || !isLaidOut(status)) return { state: state === 'settled' ? 'unclear' : state };
    const word = unknownWords(status, words);
    const told = word && words.byPerson(word);
    return told ? { state: told === 'open' ? told : 'settled', told: true, word } : { state, word };
  };
  const found = caseEntries(card, () => true, judge);
  const states: Judged[] = found.length ? found : [{ state: 'unclear' }];
  // That a status is open by the person's word explains no open word beside it.
  const contradicted = open && !states.some(({ state, told }) => state === 'open' && !told);
  return states.map((one) => ({ ...(contradicted ? { state: 'unclear' as const } : one), element: card }));
}

/** As many cases as the most frequent sign counts: what no status tells is unclear. */
function caseEntries(root: ParentNode, counts: (sign: Element) => boolean, judge: (status: Element) => Judged): CaseEntry[] {
  const statuses = all(root, CASE_STATUS).filter(counts);
  const signs = CASE_SIGNS.map((sign) => all(root, sign).filter(counts)).sort((a, b) => b.length - a.length)[0] ?? [];
  const surplus = signs.slice(statuses.length).map((element): CaseEntry => ({ element, state: 'unclear' }));
  return [...statuses.map((element): CaseEntry => ({ element, ...judge(element) })), ...surplus];
}
