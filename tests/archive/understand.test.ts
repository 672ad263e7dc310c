import { describe, expect, test } from 'vitest';
import { mergeOrder } from '../../lib/archive/merge/merge';
import { missingOf } from '../../lib/archive/model/gaps';
import type { KeptItem, KeptMoney, KeptOrder } from '../../lib/archive/model/order';
import { isKeptOrder } from '../../lib/archive/model/order-shape';
import { parseOrders } from '../../lib/archive/parse/parse-order';
import { allSiteWords } from '../../lib/site/languages';
import { areOrderSnapshots } from '../../lib/site/snapshot/check';
import type { OrderSnapshots } from '../../lib/site/snapshot/snapshot';
import {
  firstPage,
  firstShown,
  LANGUAGES,
  MORE_LANGUAGES,
  manyOrders,
  type Order,
  type Scenario,
  scenario,
  scenarioNamed,
  scenarios,
  withLanguage,
} from '../site';
import { detailOf, lookAt, NOW } from './looks';
import { amountOf, groupOf, lineTruth } from './truth';

const CASES: readonly Scenario[] = [
  ...scenarios,
  ...[...LANGUAGES, ...MORE_LANGUAGES].flatMap((language) =>
    ['open-orders', 'multi-item', 'no-data', 'finished-open-case'].map((name) => ({
      ...withLanguage(scenarioNamed(name), language),
      name: `${name} in ${language}`,
    })),
  ),
  scenario('a hundred orders', 'many', { orders: manyOrders(100), pageSize: 40, pressed: 2 }),
  ...(['PLN', 'CAD'] as const).map((currency) => ({
    ...scenarioNamed('open-orders'),
    currency,
    name: `open-orders for ${currency}`,
  })),
];

const figures = ({ shown: _shown, ...rest }: KeptMoney): Omit<KeptMoney, 'shown'> => rest;
const lineSaid = ({ lineId: _id, price, ...rest }: KeptItem): unknown => ({ ...rest, price: price && figures(price) });

describe.each(CASES.map((of) => [of.name, of] as const))('%s', (_, of) => {
  const look = lookAt(of);
  const orders = parseOrders(look, allSiteWords);
  const found = new Map(orders.map((order) => [order.id, order]));
  const withData = new Set(of.embedded === 'present' ? firstPage(of).map(({ id }) => id) : []);
  const pairs = firstShown(of).map((truth): readonly [Order, KeptOrder] => [truth, found.get(truth.id) as KeptOrder]);

  test('sends what may be sent, and is understood as what may be kept', () => {
    expect(areOrderSnapshots(look)).toBe(true);
    expect(orders.filter((order) => !isKeptOrder(order))).toEqual([]);
    expect(orders.map(({ id }) => id)).toEqual(firstShown(of).map(({ id }) => id));
  });

  test('has dates, stores and totals as they are', () => {
    const said = pairs.map(([, { date, store, total }]) => [date?.iso, store?.name, total && figures(total)]);
    const total = ({ id, total, bare }: Order): unknown =>
      bare ? undefined : amountOf(total, of.currency, of.currency === 'USD' || withData.has(id));
    expect(said).toEqual(pairs.map(([truth]) => [truth.date, truth.store || undefined, total(truth)]));
  });

  test('has every line where the page told it, and says where not', () => {
    for (const [{ id, lines }, { items, allItems }] of pairs) {
      const told = withData.has(id);
      const isTold = told || lines.length === 1;
      expect([id, allItems, items.map(lineSaid)]).toEqual([
        id,
        isTold,
        isTold ? lines.map((line) => lineTruth(line, of, told)) : [],
      ]);
      expect(new Set(items.flatMap(({ lineId }) => lineId ?? [])).size).toBe(told ? lines.length : 0);
    }
  });

  test('claims no wrong group and no wrong case', () => {
    for (const [truth, { status, case: said }] of pairs) {
      if (!truth.shows) expect([truth.id, status?.group ?? groupOf(truth)]).toEqual([truth.id, groupOf(truth)]);
      expect([truth.id, said !== undefined]).toEqual([truth.id, truth.case !== undefined && truth.shows?.banner !== false]);
      if (said) expect([truth.id, said.open ?? truth.case === 'open']).toEqual([truth.id, truth.case === 'open']);
    }
  });

  test('contradicts itself nowhere, and misses nothing the data has', () => {
    for (const [{ id }, order] of pairs) {
      expect([id, order.conflicts]).toEqual([id, undefined]);
      if (withData.has(id)) expect([id, missingOf(order)]).toEqual([id, []]);
    }
  });

  test('is completed by each order’s own page', () => {
    for (const [truth, order] of pairs) {
      const [detail] = parseOrders(detailOf(truth, of), allSiteWords);
      const { order: both } = mergeOrder(order, detail as KeptOrder);
      expect([truth.id, both.items.length, both.allItems, both.conflicts]).toEqual([
        truth.id,
        truth.lines.length,
        true,
        undefined,
      ]);
    }
  });

  test('says nothing new the second time', () => {
    for (const order of orders) expect(mergeOrder(order, order)).toEqual({ order, changed: false });
  });
});

/** The text of a card as it was captured: US English, September 2026 (site-facts 3). */
const captured: OrderSnapshots = {
  page: 'order-list',
  at: NOW,
  lang: 'en',
  orders: [
    {
      id: '8190000000000001',
      texts: {
        status: 'Awaiting delivery',
        date: 'Date: Sep 15, 2026',
        store: 'Halo Lantern Store',
        total: 'Total:$93.62',
        detailLink: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
        trackingLink: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001',
      },
      items: [{ title: 'Lantern with USB-C', variant: 'Warm white', quantity: 'x1', price: '$93.62' }],
    },
  ],
};

test('a captured card', () => {
  expect(parseOrders(captured, allSiteWords)).toEqual([
    {
      id: '8190000000000001',
      date: { shown: 'Sep 15, 2026', iso: '2026-09-15' },
      status: { shown: 'Awaiting delivery', group: 'shipped', at: NOW },
      store: { name: 'Halo Lantern Store' },
      items: [{ title: 'Lantern with USB-C', variant: 'Warm white', quantity: 1, price: { shown: '$93.62', amount: '93.62' } }],
      allItems: true,
      total: { shown: '$93.62', amount: '93.62' },
      detailLink: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
      trackingLink: 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000001',
      seen: { 'order-list': NOW },
    },
  ]);
});

test('groups are taught by the data and serve the cards loaded later, in a language nobody knows', () => {
  const of = withLanguage(scenarioNamed('pressed-to-the-end'), 'de');
  const orders = parseOrders(lookAt(of), allSiteWords);
  const later = orders.slice(10).filter(({ status }) => status?.group === 'finished');
  expect(later.length).toBeGreaterThan(0);
});
