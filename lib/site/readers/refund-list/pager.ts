import { REFUND_PAGE, REFUND_PAGERS, REFUND_TURNS, TURNED_OFF } from '../../../selectors/marks';
import { all, allMatches, isLaidOut, isVisible, textOf } from '../../dom';
import { canProve } from '../reading/doubt';
import { isNarrowed } from '../reading/narrowed';
import { holdsUnknownEntries, listAround } from '../reading/unknown-entries';

/** Cases come ten a page (site-facts 5). */
const PAGE_SIZE = 10;

/**
 * Whether there are more cases than this page shows. False needs a pager that shows one single page, or fewer cases than
 * fill a page and no pager, and nothing in or after the list that could be another; a pager that lost its parts tells nothing.
 * @param cases the elements of the cases shown, at least one
 */
export function hasMorePages(root: ParentNode, cases: readonly Element[]): boolean | undefined {
  const [witness] = cases;
  // Checked first, and on every look, because an error message may be gone by the next one.
  const proves = witness && canProve(root, witness, listAround(cases));
  if (isNarrowed(root)) return undefined;
  const pagers = allMatches(root, REFUND_PAGERS);
  const turns = all(root, REFUND_TURNS);
  if (turns.some((turn) => isVisible(turn) && !isOff(turn)) || pagers.some((pager) => Number(textOf(pager)) > 1)) return true;
  const single = turns.length > 0 && turns.every(isOff) && isFirst(root);
  const ended = pagers.length ? single : cases.length < PAGE_SIZE;
  return ended && proves && cases.every(isLaidOut) && !holdsUnknownEntries(cases) ? false : undefined;
}

/** True on the first page of the list with nothing left out of it. */
export const isFirstPage = (root: ParentNode): boolean =>
  !isNarrowed(root) && (isFirst(root) || !allMatches(root, REFUND_PAGERS).length);

const isFirst = (root: ParentNode): boolean => {
  const current = all(root, REFUND_PAGE);
  return current.length > 0 && current.every((page) => textOf(page) === '1');
};

const isOff = (button: Element): boolean => button.matches(TURNED_OFF);
