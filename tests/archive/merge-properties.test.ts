import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeOrder } from '../../lib/archive/merge/merge';
import type { KeptItem, KeptOrder } from '../../lib/archive/model/order';
import { isKeptOrder } from '../../lib/archive/model/order-shape';
import { looksAt, wholeOrder } from './accounts';

const mergedAll = (looks: readonly KeptOrder[]): KeptOrder | undefined =>
  looks.reduce<KeptOrder | undefined>((known, look) => mergeOrder(known, look).order, undefined);

const byTitle = (items: readonly KeptItem[]): KeptItem[] =>
  [...items].sort((a, b) => String(a.title).localeCompare(String(b.title)));

const constants = ({ date, total, store, items, allItems }: KeptOrder): unknown => ({
  date: date?.iso,
  total,
  store,
  items: byTitle(items),
  allItems,
});

const caseOf = fc.boolean().chain((whole) => wholeOrder.chain((truth) => looksAt(truth, whole)));

describe('any looks at one order', () => {
  test('make a record that is sound', () => {
    fc.assert(
      fc.property(caseOf, (looks) => {
        expect(isKeptOrder(mergedAll(looks))).toBe(true);
      }),
    );
  });

  test('merged a second time change nothing', () => {
    fc.assert(
      fc.property(caseOf, (looks) => {
        const once = mergedAll(looks);
        for (const look of looks) expect(mergeOrder(once, look)).toEqual({ order: once, changed: false });
      }),
    );
  });

  test('blank nothing that was known', () => {
    fc.assert(
      fc.property(caseOf, (looks) => {
        let known: KeptOrder | undefined;
        for (const look of looks) {
          const { order } = mergeOrder(known, look);
          for (const name of Object.keys({ ...known, ...look })) expect(order).toHaveProperty(name);
          known = order;
        }
      }),
    );
  });
});

describe('looks that show what is true', () => {
  const cases = wholeOrder.chain((truth) =>
    looksAt(truth, true).chain((looks) =>
      fc.shuffledSubarray(looks, { minLength: looks.length }).map((again) => ({ truth, looks, again })),
    ),
  );

  test('come to the same constants in whichever order, and contradict nothing', () => {
    fc.assert(
      fc.property(cases, ({ looks, again }) => {
        const [one, another] = [mergedAll(looks), mergedAll(again)];
        expect(one && constants(one)).toEqual(another && constants(another));
        expect([one?.conflicts, another?.conflicts]).toEqual([undefined, undefined]);
        expect(one?.status?.at).toBe(another?.status?.at);
      }),
    );
  });

  test('mix no two lines into one', () => {
    const any = fc
      .boolean()
      .chain((whole) => wholeOrder.chain((truth) => looksAt(truth, whole).map((looks) => ({ truth, looks }))));
    fc.assert(
      fc.property(any, ({ truth, looks }) => {
        for (const line of mergedAll(looks)?.items ?? []) {
          const of = truth.items.filter(
            (item) =>
              (line.lineId ?? item.lineId) === item.lineId &&
              (line.variant ?? item.variant) === item.variant &&
              (line.productId ?? item.productId) === item.productId &&
              (line.title ?? item.title) === item.title &&
              (line.quantity ?? item.quantity) === item.quantity &&
              (line.price?.shown ?? item.price?.shown) === item.price?.shown,
          );
          expect(of.length, JSON.stringify(line)).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('end with as many lines as there are', () => {
    fc.assert(
      fc.property(cases, ({ truth, again }) => {
        expect(mergedAll(again)?.items.length).toBe(truth.items.length);
      }),
    );
  });
});
