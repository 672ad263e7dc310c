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
export type SightingField =
  | 'date'
  | 'info'
  | 'status'
  | 'store'
  | 'storeLink'
  | 'total'
  | 'detailLink'
  | 'receiptLink'
  | 'trackingLink'
  | 'case'
  | 'review'
  | 'reviewDate';

export type SightingItemField = 'title' | 'variant' | 'quantity' | 'price' | 'link' | 'picture';

/** All orders one look at a page showed. */
export interface Sightings {
  /** `order-list`, `order-detail`, `receipt`, `refund-list` or `review-list`. */
  readonly page: string;
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
