import { CHOSEN_TAB, FILLED_FIELDS, TAB_GROUP, TABS } from '../../../selectors/marks';
import { all, type Searched } from '../../dom';

/** In every group of tabs the first one must be the chosen one, and no other. */
function isAsFirst(tab: Element): boolean {
  const around = tab.parentElement;
  const group = around?.closest(TAB_GROUP) ?? around;
  return (group?.querySelector(TABS) === tab) === tab.matches(CHOSEN_TAB);
}

const isSet = (field: HTMLInputElement | HTMLSelectElement): boolean =>
  'selectedIndex' in field
    ? field.selectedIndex > 0
    : /^(text|search)$/.test(field.type) && !field.readOnly && field.value.trim() !== '';

/**
 * True if another tab than the first, a search or a choice leaves something out of a list. That the refund list has tabs is known
 * from the site's API (maxwellmezadre/aliexpress-mcp src/aliexpress/refunds.ts, 2026-09); their markup was never seen.
 */
export const isNarrowed = (root: Searched): boolean =>
  all(root, TABS).some((tab) => !tab.parentElement?.closest(TABS) && !isAsFirst(tab)) ||
  (all(root, FILLED_FIELDS) as (HTMLInputElement | HTMLSelectElement)[]).some(isSet);
