import { lastSeen } from '../../merge/merge';
import { missingOf, unsettledOf } from '../../model/gaps';
import type { KeptMoney, KeptOrder } from '../../model/order';
import { newestFirst } from '../../model/sort';
import { gapsOf, type ItemRow, itemRows, titlesOf } from '../columns';
import { hasReview } from '../csv';
import type { Made } from '../json';
import { countsOf } from '../manifest';
import { fieldName, type ReceiptWords } from '../receipts/words';
import { showInvisible } from '../sanitize';
import type { AmountCell, Cell } from './cell';
import { workbook } from './index';
import { newSheet, type Sheet, type SheetColumn } from './sheet';

const NUMBER_WIDTH = 22;
const DAY_WIDTH = 12;
const SHORT = 18;
const NAME = 28;
const LONG = 60;

const amountOf = (money: KeptMoney | undefined): AmountCell | undefined =>
  money?.amount === undefined ? undefined : { amount: money.amount, currency: money.currency };

/** The amount where it is certain, its currency to filter by, and what the page showed. */
const sheetMoneyColumns = <T>(
  [certain, shown]: readonly [certain: string, shown: string],
  of: (row: T) => KeptMoney | undefined,
  { t }: ReceiptWords,
): SheetColumn<T>[] => [
  { head: t(certain), width: SHORT, get: (row) => amountOf(of(row)) },
  { head: t('sheet-currency'), width: 10, get: (row) => of(row)?.currency },
  { head: t(shown), width: SHORT, get: (row) => of(row)?.shown },
];

const dayCell = ({ date }: KeptOrder): Cell => (date?.iso ? { day: date.iso } : date?.shown);

const listCell = (fields: readonly string[], words: ReceiptWords): Cell =>
  fields.length > 0 ? words.list(fields.map((field) => fieldName(words, field))) : undefined;

const orderCells = ({ t }: ReceiptWords): SheetColumn<KeptOrder>[] => [
  { head: t('receipts-number'), width: NUMBER_WIDTH, get: ({ id }) => id },
  { head: t('receipts-date'), width: DAY_WIDTH, get: dayCell },
  { head: t('receipts-store'), width: NAME, get: ({ store }) => store?.name },
];

const titles = ({ t }: ReceiptWords): SheetColumn<KeptOrder> => ({ head: t('receipts-what'), width: LONG, get: titlesOf });

function caseCell({ case: own }: KeptOrder, { t }: ReceiptWords): Cell {
  const state = own?.open === undefined ? undefined : t(own.open ? 'receipts-case-open' : 'receipts-case-closed');
  return [own?.shown, state].filter(Boolean).join(' · ') || undefined;
}

function seenAt(order: KeptOrder): Cell {
  const at = lastSeen(order);
  return at > 0 ? { at } : undefined;
}

const orderColumns = (words: ReceiptWords): SheetColumn<KeptOrder>[] => [
  ...orderCells(words),
  titles(words),
  { head: words.t('receipts-status'), width: SHORT, get: ({ status }) => status?.shown },
  ...sheetMoneyColumns<KeptOrder>(['receipts-total', 'sheet-total-shown'], ({ total }) => total, words),
  { head: words.t('receipts-case'), width: NAME, get: (order) => caseCell(order, words) },
  { head: words.t('sheet-missing'), width: NAME, get: (order) => listCell(missingOf(order), words) },
  { head: words.t('sheet-seen'), width: SHORT, get: seenAt },
];

const itemColumns = (words: ReceiptWords): SheetColumn<ItemRow>[] => [
  ...orderCells(words).map(({ get, ...column }) => ({ ...column, get: ({ order }: ItemRow) => get(order) })),
  { head: words.t('receipts-what'), width: LONG, get: ({ item }) => item?.title },
  { head: words.t('sheet-variant'), width: NAME, get: ({ item }) => item?.variant },
  { head: words.t('receipts-quantity'), width: 10, get: ({ item }) => item?.quantity },
  ...sheetMoneyColumns<ItemRow>(['receipts-price', 'sheet-price-shown'], ({ item }) => item?.price, words),
  { head: words.t('sheet-missing'), width: NAME, get: (line) => listCell(gapsOf(line), words) },
  { head: words.t('sheet-product'), width: NUMBER_WIDTH, get: ({ item }) => item?.productId },
  { head: words.t('sheet-link'), width: NAME, get: ({ item }) => item?.link },
];

const sheetReviewColumns = (words: ReceiptWords): SheetColumn<KeptOrder>[] => [
  ...orderCells(words),
  titles(words),
  { head: words.t('receipts-review'), width: 80, wrapped: true, get: ({ review }) => review?.text },
  { head: words.t('sheet-review-date'), width: SHORT, get: ({ review }) => review?.date },
];

function conflictsIn({ conflicts = [] }: KeptOrder, words: ReceiptWords): Cell {
  return conflicts.map(({ field, other }) => `${fieldName(words, field)}: ${other}`).join('\n') || undefined;
}

const missingColumns = (words: ReceiptWords): SheetColumn<KeptOrder>[] => [
  ...orderCells(words),
  { head: words.t('sheet-not-shown'), width: LONG, wrapped: true, get: (order) => listCell(missingOf(order), words) },
  { head: words.t('sheet-unsettled'), width: NAME, wrapped: true, get: (order) => listCell(unsettledOf(order), words) },
  { head: words.t('sheet-conflict'), width: LONG, wrapped: true, get: (order) => conflictsIn(order, words) },
  { head: words.t('receipts-detail-link'), width: NAME, get: ({ detailLink }) => detailLink },
];

const hasGap = (order: KeptOrder): boolean =>
  missingOf(order).length + unsettledOf(order).length + (order.conflicts?.length ?? 0) > 0;

/** How many orders there are, how many of them lack something, and where all of it comes from. */
function footOf(orders: readonly KeptOrder[], made: Made, { t, moment }: ReceiptWords): string[] {
  const { orders: count, complete, incomplete } = countsOf(orders);
  const counts = [
    t('receipts-orders', { count }),
    t('receipts-complete', { count: complete }),
    t('receipts-incomplete', { count: incomplete }),
  ];
  return ['', counts.join(' · '), t('receipts-made', { by: showInvisible(made.by), when: moment(made.at) })];
}

/** The sheets of kept orders, with heads in the person's language: orders, items, reviews, and what is missing. */
export function orderSheets(orders: readonly KeptOrder[], made: Made, words: ReceiptWords): Sheet[] {
  const { t } = words;
  const sorted = newestFirst(orders);
  return [
    newSheet(t('sheet-orders'), sorted, orderColumns(words)),
    newSheet(t('sheet-items'), sorted.flatMap(itemRows), itemColumns(words)),
    newSheet(t('sheet-reviews'), sorted.filter(hasReview), sheetReviewColumns(words)),
    newSheet(t('sheet-missing'), sorted.filter(hasGap), missingColumns(words), footOf(orders, made, words)),
  ];
}

/**
 * All orders as a workbook for spreadsheets (.xlsx).
 * @throws RangeError if the time of making is none
 */
export const ordersWorkbook = (orders: readonly KeptOrder[], made: Made, words: ReceiptWords): Promise<Uint8Array<ArrayBuffer>> =>
  workbook(orderSheets(orders, made, words), words.direction);
