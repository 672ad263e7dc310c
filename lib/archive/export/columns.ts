import { lastSeen } from '../merge/merge';
import { missingOf, unsettledOf } from '../model/gaps';
import { type KeptItem, type KeptMoney, type KeptOrder, keptGroupOf } from '../model/order';

/**
 * What a column holds: words; a plain figure or day; an amount of money; a number of AliExpress's, which a spreadsheet would round; or
 * the same as a text, which it leaves alone.
 */
export type ColumnKind = 'text' | 'plain' | 'amount' | 'number' | 'number-as-text';
type Value = string | number | undefined;
export interface CsvColumn<T> {
  readonly kind: ColumnKind;
  /** What `schema.json` tells of it. */
  readonly told: string;
  readonly get: (row: T) => Value;
}
/** The columns of a CSV file in order. */
export type CsvColumns<T> = Readonly<Record<string, CsvColumn<T>>>;

const ofKind =
  (kind: ColumnKind) =>
  <T>(told: string, get: (row: T) => Value): CsvColumn<T> => ({ kind, told, get });
const textValue = ofKind('text');
const plainValue = ofKind('plain');
const amountColumn = ofKind('amount');

const flag = (value: boolean | undefined): Value => (value === undefined ? undefined : String(value));
const listValue = (values: readonly string[]): Value => values.join(' ') || undefined;
const timeOf = (ms: number): Value => (ms > 0 ? new Date(ms).toISOString() : undefined);

const AMOUNT_NOTE =
  'A figure with a point and two decimals (four in the whole file where one needs more), only where it is certain. Where a spreadsheet writes a comma there, all of them are texts to it.';

const moneyColumns = <T>(name: string, of: (row: T) => KeptMoney | undefined): CsvColumns<T> => ({
  [`${name}_amount`]: amountColumn(AMOUNT_NOTE, (row) => of(row)?.amount),
  [`${name}_currency`]: textValue('ISO 4217, only where it is certain.', (row) => of(row)?.currency),
  [`${name}_as_shown`]: textValue('As the page showed it.', (row) => of(row)?.shown),
});

const AS_TEXT = 'The number after "#": spreadsheets round numbers of more than 15 digits, and leave this text alone.';

const numberColumns = <T>(name: string, told: string, of: (row: T) => string | undefined): CsvColumns<T> => ({
  [name]: { kind: 'number', told, get: of },
  [`${name}_as_text`]: { kind: 'number-as-text', told: AS_TEXT, get: of },
});

const idColumns: CsvColumns<KeptOrder> = {
  ...numberColumns<KeptOrder>('order_id', 'The order number.', ({ id }) => id),
  order_date: plainValue('YYYY-MM-DD, only where it is certain.', ({ date }) => date?.iso),
  order_date_as_shown: textValue('As the page showed it.', ({ date }) => date?.shown),
};

const storeColumns: CsvColumns<KeptOrder> = {
  store: textValue('Name of the store.', ({ store }) => store?.name),
  store_link: textValue('Address of the store.', ({ store }) => store?.link),
};

const reviewColumns: CsvColumns<KeptOrder> = {
  review: textValue('The review the person wrote.', ({ review }) => review?.text),
  review_date: textValue('Its date as shown.', ({ review }) => review?.date),
};

const allLines: (order: KeptOrder) => Value = ({ allItems }) => flag(allItems);
const ALL_LINES = 'true: these are all lines of the order. false: there are more. Blank: no page said.';

export const ORDER_COLUMNS: CsvColumns<KeptOrder> = {
  ...idColumns,
  status: textValue('unpaid, toShip, shipped, finished or case, where it is certain.', keptGroupOf),
  status_as_shown: textValue('The last status seen, as the page showed it.', ({ status }) => status?.shown),
  ...storeColumns,
  lines_kept: plainValue('Number of rows of this order in items.csv that hold a line.', ({ items }) => items.length),
  all_lines_kept: textValue(ALL_LINES, allLines),
  ...moneyColumns<KeptOrder>('total', ({ total }) => total),
  case_open: textValue('true or false: a refund or dispute of this order is open.', (order) => flag(order.case?.open)),
  case_as_shown: textValue('What the page said of it.', (order) => order.case?.shown),
  detail_link: textValue('Address of the order.', ({ detailLink }) => detailLink),
  receipt_link: textValue('Address of its receipt.', ({ receiptLink }) => receiptLink),
  tracking_link: textValue('Address of its tracking.', ({ trackingLink }) => trackingLink),
  ...reviewColumns,
  last_seen: textValue('When a page last showed the order, UTC.', (order) => timeOf(lastSeen(order))),
  seen_on: textValue('The kinds of pages that showed it.', ({ seen }) => Object.keys(seen).sort().join(' ') || undefined),
  missing: textValue(
    'What no page showed, of: date status store items all-items item-title item-quantity item-price total.',
    (order) => listValue(missingOf(order)),
  ),
  unsettled: textValue('What is kept as shown, but could not be read for certain, of: date item-price total.', (order) =>
    listValue(unsettledOf(order)),
  ),
  conflicts: textValue(
    'Where two pages did not agree: the field, and the value that was not kept.',
    ({ conflicts = [] }) => conflicts.map(({ field, other }) => `${field}: ${other}`).join(' | ') || undefined,
  ),
};

/** A line of an order; without `item` where no line of the order is known: such an order still has its row. */
export interface ItemRow {
  readonly order: KeptOrder;
  readonly item?: KeptItem;
  readonly number?: number;
}

/** The lines of an order, in their order. */
export const itemRows = (order: KeptOrder): ItemRow[] =>
  order.items.length > 0 ? order.items.map((item, index) => ({ order, item, number: index + 1 })) : [{ order }];

const missingInLine = (item: KeptItem): string[] =>
  (['title', 'quantity', 'price'] as const).filter((field) => item[field] === undefined).map((field) => `item-${field}`);

/** What no page showed of a line; that there are items at all, where none is known. */
export const gapsOf = ({ item }: ItemRow): readonly string[] => (item ? missingInLine(item) : ['items']);

const ofOrder = (columns: CsvColumns<KeptOrder>): CsvColumns<ItemRow> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, { get, ...column }]) => [name, { ...column, get: ({ order }: ItemRow) => get(order) }]),
  );

export const ITEM_COLUMNS: CsvColumns<ItemRow> = {
  ...ofOrder({ ...idColumns, ...storeColumns }),
  line: plainValue('1, 2, 3 … in each order; blank where no line of the order is known.', ({ number }) => number),
  ...numberColumns<ItemRow>('line_id', "AliExpress's own number of the line.", ({ item }) => item?.lineId),
  ...numberColumns<ItemRow>('product_id', "AliExpress's own number of the product.", ({ item }) => item?.productId),
  title: textValue('What was bought.', ({ item }) => item?.title),
  variant: textValue('Colour, size and the like.', ({ item }) => item?.variant),
  quantity: plainValue('How many.', ({ item }) => item?.quantity),
  ...moneyColumns<ItemRow>('price', ({ item }) => item?.price),
  link: textValue('Address of the product.', ({ item }) => item?.link),
  picture: textValue('Address of its picture. The picture itself is not kept.', ({ item }) => item?.picture),
  all_lines_kept: textValue(ALL_LINES, ({ order }) => allLines(order)),
  missing: textValue(
    'What no page showed of this line: item-title item-quantity item-price; items where no line of the order is known.',
    (line) => listValue(gapsOf(line)),
  ),
};

/** What was bought in an order, with "|" between lines; undefined where no title is known. */
export const titlesOf = ({ items }: KeptOrder): string | undefined =>
  items.flatMap(({ title }) => title ?? []).join(' | ') || undefined;

export const REVIEW_COLUMNS: CsvColumns<KeptOrder> = {
  ...idColumns,
  ...storeColumns,
  titles: textValue('What was bought, with "|" between lines.', titlesOf),
  ...reviewColumns,
};
