import { describe, expect, test } from 'vitest';
import { TEXT_LIMITS } from '../../lib/archive/model/order';
import { isKeptOrder } from '../../lib/archive/model/order-shape';

const price = { shown: 'US $1.99', amount: '1.99', currency: 'USD' };
const whole = {
  id: '8190000000000001',
  date: { shown: 'Sep 15, 2026', iso: '2026-09-15' },
  status: { shown: 'Completed', group: 'finished', at: 1_790_000_000_000 },
  store: { name: 'Halo Lantern Store', link: 'https://www.aliexpress.com/store/1102000001' },
  items: [
    {
      title: 'Lantern',
      variant: 'Warm white',
      quantity: 2,
      price,
      link: 'https://www.aliexpress.com/item/1005000000100500.html',
      picture: 'https://ae01.alicdn.com/kf/S1.jpg',
      lineId: '8190000000000010',
      productId: '1005000000100500',
    },
  ],
  allItems: true,
  total: { shown: '$3.98' },
  detailLink: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  receiptLink: 'https://www.aliexpress.us/p/tax-ui/index.html?orderId=8190000000000001',
  trackingLink: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001',
  case: { shown: 'Waiting for your response', open: true },
  review: { text: 'Lights up the shed', date: '2026-10-01' },
  seen: { 'order-list': 1_790_000_000_000 },
  conflicts: [{ field: 'item-price', line: '8190000000000010', other: '$2.00', at: 1_790_000_000_000 }],
};
const bare = { id: '8190000000000001', items: [], seen: {} };

test.each([
  ['all fields', whole],
  ['the fewest', bare],
  ['a negative total', { ...bare, total: { shown: '-$5.66', amount: '-5.66', currency: 'USD' } }],
  ['no figures', { ...bare, total: { shown: '$1.234' } }],
  ['a field that is undefined', { ...bare, total: undefined }],
  ['a title as long as may be', { ...bare, items: [{ title: 'x'.repeat(TEXT_LIMITS.title) }] }],
  ['another source', { ...bare, seen: { 'official-copy': 1 } }],
])('%s are a kept order', (_, value) => expect(isKeptOrder(value)).toBe(true));

const item = (change: object): object => ({ ...bare, items: [{ ...whole.items[0], ...change }] });
const parsed = (text: string): unknown => JSON.parse(text);

describe('no kept order', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'order'],
    ['a map', new Map(Object.entries(bare))],
    ['no id', { items: [], seen: {} }],
    ['no items', { id: bare.id, seen: {} }],
    ['an id of letters', { ...bare, id: 'constructor' }],
    ['an id too long', { ...bare, id: '8'.repeat(21) }],
    ['an id too short', { ...bare, id: '819' }],
    ['an id as number', { ...bare, id: 8190000000000001 }],
    ['an id with a line end', { ...bare, id: '8190000000000001\n' }],
    ['an address', { ...bare, address: '77 Nightingale Passage' }],
    ['a phone number', { ...bare, items: [{ phone: '+44' }] }],
    ['a blank title', item({ title: '' })],
    ['a title of spaces', item({ title: ' \u00a0' })],
    ['a long title', item({ title: 'x'.repeat(TEXT_LIMITS.title + 1) })],
    ['a long review', { ...bare, review: { text: 'x'.repeat(TEXT_LIMITS.review + 1) } }],
    ['201 items', { ...bare, items: Array.from({ length: 201 }, () => ({})) }],
    ['21 conflicts', { ...bare, conflicts: Array.from({ length: 21 }, () => whole.conflicts[0]) }],
    ['quantity zero', item({ quantity: 0 })],
    ['half a quantity', item({ quantity: 1.5 })],
    ['quantity as text', item({ quantity: '1' })],
    ['an amount as number', item({ price: { shown: '$1', amount: 1 } })],
    ['a grouped amount', item({ price: { shown: '$1,000', amount: '1,000' } })],
    ['an amount without its text', item({ price: { amount: '1' } })],
    ['an amount of 19 digits', item({ price: { shown: '1', amount: '1'.repeat(19) } })],
    ['a currency sign', item({ price: { shown: '$1', currency: '$' } })],
    ['a day that never was', { ...bare, date: { shown: 'x', iso: '2026-02-30' } }],
    ['a day in local form', { ...bare, date: { shown: 'x', iso: '15/09/2026' } }],
    ['an unknown group', { ...bare, status: { shown: 'x', group: 'toString' } }],
    ['a script link', item({ link: 'javascript:alert(1)' })],
    ['a link elsewhere', { ...bare, detailLink: 'https://evil.example/aliexpress.com' }],
    ['a host that ends alike', { ...bare, detailLink: 'https://notaliexpress.com/' }],
    ['a name as host', { ...bare, detailLink: 'https://www.aliexpress.com@evil.example/' }],
    ['a password in a link', { ...bare, detailLink: 'https://a:b@www.aliexpress.com/' }],
    ['an open line', { ...bare, receiptLink: 'http://www.aliexpress.com/' }],
    ['a data picture', item({ picture: 'data:image/png;base64,AAAA' })],
    ['a time in seconds as text', { ...bare, seen: { 'order-list': '1790000000' } }],
    ['a time beyond time', { ...bare, seen: { 'order-list': 1e300 } }],
    ['an inherited name as page', parsed('{"id":"8190000000000001","items":[],"seen":{"constructor":1}}')],
    ['a prototype as page', parsed('{"id":"8190000000000001","items":[],"seen":{"__proto__":1}}')],
    ['a prototype', parsed('{"id":"8190000000000001","items":[],"seen":{},"__proto__":{"x":1}}')],
    ['a constructor', parsed('{"id":"8190000000000001","items":[],"seen":{},"constructor":{}}')],
    ['a prototype in an item', parsed('{"id":"8190000000000001","items":[{"__proto__":{"title":"x"}}],"seen":{}}')],
    ['fields by inheritance', Object.create(bare)],
  ])('%s', (_, value) => expect(isKeptOrder(value)).toBe(false));
});
