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
type Items = readonly KeptItem[];
type Case = readonly [what: string, old: Items, fresh: Items, lines: Items, all?: 'old' | 'fresh' | 'both'];
const thumb = { link: 'https://www.aliexpress.com/item/5.html', productId: '5' };

describe('lines of two looks', () => {
  const cases: readonly Case[] = [
    [
      'by their numbers',
      [{ lineId: '1', title: 'A' }],
      [{ lineId: '1', quantity: 2 }],
      [{ lineId: '1', title: 'A', quantity: 2 }],
    ],
    [
      'two numbers, one product',
      [{ lineId: '1', productId: '5' }],
      [{ lineId: '2', productId: '5' }],
      [
        { lineId: '1', productId: '5' },
        { lineId: '2', productId: '5' },
      ],
    ],
    [
      'by product and variant',
      [
        { productId: '5', variant: 'red' },
        { productId: '5', variant: 'blue' },
      ],
      [{ productId: '5', variant: 'Blue', quantity: 3 }],
      [
        { productId: '5', variant: 'red' },
        { productId: '5', variant: 'blue', quantity: 3 },
      ],
    ],
    ['none that says nothing, however often it is seen', [{}, { title: 'A' }], [{}, {}], [{}, { title: 'A' }]],
    ['by title', [{ title: 'A' }], [{ title: 'a', quantity: 1 }], [{ title: 'A', quantity: 1 }]],
    [
      'a title that begins alike is another',
      [{ title: 'Lamp' }],
      [{ title: 'Lamp shade' }],
      [{ title: 'Lamp' }, { title: 'Lamp shade' }],
    ],
    ['a thumbnail and its line', [thumb], [{ ...thumb, title: 'A', quantity: 2 }], [{ ...thumb, title: 'A', quantity: 2 }]],
    ['two thumbnails, one line known', [thumb, thumb], [{ ...thumb, lineId: '1' }], [{ ...thumb, lineId: '1' }, thumb]],
    [
      'a line without its variant is not mixed with one that has it',
      [{ productId: '5', lineId: '1' }],
      [{ productId: '5', variant: 'red', quantity: 6 }],
      [
        { productId: '5', lineId: '1' },
        { productId: '5', variant: 'red', quantity: 6 },
      ],
    ],
    [
      'in a complete list it is that one',
      [{ productId: '5', lineId: '1' }],
      [{ productId: '5', variant: 'red', quantity: 6 }],
      [{ productId: '5', lineId: '1', variant: 'red', quantity: 6 }],
      'old',
    ],
    [
      'one of several takes nothing in',
      [
        { lineId: '1', productId: '5' },
        { lineId: '2', productId: '5' },
      ],
      [{ productId: '5', quantity: 6 }],
      [
        { lineId: '1', productId: '5' },
        { lineId: '2', productId: '5' },
      ],
      'old',
    ],
    [
      'two complete lists go by their order',
      [
        { lineId: '1', productId: '5' },
        { lineId: '2', productId: '5' },
      ],
      [
        { productId: '5', variant: 'red' },
        { productId: '5', variant: 'blue' },
      ],
      [
        { lineId: '1', productId: '5', variant: 'red' },
        { lineId: '2', productId: '5', variant: 'blue' },
      ],
      'both',
    ],
    [
      'the longer of two complete lists',
      [{ title: 'A' }],
      [
        { title: 'A', lineId: '1' },
        { title: 'B', lineId: '2' },
      ],
      [
        { title: 'A', lineId: '1' },
        { title: 'B', lineId: '2' },
      ],
      'both',
    ],
    [
      'as many of several, but not all lines: their order says nothing',
      [
        { lineId: '1', productId: '5' },
        { lineId: '2', productId: '5' },
      ],
      [
        { productId: '5', quantity: 6 },
        { productId: '5', quantity: 7 },
      ],
      [
        { lineId: '1', productId: '5' },
        { lineId: '2', productId: '5' },
      ],
      'old',
    ],
    [
      'variants in another language, two of one product',
      [
        { productId: '5', variant: 'red' },
        { productId: '5', variant: 'blue' },
      ],
      [{ productId: '5', variant: 'rojo', quantity: 6 }],
      [
        { productId: '5', variant: 'red' },
        { productId: '5', variant: 'blue' },
      ],
      'old',
    ],
    ['looks that name nothing alike', [{ title: 'A' }], [thumb], [{ title: 'A' }, thumb]],
    [
      'until the complete list brings them together',
      [{ title: 'A' }, thumb],
      [{ ...thumb, title: 'A', lineId: '1' }],
      [{ ...thumb, title: 'A', lineId: '1' }],
      'fresh',
    ],
  ];
  test.each(cases.map((one) => ({ what: one[0], one })))('$what', ({ one: [, old, fresh, lines, all] }) => {
    const complete = (of: string): object => (all === of || all === 'both' ? { allItems: true } : {});
    const order = mergeOrder(look(1, { items: old, ...complete('old') }), look(2, { items: fresh, ...complete('fresh') })).order;
    expect(order.items).toEqual(lines);
    expect(order.conflicts).toBeUndefined();
  });
});
