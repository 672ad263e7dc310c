import type { Page } from '../page';
import { everywhere } from './hosts';

/** Refunds and disputes; on the m. host, on desktop too. Addresses: site-facts 2, 2026-11. */
export const refundList = {
  kind: 'refund-list',
  addresses: [...everywhere('/p/refund-dispute/list.html'), 'https://trade.aliexpress.com/issue/issue_list.htm', 'https://trade.aliexpress.com/issue/issueList.htm'],
  examples: ['https://m.aliexpress.com/p/refund-dispute/list.html', 'https://trade.aliexpress.com/issue/issue_list.htm', 'https://trade.aliexpress.com/issue/issueList.htm'],
  anchors: {},
} as const satisfies Page;
