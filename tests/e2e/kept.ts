import { isComplete } from '../../lib/archive/model/gaps';
import type { KeptGroup, KeptMoney, KeptOrder } from '../../lib/archive/model/order';
import { storedOrder } from '../../lib/archive/model/storage-codec';
import { NOTHING_KEPT } from '../../lib/model/kept';
import { SCHEMA } from '../../lib/storage/schema';
import type { Records } from './session';

const DAY = 24 * 60 * 60 * 1000;
const NEWEST = Date.UTC(2026, 10, 9);
const TITLES = [
  'USB-C charger, 65 W, two ports',
  'Cotton tea towels, set of six',
  'Bicycle lamp, front and rear',
  'Garden hose connector, brass',
  'Desk mat, felt, 80 × 40 cm, with a title that goes on about colours, sizes and every room it could be put in, as some do',
] as const;
const STORES = ['Brightline Power', 'Linen Yard', 'Night Ride Store', 'Green Corner', 'Quiet Office'] as const;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Every eleventh says "$" and no more; every twenty-ninth is in pounds. */
function money(n: number, amount: string): KeptMoney {
  if (n % 11 === 4) return { shown: `$ ${amount}`, amount };
  return n % 29 === 7 ? { shown: `£${amount}`, amount, currency: 'GBP' } : { shown: `€${amount}`, amount, currency: 'EUR' };
}

function groupOf(n: number): KeptGroup {
  if (n % 23 === 5) return 'case';
  return n % 19 === 0 ? 'shipped' : 'finished';
}

const linesOf = (n: number): KeptOrder['items'] =>
  Array.from({ length: 1 + (n % 3) }, (_, line) => ({
    title: pick(TITLES, n + line),
    variant: 'Colour: black',
    quantity: 1 + line,
    price: money(n, '9.20'),
    productId: String(1_005_006_000_000_000 + n + line),
    link: `https://www.aliexpress.com/item/${1_005_006_000_000_000 + n + line}.html`,
  }));

/** Kept orders of some years, newest first: a few without titles, in other currencies, on the way, with a case, without a day. */
export const keptOrders = (count: number): KeptOrder[] =>
  Array.from({ length: count }, (_, n) => {
    const id = String(8_190_000_000_000_000 - n * 37);
    const iso = new Date(NEWEST - n * 14.9 * DAY).toISOString().slice(0, 10);
    const isBare = n % 17 === 3;
    const group = groupOf(n);
    return {
      id,
      date: n % 31 === 8 ? { shown: '03/04/2024' } : { shown: iso, iso },
      status: { shown: group === 'finished' ? 'Completed' : 'Awaiting delivery', group, at: NEWEST },
      ...(isBare ? {} : { store: { name: pick(STORES, n) } }),
      items: isBare ? [] : linesOf(n),
      allItems: !isBare,
      total: money(n, `${((n * 7) % 60) + 5}.40`),
      receiptLink: `https://www.aliexpress.com/p/tax-ui/index.html?orderId=${id}`,
      ...(n === 1 ? { review: { text: 'Soft and absorbent. One came with a loose thread.' } } : {}),
      seen: { 'order-list': NEWEST },
    };
  });

/** What lies in the storage when these orders are kept. */
export const recordsOf = (orders: readonly KeptOrder[]): Records => ({
  ...Object.fromEntries(orders.map((order) => [`order:${order.id}`, storedOrder(order)])),
  kept: {
    ...NOTHING_KEPT,
    orders: orders.length,
    incomplete: orders.filter((order) => !isComplete(order)).length,
    reviews: orders.filter(({ review }) => review).length,
    oldest: orders.flatMap(({ date }) => date?.iso ?? []).sort()[0],
    at: NEWEST,
  },
  settings: { keepOrders: true },
  schema: SCHEMA,
});
