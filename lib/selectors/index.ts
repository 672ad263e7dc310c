import * as marks from './marks';
import * as ownBoxes from './own-boxes';
import * as patterns from './patterns';

/** All that the content script is told, in the order of the names. */
export const allSelectors: readonly unknown[] = Object.entries({ ...ownBoxes, ...marks, ...patterns })
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([, value]) => value);
