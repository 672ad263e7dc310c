import type { Page } from '../page';
import { everywhere } from './hosts';

/** The orders. Addresses: site-facts 2, 2026-11. */
export const orderList = {
  kind: 'order-list',
  addresses: [...everywhere('/p/order/index.html'), 'https://trade.aliexpress.com/orderList.htm', 'https://trade.aliexpress.com/order_list.htm'],
  examples: ['https://www.aliexpress.com/p/order/index.html', 'https://m.aliexpress.com/p/order/index.html', 'https://www.aliexpress.us/p/order/index.html?spm=a', 'https://es.aliexpress.com/p/order/index.html', 'https://trade.aliexpress.com/orderList.htm', 'https://trade.aliexpress.com/order_list.htm'],
  anchors: {},
} as const satisfies Page;
