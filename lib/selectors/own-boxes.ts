// What the page's script knows of our own boxes.
import { boxSheet } from './boxes';

/** What would take a page's root, and ours with it, out of sight, and how it reads where nothing does. */
export const CLEAR: readonly (readonly [property: string, value: string])[] = [
  ['opacity', '1'],
  ['mix-blend-mode', 'normal'],
  ...['filter', 'clip-path', 'mask-image', 'transform', 'translate', 'rotate', 'scale'].map((name) => [name, 'none'] as const),
];

/**
 * All of the ring's style sheet up to what it lies around, off which it stands, so that nothing is covered. Below the overlay; it
 * catches no clicks, and its host has no size a page could read. Ring and gap of look/tokens.css (--ring, --ring-gap).
 */
export const RING = /* @__PURE__ */ boxSheet(
  'z-index:2147483645;top:0;left:0;width:0;height:0;pointer-events:none;',
  'div{position:fixed;pointer-events:none;margin:-5px;padding:2px;border:3px solid #6439a6;border-radius:12px;' +
    'box-shadow:0 0 0 2px #fff,inset 0 0 0 2px #fff;',
);
export const STILL = '(prefers-reduced-motion: reduce)';
/** How a place is brought into sight, and how where motion is to be reduced. */
export const MOVES: readonly ScrollIntoViewOptions[] = [
  { block: 'center', behavior: 'smooth' },
  { block: 'center', behavior: 'auto' },
];

/** Keys that press, and what has no key. */
export const PRESS_KEYS: readonly string[] = ['click', ' ', 'Enter'];
/** What begins, or may begin, a press on the pill, and how the browser is asked whether all of it is seen. */
export const PRESS_STARTS: readonly string[] = ['pointerenter', 'pointerdown', 'focus', 'keydown', 'click'];
export const VISIBILITY_OPTIONS: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/** Where a box of ours may lie, and what is in its root: ring, or pill, with a frame where it is unfolded. */
export const BOXES = 'html > div';
export const IN_BOX = '^STYLE (DIV|B I( IFRAME)?)$';
/** What a page could say over our name. */
export const FOREIGN_NAMES: readonly string[] = ['aria-label', 'aria-labelledby'];
