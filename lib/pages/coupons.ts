import { allMatches } from '../dom';
import type { Facts, Page } from '../page';
import { on } from './hosts';
import { obstacleIn } from './reading/obstacle';

interface CouponsFacts extends Facts {
  readonly couponsShown?: number;
  readonly signedOut?: boolean;
}

/** Old layout, weak source: Andronio2/Aliexpress-coupon-value-getter, about 2021 (site-facts 6). */
const anchors = {
  page: ['.use-coupons-list-container'],
  list: ['.coupon-ul'],
} as const;

/** In that layout each coupon is a `.coupon-ul` in the list of that name; plain entries count too. None is not told from not yet. */
function couponsFacts(root: ParentNode): CouponsFacts {
  const lists = allMatches(root, anchors.list);
  const inner = lists.filter((list) => list.parentElement?.closest(anchors.list[0])).length;
  const [only] = lists.length === 1 ? lists : [];
  const couponsShown = inner || [...(only?.children ?? [])].filter((entry) => entry.tagName === 'LI').length;
  return couponsShown ? { couponsShown } : {};
}

/** Coupons, old layout. Addresses: site-facts 2, 2026-11. */
export const coupons = {
  kind: 'coupons',
  addresses: [on('coupon', '/buyer/coupon/listView.htm')],
  examples: [on('coupon', '/buyer/coupon/listView.htm')],
  anchors,
  read: (root: ParentNode): CouponsFacts => obstacleIn(root) ?? couponsFacts(root),
} as const satisfies Page;
