import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeOrder } from '../../lib/archive/merge/merge';
import type { KeptOrder } from '../../lib/archive/model/order';
import { isKeptOrder } from '../../lib/archive/model/order-shape';
import { parseOrders } from '../../lib/archive/parse/parse-order';
import { allSiteWords } from '../../lib/site/languages';
import { areOrderSnapshots } from '../../lib/site/snapshot/check';
import {
  DATA_FIELDS,
  type OrderSnapshots,
  SNAPSHOT_BOUNDS,
  SNAPSHOT_FIELDS,
  SNAPSHOT_ITEM_FIELDS,
  SNAPSHOT_PAGES,
} from '../../lib/site/snapshot/snapshot';

const ID = '8190000000000001';

/** Texts a page could send to harm a reader: half letters, overrides, scripts, blanks, and what looks like money or dates. */
const text = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' \u00a0',
      '\u202e\u202d',
      '\ud800',
      'a\ud83d',
      '\u0000',
      'Total:',
      'US $1.99',
      '1.234',
      '-',
      '99999999999999999999.99 €',
      '٣ د.إ',
    ],
    ...[
      'Sep 15, 2026',
      '31/02/2026',
      '2569-09-15',
      'x0',
      'x1',
      'x99999999',
      'Completed',
      'javascript:alert(1)',
      '//evil.example/item/1.html',
    ],
    ...[
      'https://www.aliexpress.com/item/1005.html',
      '//www.aliexpress.com/item/1005.html',
      'https://u:p@www.aliexpress.com/',
      '__proto__',
    ],
    ...['x'.repeat(SNAPSHOT_BOUNDS.text), '🧿'.repeat(3000), '‮'.repeat(5000)],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const some = (names: readonly string[]): fc.Arbitrary<Record<string, string>> => fc.dictionary(fc.constantFrom(...names), text);
const anything = fc.anything({
  withNullPrototype: true,
  maxDepth: 4,
  values: [text, fc.integer(), fc.boolean(), fc.constant(null)],
});
const line = fc.dictionary(
  fc.constantFrom(
    'itemTitle',
    'itemPriceText',
    'formatPriceInfo',
    'currencyCode',
    'quantity',
    'itemDetailUrl',
    'itemImgUrl',
    'orderLineId',
    'productId',
    'skuAttrs',
  ),
  fc.oneof(text, anything),
);
const data = fc
  .record({
    orderId: fc.constantFrom(ID, 8190000000000001, '9', null),
    orderLines: fc.oneof(fc.array(line, { maxLength: 5 }), anything),
    buttons: fc.oneof(
      fc.array(fc.record({ type: fc.constantFrom('DELETE', 'CONFIRM_GOODS', 'TRACKING', 'DOWNLOAD_RECEIPT'), href: text })),
      anything,
    ),
    rest: fc.dictionary(fc.constantFrom(...DATA_FIELDS), fc.oneof(text, anything)),
  })
  .map(({ rest, ...fields }) => ({ ...rest, ...fields }));
const sightings: fc.Arbitrary<OrderSnapshots> = fc.record({
  page: fc.constantFrom(...SNAPSHOT_PAGES),
  at: fc.integer({ min: 1, max: 2e12 }),
  lang: fc.constantFrom('', 'en', 'es-MX', '"><script>', '-', 'constructor'),
  orders: fc.array(
    fc.record(
      {
        id: fc.constantFrom(ID, '8190000000000002'),
        texts: some(SNAPSHOT_FIELDS),
        items: fc.array(some(SNAPSHOT_ITEM_FIELDS), { maxLength: 5 }),
        thumbnails: fc.nat({ max: 5 }),
        data,
      },
      { requiredKeys: ['id', 'texts', 'items'] },
    ),
    { maxLength: 4 },
  ),
});

describe('whatever a page sends', () => {
  test('is refused, or becomes sound orders, one a number', () => {
    let accepted = 0;
    fc.assert(
      fc.property(sightings, (look) => {
        if (!areOrderSnapshots(look)) return;
        accepted += 1;
        const orders = parseOrders(look, allSiteWords);
        expect(orders.filter((order) => !isKeptOrder(order))).toEqual([]);
        expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
      }),
      { numRuns: 600 },
    );
    expect(accepted).toBeGreaterThan(300);
  }, 30_000);

  test('merges into sound orders, and comes to rest however often it is sent', () => {
    fc.assert(
      fc.property(fc.array(sightings, { maxLength: 4 }), (looks) => {
        const seen = looks.filter(areOrderSnapshots).flatMap((look) => parseOrders(look, allSiteWords));
        const known = new Map<string, KeptOrder>();
        // What contradicts itself may have more to say when it is met a second time.
        for (const order of [...seen, ...seen, ...seen]) known.set(order.id, mergeOrder(known.get(order.id), order).order);
        for (const order of known.values()) expect(isKeptOrder(order)).toBe(true);
        for (const order of seen) expect(mergeOrder(known.get(order.id), order).changed).toBe(false);
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});

test('no address, phone or mail has a field to go to', () => {
  const canary = 'Cassia Quillfeather, 77 Nightingale Passage';
  const extra = { address: canary, contact: { phone: canary }, utParams: { args: { buyer: canary } } };
  const order = {
    id: ID,
    texts: {},
    items: [],
    data: { orderId: ID, orderLines: [{ itemTitle: 'Lantern', ...extra }], exposeInfo: { ...extra } },
  };
  const look = { page: 'order-list', at: 1, lang: '', orders: [order] };
  expect(areOrderSnapshots(look)).toBe(true);
  expect(JSON.stringify(parseOrders(look as OrderSnapshots, allSiteWords))).not.toContain('Nightingale');
  expect(areOrderSnapshots({ ...look, orders: [{ ...order, data: { ...order.data, ...extra } }] })).toBe(false);
});
