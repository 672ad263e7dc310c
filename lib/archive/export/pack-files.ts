/** The names of the files in a keep pack. They are fixed: nothing of an order is ever part of a path. */
export const PACK_FILES = {
  closingHtml: 'closing-record.html',
  closingJson: 'closing-record.json',
  items: 'items.csv',
  manifest: 'manifest.json',
  copy: 'official-copy.xlsx',
  json: 'orders.json',
  orders: 'orders.csv',
  receipts: 'receipts.html',
  reviews: 'reviews.csv',
  schema: 'schema.json',
  start: 'START-HERE.html',
  workbook: 'orders.xlsx',
} as const;
