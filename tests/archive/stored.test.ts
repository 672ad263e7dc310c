import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptOrder } from '../../lib/archive/model/order';
import { keptOrder, storedOrder } from '../../lib/archive/model/storage-codec';
import { keptOrders } from '../../scripts/bench/files';
import { wholeOrder } from './accounts';
import { keptOrder as anyOrder } from './arbitrary';

const ID = '8190000000000001';
/** As it comes out of the browser's storage. */
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const order = (more: Partial<KeptOrder>): KeptOrder => ({ id: ID, items: [], seen: {}, ...more });

test('every order comes back as it was', () => {
  fc.assert(
    fc.property(fc.oneof(anyOrder, wholeOrder), (one) => {
      expect(keptOrder(one.id, through(storedOrder(one)))).toEqual(one);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['its page', 'detailLink', `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`],
  ['the page of another order', 'detailLink', 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000002'],
  ['more after the number', 'detailLink', `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}&from=list`],
  ['its receipt', 'receiptLink', `https://www.aliexpress.com/p/tax-ui/index.html?orderId=${ID}`],
  ['a receipt on the other host', 'receiptLink', `https://www.aliexpress.us/p/tax-ui/index.html?orderId=${ID}`],
  ['its tracking', 'trackingLink', `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ID}`],
  ['an old address', 'detailLink', `https://trade.aliexpress.com/order_detail.htm?orderId=${ID}`],
  ['no more than the host', 'detailLink', 'https://www.aliexpress.com/'],
])('an address of %s comes back', (_, field, address) => {
  const one = order({ [field]: address });
  expect(keptOrder(ID, through(storedOrder(one)))).toEqual(one);
});

test.each([
  ['of the product', { productId: '1005006000000001', link: 'https://www.aliexpress.com/item/1005006000000001.html' }],
  ['of another product', { productId: '1005006000000001', link: 'https://www.aliexpress.com/item/1005006000000002.html' }],
  ['without a number of its own', { link: `https://www.aliexpress.com/item/${ID}.html` }],
  ['of a picture', { picture: 'https://ae01.alicdn.com/kf/S0a1b2c.jpg' }],
  ['of a picture elsewhere', { picture: 'https://img.example/1.jpg' }],
])('an address of a line comes back: %s', (_, item) => {
  const one = order({ items: [item, { title: 'next' }] });
  expect(keptOrder(ID, through(storedOrder(one)))).toEqual(one);
});

test('10,000 orders of two lines on average fit in what Chrome gives', () => {
  const bytes = keptOrders(1000).reduce((sum, one) => sum + 22 + Buffer.byteLength(JSON.stringify(storedOrder(one))), 0);
  expect(bytes * 10).toBeLessThan(9_000_000);
});

test('a record with names is read as well', () => {
  const one = order({ date: { shown: 'Sep 15, 2026' } });
  expect(keptOrder(ID, one)).toBe(one);
});

/** Stored lists with one place taken by something else. */
const withPlace = (at: number, value: unknown): unknown => (storedOrder(order({ allItems: true })) as unknown[]).with(at, value);

test.each([
  ['nothing', undefined],
  ['a text', 'order'],
  ['an empty list', []],
  ['the order of another key', order({ id: '8190000000000002' })],
  ['a list longer than we know', [...(storedOrder(order({ conflicts: [] })) as unknown[]), 'of a later version']],
  ['a line longer than we know', withPlace(3, [[null, null, 1, null, null, null, null, null, 'of a later version']])],
  ['a number where a text belongs', withPlace(0, [1])],
  ['a date that is no list', withPlace(0, '2026-09-15')],
  ['an address nobody knows', withPlace(6, 99)],
  ['an address that begins as none does', withPlace(6, '9item')],
])('%s is no order', (_, value) => expect(keptOrder(ID, value)).toBeUndefined());

test('the lists above are orders but for that place', () => expect(keptOrder(ID, withPlace(4, true))).toBeDefined());
