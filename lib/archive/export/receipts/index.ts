import type { KeptOrder } from '../../model/order';
import { newestFirst } from '../../model/sort';
import type { Made } from '../json';
import { html } from '../markup';
import { pageHtml } from '../page';
import { front } from './front';
import { receiptOf } from './receipt';
import { RECEIPT_STYLE } from './style';
import type { ReceiptWords } from './words';

/**
 * All orders as one page to read or print, two or three of them on a sheet: it loads nothing, runs nothing, and its own policy says so.
 * @throws RangeError if the time of making is none
 */
export function receiptsHtml(orders: readonly KeptOrder[], made: Made, words: ReceiptWords): Promise<string> {
  const sorted = newestFirst(orders);
  const receipts = sorted.map((order) => receiptOf(order, words));
  return pageHtml(
    { ...words, title: words.t('receipts-title'), style: RECEIPT_STYLE },
    html`${front(sorted, made, words)}${receipts}`,
  );
}
