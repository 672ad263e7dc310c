import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { COUPON_ENTRIES, COUPON_LIST } from '../../selectors/marks';
import { all } from '../dom';
import type { Reader } from '../reader';
import { obstacleIn } from './reading/obstacle';

interface CouponsFacts extends Facts {
  readonly couponsShown?: number;
  readonly signedOut?: boolean;
}

/** In that layout each coupon is a `.coupon-ul` in the list of that name; plain entries count too. None is not told from not yet. */
function couponsFacts(root: ParentNode): CouponsFacts {
  const lists = all(root, COUPON_LIST);
  const inner = lists.filter((list) => list.parentElement?.closest(COUPON_LIST)).length;
  const couponsShown = inner || (lists.length === 1 ? all(root, COUPON_ENTRIES).length : 0);
  return couponsShown ? { couponsShown } : {};
}

/** Coupons, old layout. */
export const coupons = {
  kind: 'coupons',
  read: (root: ParentNode): ReaderResult<CouponsFacts> => readerResult(obstacleIn(root) ?? couponsFacts(root), 'whole'),
} as const satisfies Reader;
