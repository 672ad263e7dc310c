import { CLEAR } from '../../lib/selectors/own-boxes';

/** Where the overlay lies (lib/selectors/boxes.ts). */
const TOP = '2147483647';
/** Points looked at, across and down. */
const STEPS = [0.02, 0.25, 0.5, 0.75, 0.98];

/**
 * True if all of a box that is the last child of `html`, with the highest `z-index`, can be seen: nothing fades or clips it,
 * nothing lies over it. For Firefox, which has no `trackVisibility`: a cover that lets the pointer through is found by its place,
 * but not in a shadow root of the page's.
 */
export function isInSight(host: Element): boolean {
  const html = document.documentElement;
  const box = host.getBoundingClientRect();
  if (host.parentNode !== html || box.width < 1 || box.height < 1) return false;
  const at = (x: number, y: number): Element | null => document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
  // The pill is round: its corners belong to the page.
  const isOurs = (x: number, y: number): boolean => (host.role && y !== 0.5 && (x < 0.1 || x > 0.9)) || at(x, y) === host;
  if (!STEPS.every((x) => STEPS.every((y) => isOurs(x, y)))) return false;
  return isClear(html) && !coversOf(host).some((one) => overlaps(one, box));
}

/** True if a page's root does nothing to all that is in it, and draws nothing after its last element. */
export function isClear(html: Element): boolean {
  const style = getComputedStyle(html);
  const { content, zIndex } = getComputedStyle(html, '::after');
  return CLEAR.every(([name, value]) => style.getPropertyValue(name) === value) && (zIndex !== TOP || /^no/.test(content));
}

/** All that is drawn over the host: the top layer, and what follows it in the document with the same `z-index`. */
function coversOf(host: Element): Element[] {
  const covers = [...document.querySelectorAll(':popover-open,:modal,:fullscreen')];
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling)
    covers.push(...withDescendants(next).filter((one) => getComputedStyle(one).zIndex === TOP));
  return covers.flatMap(withDescendants);
}

const withDescendants = (element: Element): Element[] => [element, ...element.querySelectorAll('*')];

/** By its own box, or by what stands behind it: a dialog's stops the pointer too, a popover's does not. */
function overlaps(element: Element, box: DOMRect): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const meets = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  if (meets && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  return getComputedStyle(element, '::backdrop').backgroundColor !== 'rgba(0, 0, 0, 0)';
}
