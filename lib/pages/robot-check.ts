import { isShown, textOf } from '../dom';
import type { Facts, Page } from '../page';
import { everywhere } from './hosts';

/** Marks of the slider and its dialog (site-facts 2, 2026-11). */
const MARKS = ['#nc_1_wrapper', '.nc-container', '#baxia-dialog-content', '.baxia-dialog'] as const;

/** Its empty or hidden container stands in normal pages too; a frame is never empty, though nothing lies in it here. */
const isAtWork = (mark: Element): boolean =>
  isShown(mark) && (mark.childElementCount > 0 || textOf(mark) !== '' || mark.tagName === 'IFRAME');

/** True if the page asks whether the visitor is human, by its address or by a mark in use: then nothing else is to be read. */
export function isRobotCheck(root: ParentNode): boolean {
  const { URL: address } = (root.ownerDocument ?? root) as Document;
  return address?.includes('/_____tmd_____/punish') || [...root.querySelectorAll(MARKS.join(','))].some(isAtWork);
}

interface RobotCheckFacts extends Facts {
  readonly present?: true;
}

/** AliExpress asks whether the visitor is human. Its marks may also stand in any other page. Addresses: site-facts 2, 2026-11. */
export const robotCheck = {
  kind: 'robot-check',
  addresses: everywhere('/*_____tmd_____/punish*'),
  examples: [
    'https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=xc',
    'https://login.aliexpress.com/_____tmd_____/punish',
  ],
  anchors: { check: MARKS },
  read: (root: ParentNode): RobotCheckFacts => (isRobotCheck(root) ? { present: true } : {}),
} as const satisfies Page;
