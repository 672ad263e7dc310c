import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Message } from '../../lib/messages';
import { orders } from '../site/orders';
import { scenario } from '../site/scenarios/base';
import { until } from './base';
import { unfolded } from './overlay';
import type { Page } from './session';
import { AT, useStage } from './stage';

type Told = Extract<Message, { type: 'page' }>;

const finished = scenario('age-finished', 'three finished orders', { orders: orders(['finished', 3]) });
const unpaid = scenario('age-unpaid', 'an order was made meanwhile', { orders: orders(['unpaid', 1], ['finished', 3]) });

const stage = useStage(finished, { stores: true });
const opened: Page[] = [];

beforeEach(async () => {
  stage().site.setScenario(finished);
  // Every document of ours hears what pages tell the background.
  await stage().session.inExtension(() => {
    const here = globalThis as { told?: unknown[] };
    if (!here.told) chrome.runtime.onMessage.addListener((message) => void (message.type === 'page' && here.told?.push(message)));
    here.told = [];
  });
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const told = (): Promise<Told[]> => stage().session.inExtension(() => (globalThis as { told?: Told[] }).told ?? []);
const began = (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin);
const asked = (): number => stage().site.requests.filter(({ kind }) => kind === 'order-list').length;
const lastOf = async (isWanted: (one: Told) => boolean): Promise<Told | undefined> => (await told()).findLast(isWanted);

async function open(address: string = AT.orders): Promise<Page> {
  const page = await stage().session.open(address);
  opened.push(page);
  return page;
}

/** The first thing told of a page at rest by a document not yet known. */
const restedAfter = (known: readonly string[] = []): Promise<Told> =>
  until(
    () =>
      lastOf(({ state, report }) => state.page === 'order-list' && report.firstPage === true && !known.includes(report.document)),
    'a page at rest',
  );

describe('2.2 an old list in another tab', () => {
  test('it changes by itself in the background, is brought to the front, and is never younger than it is', async () => {
    const old = await open();
    const first = await restedAfter();
    expect(Math.abs((first.state.asOf ?? 0) - (await began(old)))).toBeLessThan(100);
    stage().site.setScenario(unpaid);
    const young = await open();
    const second = await restedAfter([first.report.document]);
    expect(second.state.facts.ordersUnpaid).toBe(1);
    expect(second.state.asOf).toBeGreaterThan(first.state.asOf ?? Number.POSITIVE_INFINITY);
    expect(Math.abs((second.state.asOf ?? 0) - (await began(young)))).toBeLessThan(100);

    const before = (await told()).length;
    await old.evaluate(() => {
      const list = document.querySelector('.order-content');
      let n = 0;
      setInterval(() => {
        n += 1;
        document.title = String(n);
        list?.replaceChildren(...Array.from(list.children, (one) => one.cloneNode(true)));
      }, 500);
    });
    await pause(4000);
    expect((await told()).length).toBe(before);
    await old.front();
    await pause(3000);
    for (const { state, report } of (await told()).slice(before)) {
      expect(report).toEqual(first.report);
      expect(state.asOf).toBe(first.state.asOf);
    }
  });
});

describe('2.3 a page that did not come from the site now', () => {
  test('a stored copy: its age is unknown, and "reload this page" makes it known', async () => {
    const page = await open();
    const first = await restedAfter();
    // Keeps it out of the back/forward cache: what Back brings is the copy a restored or reopened tab brings.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    await page.goto(AT.shopping);
    const before = asked();
    await page.back();
    const copy = await restedAfter([first.report.document]);
    expect(asked()).toBe(before);
    expect(copy.state.asOf ?? 'unknown').toBe('unknown');
    expect(copy.state.facts.ordersShown).toBe(3);

    const overlay = await unfolded(stage().session, page);
    await overlay.evaluate(() => void chrome.runtime.sendMessage({ type: 'command', command: { type: 'reload' } }));
    const fresh = await restedAfter([first.report.document, copy.report.document]);
    expect(asked()).toBe(before + 1);
    expect(fresh.state.asOf).toBeGreaterThan(first.state.asOf ?? Number.POSITIVE_INFINITY);
  });

  test('Back: the document keeps its own time', async () => {
    // The overlay lies folded: with its frame the page would not be kept.
    await stage().session.storage.set({ settings: {} });
    const page = await open();
    const first = await restedAfter();
    // Chromium keeps no page that waits for an answer of its own.
    await pause(1000);
    await page.goto(AT.shopping);
    const before = asked();
    await page.back();
    // A change of its own is told in any case.
    await page.evaluate(() => document.querySelector('.order-item')?.remove());
    const back = await until(
      () => lastOf(({ state }) => state.facts.ordersShown === 2 && state.page === 'order-list'),
      'the change',
    );
    expect(asked()).toBe(before);
    expect(back.report.document).toBe(first.report.document);
    expect(back.state.asOf).toBe(first.state.asOf);
  });

  if (inject('browser') === 'firefox')
    test('the extension comes over an open, old page: its age is unknown until it is loaded again', async () => {
      const { session } = stage();
      const page = await open();
      const first = await restedAfter();
      await unfolded(session, page);
      // So old that nobody could take it for a page that has just come.
      await pause(Math.max(0, (await began(page)) + 6500 - Date.now()));
      await session.reloadExtension();
      // The frame of before is taken away and another laid, so no answer is waited for twice.
      const stateBelow = async (): Promise<Told['state'] | undefined> => {
        const [overlay] = await session.overlaysOf(page);
        const answer = overlay?.evaluate(() => chrome.runtime.sendMessage({ type: 'command', command: { type: 'state' } }));
        const state = (await answer?.catch(() => undefined)) as Told['state'] | undefined;
        return state?.outcome === 'read' ? state : undefined;
      };
      const late = await until(stateBelow, 'the page to be read');
      expect(late.asOf ?? 'unknown').toBe('unknown');
      await page.reload();
      const fresh = await until(stateBelow, 'the page after it was loaded again');
      expect(fresh.asOf).toBeGreaterThan(first.state.asOf ?? Number.POSITIVE_INFINITY);
    });
});

/** Nothing of the background runs for so long. */
async function busyFor(ms: number): Promise<void> {
  const { session } = stage();
  const spin = (long: number): void => {
    const end = Date.now() + long;
    while (Date.now() < end);
  };
  // In Firefox all pages of ours share a thread; Chromium's background has its own.
  if (session.name === 'firefox') return void session.inExtension(spin, ms).catch(() => undefined);
  const { browser } = session as unknown as { browser: import('puppeteer-core').Browser };
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(session.root))
    ?.worker();
  void worker?.evaluate(spin, ms);
}

test('2.10 the background answers after five seconds once, and the page is read on', async () => {
  const page = await open();
  await restedAfter();
  const remove = (): Promise<void> => page.evaluate(() => document.querySelector('.order-item')?.remove());
  await busyFor(5000);
  await remove();
  await pause(6000);
  await remove();
  await until(() => lastOf(({ state }) => state.facts.ordersShown === 1), 'one order');
});
