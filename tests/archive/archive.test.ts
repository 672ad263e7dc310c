import { describe, expect, test } from 'vitest';
import { filterChoices, filterOrders, NO_FILTER, type OrderFilter, totalsOf } from '../../lib/archive/model/figures';
import type { KeptGroup, KeptOrder } from '../../lib/archive/model/order';
import { newestFirst } from '../../lib/archive/model/sort';

const order = (n: number, more: Partial<KeptOrder> = {}): KeptOrder => ({
  id: String(8190000000000000 + n),
  items: [],
  seen: {},
  ...more,
});
const on = (iso: string): Pick<KeptOrder, 'date'> => ({ date: { shown: iso, iso } });
const cost = (amount: string, currency = 'EUR'): Pick<KeptOrder, 'total'> => ({ total: { shown: amount, amount, currency } });
const is = (group: KeptGroup): Pick<KeptOrder, 'status'> => ({ status: { shown: group, group } });

const orders = [
  order(1, { ...on('2024-05-01'), store: { name: 'Green Corner' }, items: [{ title: 'Garden hose' }], ...is('finished') }),
  order(2, {
    ...on('2025-06-01'),
    store: { name: 'São Store' },
    items: [{ title: 'Café cups', variant: 'Blue' }],
    ...is('shipped'),
  }),
  order(3, { date: { shown: '03/04/2026' } }),
];
const numbers = (list: readonly KeptOrder[]): number[] => list.map(({ id }) => Number(id) - 8190000000000000);

test('newest first, those of no certain day last', () => expect(numbers(newestFirst(orders))).toEqual([2, 1, 3]));

describe('filters', () => {
  test.each<[Partial<OrderFilter>, number[]]>([
    [{}, [1, 2, 3]],
    [{ text: 'HOSE' }, [1]],
    [{ text: 'sao' }, [2]],
    [{ text: 'cafe blue' }, [2]],
    [{ text: '8190000000000003' }, [3]],
    [{ text: 'nothing like it' }, []],
    [{ year: '2024' }, [1]],
    [{ store: 'São Store' }, [2]],
    [{ group: 'shipped' }, [2]],
    [{ group: 'none' }, [3]],
    [{ incomplete: true, year: '2025' }, [2]],
  ])('%j', (some, found) => expect(numbers(filterOrders(orders, { ...NO_FILTER, ...some }))).toEqual(found));
});

test('there is to choose from what there is', () =>
  expect(filterChoices(orders, 'en')).toEqual({
    years: ['2025', '2024'],
    stores: ['Green Corner', 'São Store'],
    groups: ['shipped', 'finished', 'none'],
  }));

test('totals a year, a currency each; what is not certain is left out and counted', () => {
  const all = [
    order(1, { ...on('2022-01-01'), ...cost('0.10') }),
    order(2, { ...on('2022-12-31'), ...cost('0.20') }),
    order(3, { ...on('2024-01-01'), ...cost('12.30') }),
    order(4, { ...on('2024-01-01'), ...cost('1200', 'JPY') }),
    order(5, { ...on('2024-01-01'), total: { shown: '$4.00', amount: '4.00' } }),
    order(6, { ...cost('4.00') }),
    order(7, on('2024-01-01')),
  ];
  expect(totalsOf(all)).toEqual({
    totals: [
      {
        currency: 'EUR',
        years: [
          { year: '2022', amount: 0.3, orders: 2 },
          { year: '2023', amount: 0, orders: 0 },
          { year: '2024', amount: 12.3, orders: 1 },
        ],
      },
      { currency: 'JPY', years: [{ year: '2024', amount: 1200, orders: 1 }] },
    ],
    left: 3,
  });
  expect(totalsOf([])).toEqual({ totals: [], left: 0 });
});

test('a forged year draws no centuries', () => {
  const years = totalsOf([
    order(1, { ...on('0001-01-01'), ...cost('1.00') }),
    order(2, { ...on('2024-01-01'), ...cost('2.00') }),
  ]);
  expect(years.totals[0]?.years.map(({ year }) => year)).toEqual(['0001', '2024']);
});
