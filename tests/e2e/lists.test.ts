import { expect, test } from 'vitest';
import { orderCard, type Scenario, scenario, scenarioNamed } from '../site';
import { BASE, finished, withOne } from '../site/scenarios/base';
import { until } from './base';
import type { Page } from './session';
import { AT, useStage } from './stage';

/** Five finished orders and nothing else that could tell: they are all there are, as long as nothing stands against it. */
const few = scenario('few', 'five finished orders, no data', { orders: finished(5), embedded: 'missing' });
const current = useStage(few);

interface Reading {
  readonly facts: Readonly<Record<string, unknown>>;
}
const reading = async (): Promise<Reading | undefined> => current().session.storage.get<Reading>('reading:order-list');

/** What is kept of a page once it has come to rest, from nothing. */
async function keptOf(of: Scenario, act?: (page: Page) => Promise<unknown>): Promise<Reading> {
  const { session, site } = current();
  site.setScenario(of);
  await session.storage.clear();
  const page = await session.open(AT.orders);
  if (act) await act(page);
  await until(async () => (await reading())?.facts.ordersShown !== undefined, `a reading of ${of.name}`, 20_000);
  // At rest after two seconds of the same facts; a whole list is only told then.
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  const kept = (await reading()) as Reading;
  await page.close();
  return kept;
}

const isDone = ({ facts }: Reading): boolean => facts.moreOrders === false;

test('1.2 five finished orders, nothing against it: the whole list', async () => {
  const kept = await keptOf(few);
  expect([isDone(kept), kept]).toEqual([true, kept]);
});

test('1.1 "Last year" beside the list, without a digit', async () => {
  const kept = await keptOf({ ...few, time: '1y', oddities: ['no-menu'] });
  expect(isDone(kept)).toBe(false);
  expect(kept.facts.filtered).toBe(true);
});

test.each(['frame-in-list', 'shadow-in-list', 'closed-root-in-list', 'hidden-card', 'virtual-list', 'retry-in-list', 'masked'])(
  '1.2 %s: the end is not known',
  async (name) => {
    expect(isDone(await keptOf(scenarioNamed(name)))).toBe(false);
  },
);

test('1.2 a card hidden by a style sheet, and an order in an open root without a custom name', async () => {
  const hidden = await keptOf(few, (page) =>
    page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.textContent = '.order-item:nth-child(2) { display: none }';
      document.head.append(sheet);
    }),
  );
  expect(isDone(hidden)).toBe(false);
  const root = await keptOf(few, (page) =>
    page.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append(Object.assign(document.createElement('p'), { style: 'height: 120px' }));
      document.querySelector('.order-content')?.append(host);
    }),
  );
  expect(isDone(root)).toBe(false);
});

const twenty = scenario('twenty', 'exactly two batches', {
  orders: finished(20),
  behaviour: { ...BASE.behaviour, moreMeanwhile: 'gone' },
});

test('1.2 exactly twenty: "View orders" was there, was pressed, the list grew and the button went', async () => {
  const kept = await keptOf(twenty, async (page) => {
    await until(async () => (await reading())?.facts.moreOrders === true, 'the first ten');
    await page.click('.order-more button');
  });
  expect(kept.facts.ordersShown).toBe(20);
  expect(isDone(kept)).toBe(true);
});

test('1.2 "View orders" fails without a word: the end is not known', async () => {
  const failing: Scenario = { ...twenty, behaviour: { ...twenty.behaviour, presses: ['nothing'] } };
  const kept = await keptOf(failing, async (page) => {
    await until(async () => (await reading())?.facts.moreOrders === true, 'the first ten');
    await page.click('.order-more button');
  });
  expect(kept.facts.ordersShown).toBe(10);
  expect(isDone(kept)).toBe(false);
});

test('1.2 "View all" pressed, the load fails, the cards of "Completed" stay', async () => {
  const stuck = scenario('stuck', 'the tabs load nothing', {
    orders: withOne(finished(5), 2, { state: 'shipped' }),
    tab: 'completed',
    embedded: 'missing',
    behaviour: { ...BASE.behaviour, tabsFail: true },
  });
  const kept = await keptOf(stuck, async (page) => {
    await until(async () => (await reading())?.facts.filtered === true, 'the other tab');
    await page.click('.comet-tabs-nav-item:first-child');
  });
  expect(isDone(kept)).toBe(false);
});

test.each(['translated-google', 'translated-edge', 'translated-firefox'])(
  '1.5 %s: its words prove nothing finished',
  async (name) => {
    expect(Number((await keptOf(scenarioNamed(name))).facts.ordersUnclear)).toBeGreaterThan(0);
  },
);

test('1.5 an extension writes a second text beside each word while the page is open', async () => {
  const kept = await keptOf(few, (page) =>
    page.evaluate(() => {
      for (const word of document.querySelectorAll('.order-item-header-status-text')) {
        const other = document.createElement('font');
        other.textContent = '已完成';
        other.style.display = 'none';
        word.append(other);
      }
    }),
  );
  expect(kept.facts).toMatchObject({ ordersShown: 5, ordersUnclear: 5 });
});

test('1.6 a refund banner with its amount is over', async () => {
  const orders = withOne(finished(4), 1, { case: 'finished' });
  expect(orderCard(orders[1] ?? (orders[0] as never), few)).toContain('Refund complete <span>');
  expect((await keptOf({ ...few, orders })).facts).toMatchObject({ ordersFinished: 4, casesOpen: 0 });
});
