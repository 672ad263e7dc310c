import { ASKED_IN, SIGNED_OUT, UNSIGNED } from '../../../selectors/marks';
import { all, isLoading, isVisible } from '../../dom';
import { isRobotCheck } from '../robot-check';

/** Public scripts ask whether the mark is visible: it may lie there hidden. */
const shows = (root: ParentNode, marks: string): boolean => all(root, marks).some(isVisible);

/** True if a visible mark says that nobody is signed in. */
export const isSignedOut = (root: ParentNode): boolean => shows(root, SIGNED_OUT);

/**
 * What keeps a page from being read: a robot check, parts still on their way, nobody signed in.
 * @returns all that may be said of the page then; undefined if nothing stands in the way
 */
export function obstacleIn(root: ParentNode): { readonly signedOut?: true } | undefined {
  if (isRobotCheck(root)) return {};
  if (shows(root, ASKED_IN)) return { signedOut: true };
  // While the page loads, its header may say "signed out" and correct itself later.
  if (isLoading(root)) return {};
  return shows(root, UNSIGNED) ? { signedOut: true } : undefined;
}
