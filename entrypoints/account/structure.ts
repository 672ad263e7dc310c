import type { PageStructure } from '../../lib/messages';
import { all, isLaidOut } from '../../lib/site/dom';

/** The page as it stands, for a report: only the browser knows what of it is laid out, and what was entered. */
export const structure = (): PageStructure => ({
  address: document.URL,
  markup: document.documentElement.outerHTML,
  marks: all(document, '*').map(markOf).join(''),
});

const markOf = (one: Element & { value?: unknown; selectedIndex?: number }): number =>
  +!isLaidOut(one) + 2 * +!!one.shadowRoot + 4 * +!!('selectedIndex' in one ? one.selectedIndex : one.value);
