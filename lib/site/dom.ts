import { ARIA_HIDDEN, HIDDEN, LOADING } from '../selectors/marks';

/** A part of a page that elements can be looked for in. */
export interface Searched {
  querySelectorAll(selector: string): Iterable<Element>;
}

/** An element's text, trimmed, its runs of space collapsed; '' for no element. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

// Here and in the orders list loops are callbacks and lists are copied by Array.from: for...of, spreads and array patterns
// come out as three times the code, which V8 keeps twice of all that runs on each card (Chromium 156).

/** Every element of a selector, in document order. */
export const all = (root: Searched, selector: string): Element[] => Array.from(root.querySelectorAll(selector));

/** An element and all that is in it. */
export const withAllIn = (element: Element): Element[] => [element].concat(all(element, '*'));

/** Every element the first matching selector of a ladder finds, in document order; lower rungs are not looked at. */
export function allMatches(root: ParentNode, ladder: readonly string[]): Element[] {
  const rung = ladder.find((selector) => root.querySelector(selector));
  return rung ? all(root, rung) : [];
}

/** The first element that the first matching selector of a ladder finds. */
export const firstMatch = (root: ParentNode, ladder: readonly string[]): Element | undefined => allMatches(root, ladder)[0];

/** Every element without elements in it: where a page's words stand. */
export const leavesOf = (root: ParentNode): Element[] => all(root, '*').filter((one) => !one.childElementCount);

/** False if the element or anything around it is hidden: by attribute, inline style or, where a browser can tell, by style sheet. */
export const isVisible = (element: Element): boolean => !element.closest(ARIA_HIDDEN) && isLaidOut(element);

/** True while any visible mark of loading stands in the page: nothing counted now can be trusted. */
export const isLoading = (root: ParentNode): boolean => all(root, LOADING).some(isLaidOut);

/** True if the element itself is marked as loading. Not `isVisible`: a spinner is mere decoration to a screen reader. */
export const isBusy = (element: Element): boolean => element.matches(LOADING) && isLaidOut(element);

/** Anything but hidden by attribute, inline style or, where a browser can tell, by style sheet. */
export function isLaidOut(element: Element): boolean {
  if (element.closest(HIDDEN)) return false;
  // A document without a window draws nothing, which says nothing about the page.
  return !element.isConnected || !element.ownerDocument.defaultView || element.checkVisibility({ visibilityProperty: true });
}
