import { missing, unsettled } from './gaps';
import { cell } from './inert';
import { lastSeen } from './merge';
import type { KeptItem, KeptMoney, KeptOrder } from './order';

type Value = string | number | undefined;
/** The columns of a CSV file in order: what `schema.json` tells of each, and its value in a row. */
export type Columns<T> = Readonly<Record<string, readonly [told: string, get: (row: T) => Value]>>;

const text = (value: string | undefined): Value => value && cell(value);
const flag = (value: boolean | undefined): Value => (value === undefined ? undefined : String(value));
const list = (values: readonly string[]): Value => values.join(' ') || undefined;
/** Plain figures and days go as they are, negative ones too; anything else is a text like any other. */
const plain = (value: string | undefined): Value =>
  value && /^-?\d+(\.\d+)?$|^\d{4}-\d\d-\d\d$/.test(value) ? value : text(value);

const timeOf = (ms: number): Value => (ms > 0 ? new Date(ms).toISOString() : undefined);

const moneyColumns = <T>(name: string, of: (row: T) => KeptMoney | undefined): Columns<T> => ({
  [`${name}_amount`]: ['A plain figure with a point, only where it is certain.', (row) => plain(of(row)?.amount)],
  [`${name}_currency`]: ['ISO 4217, only where it is certain.', (row) => text(of(row)?.currency)],
  [`${name}_as_shown`]: ['As the page showed it.', (row) => text(of(row)?.shown)],
});

const idColumns: Columns<KeptOrder> = {
  order_id: ['The order number.', ({ id }) => plain(id)],
  order_id_as_text: [
    'The order number after "#": spreadsheets round numbers of more than 15 digits, and leave this text alone.',
    ({ id }) => cell(`#${id}`),
  ],
  order_date: ['YYYY-MM-DD, only where it is certain.', ({ date }) => plain(date?.iso)],
  order_date_as_shown: ['As the page showed it.', ({ date }) => text(date?.shown)],
};

const storeColumns: Columns<KeptOrder> = {
  store: ['Name of the store.', ({ store }) => text(store?.name)],
  store_link: ['Address of the store.', ({ store }) => text(store?.link)],
};

const reviewColumns: Columns<KeptOrder> = {
  review: ['The review the person wrote.', ({ review }) => text(review?.text)],
  review_date: ['Its date as shown.', ({ review }) => text(review?.date)],
};

const allLines: (order: KeptOrder) => Value = ({ allItems }) => flag(allItems);
const ALL_LINES = 'true: these are all lines of the order. false: there are more. Blank: no page said.';

export const ORDER_COLUMNS: Columns<KeptOrder> = {
  ...idColumns,
  status: ['unpaid, toShip, shipped, finished or case, where it is certain.', ({ status }) => text(status?.group)],
  status_as_shown: ['The last status seen, as the page showed it.', ({ status }) => text(status?.shown)],
  ...storeColumns,
  lines_kept: ['Number of rows of this order in items.csv that hold a line.', ({ items }) => items.length],
  all_lines_kept: [ALL_LINES, allLines],
  ...moneyColumns<KeptOrder>('total', ({ total }) => total),
  case_open: ['true or false: a refund or dispute of this order is open.', (order) => flag(order.case?.open)],
  case_as_shown: ['What the page said of it.', (order) => text(order.case?.shown)],
  detail_link: ['Address of the order.', ({ detailLink }) => text(detailLink)],
  receipt_link: ['Address of its receipt.', ({ receiptLink }) => text(receiptLink)],
  tracking_link: ['Address of its tracking.', ({ trackingLink }) => text(trackingLink)],
  ...reviewColumns,
  last_seen: ['When a page last showed the order, UTC.', (order) => timeOf(lastSeen(order))],
  seen_on: ['The kinds of pages that showed it.', ({ seen }) => text(Object.keys(seen).sort().join(' '))],
  missing: [
    'What no page showed, of: date status store items all-items item-title item-quantity item-price total.',
    (order) => list(missing(order)),
  ],
  unsettled: [
    'What is kept as shown, but could not be read for certain, of: date item-price total.',
    (order) => list(unsettled(order)),
  ],
  conflicts: [
    'Where two pages did not agree: the field, and the value that was not kept.',
    ({ conflicts = [] }) => text(conflicts.map(({ field, other }) => `${field}: ${other}`).join(' | ')),
  ],
};

/** A line of an order; without `item` where no line of the order is known: such an order still has its row. */
export interface Line {
  readonly order: KeptOrder;
  readonly item?: KeptItem;
  readonly number?: number;
}

const missingInLine = (item: KeptItem): string[] =>
  (['title', 'quantity', 'price'] as const).filter((field) => item[field] === undefined).map((field) => `item-${field}`);

const ofOrder = (columns: Columns<KeptOrder>): Columns<Line> =>
  Object.fromEntries(
    Object.entries(columns).map(([name, [told, get]]) => [name, [told, ({ order }: Line) => get(order)] as const]),
  );

export const ITEM_COLUMNS: Columns<Line> = {
  ...ofOrder({ ...idColumns, ...storeColumns }),
  line: ['1, 2, 3 … in each order; blank where no line of the order is known.', ({ number }) => number],
  line_id: ["AliExpress's own number of the line.", ({ item }) => text(item?.lineId)],
  product_id: ["AliExpress's own number of the product.", ({ item }) => text(item?.productId)],
  title: ['What was bought.', ({ item }) => text(item?.title)],
  variant: ['Colour, size and the like.', ({ item }) => text(item?.variant)],
  quantity: ['How many.', ({ item }) => item?.quantity],
  ...moneyColumns<Line>('price', ({ item }) => item?.price),
  link: ['Address of the product.', ({ item }) => text(item?.link)],
  picture: ['Address of its picture. The picture itself is not kept.', ({ item }) => text(item?.picture)],
  all_lines_kept: [ALL_LINES, ({ order }) => allLines(order)],
  missing: [
    'What no page showed of this line: item-title item-quantity item-price; items where no line of the order is known.',
    ({ item }) => list(item ? missingInLine(item) : ['items']),
  ],
};

export const REVIEW_COLUMNS: Columns<KeptOrder> = {
  ...idColumns,
  ...storeColumns,
  titles: [
    'What was bought, with "|" between lines.',
    ({ items }) => text(items.flatMap(({ title }) => title ?? []).join(' | ')),
  ],
  ...reviewColumns,
};
