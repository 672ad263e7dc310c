import type { Page } from '../page';

/** Reviews written and still to write. Addresses: site-facts 2, 2026-11. */
export const reviewList = {
  kind: 'review-list',
  addresses: ['https://feedback.aliexpress.com/management/feedbackBuyerList.htm', 'https://feedback.aliexpress.com/management/leaveFeedback.htm'],
  examples: ['https://feedback.aliexpress.com/management/feedbackBuyerList.htm', 'https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=8190000000000001'],
  anchors: {},
} as const satisfies Page;
