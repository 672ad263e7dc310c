import fc from 'fast-check';
import type { Made } from '../../lib/archive/export/json';
import type { PackContents } from '../../lib/archive/export/pack';
import type { KeptItem, KeptMoney, KeptOrder } from '../../lib/archive/model/order';
import { ATTACKS } from './attacks';

/** A time of a look: whole milliseconds, as pages give them. */
const time = fc.integer({ min: 1, max: 2_000_000_000_000 });

/** Texts of pages: plain, in many scripts, and hostile ones; never blank. */
const text = (longest: number) =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'Câble USB-C, 65 W',
          'حقيبة سفر',
          '充电器 65W',
          'Чехол; чёрный',
          '👩‍🚀 patch',
          '100% cotton "soft"',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(...ATTACKS.filter((attack) => attack.trim() !== '')) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }) },
    )
    .map((value) => value.slice(0, longest))
    .filter((value) => value.trim() !== '');

/** Absent fields are absent, as in what is stored. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[]) =>
  fc.record(fields, { requiredKeys: required as never, noNullPrototype: true }) as unknown as fc.Arbitrary<T>;

const link = fc
  .tuple(fc.constantFrom('https://www.aliexpress.com/item/', 'https://www.aliexpress.us/store/'), fc.webQueryParameters())
  .map(([address, query]) => new URL(`${address}?q=${query}`).href);

const money: fc.Arbitrary<KeptMoney> = record(
  {
    shown: text(100),
    amount: fc
      .tuple(fc.integer({ min: -99_999, max: 99_999_999 }), fc.constantFrom(0, 2, 3))
      .map(([n, digits]) => (n / 100).toFixed(digits)),
    currency: fc.constantFrom('EUR', 'USD', 'BRL', 'KRW', 'PLN', 'SAR'),
  },
  ['shown'],
).map((one) => (one.amount && /^-0\.?0*$/.test(one.amount) ? { ...one, amount: one.amount.slice(1) } : one));

const item: fc.Arbitrary<KeptItem> = record(
  {
    title: text(500),
    variant: text(300),
    quantity: fc.integer({ min: 1, max: 5000 }),
    price: money,
    link,
    picture: fc.constant('https://ae01.alicdn.com/kf/a.jpg'),
    lineId: fc.stringMatching(/^\d{1,32}$/),
    productId: fc.stringMatching(/^\d{1,32}$/),
  },
  [],
);

const iso = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const parts = {
  id: fc.stringMatching(/^[1-9]\d{13,16}$/),
  date: record({ shown: text(100), iso }, ['shown']),
  status: record({ shown: text(200), group: fc.constantFrom('unpaid', 'toShip', 'shipped', 'finished', 'case'), at: time }, [
    'shown',
  ]),
  store: record({ name: text(200), link }, ['name']),
  items: fc.array(item, { maxLength: 4 }),
  allItems: fc.boolean(),
  total: money,
  detailLink: link,
  receiptLink: link,
  trackingLink: link,
  case: record({ shown: text(500), open: fc.boolean(), at: time }, []),
  review: record({ text: text(5000), date: text(100) }, ['text']),
  seen: fc.dictionary(fc.constantFrom('order-list', 'order-detail', 'receipt', 'refund-list', 'review-list'), time, {
    noNullPrototype: true,
  }),
  conflicts: fc.array(
    record({ field: fc.constantFrom('date', 'total', 'item-title', 'store'), line: text(500), other: text(500), at: time }, [
      'field',
      'other',
      'at',
    ]),
    { maxLength: 2 },
  ),
};

/** A kept order: any of its fields may be missing, and any of its texts hostile. */
export const keptOrder = record(parts, ['id', 'items', 'seen']) as unknown as fc.Arbitrary<KeptOrder>;

/** The orders of one account, each number once. */
export const account = fc.uniqueArray(keptOrder, { maxLength: 8, selector: ({ id }) => id });

export const made: fc.Arbitrary<Made> = record<Made>({ at: time, by: fc.constant('Last Orders 1.0.0') }, ['at', 'by']);

/** What goes into a pack, with a closing record or without. */
export const contents: fc.Arbitrary<PackContents> = fc.oneof(
  fc.record({ orders: account, made }),
  fc.record({ orders: account, made, closingRecord: fc.record({ html: text(200), json: text(200) }) }),
);
