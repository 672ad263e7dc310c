import { DATA_FIELDS } from './snapshot';

/** Where a text stands: a selector, and after `@` the link or picture that is wanted instead of the text. */
export type Selectors = Readonly<Record<string, string>>;

/**
 * Where the parts of an order stand, as plain data: the content script is told them by the background, and pays for
 * none of it on its own account. Current layout only (site-facts 3 and 4, 2026-11).
 */
export const snapshotSelectors = {
  /** On a card of the orders list. */
  card: {
    date: '[data-pl="order_item_header_info"] > div',
    info: '.order-item-header-right-info',
    status: '.order-item-header-status-text',
    store: '.order-item-store-name',
    storeLink: 'a[href*="/store/"]@href',
    total: '.order-item-content-opt-price-total',
    receiptLink: 'a[href*="/p/tax-ui"]@href',
    trackingLink: 'a[href*="/p/tracking"]@href',
  },
  banner: '.expose-info-item-title',
  cardLine: {
    title: '.order-item-content-info-name span[title]',
    variant: '.order-item-content-info-sku',
    quantity: '.order-item-content-info-number-quantity',
    price: '.order-item-content-info-number',
    link: 'a[href*="/item/"]@href',
    picture: '.order-item-content-img@style',
  },
  thumbnail: '.order-item-content-img-list > *',
  /** On an order's own page. The part with the postal address (class `contact`) is not among these places. */
  page: {
    status: '.order-status .order-block-title',
    store: '.order-detail-item .store-name',
    storeLink: '.order-detail-item a[href*="/store/"]@href',
    receiptLink: 'a[href*="/p/tax-ui"]@href',
    trackingLink: 'a[href*="/p/tracking"]@href',
  },
  line: '.order-detail-item-content',
  pageLine: {
    title: '.item-title',
    link: '.item-title a@href',
    variant: '.item-sku-attr',
    price: '.item-price',
    quantity: '.item-price-quantity',
  },
  pageTotal: '.order-price [data-pl="order_price_item_value"]',
  /** Number, "Order placed on", "Paid on" and so on, in this order (site-facts 4, 2026-11). */
  pageRow: '.info-row',
  refund: {
    case: '[class*="orderItem--orderStatusDesc--"]',
    store: '[class*="orderItem--orderStore--"]',
  },
  /** The fields of an order's own data that may leave the page. */
  fields: DATA_FIELDS as readonly string[],
} as const;

export type SnapshotSelectors = typeof snapshotSelectors;
