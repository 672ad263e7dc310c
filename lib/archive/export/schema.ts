import { type CsvColumns, ITEM_COLUMNS, ORDER_COLUMNS, REVIEW_COLUMNS } from './columns';

/** Names `orders.json` as ours. */
export const SCHEMA_NAME = 'urn:last-orders:orders';
/** Raised when a reader of the version before would read a file wrongly. */
export const SCHEMA_VERSION = 1;

const textSchema = { type: 'string' };
const digitsSchema = { type: 'string', pattern: '^\\d{10,20}$' };
const time = { type: 'number', minimum: 0, description: 'Milliseconds since 1970-01-01T00:00:00Z.' };

const record = (description: string, properties: Readonly<Record<string, unknown>>, required: readonly string[]) => ({
  type: 'object',
  description,
  properties,
  required,
  additionalProperties: false,
});

const row = <T>(description: string, columns: CsvColumns<T>) =>
  record(
    `${description} UTF-8 with a byte order mark, RFC 4180, one line a row. A blank cell: no page showed it.`,
    Object.fromEntries(Object.entries(columns).map(([name, { told }]) => [name, { ...textSchema, description: told }])),
    Object.keys(columns),
  );

const moneySchema = record(
  'An amount of money. It is never zero for a missing value: what no page showed is absent.',
  {
    shown: { ...textSchema, description: 'As the page showed it.' },
    amount: { ...textSchema, pattern: '^-?\\d+(\\.\\d+)?$', description: 'Plain figure with a point; only where it is certain.' },
    currency: {
      ...textSchema,
      pattern: '^[A-Z]{3}$',
      description: 'ISO 4217; only where it is certain. "$" alone names no currency.',
    },
  },
  ['shown'],
);

const itemSchema = record(
  'One line of an order. What is absent was not shown.',
  {
    title: textSchema,
    variant: textSchema,
    quantity: { type: 'number' },
    price: { $ref: '#/$defs/money' },
    link: textSchema,
    picture: { ...textSchema, description: 'Address of the picture. The picture itself is not kept.' },
    lineId: { ...textSchema, description: "AliExpress's own number of the line." },
    productId: { ...textSchema, description: "AliExpress's own number of the product." },
  },
  [],
);

const orderSchema = record(
  'One order. What is absent was not shown by any page that was opened.',
  {
    id: { ...digitsSchema, description: 'The order number.' },
    date: record(
      'The day of the order.',
      { shown: textSchema, iso: { ...textSchema, pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Only where it is certain.' } },
      ['shown'],
    ),
    status: record(
      'The last status seen.',
      {
        shown: textSchema,
        group: { enum: ['unpaid', 'toShip', 'shipped', 'finished', 'case'] },
        at: time,
        overAt: { ...time, description: 'When an order that was seen open before was first seen finished.' },
      },
      ['shown'],
    ),
    store: record('The store.', { name: textSchema, link: textSchema }, ['name']),
    items: { type: 'array', items: { $ref: '#/$defs/item' } },
    allItems: { type: 'boolean', description: 'True: these are all lines. False: there are more. Absent: no page said.' },
    total: { $ref: '#/$defs/money' },
    detailLink: textSchema,
    receiptLink: textSchema,
    trackingLink: textSchema,
    case: record('A refund or dispute of this order.', { shown: textSchema, open: { type: 'boolean' }, at: time }, []),
    review: record('The review the person wrote.', { text: textSchema, date: textSchema }, ['text']),
    seen: { type: 'object', additionalProperties: time, description: 'When each kind of page last showed the order.' },
    conflicts: {
      type: 'array',
      description: 'Where two pages did not agree: what was kept stays, the other is noted here.',
      items: record('One disagreement.', { field: textSchema, line: textSchema, other: textSchema, at: time }, [
        'field',
        'other',
        'at',
      ]),
    },
  },
  ['id', 'items', 'seen'],
);

/** The published JSON Schema of `orders.json`; it tells the columns of the CSV files too. */
export const ORDERS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${SCHEMA_NAME}:${SCHEMA_VERSION}`,
  title: 'Orders kept by Last Orders',
  description: 'What AliExpress pages showed of a person’s orders, copied on that person’s computer. Not an invoice.',
  type: 'object',
  properties: {
    schema: { const: SCHEMA_NAME },
    version: { const: SCHEMA_VERSION },
    madeAt: { ...textSchema, pattern: '^\\d{4}-\\d{2}-\\d{2}T', description: 'ISO 8601, UTC.' },
    madeBy: textSchema,
    orders: { type: 'array', items: { $ref: '#/$defs/order' } },
  },
  required: ['schema', 'version', 'madeAt', 'madeBy', 'orders'],
  additionalProperties: false,
  $defs: {
    order: orderSchema,
    item: itemSchema,
    money: moneySchema,
    ordersCsvRow: row('A row of orders.csv: one order.', ORDER_COLUMNS),
    itemsCsvRow: row('A row of items.csv: one line of an order, or an order whose lines are not known.', ITEM_COLUMNS),
    reviewsCsvRow: row('A row of reviews.csv: one review.', REVIEW_COLUMNS),
  },
} as const;
