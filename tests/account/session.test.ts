// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LookReport, Message, PageState } from '../../lib/messages';
import { siteWordTable } from '../../lib/site/languages';
import { snapshotSelectors } from '../../lib/site/snapshot/selectors';
import { useLog } from './unhandled';

const log = useLog();
const START = Date.parse('2026-11-28T09:00:00Z');
/** The document was asked for a second before its script starts. */
const BEGAN = START - 1000;

type Told = Extract<Message, { type: 'page' }>;
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

let listener: Listener;
/** What else the background says of the words. */
let heard: object = {};
let told: (Told & { readonly at: number })[];
/** How long the background takes for each of the next `page` messages, or what it does instead. */
let answers: (number | 'fails' | 'refuses')[];
let runtime: { id: string | undefined };
let came: Partial<PerformanceNavigationTiming>;

const card = (id: string, status: string): string =>
  `<div class="order-item"><div class="order-item-header"><span class="order-item-header-status-text">${status}</span><div data-pl="order_item_header_info">Order ID: ${id}</div></div><a href="/p/order/detail.html?orderId=${id}">Details</a></div>`;
const list = (...cards: string[]): string =>
  `<div id="root" class="order-wrap"><div class="comet-tabs"><div class="comet-tabs-nav-item comet-tabs-nav-item-active">All</div></div><div class="order-main">${cards.join('')}<div data-pl="order_more"><button>View orders</button></div></div></div>`;
const A = '8190000000000001';
const B = '8190000000000002';
const show = (...cards: string[]): void => {
  document.body.innerHTML = list(...cards);
};

async function respond(message: Message): Promise<unknown> {
  if (message.type === 'where')
    return {
      page: 'order-list',
      words: siteWordTable,
      anchors: {},
      onlyAtRest: { moreOrders: false },
      places: snapshotSelectors,
      parts: ['.order-item', '.order-item:has(.order-item-header-status-text)'],
      told: [],
      ...heard,
    };
  if (message.type !== 'page') return undefined;
  told.push({ ...structuredClone(message), at: Date.now() - START });
  const how = answers.shift() ?? 0;
  if (typeof how === 'number' && how > 0) await new Promise((resolve) => setTimeout(resolve, how));
  if (how === 'fails') throw new Error('no receiver');
  return how === 'refuses' ? undefined : { hidden: true, folded: false, corner: 'end', keep: false };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: START });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 1));
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now() - BEGAN);
  came = { type: 'navigate', transferSize: 6000, encodedBodySize: 5000, workerStart: 0, loadEventEnd: 0 };
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [came as PerformanceEntry]);
  [told, answers] = [[], []];
  const fake = {
    id: 'us' as string | undefined,
    getURL: (file: string) => file,
    sendMessage: respond,
    onMessage: {
      addListener(one: Listener) {
        listener = one;
      },
    },
  };
  runtime = fake;
  vi.stubGlobal('chrome', { runtime: fake });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://www.aliexpress.com/p/order/index.html',
  );
  show(card(A, 'Completed'));
});
afterEach(async () => {
  runtime.id = undefined;
  await pass(4000);
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  vi.resetModules();
  (await import('../../entrypoints/account/session')).startSession();
}
/** Fake time passes in steps: a change of the page is told in a moment of its own. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 200) {
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(Math.min(200, left));
  }
}
const command = (what: object): Promise<unknown> =>
  new Promise((resolve) => listener({ type: 'command', command: what }, { id: 'us' }, resolve));
const last = (): { state: PageState; report: LookReport } => told.at(-1) as Told;
const toFront = (): boolean => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));

test('before the page rests only open orders are told, then all, with the age of the page', async () => {
  show(card(A, 'Completed'), card(B, 'Awaiting delivery'));
  await open();
  await pass(100);
  expect(last().report.items).toEqual([{ number: B, as: 'open' }]);
  expect([last().report.firstPage, last().report.parts]).toEqual([undefined, undefined]);
  await pass(3000);
  expect(last().state).toMatchObject({ page: 'order-list', outcome: 'read', asOf: BEGAN });
  expect(last().report.items).toHaveLength(2);
  expect(last().report.parts).toEqual([2, 2]);
  expect(last().report.firstPage).toBe(true);
});

describe('2.2 a page that stands unchanged is told nothing younger', () => {
  test.each<[name: string, change: (n: number) => void]>([
    ['it changes by itself, once a second', (n) => document.body.setAttribute('class', `tick-${n}`)],
    ['it draws its list anew', () => show(card(A, 'Completed'))],
  ])('%s', async (_, change) => {
    await open();
    await pass(5000);
    const before = told.length;
    for (let n = 0; n < 60; n += 1) {
      change(n);
      await pass(1000);
    }
    expect(told).toHaveLength(before);
  });

  test('it is brought to the front after minutes', async () => {
    await open();
    await pass(5000);
    const { state, report } = last();
    vi.setSystemTime(START + 600_000);
    toFront();
    await pass(3000);
    expect(last().state).toEqual({ ...state, lookedAt: expect.any(Number) });
    expect(last().report).toEqual(report);
  });

  test('one order changes: it alone is younger', async () => {
    show(card(A, 'Completed'), card(B, 'Awaiting delivery'));
    await open();
    await pass(5000);
    vi.setSystemTime(START + 600_000);
    toFront();
    await pass(1000);
    show(card(A, 'Completed'), card(B, 'Completed'));
    await pass(5000);
    expect(last().state.asOf).toBe(BEGAN);
    const [a, b] = last().report.items ?? [];
    expect(a).toEqual({ number: A, as: 'settled' });
    expect(b).toEqual({ number: B, as: 'settled', asOf: expect.any(Number) });
    expect(b?.asOf).toBeGreaterThanOrEqual(START + 600_000);
    expect(b?.asOf).toBeLessThan(START + 602_000);
  });
});

test('2.3 of a stored copy the age is not told', async () => {
  came = { ...came, type: 'back_forward', transferSize: 0 };
  await open();
  await pass(5000);
  expect('asOf' in last().state).toBe(false);
});

test('2.3 back from the back/forward cache it keeps its time, and is looked at', async () => {
  await open();
  await pass(5000);
  document.body.innerHTML = list(card(A, 'Completed'), card(B, 'Awaiting payment'));
  vi.setSystemTime(START + 600_000);
  came = { ...came, type: 'back_forward', transferSize: 0 };
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass(5000);
  expect(last().state.asOf).toBe(BEGAN);
  expect(last().report.items?.[0]).toEqual({ number: A, as: 'settled' });
});

describe('2.10 the background answers late, and the page is read on', () => {
  test.each([2_500, 5_000, 60_000])('after %d ms', async (ms) => {
    answers = [ms];
    await open();
    await pass(1000);
    show(card(A, 'Completed'), card(B, 'Awaiting delivery'));
    await pass(ms + 5000);
    expect(last().state.facts.ordersShown).toBe(2);
    show(card(A, 'Completed'));
    await pass(5000);
    expect(last().state.facts.ordersShown).toBe(1);
  });
});

describe('what the background does not take is told again', () => {
  test.each(['fails', 'refuses'] as const)('it %s three times', async (how) => {
    answers = [how, how, how];
    await open();
    await pass(20_000);
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told.map(({ at }) => Math.round(at / 1000)).slice(0, 4)).toEqual([0, 1, 3, 7]);
    expect(log().length).toBe(3);
  });
});

test('2.11 a page whose reader fails is told to be unread, and read again later', async () => {
  await open();
  await pass(5000);
  const { orderList } = await import('../../lib/site/readers/order-list');
  const broken = vi.spyOn(orderList, 'read').mockImplementation(() => {
    throw new Error('the reader broke');
  });
  show(card(A, 'Completed'), card(B, 'Awaiting delivery'));
  await pass(2000);
  expect(last().state).toMatchObject({ outcome: 'unread', facts: {}, coverage: 'part' });
  expect(log()).toContain('Error: the reader broke');
  broken.mockRestore();
  await pass(10_000);
  expect(last().state).toMatchObject({ outcome: 'read', facts: { ordersShown: 2 } });
});

test('a page made in advance is told only once it is opened', async () => {
  const page = Object.assign(document, { prerendering: true });
  await open();
  await pass(5000);
  expect(told).toHaveLength(0);
  // In this order: it is in front a moment before it is no longer made in advance (findings/prerendered-page-is-seen-early.sh).
  toFront();
  page.prerendering = false;
  await pass(1000);
  expect(told).not.toHaveLength(0);
});

test('a page made in advance is told too where the look at its coming to the front was over before it was opened', async () => {
  const page = Object.assign(document, { prerendering: true });
  await open();
  toFront();
  await pass(5000);
  expect(told).toHaveLength(0);
  page.prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await pass(1000);
  expect(told).not.toHaveLength(0);
});

test('a command gets the page as it stands; "read again" tells it once more', async () => {
  await open();
  await pass(5000);
  const before = told.length;
  expect(await command({ type: 'state' })).toMatchObject({ page: 'order-list', outcome: 'read' });
  expect(told).toHaveLength(before);
  expect(await command({ type: 'reread' })).toMatchObject({ page: 'order-list', outcome: 'read' });
  expect(told).toHaveLength(before + 1);
});

describe('words that nobody knows', () => {
  /** What the background tells of the person's own words. */
  const tell = (words?: string): void => {
    heard = words === undefined ? {} : { words: { ...siteWordTable, told: { finished: words } }, heard: words.length };
  };
  beforeEach(() => tell());

  test('are told at a command, as they stand there; read again, the page has heard what the person says of them', async () => {
    show(card(A, 'Toimitettu'), card(B, 'Completed'));
    await open();
    await pass(5000);
    expect(await command({ type: 'words' })).toEqual(['Toimitettu']);
    expect(JSON.stringify(told)).not.toContain('Toimitettu');
    expect(last().state.facts).toMatchObject({ ordersUnclear: 1 });
    tell('\ntoimitettu\n');
    await command({ type: 'reread' });
    await pass(5000);
    expect(last().state.facts).toMatchObject({ ordersUnclear: 0, ordersTold: 1 });
    expect(last().report).toMatchObject({
      heard: 12,
      items: [
        { number: A, as: 'settled', told: true },
        { number: B, as: 'settled' },
      ],
    });
    expect(await command({ type: 'words' })).toEqual(['Toimitettu']);
    tell();
    await command({ type: 'reread' });
    await pass(5000);
    expect(last().report.items).toEqual([
      { number: A, as: 'unclear' },
      { number: B, as: 'settled' },
    ]);
  });

  test('open, then finished: the younger word stands', async () => {
    show(card(A, 'Matkalla'));
    heard = { words: { ...siteWordTable, told: { open: '\nmatkalla\n' } }, heard: 1 };
    await open();
    await pass(5000);
    const asOpen = last().report.items?.[0];
    tell('\nmatkalla\n');
    await command({ type: 'reread' });
    await pass(5000);
    expect([asOpen, last().report.items?.[0]]).toMatchObject([
      { as: 'open', told: true },
      { as: 'settled', told: true },
    ]);
    expect(last().report.items?.[0]?.asOf ?? BEGAN).toBeGreaterThanOrEqual(asOpen?.asOf ?? BEGAN);
  });
});

test('"reload this page" reloads it', async () => {
  await open();
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  await command({ type: 'reload' });
  expect(reload).toHaveBeenCalledTimes(1);
});

test('commands of anybody else are not heard', async () => {
  await open();
  expect(listener({ command: { type: 'state' } }, { id: 'them' }, vi.fn())).toBe(false);
  expect(listener({ command: { type: 'state' } }, { id: 'us', tab: {} }, vi.fn())).toBe(false);
});

test('platform 16: the collector is paused as the page is left, and does not go on by itself', async () => {
  let presses = 0;
  await open();
  await pass(5000);
  document.querySelector('button')?.addEventListener('click', () => {
    presses += 1;
  });
  void command({ type: 'collect', how: 'start' });
  await pass(4500);
  expect(presses).toBeGreaterThan(0);
  window.dispatchEvent(new Event('pagehide'));
  const before = presses;
  vi.setSystemTime(Date.now() + 8000);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await pass(20_000);
  expect(presses).toBe(before);
  expect(last().state.collecting?.phase).toBe('paused');
});

test('the end of the extension ends it', async () => {
  await open();
  await pass(5000);
  const before = told.length;
  runtime.id = undefined;
  await pass(4000);
  show(card(A, 'Completed'), card(B, 'Completed'));
  await pass(5000);
  expect(told).toHaveLength(before);
});
