/**
 * What a page showed of one order, as plain text, made in the page and understood in the extension (`parseOrders`).
 * The page side stays small that way: it copies texts and links, and knows nothing of money, dates or languages.
 */
export interface OrderSnapshot {
  /** The order number, digits only. */
  readonly id: string;
  /** Texts and links by field, as the page shows them; an absent field was not shown. */
  readonly texts: Readonly<Partial<Record<SnapshotField, string>>>;
  /** One entry a line of the order; empty where the page showed thumbnails only. */
  readonly items: readonly Readonly<Partial<Record<SnapshotItemField, string>>>[];
  /** Thumbnails shown without words: that many lines at least. */
  readonly thumbnails?: number;
  /** The order as the page's own data has it (`pc_om_list_order.fields`), the fields of `DATA_FIELDS` only. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Links are absolute. `case`: a banner a line. `info` may hold date and number in one text, where the page has no places of their own. */
export const SNAPSHOT_FIELDS = [
  'date',
  'info',
  'status',
  'store',
  'storeLink',
  'total',
  'detailLink',
  'receiptLink',
  'trackingLink',
  'case',
  'review',
  'reviewDate',
] as const;
export type SnapshotField = (typeof SNAPSHOT_FIELDS)[number];

export const SNAPSHOT_ITEM_FIELDS = ['title', 'variant', 'quantity', 'price', 'link', 'picture'] as const;
export type SnapshotItemField = (typeof SNAPSHOT_ITEM_FIELDS)[number];

/** The kinds of page that show orders. */
export const SNAPSHOT_PAGES = ['order-list', 'order-detail', 'receipt', 'refund-list', 'review-list'] as const;
export type SnapshotPage = (typeof SNAPSHOT_PAGES)[number];

/** All orders one look at a page showed. */
export interface OrderSnapshots {
  readonly page: SnapshotPage;
  readonly at: number;
  /** `<html lang>` of the page, or ''. It does not settle a currency; it may settle the order of a date. */
  readonly lang: string;
  /** A translator was at the page: its texts are not the site's own, and `lang` may be the reader's. */
  readonly translated?: true;
  readonly orders: readonly OrderSnapshot[];
}

/** The fields of an order in the page's own data that are copied (site-facts 3, 2026-11). No other leaves the page. */
export const DATA_FIELDS = [
  'orderId',
  'statusText',
  'orderDateText',
  'totalPriceText',
  'formatPriceInfo',
  'currencyCode',
  'storeName',
  'storePageUrl',
  'orderDetailUrl',
  'buttons',
  'exposeInfo',
  'orderLines',
  'orderLineSize',
  'moreItemText',
] as const;

/**
 * Bounds of a message. The page side cuts its texts and leaves longer data out: what is beyond them is refused whole.
 * Looks at more orders are sent in several messages.
 */
export const SNAPSHOT_BOUNDS = { orders: 500, items: 200, text: 10_000, data: 200_000, nodes: 8_000, depth: 10 } as const;
