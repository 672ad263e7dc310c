// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { itemsCsv } from '../../lib/archive/export/csv';
import { mergeOrder } from '../../lib/archive/merge/merge';
import { missingOf } from '../../lib/archive/model/gaps';
import type { KeptOrder } from '../../lib/archive/model/order';
import { isKeptOrder } from '../../lib/archive/model/order-shape';
import { parseOrders } from '../../lib/archive/parse/parse-order';
import { allSiteWords } from '../../lib/site/languages';
import { readerOf } from '../../lib/site/readers';
import { areOrderSnapshots } from '../../lib/site/snapshot/check';
import { snapshotSelectors } from '../../lib/site/snapshot/selectors';
import type { OrderSnapshots, SnapshotPage } from '../../lib/site/snapshot/snapshot';
import {
  CANARIES,
  firstShown,
  LANGUAGES,
  MORE_LANGUAGES,
  manyOrders,
  type Order,
  renderPage,
  type Scenario,
  scenario,
  scenarioNamed,
  scenarios,
  withLanguage,
  wordsIn,
} from '../site';
import { detailOf, lookAt, NOW } from './looks';
import { amountOf, figure, seenTitle } from './truth';

vi.setConfig({ testTimeout: 120_000 });
/** happy-dom lets go of its documents between tasks only. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function drained<T>(work: Generator<undefined, T>): T {
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/** What the page side copies of a page, as it is sent. */
function copiedFrom(of: Scenario, kind: SnapshotPage, orderId = ''): OrderSnapshots {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://${of.host}/`);
  const root = new DOMParser().parseFromString(renderPage(of, kind, { orderId }), 'text/html');
  const address = `https://www.aliexpress.com/x?orderId=${orderId}`;
  const copied = readerOf(kind)?.orders?.(root, address, snapshotSelectors) ?? [];
  const orders = 'next' in copied ? drained(copied) : copied;
  return JSON.parse(JSON.stringify({ page: kind, at: NOW, lang: wordsIn[of.language].code, orders }));
}

const CASES: readonly Scenario[] = [
  // A card that is not drawn is copied all the same, and no truth speaks of it.
  ...scenarios.filter(({ layout, oddities }) => layout !== 'old' && !oddities.includes('hidden-card')),
  ...[...LANGUAGES, ...MORE_LANGUAGES].flatMap((language) =>
    ['open-orders', 'multi-item', 'no-data'].map((name) => withLanguage(scenarioNamed(name), language)),
  ),
];

/** The address of an order's own page follows from its number: it is not copied. */
const withoutDetail = ({ detailLink: _, ...order }: KeptOrder): unknown => order;
const personal = [CANARIES.name, CANARIES.street, CANARIES.town, CANARIES.phone, CANARIES.mail, CANARIES.card, CANARIES.message];

describe.each(CASES.map((of) => [`${of.name} in ${of.language}, ${of.layout}`, of] as const))('%s', (_, of) => {
  test('the list is copied as it stands', async () => {
    await breathe();
    const copied = copiedFrom(of, 'order-list');
    expect(areOrderSnapshots(copied)).toBe(true);
    const orders = parseOrders(copied, allSiteWords);
    expect(orders.every(isKeptOrder)).toBe(true);
    if (of.layout === 'phone') expect(orders.map(({ id }) => id)).toEqual(firstShown(of).map(({ id }) => id));
    else expect(orders.map(withoutDetail)).toEqual(parseOrders(lookAt(of), allSiteWords).map(withoutDetail));
  });

  test('each order’s own page is copied, but for its address block', async () => {
    for (const order of firstShown(of).slice(0, 3)) {
      await breathe();
      const copied = copiedFrom(of, 'order-detail', order.id);
      for (const text of personal) expect(JSON.stringify(copied)).not.toContain(text);
      const [kept] = parseOrders(copied, allSiteWords);
      const [wanted] = parseOrders(detailOf(order, of), allSiteWords);
      expect(kept?.items.map(({ title, quantity, price }) => [title, quantity, price?.amount])).toEqual(
        wanted?.items.map(({ title, quantity, price }) => [title, quantity, price?.amount]),
      );
      expect([kept?.id, kept?.total?.amount]).toEqual([order.id, wanted?.total?.amount]);
      // This layout hides its words on the list alone.
      if (of.layout !== 'no-status-words') expect(kept?.status?.group).toBe(wanted?.status?.group);
    }
  });

  test('no page gives away who the person is', () => {
    const [first] = firstShown(of);
    for (const kind of ['order-list', 'order-detail', 'receipt', 'refund-list', 'review-list'] as const) {
      const copied = JSON.stringify(copiedFrom(of, kind, first?.id));
      for (const text of personal) expect(copied).not.toContain(text);
    }
  });
});

test('refunds, receipts and reviews name their orders', () => {
  const of = scenarioNamed('refund-travelling');
  const ids = (kind: SnapshotPage, orderId?: string): string[] => copiedFrom(of, kind, orderId).orders.map(({ id }) => id);
  expect(ids('refund-list')).toEqual(of.cases.map(({ orderId }) => orderId));
  expect(ids('receipt', '8190000000000001')).toEqual(['8190000000000001']);
  expect(ids('review-list')).toEqual(of.orders.slice(0, of.reviews).map(({ id }) => id));
  const [review] = parseOrders(copiedFrom(of, 'review-list'), allSiteWords);
  expect(review?.review?.text).toContain(CANARIES.review);
});

/** One order's truth beside its copy: equal where the copy says something, and listed where it says nothing. */
function account(truth: Order, copy: KeptOrder | undefined, of: Scenario): void {
  expect(copy?.id).toBe(truth.id);
  if (!copy) return;
  const gaps = missingOf(copy);
  if (copy.total?.amount !== undefined) expect(copy.total.amount).toBe(figure(truth.total, of.currency));
  if (copy.total?.currency !== undefined) expect(copy.total.currency).toBe(of.currency);
  if (copy.date?.iso !== undefined) expect(copy.date.iso).toBe(truth.date);
  expect(copy.total !== undefined || gaps.includes('total')).toBe(true);
  expect(copy.items.length === truth.lines.length || gaps.includes('all-items')).toBe(true);
  for (const item of copy.items) {
    const line = truth.lines.find(({ title, productId }) => productId === item.productId || seenTitle(title) === item.title);
    expect(line).toBeDefined();
    if (!line) continue;
    if (item.quantity !== undefined) expect(item.quantity).toBe(line.quantity);
    if (item.price?.amount !== undefined) expect(item.price.amount).toBe(amountOf(line.price, of.currency, true).amount);
  }
}

test('1,000 accounts: what an account has is what its copy has and what the copy lists as missing', async () => {
  const accounts = fc.record({
    count: fc.integer({ min: 0, max: 4 }),
    seed: fc.integer({ min: 1, max: 9999 }),
    language: fc.constantFrom(...LANGUAGES, ...MORE_LANGUAGES),
    layout: fc.constantFrom('current' as const, 'phone' as const, 'no-status-words' as const, 'old' as const),
    embedded: fc.constantFrom('present' as const, 'missing' as const, 'broken' as const),
    hostileTitles: fc.boolean(),
    detail: fc.boolean(),
  });
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(accounts, async ({ count, seed, language, detail, ...how }) => {
      runs += 1;
      if (runs % 20 === 0) await breathe();
      const of = withLanguage(scenario('generated', '', { orders: manyOrders(count, seed), ...how }), language);
      const copies = new Map(parseOrders(copiedFrom(of, 'order-list'), allSiteWords).map((order) => [order.id, order]));
      const [first] = of.orders;
      if (detail && first) {
        const [own] = parseOrders(copiedFrom(of, 'order-detail', first.id), allSiteWords);
        if (own) copies.set(first.id, mergeOrder(copies.get(first.id), own).order);
      }
      expect([...copies.keys()].sort()).toEqual(of.orders.map(({ id }) => id).sort());
      for (const order of of.orders) account(order, copies.get(order.id), of);
      const lines = [...copies.values()].reduce((sum, { items }) => sum + Math.max(1, items.length), 0);
      expect(
        itemsCsv([...copies.values()])
          .trimEnd()
          .split(/\r\n(?=\d{16},)/).length - 1,
      ).toBe(lines);
    }),
    { numRuns: 1000 },
  );
});
