import type { KeptField, KeptItem, KeptOrder } from './order';

/** What an order should have and no page has shown yet. Lines count as there only where a page said that they are all. */
export function missingIn(order: KeptOrder): KeptField[] {
  const fields: readonly (readonly [KeptField, boolean])[] = [
    ['date', order.date !== undefined],
    ['status', order.status !== undefined],
    ['store', order.store !== undefined],
    ['items', order.allItems === true && order.items.length > 0 && order.items.every(({ title }) => title !== undefined)],
    ['total', order.total !== undefined],
  ];
  return fields.filter(([, there]) => !there).map(([field]) => field);
}

/** What is kept as the page showed it, but could not be read for certain: a date without its day, an amount without its currency. */
export function uncertainIn(order: KeptOrder): KeptField[] {
  const { date, total } = order;
  const fields: readonly (readonly [KeptField, boolean])[] = [
    ['date', date !== undefined && date.iso === undefined],
    ['total', total !== undefined && (total.amount === undefined || total.currency === undefined)],
  ];
  return fields.filter(([, unsure]) => unsure).map(([field]) => field);
}

/** What one line of an order should have and no page has shown. */
export const missingInItem = (item: KeptItem): string[] =>
  (['title', 'quantity', 'price'] as const).filter((field) => item[field] === undefined);
