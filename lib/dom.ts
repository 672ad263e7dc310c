/** Marks of a part of a page that is still on its way; class stems, since suffixes are hashed. */
export const LOADING =
  '[aria-busy="true"],[class*="skeleton"],[class*="Skeleton"],[class*="loading"],[class*="Loading"],[class*="spin"],[class*="Spin"]';

/** By attribute or inline style, as written by hand and by scripts. */
const HIDDEN = '[hidden],[style*="display:none" i],[style*="display: none" i]';

/** An element's text, trimmed, its runs of space collapsed; '' for no element. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

// Here and in the orders list loops are callbacks and lists are copied by Array.from: for...of, spreads and array patterns
// come out as three times the code, which V8 keeps twice of all that runs on each card (Chromium 156).

/** Every element the first matching selector of a ladder finds, in document order; lower rungs are not looked at. */
export function allMatches(root: ParentNode, ladder: readonly string[]): Element[] {
  const rung = ladder.find((selector) => root.querySelector(selector));
  return rung ? Array.from(root.querySelectorAll(rung)) : [];
}

/** The first element that the first matching selector of a ladder finds. */
export const firstMatch = (root: ParentNode, ladder: readonly string[]): Element | undefined => allMatches(root, ladder)[0];

/** Every element without elements in it: where a page's words stand. */
export const leavesOf = (root: ParentNode): Element[] =>
  Array.from(root.querySelectorAll('*')).filter((one) => !one.childElementCount);

/** False if the element or anything around it is hidden: by attribute, inline style or, where a browser can tell, by style sheet. */
export const isShown = (element: Element): boolean => !element.closest('[aria-hidden="true"]') && isLaidOut(element);

/** True while any visible mark of loading stands in the page: nothing counted now can be trusted. */
export const isLoading = (root: ParentNode): boolean => Array.from(root.querySelectorAll(LOADING)).some(isLaidOut);

/** True if the element itself is marked as loading. Not `isShown`: a spinner is mere decoration to a screen reader. */
export const isBusy = (element: Element): boolean => element.matches(LOADING) && isLaidOut(element);

/** Anything but hidden by attribute, inline style or, where a browser can tell, by style sheet. */
export function isLaidOut(element: Element): boolean {
  if (element.closest(HIDDEN)) return false;
  // A document without a window draws nothing, which says nothing about the page.
  return !element.isConnected || !element.ownerDocument.defaultView || element.checkVisibility();
}
