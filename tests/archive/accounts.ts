import fc from 'fast-check';
import type { KeptItem, KeptMoney, KeptOrder } from '../../lib/archive/model/order';

const word = fc.stringMatching(/^[A-Za-zä你ا]{1,8}$/);
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`));
export const time = fc.integer({ min: 1.7e12, max: 1.9e12 });

export const keptMoney: fc.Arbitrary<KeptMoney> = fc
  .record({ cents: fc.integer({ min: 1, max: 9_999_999 }), currency: fc.constantFrom('USD', 'EUR', 'BRL') })
  .map(({ cents, currency }) => {
    const amount = (cents / 100).toFixed(2);
    return { shown: `${currency} ${amount}`, amount, currency };
  });

const keptItem: fc.Arbitrary<Required<KeptItem>> = fc
  .record({
    title,
    variant: title,
    quantity: fc.integer({ min: 1, max: 9 }),
    price: keptMoney,
    lineId: digits(16),
    productId: digits(16),
  })
  .map((item) => ({
    ...item,
    link: `https://www.aliexpress.com/item/${item.productId}.html`,
    picture: `https://ae01.alicdn.com/kf/S${item.productId}.jpg`,
  }));

/** Lines of an order; some are the same product in another variant. */
const keptItems = fc
  .uniqueArray(keptItem, { minLength: 1, maxLength: 5, selector: (item) => item.title.toLowerCase() })
  .chain((items) =>
    fc.uniqueArray(keptItem, { maxLength: 2, selector: (item) => item.variant.toLowerCase() }).map((more) => [
      ...items,
      ...more
        .filter(({ variant }) => variant.toLowerCase() !== items[0]?.variant.toLowerCase())
        .map(({ variant, quantity, price, lineId }) => ({
          ...(items[0] as Required<KeptItem>),
          variant,
          quantity,
          price,
          lineId,
        })),
    ]),
  );

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** An order as it truly is: all its constants known, its lines told apart by number and by title. */
export const wholeOrder: fc.Arbitrary<KeptOrder> = fc.record({
  id: digits(16),
  date: day.map((iso) => ({ shown: iso, iso })),
  status: fc.record({ shown: title, group: fc.constantFrom('shipped' as const, 'finished' as const), at: time }),
  store: fc.record({ name: title, link: fc.constant('https://www.aliexpress.com/store/1102000001') }),
  items: keptItems,
  allItems: fc.constant(true),
  total: keptMoney,
  detailLink: fc.constant('https://www.aliexpress.com/p/order/detail.html?orderId=1'),
  seen: fc.record({ 'order-list': time }),
});

type Keep = (name: string) => boolean;

const pickFields = <T extends object>(value: T, keep: Keep): T =>
  Object.fromEntries(Object.entries(value).filter(([name]) => keep(name))) as T;

const unsure = (money: KeptMoney): KeptMoney => ({ shown: money.shown });

/** How a page may name a line: by AliExpress's numbers, by the product's link alone, or by its title alone. */
const NAMINGS: readonly (readonly (keyof KeptItem)[])[] = [
  ['lineId', 'productId', 'title', 'link', 'picture'],
  ['productId', 'link', 'picture'],
  ['title'],
  ['title', 'productId', 'link'],
];

/** What one look may show of the order: some fields, some lines, figures told or not; what is shown is true. */
function lookAt(truth: KeptOrder, { bits, at, whole }: { bits: number; at: number; whole: boolean }): KeptOrder {
  const has = (n: number): boolean => ((bits >> (n % 30)) & 1) === 1;
  const names = NAMINGS[whole ? 0 : bits % NAMINGS.length] ?? [];
  const line = (item: KeptItem, n: number): KeptItem => ({
    ...pickFields(item, (name) => (names as readonly string[]).includes(name)),
    // Figures come with the variant they are of.
    ...(whole || has(n + 4) ? pickFields(item, (name) => name === 'variant' || (name === 'quantity' && has(n + 13))) : {}),
    ...((whole || has(n + 4)) && item.price && has(n + 5) ? { price: has(n + 11) ? item.price : unsure(item.price) } : {}),
  });
  const items = truth.items.filter((_, n) => whole || has(n + 3)).map(line);
  const order = pickFields(truth, (name) => ['id', 'items', 'seen'].includes(name) || has(name.length));
  const { allItems: _all, ...rest } = order;
  return {
    ...rest,
    ...(truth.total && order.total && has(20) ? { total: unsure(truth.total) } : {}),
    ...(truth.status && order.status ? { status: { ...truth.status, at } } : {}),
    items,
    ...(whole ? { allItems: true } : has(7) ? { allItems: false } : {}),
    seen: { [has(9) ? 'order-list' : 'order-detail']: at },
  };
}

/** Looks at one order, of which `whole` ones show every line. */
export const looksAt = (truth: KeptOrder, whole: boolean): fc.Arbitrary<KeptOrder[]> =>
  fc
    .array(fc.record({ bits: fc.integer({ min: 0, max: 2 ** 30 - 1 }), at: time, whole: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((looks) => looks.map((look, n) => lookAt(truth, { ...look, whole: look.whole || (whole && n === 0) })));
