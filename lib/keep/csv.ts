import { json2csv } from 'csv42';
import { type Columns, ITEM_COLUMNS, type Line, ORDER_COLUMNS, REVIEW_COLUMNS } from './columns';
import type { KeptOrder } from './order';
import { inOrder } from './sequence';

/** A mark of byte order: without it spreadsheets take UTF-8 for the old code page of the country. */
const BOM = '\ufeff';

function csv<T>(rows: T[], columns: Columns<T>): string {
  const fields = Object.entries(columns).map(([name, [, getValue]]) => ({ name, getValue }));
  return BOM + json2csv(rows, { fields });
}

const linesOf = (order: KeptOrder): Line[] =>
  order.items.length > 0 ? order.items.map((item, index) => ({ order, item, number: index + 1 })) : [{ order }];

/** One row an order. */
export const ordersCsv = (orders: readonly KeptOrder[]): string => csv(inOrder(orders), ORDER_COLUMNS);

/** One row a line of an order; an order whose lines are not known has one row that says so. */
export const itemsCsv = (orders: readonly KeptOrder[]): string => csv(inOrder(orders).flatMap(linesOf), ITEM_COLUMNS);

/** One row a review the person wrote. */
export const reviewsCsv = (orders: readonly KeptOrder[]): string =>
  csv(
    inOrder(orders).filter(({ review }) => review !== undefined),
    REVIEW_COLUMNS,
  );
