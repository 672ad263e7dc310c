import { isLoading, isShown } from '../../dom';
import { anchors } from '../order-list/anchors';
import { isRobotCheck } from '../robot-check';

/**
 * What keeps a page from being read: a robot check, parts still on their way, nobody signed in.
 * @returns all that may be said of the page then; undefined if nothing stands in the way
 */
export function obstacleIn(root: ParentNode): { readonly signedOut?: true } | undefined {
  if (isRobotCheck(root) || isLoading(root)) return {};
  // The old header, still served in 2025 (site-facts 6). Public scripts ask whether it is visible: it may lie there hidden.
  return [...root.querySelectorAll(anchors.signedOut.join(','))].some(isShown) ? { signedOut: true } : undefined;
}
