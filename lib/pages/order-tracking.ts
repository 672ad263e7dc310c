import type { Page } from '../page';
import { everywhere } from './hosts';

/** Where a parcel is. Addresses: site-facts 2, 2026-11. */
export const orderTracking = {
  kind: 'order-tracking',
  addresses: everywhere('/p/tracking/index.html'),
  examples: ['https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001'],
  anchors: {},
} as const satisfies Page;
