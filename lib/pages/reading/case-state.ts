import { leavesOf, textOf } from '../../dom';
import type { SiteWords } from '../../language';

export type CaseState = 'open' | 'finished' | 'unclear';

/** A case's words come with a date beside them, 20YY-MM-DD (site-facts 5). */
const DATE = /20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(\s\d{1,2}:\d{2}(:\d{2})?)?/g;
const wordsIn = (element: Element): string => textOf(element).replace(DATE, '');

/** True if any word in the element says that a case waits for somebody. */
export const saysOpen = (element: Element, words: SiteWords): boolean =>
  [element, ...leavesOf(element)].some((one) => words.caseIsOpen(wordsIn(one)) === true);

/** One word of an open case is enough; finished must be all that is said; both at once are unclear. */
export function caseStateOf(element: Element, words: SiteWords): CaseState {
  const open = saysOpen(element, words);
  const ended = [element, ...leavesOf(element)].some((one) => words.caseIsOpen(wordsIn(one)) === false);
  if (open) return ended ? 'unclear' : 'open';
  return words.caseIsOpen(wordsIn(element)) === false ? 'finished' : 'unclear';
}
