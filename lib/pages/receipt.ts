import type { Page } from '../page';
import { receiptPage } from './copying/other-pages';
import { everywhere } from './hosts';

/** The receipt of one order. Addresses: site-facts 2, 2026-11. */
export const receipt = {
  kind: 'receipt',
  addresses: everywhere('/p/tax-ui/index.html'),
  examples: ['https://www.aliexpress.com/p/tax-ui/index.html?orderId=8190000000000001'],
  anchors: {},
  orders: receiptPage,
} as const satisfies Page;
