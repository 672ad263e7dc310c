import type { Page } from '../page';

/** Coupons, old layout. Addresses: site-facts 2, 2026-11. */
export const coupons = {
  kind: 'coupons',
  addresses: ['https://coupon.aliexpress.com/buyer/coupon/listView.htm'],
  examples: ['https://coupon.aliexpress.com/buyer/coupon/listView.htm'],
  anchors: {},
} as const satisfies Page;
