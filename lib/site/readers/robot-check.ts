import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { NEVER_EMPTY, ROBOT_CHECKS } from '../../selectors/marks';
import { PUNISH } from '../../selectors/patterns';
import { all, isVisible, textOf } from '../dom';
import type { Reader } from '../reader';
import { pageAddress } from './reading/address';

/** Its empty or hidden container stands in normal pages too. */
const isAtWork = (mark: Element): boolean => isVisible(mark) && (mark.matches(NEVER_EMPTY) || textOf(mark) !== '');

/** True if the page asks whether the visitor is human, by its address or by a mark in use: then nothing else is to be read. */
export function isRobotCheck(root: ParentNode): boolean {
  return pageAddress(root).includes(PUNISH) || all(root, ROBOT_CHECKS).some(isAtWork);
}

interface RobotCheckFacts extends Facts {
  readonly present?: true;
}

/** AliExpress asks whether the visitor is human. Its marks may also stand in any other page. */
export const robotCheck = {
  kind: 'robot-check',
  read: (root: ParentNode): ReaderResult<RobotCheckFacts> => readerResult(isRobotCheck(root) ? { present: true } : {}, 'part'),
} as const satisfies Reader;
