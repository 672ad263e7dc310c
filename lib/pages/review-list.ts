import { allMatches } from '../dom';
import type { Facts, Page } from '../page';
import { reviewRows } from './copying/other-pages';
import { on } from './hosts';
import { obstacleIn } from './reading/obstacle';

interface ReviewListFacts extends Facts {
  readonly reviewsShown?: number;
  readonly signedOut?: boolean;
}

/** Each review names its order (one public tool, 2025; site-facts 6). */
const ORDER = ['a[href*="order_detail.htm"]'] as const;

/** None is not told from not yet loaded. */
function reviewListFacts(root: ParentNode): ReviewListFacts {
  const hrefs = allMatches(root, ORDER).map((link) => link.getAttribute('href') ?? '');
  const orders = new Set(hrefs.map((href) => /orderId=(\d+)/.exec(href)?.[1] ?? href));
  return orders.size ? { reviewsShown: orders.size } : {};
}

/** Reviews written and still to write. Addresses: site-facts 2, 2026-11. */
export const reviewList = {
  kind: 'review-list',
  addresses: [on('feedback', '/management/feedbackBuyerList.htm'), on('feedback', '/management/leaveFeedback.htm')],
  examples: [
    'https://feedback.aliexpress.com/management/feedbackBuyerList.htm',
    'https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=8190000000000001',
  ],
  anchors: { order: ORDER },
  orders: reviewRows,
  read: (root: ParentNode): ReviewListFacts => obstacleIn(root) ?? reviewListFacts(root),
} as const satisfies Page;
