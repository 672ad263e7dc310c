import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { SIGN_IN_FIELDS } from '../../selectors/marks';
import { all, isLoading, isVisible } from '../dom';
import type { Reader } from '../reader';
import { isRobotCheck } from './robot-check';

interface SignInFacts extends Facts {
  readonly signedOut?: true;
}

/** Only a form on show proves that nobody is signed in: the address is passed through by those who are. */
function signInFacts(root: ParentNode): SignInFacts {
  if (isRobotCheck(root) || isLoading(root)) return {};
  return all(root, SIGN_IN_FIELDS).some(isVisible) ? { signedOut: true } : {};
}

/** Signed-out visits to any account page land here. */
export const signIn = {
  kind: 'sign-in',
  read: (root: ParentNode): ReaderResult<SignInFacts> => readerResult(signInFacts(root), 'part'),
} as const satisfies Reader;
