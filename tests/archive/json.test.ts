import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordersJson } from '../../lib/archive/export/json';
import { ORDERS_SCHEMA } from '../../lib/archive/export/schema';
import type { KeptOrder } from '../../lib/archive/model/order';
import { isKeptOrder } from '../../lib/archive/model/order-shape';
import { account, keptOrder } from './arbitrary';
import { ATTACKS } from './attacks';

const MADE = { at: Date.UTC(2026, 10, 24), by: 'Last Orders 1.0.0' };
const validate = new Ajv2020({ allErrors: true }).compile(ORDERS_SCHEMA);
const file = (orders: unknown[]) => ({ ...JSON.parse(ordersJson([], MADE)), orders });

describe('orders.json', () => {
  test('is valid by its published schema, whatever the orders', () => {
    fc.assert(
      fc.property(account, (orders) => {
        const valid = validate(JSON.parse(ordersJson(orders, MADE)));
        expect(validate.errors ?? []).toEqual([]);
        expect(valid).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same bytes for the same orders, however they are put', () => {
    const shuffled = (order: KeptOrder): KeptOrder => Object.fromEntries(Object.entries(order).reverse()) as unknown as KeptOrder;
    fc.assert(
      fc.property(account, (orders) => {
        expect(ordersJson([...orders].reverse().map(shuffled), MADE)).toBe(ordersJson(orders, MADE));
      }),
      { numRuns: 300 },
    );
  });

  test.each(ATTACKS.map((attack) => [JSON.stringify(attack).slice(0, 60), attack]))(
    'keeps %s sign by sign, escaped',
    (_, attack) => {
      const order: KeptOrder = { id: '8190000000000001', items: [{ title: attack }], review: { text: attack }, seen: {} };
      const text = ordersJson([order], MADE);
      expect(JSON.parse(text).orders).toEqual([order]);
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff<]/u);
      expect(text.isWellFormed()).toBe(true);
    },
  );

  test('one order a line, so that two files can be compared', () => {
    const orders = fc.sample(account, { numRuns: 20, seed: 7 }).flat();
    const once = [...new Map(orders.map((order) => [order.id, order])).values()];
    expect(ordersJson(once, MADE).trimEnd().split('\n')).toHaveLength(once.length + 2);
  });
});

describe('the schema', () => {
  test('takes whatever we keep', () => {
    fc.assert(
      fc.property(keptOrder, (order) => {
        expect([isKeptOrder(order), validate(file([order]))]).toEqual([true, true]);
      }),
      { numRuns: 300 },
    );
  });

  const good: KeptOrder = { id: '8190000000000001', items: [], seen: {} };
  test.each<[string, unknown]>([
    ['a postal address', { ...good, address: '1 Main Street' }],
    ['an item with an unknown field', { ...good, items: [{ phone: '1' }] }],
    ['a number for an amount', { ...good, total: { shown: '1', amount: 1 } }],
    ['an amount with grouping', { ...good, total: { shown: '1', amount: '1,000.00' } }],
    ['a currency sign', { ...good, total: { shown: '$1', currency: '$' } }],
    ['a day as shown', { ...good, date: { shown: 'x', iso: 'Sep 15' } }],
    ['an order without a number', { items: [], seen: {} }],
    ['a number that is none', { ...good, id: '../etc' }],
    ['a group that is none', { ...good, status: { shown: 'x', group: 'open' } }],
    ['a time that is none', { ...good, seen: { 'order-list': 'today' } }],
  ])('refuses %s, as the storage does', (_, order) => {
    expect([isKeptOrder(order), validate(file([order]))]).toEqual([false, false]);
  });
});
