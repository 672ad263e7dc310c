// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createCopier } from '../../entrypoints/account/copy-orders';
import { mergeOrder } from '../../lib/archive/merge/merge';
import { missingOf } from '../../lib/archive/model/gaps';
import { type KeptOrder, keptGroupOf } from '../../lib/archive/model/order';
import { parseOrders } from '../../lib/archive/parse/parse-order';
import { allSiteWords } from '../../lib/site/languages';
import type { Reader } from '../../lib/site/reader';
import { readerOf } from '../../lib/site/readers';
import { areOrderSnapshots } from '../../lib/site/snapshot/check';
import { snapshotSelectors } from '../../lib/site/snapshot/selectors';
import type { OrderSnapshot, OrderSnapshots, SnapshotPage } from '../../lib/site/snapshot/snapshot';

const sent = vi.hoisted(() => ({ messages: [] as { sightings: OrderSnapshots }[], answer: (_: unknown): unknown => ({}) }));
vi.mock('../../entrypoints/account/extension', () => ({
  sendMessage: async (message: { type: string; sightings: OrderSnapshots }) => {
    sent.messages.push(JSON.parse(JSON.stringify(message)));
    return sent.answer(message.sightings);
  },
}));

const ID = '8190000000000001';
const NOW = 1_790_000_000_000;

function copiedFrom(kind: SnapshotPage, html: string): OrderSnapshot[] {
  const root = new DOMParser().parseFromString(`<div id="root">${html}</div>`, 'text/html');
  const copied = readerOf(kind)?.orders?.(root, `https://www.aliexpress.com/x?orderId=${ID}`, snapshotSelectors) ?? [];
  if (!('next' in copied)) return JSON.parse(JSON.stringify(copied));
  for (let next = copied.next(); ; next = copied.next()) if (next.done) return JSON.parse(JSON.stringify(next.value));
}
const see = (page: SnapshotPage, orders: readonly OrderSnapshot[], more: Partial<OrderSnapshots> = {}): KeptOrder | undefined =>
  parseOrders({ page, at: NOW, lang: 'en', orders, ...more }, allSiteWords)[0];
const seeOne = (part: Partial<OrderSnapshot>, more: Partial<OrderSnapshots> = {}): KeptOrder =>
  see('order-list', [{ id: ID, texts: {}, items: [], ...part }], more) as KeptOrder;

const card = (inner: string): string =>
  `<div class="order-item"><div class="order-item-header"><a href="/p/order/detail.html?orderId=${ID}">Details</a>${inner}</div></div>`;
const status = (inner: string): string => card(`<span class="order-item-header-status-text">${inner}</span>`);

describe('words that are not the site’s', () => {
  test.each([
    ['beside the word', 'Completed<font>已完成</font>', 'Completed'],
    ['beside it, hidden', 'Completed<font hidden> 已完成</font>', 'Completed'],
    ['before it', '<font class="notranslate"><font>已完成</font></font> Completed', 'Completed'],
    ['in its stead', '<font style="vertical-align: inherit"><font>Completed</font></font>', 'Completed'],
  ])('1.5 a translator’s text %s is not kept as the status', (_, inner, shown) => {
    const [order] = copiedFrom('order-list', status(inner));
    expect(order?.texts.status).toBe(shown);
    expect(see('order-list', order ? [order] : [], { translated: true })?.status).toEqual({ shown, at: NOW });
  });

  test('1.5 on a translated page no word proves a group, a case or a date’s order', () => {
    const texts = { status: 'Completed', case: 'Refund complete', date: '03/04/2026' };
    const [own, made] = [seeOne({ texts }, { lang: 'en-GB' }), seeOne({ texts }, { lang: 'en-GB', translated: true })];
    expect([own.status?.group, own.case?.open, own.date?.iso]).toEqual(['finished', false, '2026-04-03']);
    expect([made.status?.group, made.case?.open, made.date?.iso]).toEqual([undefined, undefined, undefined]);
    const data = { orderId: ID, statusText: 'Fertig', buttons: [{ type: 'DELETE', text: '' }] };
    expect(seeOne({ data }, { translated: true }).status?.group).toBe('finished');
  });

  test.each([
    ['<html><body></body></html>', false],
    ['<html class="translated-ltr"><body></body></html>', true],
    ['<html><body><p>Total<font><font>总计</font></font></p></body></html>', true],
    ['<html><body><p>Total<font>总计</font></p></body></html>', false],
  ])('1.5 the copier tells of a translator: %s, %s', async (html, translated) => {
    document.documentElement.className = /class="([^"]*)"/.exec(html)?.[1] ?? '';
    document.body.innerHTML = /<body>(.*)<\/body>/.exec(html)?.[1] ?? '';
    sent.messages = [];
    await copy([{ id: ID, texts: {}, items: [] }]);
    expect(sent.messages.map(({ sightings }) => [sightings.translated, areOrderSnapshots(sightings)])).toEqual([
      [translated || undefined, true],
    ]);
  });
});

describe('a refund banner on a finished order', () => {
  const banner = (...banners: string[]): string =>
    card(
      `<span class="order-item-header-status-text">Completed</span>${banners.map((one) => `<div class="expose-info-item-title">${one}</div>`).join('')}`,
    );
  test.each<[string, string[], boolean | undefined, string | undefined]>([
    ['with its amount in a span', ['Refund complete <span>$9.90</span>'], false, 'finished'],
    ['with its amount glued', ['환불 완료₩9,900'], false, 'finished'],
    ['in unknown words', ['고급 환불 완료₩9,900'], undefined, undefined],
    ['that is open', ['Waiting for your response'], true, 'case'],
    ['one over, one open', ['Refund complete $9.90', 'Waiting for your response'], true, 'case'],
    ['one over, one unknown', ['Refund complete $9.90', 'Etwas anderes'], undefined, undefined],
  ])('1.6 %s', (_, banners, open, group) => {
    const order = see('order-list', copiedFrom('order-list', banner(...banners))) as KeptOrder;
    expect([order.case?.open, keptGroupOf(order)]).toEqual([open, group]);
  });

  test('1.6 the data’s banner with its amount glued is over', () => {
    const exposeInfo = { itemList: [{ detailList: [{ title: 'Refund completeUS $9.90' }] }] };
    const order = seeOne({ data: { orderId: ID, statusText: 'Completed', exposeInfo } });
    expect([order.case?.open, keptGroupOf(order)]).toEqual([false, 'finished']);
  });

  test('1.6 a link to tracking beside "Completed" leaves the group open, on the list alone', () => {
    const texts = { status: 'Completed', trackingLink: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=1' };
    expect(seeOne({ texts }).status?.group).toBeUndefined();
    expect(seeOne({ texts }, { page: 'order-detail' }).status?.group).toBe('finished');
    expect(seeOne({ texts: { ...texts, status: 'Wartet' } }).status?.group).toBe('shipped');
  });
});

describe('what is no review and no receipt', () => {
  const row = (text: string, more = ''): string =>
    `<table><tbody><tr><td><a href="//trade.aliexpress.com/order_detail.htm?orderId=${ID}">${ID}</a></td><td>${text}</td><td>${more}</td></tr></tbody></table>`;
  test.each([
    ['a row that waits for one', row('', '<a href="//feedback.aliexpress.com/leaveFeedback.htm?orderId=1">Leave Feedback</a>')],
  ])('1.7 %s', (_, html) => expect(copiedFrom('review-list', html)).toEqual([]));

  test.each([
    ['order number and stars', row('★★★★★ The lamp lit…'), 'The lamp lit…'],
    ['stars behind', row('The lamp lit ★★★☆☆'), 'The lamp lit'],
    ['stars within', row('5 ★ from me: good'), '5 ★ from me: good'],
    ['nothing but stars', row('⭐️⭐️⭐️'), undefined],
    ['another number', row('8190000000000002 was better'), '8190000000000002 was better'],
  ])('B13 a review without its %s', (_, html, text) =>
    expect(see('review-list', copiedFrom('review-list', html))?.review?.text).toBe(text),
  );

  test.each([
    ['Oops, the page seems to be lost', '<div class="error--title--x">Oops, the page seems to be lost</div>', 0],
    ['a page still empty', '', 0],
    ['a receipt by its title', '<div class="taxui-container--title--3fx">Receipt</div>', 1],
    ['a receipt by its sums', '<div class="summary--left--9">Total</div>', 1],
  ])('1.7 a receipt: %s', (_, html, count) => expect(copiedFrom('receipt', html)).toHaveLength(count));
});

const line = (more: object = {}): object => ({
  itemTitle: 'Lamp',
  orderLineId: '71',
  productId: '5',
  quantity: '1',
  itemPriceText: '$1.99',
  currencyCode: 'USD',
  ...more,
});
const data = (more: object = {}): Record<string, unknown> => ({
  orderId: ID,
  statusText: 'Completed',
  orderDateText: 'Sep 15, 2026',
  totalPriceText: '$1.99',
  storeName: 'A store',
  orderLines: [line()],
  ...more,
});

describe('what AliExpress itself does not have', () => {
  test.each<[string, object, string[]]>([
    ['an expired order has no total', { statusText: 'Expired', totalPriceText: undefined }, []],
    ['a top-up order has no store', { storeName: undefined }, []],
    ['an open order has a total', { statusText: 'Awaiting delivery', totalPriceText: undefined }, ['total']],
    ['a word nobody knows ends no order', { statusText: 'Fertig', totalPriceText: undefined }, ['total']],
    [
      'lines without numbers are not the data’s',
      { storeName: undefined, orderLines: [line({ orderLineId: undefined })] },
      ['store'],
    ],
  ])('1.8 %s', (_, more, gaps) => expect(missingOf(seeOne({ data: JSON.parse(JSON.stringify(data(more))) }))).toEqual(gaps));

  test('1.8 a card alone is no proof of it, the order’s own page beside it is', () => {
    const part = {
      texts: { status: 'Expired', date: 'Sep 15, 2026' },
      items: [{ title: 'Lamp', quantity: 'x1', price: '$1.99' }],
    };
    const onList = seeOne(part);
    expect(missingOf(onList)).toEqual(['store', 'total']);
    const both = mergeOrder(onList, seeOne(part, { page: 'order-detail' })).order;
    expect(missingOf(both)).toEqual([]);
  });

  test.each([
    [5, 2, false],
    [2, 2, true],
    ['3', 2, false],
    [undefined, 2, true],
    [1, 2, true],
  ])('1.8 %s lines told, %s there: all of them %s', (orderLineSize, count, all) => {
    const orderLines = Array.from({ length: count }, (_, n) => line({ orderLineId: String(71 + n) }));
    expect(seeOne({ data: data({ orderLineSize, orderLines }) }).allItems).toBe(all);
  });
});

describe('an order’s own page', () => {
  const info = (...rows: string[]): string => rows.map((row) => `<div class="info-row">${row}</div>`).join('');
  const price = (...values: string[]): string =>
    `<div class="order-price">${values.map((value) => `<span data-pl="order_price_item_title">x</span><span data-pl="order_price_item_value">${value}</span>`).join('')}</div>`;
  const item = (title: string, variant?: string): string =>
    `<div class="order-detail-item-content"><div class="item-title"><a href="https://www.aliexpress.com/item/${title}.html">T${title}</a></div>${variant ? `<div class="item-sku-attr">${variant}</div>` : ''}<div class="item-price">$1.99<span class="item-price-quantity">x1</span></div></div>`;
  const page = (inner: string): string =>
    `<div class="order-status"><div class="order-block-title">Completed</div></div>${inner}`;
  const own = (inner: string): KeptOrder => see('order-detail', copiedFrom('order-detail', page(inner))) as KeptOrder;

  test('1.8 Subtotal, Shipping, Total: the last row is the total', () => {
    expect(own(price('US $10.00', 'US $2.00', 'US $12.00')).total).toEqual({
      shown: 'US $12.00',
      amount: '12.00',
      currency: 'USD',
    });
    expect(own(price('US $12.00')).total?.amount).toBe('12.00');
    expect(own('').total).toBeUndefined();
  });

  test.each([
    ['behind the number', info(`Ref. Number ${ID}`, 'Order placed on Jul 15, 2026', 'Paid on Jul 16, 2026'), '2026-07-15'],
    [
      'with a colon',
      info(`<span>No:</span> <span>${ID}</span>`, '<span>Placed:</span> <span>Jul 15, 2026 14:05</span>'),
      '2026-07-15',
    ],
    ['not behind another number', info('Ref. Number 8190000000000002', 'Order placed on Jul 15, 2026'), undefined],
    ['not where a card’s number stands', info(`Ref. Number ${ID}`, 'Payment method Visa ****1234'), undefined],
    ['not where nothing is behind', info(`Ref. Number ${ID}`), undefined],
  ])('1.8 the day of "Order placed on", %s', (_, rows, iso) => {
    const [order] = copiedFrom('order-detail', page(rows));
    expect(JSON.stringify(order)).not.toMatch(/1234|Visa/);
    expect(own(rows).date?.iso).toBe(iso);
  });

  test('1.8 two lines, the first without a variant: "Blue" is the second’s', () => {
    const { items } = own(`<div class="order-detail-item">${item('1')}${item('2', 'Blue')}</div>`);
    expect(items.map(({ title, variant, productId, quantity }) => [title, variant, productId, quantity])).toEqual([
      ['T1', undefined, '1', 1],
      ['T2', 'Blue', '2', 1],
    ]);
  });

  test('1.8 without parts of their own a variant too few belongs to no line', () => {
    const flat = `${item('1')}${item('2', 'Blue')}`.replaceAll('order-detail-item-content', 'other');
    expect(own(`<div class="order-detail-item">${flat}</div>`).items.map(({ variant }) => variant)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('numbers that JSON has rounded', () => {
  const rounded = JSON.parse('81900000000000013') as number;
  test('1.9 a numeric orderLineId of 17 digits is none, two lines stay two', () => {
    const orderLines = ['81900000000000013', '81900000000000021'].map((orderLineId) =>
      line({ orderLineId: JSON.parse(orderLineId) }),
    );
    const { items } = seeOne({ data: data({ orderLines }) });
    expect(items.map(({ lineId }) => lineId)).toEqual([undefined, undefined]);
    expect(seeOne({ data: data({ orderLines: [line({ orderLineId: 8_190_000_000_000_013 })] }) }).items[0]?.lineId).toBe(
      '8190000000000013',
    );
  });

  test('1.9 data under a rounded number belongs to no card', () => {
    const other = String(rounded);
    const script = `<script>window.x = {"data":{"a_1":{"tag":"pc_om_list_order","fields":{"orderId":81900000000000013,"statusText":"Completed"}}}}</script>`;
    const [order] = copiedFrom('order-list', script + card('').replaceAll(ID, other));
    expect([order?.id, order?.data]).toEqual([other, undefined]);
    const whole = script.replace('81900000000000013', `"${other}"`);
    expect(copiedFrom('order-list', whole + card('').replaceAll(ID, other))[0]?.data).toEqual({
      orderId: other,
      statusText: 'Completed',
    });
  });

  test('1.9 data that says such a number is not taken for the order', () =>
    expect(seeOne({ id: String(rounded), data: data({ orderId: rounded }) }).total).toBeUndefined());
});

const page = (orders: readonly OrderSnapshot[]): Reader => ({ kind: 'order-list', orders: () => orders }) as never;
const copy = (orders: readonly OrderSnapshot[]) => createCopier().copy(page(orders), snapshotSelectors);

describe('one heavy order', () => {
  const order = (n: number, more: Partial<OrderSnapshot> = {}): OrderSnapshot => ({
    id: String(8190000000000000 + n),
    texts: {},
    items: [],
    ...more,
  });
  const heavy = order(7, {
    texts: { status: 'Completed' },
    data: { orderId: '8190000000000007', statusText: 'x'.repeat(300_000) },
  });
  const orders = Array.from({ length: 120 }, (_, n) => (n === 7 ? heavy : order(n)));
  /** As the background: what is no message gets no answer. */
  const check = (sightings: unknown): unknown => (areOrderSnapshots(sightings) ? {} : undefined);

  beforeEach(() => {
    sent.messages = [];
    sent.answer = check;
  });

  test('B16 keeps no other out, and is taken without its data', async () => {
    const copier = createCopier();
    const { kept, failed } = await copier.copy(page(orders), snapshotSelectors);
    expect([kept, failed]).toEqual([120, undefined]);
    const taken = sent.messages
      .filter(({ sightings }) => areOrderSnapshots(sightings))
      .flatMap(({ sightings }) => sightings.orders);
    expect(taken).toHaveLength(120);
    expect(taken.find(({ id }) => id === heavy.id)).toEqual({ id: heavy.id, texts: heavy.texts, items: [] });
    sent.messages = [];
    await copier.copy(page(orders), snapshotSelectors);
    expect(sent.messages).toEqual([]);
  });

  test('B16 one that cannot be taken at all is told, the others are kept', async () => {
    const broken = { ...heavy, texts: { status: 'x'.repeat(20_000) } };
    const { kept, failed } = await copy(orders.map((one) => (one === heavy ? broken : one)));
    expect([kept, failed]).toEqual([119, 'write']);
  });

  test('B16 a full storage stops it at once', async () => {
    sent.answer = () => ({ failed: 'quota' });
    expect(await copy(orders)).toMatchObject({ kept: 0, failed: 'quota' });
    expect(sent.messages).toHaveLength(1);
  });
});
