// Where things are in AliExpress's pages: for each thing a list of selectors, newest first. Only the background holds them; the
// content script is sent what marks.ts makes of them.

/**
 * Where things stand in the orders list, newest first. Layout since 2022-02; attributes and classes agreed by five or
 * six of 19 public repositories (site-facts 3, 2026-11). Old layout: until 2022.
 */
export const ORDER_LIST = {
  list: ['.order-main', '.order-wrap'],
  // Head and foot of the list stand in it, beside the list (site-facts 3).
  wrap: ['.order-wrap', '.order-main'],
  order: ['.order-item'],
  orderNumber: ['[data-pl="order_item_header_info"]'],
  orderLink: ['a[href*="orderId="]'],
  // No rung of two parts: within a card such a selector cost 97 µs where each of these costs 2 (Chromium 156, 5,000 cards).
  status: ['.order-item-header-status-text', '[data-pl="order_item_header_status"]', '.order-status'],
  banner: ['.expose-info-item-title', '[class*="expose-info"]'],
  button: ['.order-item-btn'],
  tab: ['.comet-tabs-nav-item'],
  activeTab: ['.comet-tabs-nav-item-active'],
  // A button is what the collector presses; the others only tell that there is more.
  more: [
    ':is([data-pl="order_more"],.order-more) button',
    ':is([data-pl="order_more"],.order-more) :is(a,[role="button"])',
    ':is(a,button,[role="button"])[data-pl="order_more"]',
  ],
  pager: ['[class*="pagination"]'],
  signedOut: ['.account-unsigned'],
  'open-orders': [],
  'open-cases': [],
  'unclear-orders': [],
} as const;

/**
 * Where things stand in the refund list: class stems and Fusion's pager of one public extension,
 * emiryuksel02/AliReturn extension/content.js, 2026 (site-facts 5).
 */
export const REFUND_LIST = {
  case: ['[class*="orderItem--orderItem--"]'],
  status: ['[class*="orderItem--orderStatusDesc--"]'],
  order: ['[class*="orderItem--orderSKUId--"]'],
  product: ['[class*="orderItem--orderSKUTitle--"]'],
  actions: ['[class*="orderItem--orderStatusAction--"]'],
  pager: ['.next-pagination-item', '[class*="pagination"]'],
  currentPage: ['.next-pagination-item.next-current'],
  previousPage: ['.next-pagination-item.next-prev'],
  nextPage: ['.next-pagination-item.next-next'],
  'open-cases': [],
  'unclear-cases': [],
} as const;

/** An order's own page. Layout since 2022-02 (site-facts 4, 2026-11). */
export const ORDER_DETAIL = {
  status: ['.order-status .order-block-title', '.order-status'],
  product: ['.order-detail-item'],
  info: ['.info-row'],
} as const;

/** One refund or dispute: class stems, one public bot of 2025 (site-facts 5). */
export const REFUND_CASE = {
  status: ['[class*="reminder--statusStr"]'],
  progress: ['[class*="verticalSteps--title"]'],
} as const;

/** Coins as digits. Desktop page; five public scripts, 2026-09 (site-facts 6). */
export const COINS = { balance: ['.coin-info-content-head-text'] } as const;

/** Coupons, old layout, weak source: Andronio2/Aliexpress-coupon-value-getter, about 2021 (site-facts 6). */
export const COUPONS = {
  page: ['.use-coupons-list-container'],
  list: ['.coupon-ul'],
} as const;

/** Old page, one public script of about 2020 (`.address-list-wrap > .address-item > .address-opt`); of the new one nothing is known. */
export const ADDRESS_LIST = {
  list: ['.address-list-wrap'],
  address: ['.address-item'],
  options: ['.address-opt'],
} as const;

/** No markup of the page is known: every box on it, its words included (2026-11). */
export const DEACTIVATE_ACCOUNT = { box: ['label:has(input[type="checkbox"])'] } as const;

/** Each row of the reviews names its order (one public tool, 2025; site-facts 6). */
export const REVIEW_LIST = { order: ['a[href*="order_detail.htm"]'] } as const;

/** Marks of the slider, its dialog and its place in the sign-in (site-facts 2 and 6, 2026-11). */
export const ROBOT_CHECK = {
  check: ['#nc_1_wrapper', '.nc-container', '#baxia-dialog-content', '.baxia-dialog', '#baxia-login-check-code'],
} as const;

/** Fields of the sign-in: many public log-in scripts, 2015–2025; its first step and its code since 2026-06 (site-facts 6). */
export const SIGN_IN_PAGE = {
  form: [
    '#fm-login-id',
    'input[type="password"]',
    'input[name="account"]',
    'input[autocomplete~="username"]',
    'input[autocomplete~="one-time-code"]',
    '.nfm-login',
    '.login-container input',
  ],
} as const;
