import type { Page } from '../page';
import { everywhere } from './hosts';

/** One refund or dispute. Addresses: site-facts 2, 2026-11. */
export const refundCase = {
  kind: 'refund-case',
  addresses: ['https://trade.aliexpress.com/issue/fastissue/*', 'https://trade.aliexpress.com/issue/issueDetail.htm', ...everywhere('/p/reverse-pages/*'), ...everywhere('/p/refund-amount/detail.html'), ...everywhere('/p/refund-cancel/index.html')],
  examples: ['https://trade.aliexpress.com/issue/fastissue/detail.htm?issueId=1', 'https://trade.aliexpress.com/issue/issueDetail.htm?issueId=1', 'https://www.aliexpress.com/p/reverse-pages/reverseDetail.html?reverseOrderLineId=1', 'https://m.aliexpress.com/p/refund-amount/detail.html', 'https://m.aliexpress.com/p/refund-cancel/index.html'],
  anchors: {},
} as const satisfies Page;
