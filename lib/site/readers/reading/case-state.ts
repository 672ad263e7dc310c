import type { ItemState } from '../../../model/reader-result';
import { CASE_DATE } from '../../../selectors/patterns';
import { textOf, withAllIn } from '../../dom';
import { type SiteWords, withoutAmount } from '../../language';

const caseWords = (element: Element): string => textOf(element).replace(new RegExp(CASE_DATE, 'g'), '');
const meaningsIn = (element: Element, words: SiteWords): (boolean | undefined)[] =>
  withAllIn(element).map((one) => words.caseIsOpen(caseWords(one)));

/** True if any word in the element says that a case waits for somebody. */
export const saysOpen = (element: Element, words: SiteWords): boolean => meaningsIn(element, words).includes(true);

/** The element's words, without date and amount; undefined if anything in it has a meaning that is known. */
export const unknownWords = (element: Element, words: SiteWords): string | undefined =>
  meaningsIn(element, words).every((meaning) => meaning === undefined) ? withoutAmount(caseWords(element)) : undefined;

/** One word of an open case is enough; finished must be all that is said; both at once are unclear. */
export function caseStateOf(element: Element, words: SiteWords): ItemState {
  const meanings = meaningsIn(element, words);
  if (meanings.includes(true)) return meanings.includes(false) ? 'unclear' : 'open';
  return meanings[0] === false ? 'settled' : 'unclear';
}
