import { textOf } from '../../dom';
import type { SiteWords } from '../../language';

export type CaseState = 'open' | 'finished' | 'unclear';

/** A case's words come with a date beside them, 20YY-MM-DD (site-facts 5). */
const DATE = /20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(\s\d{1,2}:\d{2}(:\d{2})?)?/g;
const wordsIn = (element: Element): string => textOf(element).replace(DATE, '');
const meaningsIn = (element: Element, words: SiteWords): (boolean | undefined)[] =>
  [element, ...element.querySelectorAll('*')].map((one) => words.caseIsOpen(wordsIn(one)));

/** True if any word in the element says that a case waits for somebody. */
export const saysOpen = (element: Element, words: SiteWords): boolean => meaningsIn(element, words).includes(true);

/** One word of an open case is enough; finished must be all that is said; both at once are unclear. */
export function caseStateOf(element: Element, words: SiteWords): CaseState {
  const meanings = meaningsIn(element, words);
  if (meanings.includes(true)) return meanings.includes(false) ? 'unclear' : 'open';
  return meanings[0] === false ? 'finished' : 'unclear';
}
