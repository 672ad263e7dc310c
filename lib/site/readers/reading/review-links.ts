import { LEADS_TO_REVIEW, LIST_ROW, REVIEW_ORDER } from '../../../selectors/marks';
import { all } from '../../dom';

/** The row a link stands in; the link itself where it stands in none. */
export const reviewRow = (link: Element): Element => link.closest(LIST_ROW) ?? link;

/** The orders that have a review of the person's: a row with a link to write one still waits for it (site-facts 6, 2026-11). */
export const reviewLinks = (root: ParentNode): Element[] =>
  all(root, REVIEW_ORDER).filter((link) => !reviewRow(link).matches(LEADS_TO_REVIEW));
