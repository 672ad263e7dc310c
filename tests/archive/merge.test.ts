import { describe, expect, test } from 'vitest';
import { mergeOrder } from '../../lib/archive/merge/merge';
import type { KeptItem, KeptOrder } from '../../lib/archive/model/order';

const ID = '8190000000000001';
const look = (at: number, fields: Partial<KeptOrder> = {}): KeptOrder => ({
  id: ID,
  items: [],
  seen: { 'order-list': at },
  ...fields,
});
const usd = (amount: string): { shown: string; amount: string; currency: string } => ({
  shown: `US $${amount}`,
  amount,
  currency: 'USD',
});
const bareDollar = (amount: string): { shown: string; amount: string } => ({ shown: `$${amount}`, amount });
const both = (old: Partial<KeptOrder>, fresh: Partial<KeptOrder>): KeptOrder => mergeOrder(look(1, old), look(2, fresh)).order;

describe('field by field', () => {
  test.each<readonly [what: string, old: Partial<KeptOrder>, fresh: Partial<KeptOrder>, kept: Partial<KeptOrder>]>([
    ['what was not seen before is added', {}, { total: usd('1.00') }, { total: usd('1.00') }],
    ['what is not seen now stays', { total: usd('1.00') }, {}, { total: usd('1.00') }],
    ['a certain currency beats none', { total: bareDollar('1.00') }, { total: usd('1.00') }, { total: usd('1.00') }],
    ['none does not beat a certain one', { total: usd('1.00') }, { total: bareDollar('1.00') }, { total: usd('1.00') }],
    [
      'a certain figure beats a text',
      { total: { shown: '1.234 €', currency: 'EUR' } },
      { total: { shown: '€1,234.00', amount: '1234.00', currency: 'EUR' } },
      { total: { shown: '€1,234.00', amount: '1234.00', currency: 'EUR' } },
    ],
    [
      'one day in two languages',
      { date: { shown: 'Sep 15, 2026', iso: '2026-09-15' } },
      { date: { shown: '15 set. 2026', iso: '2026-09-15' } },
      { date: { shown: 'Sep 15, 2026', iso: '2026-09-15' } },
    ],
    [
      'a certain day beats a text',
      { date: { shown: '03/04/2026' } },
      { date: { shown: 'Mar 4, 2026', iso: '2026-03-04' } },
      { date: { shown: 'Mar 4, 2026', iso: '2026-03-04' } },
    ],
    [
      'one figure written twice',
      { total: { shown: '1,00 $', amount: '1.00' } },
      { total: { shown: '$1', amount: '1' } },
      { total: { shown: '1,00 $', amount: '1.00' } },
    ],
    [
      'a store without, then with its link',
      { store: { name: 'Halo' } },
      { store: { name: 'halo ', link: 'https://www.aliexpress.com/store/1' } },
      { store: { name: 'Halo', link: 'https://www.aliexpress.com/store/1' } },
    ],
    ['all lines beat some', { allItems: true }, { allItems: false }, { allItems: true }],
    ['all lines after some', { allItems: false }, { allItems: true }, { allItems: true }],
    ['some lines beat silence', {}, { allItems: false }, { allItems: false }],
    [
      'the later status',
      { status: { shown: 'Shipped', group: 'shipped', at: 1 } },
      { status: { shown: 'Completed', group: 'finished', at: 2 } },
      { status: { shown: 'Completed', group: 'finished', at: 2, overAt: 2 } },
    ],
    [
      'an older status that comes late',
      { status: { shown: 'Completed', group: 'finished', at: 9 } },
      { status: { shown: 'Shipped', group: 'shipped', at: 2 } },
      { status: { shown: 'Completed', group: 'finished', at: 9, overAt: 9 } },
    ],
    [
      'a later status of no known group',
      { status: { shown: 'Shipped', group: 'shipped', at: 1 } },
      { status: { shown: 'Fertig', at: 2 } },
      { status: { shown: 'Fertig', at: 2 } },
    ],
    [
      'the same status, its group known once',
      { status: { shown: 'Shipped', group: 'shipped', at: 1 } },
      { status: { shown: 'shipped', at: 2 } },
      { status: { shown: 'shipped', group: 'shipped', at: 2 } },
    ],
    [
      'the later word on a case',
      { case: { shown: 'Waiting', open: true, at: 1 } },
      { case: { shown: 'Refund complete', open: false, at: 2 } },
      { case: { shown: 'Refund complete', open: false, at: 2 } },
    ],
    [
      'a case without words says nothing new',
      { case: { shown: 'Waiting', open: true, at: 1 } },
      { case: { at: 2 } },
      { case: { shown: 'Waiting', open: true, at: 2 } },
    ],
    [
      'a review seen in full',
      { review: { text: 'Lights up' } },
      { review: { text: 'Lights up the shed' } },
      { review: { text: 'Lights up the shed' } },
    ],
    [
      'reviews of two items',
      { review: { text: 'Good', date: '2026-10-01' } },
      { review: { text: 'Bad', date: '2026-10-02' } },
      { review: { text: 'Good\n\nBad', date: '2026-10-01' } },
    ],
    [
      'a title seen in full',
      { items: [{ title: 'Lantern with…' }] },
      { items: [{ title: 'Lantern with USB-C' }] },
      { items: [{ title: 'Lantern with USB-C' }] },
    ],
  ])('%s', (_, old, fresh, kept) => expect(both(old, fresh)).toEqual(look(2, kept)));

  test.each<readonly [what: string, old: Partial<KeptOrder>, fresh: Partial<KeptOrder>, conflicts: readonly object[]]>([
    [
      'two days',
      { date: { shown: 'Sep 15, 2026', iso: '2026-09-15' } },
      { date: { shown: 'Sep 16, 2026', iso: '2026-09-16' } },
      [{ field: 'date', other: 'Sep 16, 2026', at: 2 }],
    ],
    ['two totals', { total: usd('1.00') }, { total: usd('2.00') }, [{ field: 'total', other: 'US $2.00', at: 2 }]],
    [
      'two currencies',
      { total: usd('1.00') },
      { total: { shown: '€1', amount: '1', currency: 'EUR' } },
      [{ field: 'total', other: '€1', at: 2 }],
    ],
    ['an unsure total first', { total: bareDollar('1.00') }, { total: usd('2.00') }, [{ field: 'total', other: '$1.00', at: 1 }]],
    [
      'two stores',
      { store: { name: 'Halo' } },
      { store: { name: 'Halo Lantern' } },
      [{ field: 'store', other: 'Halo Lantern', at: 2 }],
    ],
    [
      'a line’s price and title',
      { items: [{ lineId: '7', title: 'Lantern', price: usd('1.00') }] },
      { items: [{ lineId: '7', title: 'Linterna', price: usd('1.50') }] },
      [
        { field: 'item-title', line: '7', other: 'Linterna', at: 2 },
        { field: 'item-price', line: '7', other: 'US $1.50', at: 2 },
      ],
    ],
    [
      'a line more than all',
      { items: [{ title: 'Lantern' }], allItems: true },
      { items: [{ title: 'Bell' }] },
      [{ field: 'items', other: 'Bell', at: 2 }],
    ],
    [
      'a line that all do not have',
      { items: [{ title: 'Bell' }] },
      { items: [{ title: 'Lantern' }], allItems: true },
      [{ field: 'items', other: 'Bell', at: 1 }],
    ],
  ])('%s are noted once', (_, old, fresh, conflicts) => {
    const once = both(old, fresh);
    expect(once.conflicts).toEqual(conflicts);
    expect(mergeOrder(once, look(2, fresh))).toEqual({ order: once, changed: false });
  });

  test('what is kept beside a noted other stays', () => {
    expect(both({ total: usd('1.00') }, { total: usd('2.00') }).total).toEqual(usd('1.00'));
    expect(both({ total: bareDollar('1.00') }, { total: usd('2.00') }).total).toEqual(usd('2.00'));
    expect(both({ items: [{ title: 'Bell' }] }, { items: [{ title: 'Lantern' }], allItems: true }).items).toEqual([
      { title: 'Lantern' },
    ]);
    const store = { name: 'Other', link: 'https://www.aliexpress.com/store/2' };
    expect(both({ store: { name: 'Halo' } }, { store }).store).toEqual({ name: 'Halo' });
  });

  test('a page in another language names the lines anew, and figures keep their room', () => {
    const lines = (n: number): KeptItem[] =>
      Array.from({ length: 25 }, (_, i) => ({
        lineId: String(i + 1),
        title: `t${n}-${i}`,
        price: usd(i === 24 ? `${n}.00` : '9.00'),
      }));
    const order = both({ items: lines(1), allItems: true }, { items: lines(2), allItems: true });
    expect(order.items.length).toBe(25);
    expect(order.conflicts?.length).toBe(20);
    expect(order.conflicts?.[0]).toEqual({ field: 'item-price', line: '25', other: 'US $2.00', at: 2 });
  });

  test('being seen again is no change', () => {
    const old = look(1, { status: { shown: 'Shipped', at: 1 } });
    const { order, changed } = mergeOrder(
      old,
      look(5, { status: { shown: 'Shipped', at: 5 }, seen: { 'order-list': 5, 'order-detail': 4 } }),
    );
    expect(changed).toBe(false);
    expect(order.seen).toEqual({ 'order-list': 5, 'order-detail': 4 });
    expect(mergeOrder(order, look(2)).order.seen).toEqual(order.seen);
  });

  test('a first look is all new; two numbers are two orders', () => {
    expect(mergeOrder(undefined, look(1))).toEqual({ order: look(1), changed: true });
    expect(() => mergeOrder(look(1), { ...look(1), id: '8190000000000002' })).toThrow(RangeError);
  });
});

describe('when an order was over', () => {
  const at = (group: 'unpaid' | 'shipped' | 'finished', time: number, overAt?: number): KeptOrder => ({
    id: '8190000000000001',
    items: [],
    seen: { 'order-list': time },
    status: { shown: group, group, at: time, ...(overAt ? { overAt } : {}) },
  });
  test.each([
    ['first seen finished', [at('finished', 5)], undefined],
    ['seen open, then finished', [at('shipped', 3), at('finished', 5)], 5],
    ['seen finished once more later', [at('shipped', 3), at('finished', 5), at('finished', 9)], 5],
    ['an older look comes later', [at('finished', 5), at('shipped', 3)], 5],
    ['never paid, then finished: nothing came', [at('unpaid', 3), at('finished', 5)], undefined],
    ['from a file that knows it better', [at('finished', 9, 6), at('finished', 8, 4)], 4],
    ['open again', [at('finished', 5, 4), at('shipped', 9)], undefined],
  ])('%s', (_, looks, overAt) => {
    const order = looks.reduce((old, fresh) => mergeOrder(old, fresh).order);
    expect(order.status?.overAt).toBe(overAt);
  });
});
