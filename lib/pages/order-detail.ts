import type { Page } from '../page';
import { everywhere } from './hosts';

/** One order. Holds the postal address (`.contact-info`): only the status is read. Addresses: site-facts 2, 2026-11. */
export const orderDetail = {
  kind: 'order-detail',
  addresses: [...everywhere('/p/order/detail.html'), 'https://trade.aliexpress.com/order_detail.htm'],
  examples: ['https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001', 'https://www.aliexpress.us/p/order/detail.html?orderId=8190000000000001', 'https://trade.aliexpress.com/order_detail.htm?orderId=8190000000000001'],
  anchors: {},
} as const satisfies Page;
