/**
 * What a page showed of one order, as plain text, made in the page and understood in the extension (`understand`).
 * The page side stays small that way: it copies texts and links, and knows nothing of money, dates or languages.
 */
export interface Sighting {
  /** The order number, digits only. */
  readonly id: string;
  /** Texts and links by field, as the page shows them; an absent field was not shown. */
  readonly texts: Readonly<Partial<Record<SightingField, string>>>;
  /** One entry a line of the order; empty where the page showed thumbnails only. */
  readonly items: readonly Readonly<Partial<Record<SightingItemField, string>>>[];
  /** Thumbnails shown without words: that many lines at least. */
  readonly thumbnails?: number;
  /** The order as the page's own data has it (`pc_om_list_order.fields`), the fields of `DATA_FIELDS` only. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Links are absolute. `info` may hold date and number in one text, where the page has no places of their own. */
export const SIGHTING_FIELDS = [
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
export type SightingField = (typeof SIGHTING_FIELDS)[number];

export const SIGHTING_ITEM_FIELDS = ['title', 'variant', 'quantity', 'price', 'link', 'picture'] as const;
export type SightingItemField = (typeof SIGHTING_ITEM_FIELDS)[number];

/** The kinds of page that show orders. */
export const SIGHTING_PAGES = ['order-list', 'order-detail', 'receipt', 'refund-list', 'review-list'] as const;
export type SightingPage = (typeof SIGHTING_PAGES)[number];

/** All orders one look at a page showed. */
export interface Sightings {
  readonly page: SightingPage;
  readonly at: number;
  /** `<html lang>` of the page, or ''. It does not settle a currency; it may settle the order of a date. */
  readonly lang: string;
  readonly orders: readonly Sighting[];
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
  'moreItemText',
] as const;

/**
 * Bounds of a message. The page side cuts its texts and leaves longer data out: what is beyond them is refused whole.
 * Looks at more orders are sent in several messages.
 */
export const BOUNDS = { orders: 500, items: 200, text: 10_000, data: 200_000, nodes: 8_000, depth: 10 } as const;
