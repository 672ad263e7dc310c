/**
 * Where things stand in the orders list, newest first. Layout since 2022-02; attributes and classes agreed by five or
 * six of 19 public repositories (site-facts 3, 2026-11). Old layout: until 2022.
 */
export const anchors = {
  list: ['.order-main', '.order-wrap'],
  order: ['.order-item'],
  orderNumber: ['[data-pl="order_item_header_info"]'],
  orderLink: ['a[href*="orderId="]'],
  // No rung of two parts: within a card such a selector cost 97 µs where each of these costs 2 (Chromium 156, 5,000 cards).
  status: ['.order-item-header-status-text', '[data-pl="order_item_header_status"]', '.order-status'],
  banner: ['.expose-info-item-title', '[class*="expose-info"]'],
  button: ['.order-item-btn'],
  tab: ['.comet-tabs-nav-item'],
  activeTab: ['.comet-tabs-nav-item-active'],
  more: ['[data-pl="order_more"] button', '.order-more button'],
  signedOut: ['.account-unsigned'],
  'open-orders': [],
  'open-cases': [],
  'unclear-orders': [],
} as const;
