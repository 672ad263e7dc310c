import { describe, expect, test } from 'vitest';
import type { KeptOrder } from '../../lib/archive/model/order';
import { parseOrders } from '../../lib/archive/parse/parse-order';
import { allSiteWords } from '../../lib/site/languages';
import type { OrderSnapshot, SnapshotPage } from '../../lib/site/snapshot/snapshot';

const ID = '8190000000000001';
const NOW = 1_790_000_000_000;
type Part = Partial<OrderSnapshot>;

const seeAll = (page: SnapshotPage, orders: readonly Part[], lang = 'en'): KeptOrder[] =>
  parseOrders({ page, at: NOW, lang, orders: orders.map((part) => ({ id: ID, texts: {}, items: [], ...part })) }, allSiteWords);
const see = (part: Part, page: SnapshotPage = 'order-list', lang = 'en'): KeptOrder => seeAll(page, [part], lang)[0] as KeptOrder;

const data = (fields: object): Record<string, unknown> => ({ orderId: ID, ...fields });
const types = (...names: string[]): object => ({ buttons: names.map((type) => ({ type, text: '' })) });

describe('the group of a status', () => {
  test.each<readonly [what: string, part: Part, group: string | undefined]>([
    ['a sourced word', { texts: { status: 'Awaiting delivery' } }, 'shipped'],
    ['in odd letters', { texts: { status: ' AWAITING  delivery\u00a0' } }, 'shipped'],
    ['an unknown word', { texts: { status: 'Wartet auf Lieferung' } }, undefined],
    ['a word with two meanings', { texts: { status: 'Processed' } }, undefined],
    ['an unknown word, a button that proves', { data: data({ statusText: 'Fertig', ...types('DELETE') }) }, 'finished'],
    ['a word with two meanings, settled', { data: data({ statusText: 'Processed', ...types('CONFIRM_GOODS') }) }, 'shipped'],
    ['a button that proves nothing', { data: data({ statusText: 'Fertig', ...types('REPURCHASE', 'TRACKING') }) }, undefined],
    ['buttons that deny each other', { data: data({ statusText: 'Fertig', ...types('DELETE', 'CONFIRM_GOODS') }) }, undefined],
    ['and the word too', { data: data({ statusText: 'Completed', ...types('DELETE', 'CONFIRM_GOODS') }) }, undefined],
    ['a button that denies the word', { data: data({ statusText: 'Completed', ...types('CONFIRM_GOODS') }) }, undefined],
    [
      'a card that has changed since the data was made',
      { texts: { status: 'Fertig' }, data: data({ statusText: 'Awaiting delivery', ...types('CONFIRM_GOODS') }) },
      undefined,
    ],
    [
      'a changed card in a known word',
      { texts: { status: 'Completed' }, data: data({ statusText: 'Awaiting delivery', ...types('CONFIRM_GOODS') }) },
      'finished',
    ],
  ])('%s', (_, part, group) => {
    const { status } = see(part);
    expect(status?.group).toBe(group);
    expect(status?.at).toBe(NOW);
  });

  test('the card says the status, not the data made before', () => {
    const order = see({ texts: { status: 'Completed' }, data: data({ statusText: 'Awaiting delivery' }) });
    expect(order.status?.shown).toBe('Completed');
  });

  test('a word is taught by one order and serves another, unless it is taught two meanings', () => {
    const later = { id: '8190000000000002', texts: { status: 'fertig' } };
    const taught = data({ statusText: 'Fertig', ...types('DELETE') });
    const other = {
      id: '8190000000000003',
      data: { ...data({ statusText: 'Fertig', ...types('CONFIRM_GOODS') }), orderId: '8190000000000003' },
    };
    expect(seeAll('order-list', [{ data: taught }, later])[1]?.status?.group).toBe('finished');
    expect(seeAll('order-list', [{ data: taught }, other, later])[2]?.status?.group).toBeUndefined();
  });
});

const line = {
  itemTitle: 'Lantern',
  orderLineId: '71',
  productId: '5',
  quantity: '2',
  itemPriceText: '$1.99',
  currencyCode: 'USD',
};

describe('1.9 a price and what stands beside it', () => {
  test.each<readonly [what: string, price: string, quantity: string, amount: string, count: number]>([
    ['a bare quantity that is the price’s last figure', 'US $11', '1', '11', 1],
    ['one that is its last cent', 'US $12.51', '1', '12.51', 1],
    ['one of two figures', 'US $112.50', '50', '112.50', 50],
    ['a quantity within the price', 'US $93.62x1', 'x1', '93.62', 1],
    ['a sign of its own', 'US $5.00 × 2', '× 2', '5.00', 2],
    ['a quantity beside the price', 'US $11', 'x1', '11', 1],
  ])('1.9 %s', (_, price, quantity, amount, count) => {
    const { items } = see({ items: [{ title: 'Lantern', price, quantity }] }, 'order-detail');
    expect(items[0]).toMatchObject({ quantity: count, price: { amount, currency: 'USD' } });
  });

  test('1.9 a number of the data that came as a figure and is too long for one names nothing', () => {
    // As the two come out of JSON, both being 81900000000000020 by then.
    const lines = JSON.parse(
      '[{"orderLineId":81900000000000013,"itemTitle":"A"},{"orderLineId":81900000000000021,"itemTitle":"B"}]',
    );
    expect(see({ data: data({ orderLines: lines }) }).items).toEqual([{ title: 'A' }, { title: 'B' }]);
    const [one] = see({ data: data({ orderLines: [{ orderLineId: 8190000000000013, itemTitle: 'A' }] }) }).items;
    expect(one?.lineId).toBe('8190000000000013');
    expect(see({ data: JSON.parse('{"orderId":81900000000000013,"storeName":"Shop"}') }).store).toBeUndefined();
  });
});

describe('1.9 a page a translator was at', () => {
  const texts = { date: '03/04/2026', status: 'Completed', total: 'US $5.00', case: 'Refund complete' };
  const translated = (part: Part, lang: string): KeptOrder => {
    const orders = [{ id: ID, texts: {}, items: [], ...part }];
    return parseOrders({ page: 'order-list', at: NOW, lang, translated: true, orders }, allSiteWords)[0] as KeptOrder;
  };

  test('1.9 its texts are kept as they stand, and prove no day, sum, state or end of a case', () =>
    expect(translated({ texts }, 'de')).toMatchObject({
      date: { shown: '03/04/2026' },
      status: { shown: 'Completed', at: NOW },
      total: { shown: 'US $5.00' },
      case: { shown: 'Refund complete', at: NOW },
    }));

  test('1.9 not even a day in words', () =>
    expect(translated({ texts: { date: '15 Sep 2026' } }, 'en').date).toEqual({ shown: '15 Sep 2026' }));

  test('1.9 the page’s own data no translator touches, but nothing tells its language', () => {
    const own = data({ statusText: 'Awaiting delivery', orderDateText: '15 Sep 2026', totalPriceText: '€1.234', ...line });
    const order = translated({ texts, data: own }, 'de');
    expect(order).toMatchObject({
      date: { shown: '15 Sep 2026', iso: '2026-09-15' },
      status: { shown: 'Awaiting delivery', group: 'shipped', at: NOW },
    });
    expect(translated({ data: data({ orderDateText: '03/04/2026' }) }, 'de').date).toEqual({ shown: '03/04/2026' });
    expect(order.conflicts).toBeUndefined();
  });
});

describe('whether all lines are there', () => {
  test.each<readonly [what: string, page: SnapshotPage, part: Part, items: number, all: boolean | undefined]>([
    ['one in words on the list', 'order-list', { items: [{ title: 'A' }] }, 1, true],
    ['two in words on the list', 'order-list', { items: [{ title: 'A' }, { title: 'B' }] }, 2, undefined],
    ['one without its title', 'order-list', { items: [{ link: 'https://www.aliexpress.com/item/5.html' }] }, 1, false],
    ['thumbnails', 'order-list', { thumbnails: 3 }, 0, false],
    ['one in words beside thumbnails', 'order-list', { items: [{ title: 'A' }], thumbnails: 2 }, 1, false],
    ['nothing', 'order-list', {}, 0, undefined],
    ['two on the order’s own page', 'order-detail', { items: [{ title: 'A' }, { title: 'B' }] }, 2, true],
    ['none on the order’s own page', 'order-detail', {}, 0, undefined],
    ['one of them blank there', 'order-detail', { items: [{ title: 'A' }, { title: ' ' }] }, 1, undefined],
    ['one on the list of refunds', 'refund-list', { items: [{ title: 'A' }] }, 1, undefined],
    ['the data’s', 'order-list', { data: data({ orderLines: [line, { ...line, orderLineId: '72' }] }) }, 2, true],
    [
      'the data’s, more than the thumbnails',
      'order-list',
      { thumbnails: 1, data: data({ orderLines: [line, { ...line, orderLineId: '72' }] }) },
      2,
      true,
    ],
    ['the data’s, fewer than the thumbnails', 'order-list', { thumbnails: 2, data: data({ orderLines: [line] }) }, 1, false],
    ['the data’s, which speaks of more', 'order-list', { data: data({ orderLines: [line], moreItemText: '+ 3' }) }, 1, false],
    ['the data’s, one unreadable', 'order-list', { data: data({ orderLines: [line, 'x'] }) }, 1, false],
    ['the data’s, none', 'order-list', { data: data({ orderLines: [] }) }, 0, undefined],
    ['the data of another order', 'order-list', { data: { orderId: '8190000000000009', orderLines: [line] } }, 0, undefined],
  ])('%s', (_, page, part, items, all) => {
    const order = see(part, page);
    expect([order.items.length, order.allItems]).toEqual([items, all]);
  });
});

test('a line of the data', () => {
  const fields = {
    ...line,
    itemPriceText: 'R$132,74',
    formatPriceInfo: 'R$132,74|132|74',
    currencyCode: 'BRL',
    itemDetailUrl: '//pt.aliexpress.com/item/5.html',
    itemImgUrl: '//ae01.alicdn.com/kf/S5.jpg',
    skuAttrs: [{ name: 'Color', text: 'Warm white' }, { name: 'Size', text: 'XL' }, { name: 'x' }, null],
  };
  expect(see({ data: data({ orderLines: [fields] }) }).items).toEqual([
    {
      title: 'Lantern',
      variant: 'Warm white, XL',
      quantity: 2,
      price: { shown: 'R$132,74', amount: '132.74', currency: 'BRL' },
      link: 'https://pt.aliexpress.com/item/5.html',
      picture: 'https://ae01.alicdn.com/kf/S5.jpg',
      lineId: '71',
      productId: '5',
    },
  ]);
});

describe('a field', () => {
  test.each<readonly [what: string, part: Part, said: Partial<KeptOrder>]>([
    [
      'a total in the currency of the order’s data',
      { texts: { total: 'Total: $5.00' }, data: data({ currencyCode: 'USD' }) },
      { total: { shown: '$5.00', amount: '5.00', currency: 'USD' } },
    ],
    ['a total without', { texts: { total: 'Total: $5.00' } }, { total: { shown: '$5.00', amount: '5.00' } }],
    [
      'a total of the data',
      { data: data({ totalPriceText: '¥1,200', currencyCode: 'JPY' }) },
      { total: { shown: '¥1,200', amount: '1200', currency: 'JPY' } },
    ],
    ['a total that names no figure', { texts: { total: 'Total: free' } }, {}],
    [
      'blank texts',
      { texts: { total: '', status: ' ', store: '\u202e', date: 'Date: ', case: '', review: '\n', detailLink: '' } },
      {},
    ],
    [
      'a date beside its number',
      { texts: { info: `Date: Sep 15, 2026Ref. Number: ${ID} Copy` } },
      { date: { shown: 'Sep 15, 2026', iso: '2026-09-15' } },
    ],
    [
      'a number before its date',
      { texts: { info: `Order ID: ${ID} Order date: Sep 15, 2026` } },
      { date: { shown: 'Sep 15, 2026', iso: '2026-09-15' } },
    ],
    ['a number alone', { texts: { info: `Ref. Number: ${ID}` } }, {}],
    [
      'a store with a link elsewhere',
      { texts: { store: 'Halo', storeLink: 'https://evil.example/store/1' } },
      { store: { name: 'Halo' } },
    ],
    ['a store’s link alone', { texts: { storeLink: 'https://www.aliexpress.com/store/1' } }, {}],
    [
      'links',
      { texts: { detailLink: 'javascript:alert(1)', receiptLink: '//www.aliexpress.com/p/tax-ui/index.html?orderId=1' } },
      { receiptLink: 'https://www.aliexpress.com/p/tax-ui/index.html?orderId=1' },
    ],
    [
      'links of the data',
      {
        data: data({
          orderDetailUrl: '//www.aliexpress.com/a',
          buttons: [
            { type: 'TRACKING', href: '//www.aliexpress.com/t' },
            { type: 'DOWNLOAD_RECEIPT', href: 'https://evil.example/' },
          ],
        }),
      },
      { detailLink: 'https://www.aliexpress.com/a', trackingLink: 'https://www.aliexpress.com/t' },
    ],
    [
      'an open case',
      { texts: { case: 'Waiting for your response' } },
      { case: { shown: 'Waiting for your response', open: true, at: NOW } },
    ],
    ['a case that is over', { texts: { case: 'Refund complete' } }, { case: { shown: 'Refund complete', open: false, at: NOW } }],
    ['a case in unknown words', { texts: { case: 'Wartet' } }, { case: { shown: 'Wartet', at: NOW } }],
    [
      'a case in known and unknown words',
      { data: data({ exposeInfo: { itemList: [{ detailList: [{ title: 'Refund complete' }, { title: 'Wartet' }] }] } }) },
      { case: { shown: 'Refund complete · Wartet', at: NOW } },
    ],
    [
      'a review with its lines',
      { texts: { review: ' Lights up\r\n\r\n\r\n\r\nthe \u202eshed ', reviewDate: '1 Oct 2026' } },
      { review: { text: 'Lights up\n\nthe shed', date: '2026-10-01' } },
    ],
    [
      'a review of a day nobody knows',
      { texts: { review: 'Good', reviewDate: '03/04/2026' } },
      { review: { text: 'Good', date: '03/04/2026' } },
    ],
    [
      'data of other types',
      {
        data: data({
          statusText: 5,
          storeName: { a: 1 },
          totalPriceText: ['$5'],
          orderDetailUrl: null,
          buttons: 'x',
          exposeInfo: [],
          orderLines: { 0: line },
        }),
      },
      { status: { shown: '5', at: NOW } },
    ],
  ])('%s', (_, part, said) => {
    const { items: _items, allItems: _all, ...order } = see(part);
    expect(order).toEqual({ id: ID, ...said, seen: { 'order-list': NOW } });
  });

  test.each([
    ['x1', 1],
    ['×12', 12],
    ['٣', 3],
    ['2 pieces', 2],
    ['x0', undefined],
    ['1/2', undefined],
    ['x9999999', undefined],
    ['', undefined],
  ])('a quantity %j', (quantity, count) => expect(see({ items: [{ title: 'A', quantity }] }).items[0]?.quantity).toBe(count));

  test('a line nobody could find again is left out', () => {
    expect(see({ items: [{ price: '$5.00', quantity: 'x1' }, { title: 'A' }] }).items).toEqual([{ title: 'A' }]);
  });

  test('an order on the list of refunds has a case, whatever it says', () => {
    expect(see({}, 'refund-list').case).toEqual({ at: NOW });
  });

  test('the page’s language settles the order of a date', () => {
    expect(see({ texts: { date: '03/04/2026' } }, 'order-list', 'en-GB').date?.iso).toBe('2026-04-03');
    expect(see({ texts: { date: '03/04/2026' } }).date?.iso).toBeUndefined();
  });
});

test('an order met twice in one look is one', () => {
  const orders = seeAll('order-list', [
    { texts: { status: 'Completed' } },
    { id: '8190000000000002' },
    { texts: { store: 'Halo' } },
  ]);
  expect(orders.map(({ id, status, store }) => [id, status?.shown, store?.name])).toEqual([
    [ID, 'Completed', 'Halo'],
    ['8190000000000002', undefined, undefined],
  ]);
});
