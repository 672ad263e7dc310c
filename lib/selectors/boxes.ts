// How our own boxes lie over a page: the page lends us no style sheet. The background alone knows it, and tells what it comes to.

/** A root's own important lines beat the page's, inline ones and animations too. */
export const important = (css: string): string => css.replaceAll(';', '!important;');

const BOX = 'all:initial;display:block;position:fixed;margin:0;padding:0;border:0;';
/** Firefox hands the page what the pointer is over, with its root, by what could be selected there. Nothing of ours is printed. */
const INSIDE = '*{user-select:none;-webkit-user-select:none}@media print{:host{display:none!important}}';

/**
 * The style sheet of a closed root.
 * @param host lines for the host itself
 * @param inner rules for what is in the root
 */
export const boxSheet = (host: string, inner: string): string => `:host{${important(BOX + host)}}${INSIDE}${inner}`;

/** The highest there is: what lies over it stands behind it in the document, or in the top layer. */
export const OVERLAY = 'z-index:2147483647;bottom:0;max-width:100%;';
