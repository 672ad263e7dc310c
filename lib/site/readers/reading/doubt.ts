import { ERRORS, FIREFOX_AT_WORK, FRAMES, TRANSLATED, WHOLE_PAGE } from '../../../selectors/marks';
import { all, isLaidOut, isVisible, type Searched, textOf, withAllIn } from '../../dom';

/** Elements of pages that have shown an error. */
const marred = new WeakSet<Element>();

/** The language each page named when it was first looked at; none for one that Firefox has translated. */
const languages = new WeakMap<ParentNode, string | undefined>();

/**
 * True on a page in words that are not the site's: they prove nothing. Firefox takes its marks away once it is through, and
 * leaves the page in another language than it came in (its translations-document.sys.mjs, 2026-11).
 */
export function isTranslated(root: ParentNode): boolean {
  const now = root.querySelector('html')?.lang ?? '';
  const first = root.querySelector(FIREFOX_AT_WORK) ? undefined : languages.has(root) ? languages.get(root) : now;
  languages.set(root, first);
  return first !== now || root.querySelector(TRANSLATED) !== null;
}

/** True where an error stands in the page, or once stood there beside this element: a toast goes, what it told of stays. */
export function hasFailed(root: Searched, beside: Element): boolean {
  const isError = (mark: Element): boolean => !mark.contains(beside) && textOf(mark) !== '' && isVisible(mark);
  if (all(root, ERRORS).some(isError)) marred.add(beside);
  return marred.has(beside);
}

/** True where there is something that a reader cannot look into. */
export const hidesParts = (around: Element): boolean =>
  withAllIn(around).some((one) => one.shadowRoot !== null || (one.matches(FRAMES) && isLaidOut(one)));

/**
 * Whether what stands in a page may prove something done: the page is not translated, told of no error, hides no part.
 * @param around where other figures or entries could stand
 */
export function canProve(root: ParentNode, witness: Element, around: Element | null = witness.closest(WHOLE_PAGE)): boolean {
  const failed = hasFailed(root, witness);
  return !failed && !isTranslated(root) && !hidesParts(around ?? witness);
}
