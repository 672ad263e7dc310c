import { allMatches, isShown, textOf } from '../../dom';
import { anchors } from './anchors';

/** Cases come ten a page (site-facts 5). */
const PAGE_SIZE = 10;

/**
 * Whether the list holds more than this page shows. False needs a pager that shows one single page, or fewer cases
 * than fill a page and no pager; a pager that lost its parts tells nothing.
 */
export function hasMorePages(root: ParentNode, shown: number): boolean | undefined {
  if (isNarrowed(root)) return undefined;
  const pagers = allMatches(root, anchors.pager);
  if (!pagers.length) return shown < PAGE_SIZE ? false : undefined;
  const [next, previous] = [allMatches(root, anchors.nextPage), allMatches(root, anchors.previousPage)];
  if ([...next, ...previous].some(isEnabled) || pagers.some((pager) => Number(textOf(pager)) > 1)) return true;
  const current = allMatches(root, anchors.currentPage).map(textOf);
  return next.length && current.length && current.every((page) => page === '1') ? false : undefined;
}

const isEnabled = (button: Element): boolean =>
  isShown(button) && !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true';

/**
 * Another tab than the first, or a search, leaves cases out. That there are such was seen in the site's interface
 * (maxwellmezadre/aliexpress-mcp src/aliexpress/refunds.ts, 2026-09), their markup never: what every accessible page has.
 */
function isNarrowed(root: ParentNode): boolean {
  const selected = [...root.querySelectorAll('[role="tab"]')].findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  const searched = [...root.querySelectorAll('input')].some((field) => /^(text|search)$/.test(field.type) && field.value.trim());
  return selected > 0 || searched;
}
