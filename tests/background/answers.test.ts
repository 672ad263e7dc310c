import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frameLook } from '../../entrypoints/background/frame-look';
import { backgroundWords } from '../../lib/locale/word-files';
import type { Message, PageState, Placement } from '../../lib/messages';
import { allSelectors } from '../../lib/selectors';
import { countedOn } from '../../lib/site/health';
import { siteWordTable } from '../../lib/site/languages';
import { placeOf } from '../../lib/site/map';
import { snapshotSelectors } from '../../lib/site/snapshot/selectors';
import { SCHEMA } from '../../lib/storage';
import { useLog } from '../account/unhandled';
import { sent } from '../readings';
import { addressExamples } from '../site/addresses';

type Listener = (message: unknown, sender: unknown, respond: (answer?: unknown) => void) => unknown;
const world = vi.hoisted(() => ({
  listeners: [] as unknown[],
  told: [] as unknown[][],
  /** Tabs that can be seen. */
  front: [] as number[],
  cleared: 0,
  /** What a tab does with what it is told. */
  tab: (async () => undefined) as (message: unknown) => Promise<unknown>,
}));

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const listens = { addListener: () => undefined };
  return {
    default: {
      ...fakeBrowser,
      runtime: {
        ...fakeBrowser.runtime,
        id: 'abcdefgh',
        getManifest: () => ({ version: '1.0.0' }),
        getURL: (file: string) => `chrome-extension://abcdefgh/${file}`,
        onMessage: { addListener: (one: unknown) => world.listeners.push(one) },
        onInstalled: listens,
        onStartup: listens,
      },
      alarms: {
        create: async () => undefined,
        clear: async () => true,
        getAll: async () => [],
        clearAll: async () => Boolean(++world.cleared),
        onAlarm: listens,
      },
      commands: { onCommand: listens },
      i18n: { getUILanguage: () => 'en' },
      permissions: { onAdded: listens },
      notifications: { onClicked: listens },
      action: {
        setBadgeText: async () => undefined,
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async () => undefined,
      },
      tabs: {
        query: async () => world.front.map((id) => ({ id })),
        sendMessage: (...all: unknown[]) => {
          world.told.push(all);
          return world.tab(all[1]);
        },
      },
    },
  };
});
vi.stubGlobal('BACKGROUND_WORDS', backgroundWords());
vi.stubGlobal('chrome', { storage: { local: {} } });

const ROOT = 'chrome-extension://abcdefgh/';
const LIST = 'https://www.aliexpress.com/p/order/index.html';
const at = (url: string, more: object = {}): object => ({ id: 'abcdefgh', url, frameId: 0, tab: { id: 7 }, ...more });
const [page, guide] = [at(LIST), at(`${ROOT}guide.html`)];
const overlay = at(`${ROOT}overlay.html`, { frameId: 12 });

const { local, session } = fakeBrowser.storage;
const log = useLog();
const whole = { ordersShown: 1, ordersShipped: 0, ordersUnpaid: 0, ordersToShip: 0, ordersFinished: 1, ordersUnclear: 0 };
const told = (facts: PageState['facts'] = whole, more: Partial<PageState> = {}): Message => {
  const { state, report } = sent('order-list', facts);
  return { type: 'page', state: { ...state, ...more }, report, open: true };
};
const shows = (orderId: string): unknown => ({
  type: 'orders',
  sightings: { page: 'order-list', at: Date.now(), lang: 'en', orders: [{ id: orderId, texts: {}, items: [] }] },
});

/** @returns the answer; `refused` where nobody answers */
function ask(message: unknown, sender: object = page): Promise<unknown> {
  return new Promise((resolve) => {
    const [listen] = world.listeners as Listener[];
    if (listen?.(message, sender, resolve) !== true) resolve('refused');
  });
}

await import('../../entrypoints/background').then(({ default: background }) => background.main());

beforeEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([local.clear(), session.clear(), fakeBrowser.storage.sync.clear()]);
  Object.assign(world, { told: [], front: [], cleared: 0, tab: async () => undefined });
});

describe('each message has its answer', () => {
  test('where: the kind of page, and what to read it with', async () => {
    const known = { words: siteWordTable, places: snapshotSelectors, told: allSelectors };
    const { anchors, onlyAtRest } = placeOf('order-list');
    expect(await ask({ type: 'where', address: LIST })).toEqual({
      page: 'order-list',
      anchors,
      onlyAtRest,
      parts: countedOn('order-list'),
      ...known,
    });
    for (const address of ['https://www.aliexpress.com/item/1005.html', 'nowhere'])
      expect(await ask({ type: 'where', address })).toEqual({ anchors: {}, onlyAtRest: {}, parts: [], ...known });
  });

  test('page: how the overlay should stand; one that stands open is told what the page said', async () => {
    await local.set({ schema: SCHEMA, settings: { hidden: ['order-list'], corner: 'start', keepOrders: true } });
    const message = told() as Extract<Message, { type: 'page' }>;
    expect(await ask(message)).toEqual({ hidden: true, folded: true, corner: 'start', keep: true });
    expect(world.told).toEqual([[7, { type: 'now', state: { ...message.state, host: 'com' } }]]);
    expect(await ask({ ...message, open: false })).toMatchObject({ hidden: true });
    expect(world.told).toHaveLength(1);
    expect(await local.get('reading:order-list')).toMatchObject({ 'reading:order-list': { facts: whole } });
  });

  test('page: of the account and its settings no more is noted than that they were opened', async () => {
    for (const kind of ['account-home', 'account-settings'] as const) {
      const { state, report } = sent(kind, {}, { outcome: 'read' });
      await ask({ type: 'page', state, report }, at(addressExamples[kind][0] ?? ''));
      expect(await local.get(`reading:${kind}`)).toEqual({
        [`reading:${kind}`]: { facts: {}, readAt: state.lookedAt, asOf: state.asOf, coverage: 'part', document: report.document },
      });
    }
  });

  test('orders: kept where a copy is wanted', async () => {
    expect(await ask(shows('8190000000000001'))).toEqual({ failed: 'off' });
    await ask({ type: 'settings', change: { turn: 'keepOrders', on: true } }, guide);
    expect(await ask(shows('8190000000000001'))).toEqual({});
    expect(await local.get('kept')).toMatchObject({ kept: { orders: 1 } });
  });

  test('command: the answer of the page below, which is asked in its top frame', async () => {
    world.tab = async () => ({ found: 2 });
    const message = { type: 'command', command: { type: 'show', anchor: 'order', index: 0 } };
    expect(await ask(message, overlay)).toEqual({ found: 2 });
    expect(world.told).toEqual([[7, message, { frameId: 0 }]]);
    expect(await ask(message, { id: 'abcdefgh', url: `${ROOT}popup.html` })).toBeUndefined();
  });

  test('command: where the frame lies, the page is told as a style sheet', async () => {
    const placement: Placement = { corner: 'start', width: 412, height: 380, sheet: false };
    await ask({ type: 'command', command: { type: 'place', placement } }, overlay);
    expect(world.told).toEqual([[7, { type: 'command', command: { type: 'place', css: frameLook(placement) } }, { frameId: 0 }]]);
  });

  test('settings, copy, progress, checklist: what came of it', async () => {
    expect(await ask({ type: 'settings', change: { corner: 'start' } }, overlay)).toEqual({ done: true });
    expect(await local.get('settings')).toMatchObject({ settings: { corner: 'start' } });
    expect(await ask({ type: 'copy', change: { add: [{ id: '8190000000000001', items: [], seen: {} }] } }, guide)).toEqual({
      done: 1,
    });
    expect(await ask({ type: 'progress', act: { look: '{}' } }, guide)).toEqual({ done: { refused: 'foreign' } });
    expect(await ask({ type: 'checklist', act: 'undo' }, guide)).toEqual({ done: false });
  });

  describe('what a word means, by the person', () => {
    const REFUNDS = 'https://m.aliexpress.com/p/refund-dispute/list.html';
    const change = { on: 'order-list', word: 'Toimitettu', means: 'finished' };
    const rereads = (): unknown[][] => world.told.filter(([, message]) => JSON.stringify(message).includes('"reread"'));
    const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

    test('word: kept; every page asks anew, and is told it with the words of its own list', async () => {
      world.front = [7, 8];
      expect(await ask({ type: 'word', change }, overlay)).toEqual({ done: true });
      await settle();
      expect(rereads().map(([tab]) => tab)).toEqual([7, 8]);
      const told = { words: { ...siteWordTable, told: { finished: '\ntoimitettu\n' } }, heard: expect.any(Number) };
      expect(await ask({ type: 'where', address: LIST })).toMatchObject(told);
      const other = (await ask({ type: 'where', address: REFUNDS })) as object;
      expect([other, 'heard' in other]).toEqual([expect.objectContaining({ words: siteWordTable }), false]);
      expect(await ask({ type: 'word', change: { ...change, means: null } }, guide)).toEqual({ done: true });
      await settle();
      expect(rereads()).toHaveLength(4);
      expect(await ask({ type: 'where', address: LIST })).toMatchObject({ words: siteWordTable });
    });

    test('page: one that has heard of other words is not believed, and reads again', async () => {
      await ask({ type: 'word', change }, overlay);
      const late = told({ ...whole, ordersTold: 1 }) as Extract<Message, { type: 'page' }>;
      expect(await ask({ ...late, report: { ...late.report, heard: 5 } })).toMatchObject({ hidden: false });
      expect(await local.get('reading:order-list')).toEqual({});
      expect(rereads()).toHaveLength(1);
    });

    test('command: the page’s words that nobody knows, each once, and none that could be something else', async () => {
      world.tab = async () => ['Toimitettu', 'Ana, Main Street 5', 'Toimitettu', 'ana@example.org', 'Matkalla', 7];
      const asked = await ask({ type: 'command', command: { type: 'words' } }, overlay);
      expect(asked).toEqual([
        { word: 'Toimitettu', count: 2 },
        { word: 'Matkalla', count: 1 },
      ]);
    });
  });

  test('delete-everything: how much that was, and no alarm is left', async () => {
    await local.set({ schema: SCHEMA, 'tick:sign-in': { as: 'done', at: Date.now() } });
    expect(await ask({ type: 'delete-everything' }, guide)).toMatchObject({ done: { ticks: 1, synced: 0 } });
    expect([Object.keys(await local.get()), world.cleared]).toEqual([['resting'], 1]);
  });
});

describe('whose account it is, the browser says', () => {
  test.each([
    [LIST, 'reading:order-list'],
    ['https://es.aliexpress.com/p/order/index.html', 'reading:order-list'],
    ['https://www.aliexpress.us/p/order/index.html?host=aliexpress.com', 'reading-us:order-list'],
  ])('%s is %s', async (url, key) => {
    await ask({ ...told(), host: 'us', url: LIST }, at(url));
    expect(Object.keys(await local.get()).filter((one) => one.startsWith('reading'))).toEqual([key]);
  });
});

describe('nobody else is answered', () => {
  test.each<[string, unknown, object]>([
    ['a page of another kind', told(), at('https://www.aliexpress.com/p/wallet-ui/index.html')],
    ['a page of another site', told(), at('https://evil.example/p/order/index.html')],
    ['a frame', told(), at(LIST, { frameId: 3 })],
    ['another extension', told(), at(LIST, { id: 'hgfedcba' })],
    ['a page that would change settings', { type: 'settings', change: { hide: 'everywhere' } }, page],
    ['a page that would explain a word', { type: 'word', change: { on: 'order-list', word: 'a', means: 'finished' } }, page],
    ['a page that would take back', { type: 'checklist', act: 'undo' }, page],
    ['a page that would delete', { type: 'delete-everything' }, page],
    ['an overlay that would delete', { type: 'delete-everything' }, overlay],
    ['a message that is none', { type: 'page', state: {} }, page],
    ['facts of another page', told({ balanceIsZero: true }), page],
  ])('%s', async (_, message, sender) => {
    expect(await ask(message, sender)).toBe('refused');
    expect([await local.get(), world.told]).toEqual([{}, []]);
  });
});

describe('what is not stored', () => {
  test.each<[string, Message, object]>([
    ['a page while it loads', told({}, { outcome: 'loading' }), page],
    ['a page that is only recognised', told({}, { page: 'help-centre' }), at(addressExamples['help-centre'][0] ?? '')],
  ])('%s', async (_, message, sender) => {
    expect(await ask(message, sender)).toMatchObject({ hidden: false });
    expect(await local.get()).toEqual({});
    expect(world.told).toHaveLength(1);
  });

  test('anything, once all is deleted, until a page of ours is opened anew', async () => {
    await ask({ type: 'settings', change: { turn: 'keepOrders', on: true } }, guide);
    await ask({ type: 'delete-everything' }, guide);
    await local.set({ schema: SCHEMA, settings: { keepOrders: true } });
    expect(await ask(told())).toMatchObject({ hidden: false });
    expect(await ask(shows('8190000000000001'))).toEqual({ failed: 'off' });
    expect(Object.keys(await local.get()).sort()).toEqual(['resting', 'schema', 'settings']);
  });
});

describe('what goes wrong is told', () => {
  const failing = (how: 'set' | 'get', error: string): void => void vi.spyOn(local, how).mockRejectedValue(new Error(error));

  test.each([
    ['QUOTA_BYTES quota exceeded', 'quota'],
    ['IO error', 'write'],
  ] as const)('%s: the overlay hears of it, and the page gets its answer', async (error, unsaved) => {
    await local.set({ schema: SCHEMA });
    failing('set', error);
    expect(await ask(told())).toMatchObject({ hidden: false });
    expect(world.told).toMatchObject([[7, { type: 'now', unsaved }]]);
  });

  test.each<[string, unknown]>([
    ['settings', { type: 'settings', change: { corner: 'start' } }],
    ['copy', { type: 'copy', change: { add: [{ id: '8190000000000001', items: [], seen: {} }] } }],
  ])('%s that are not stored say so', async (_, message) => {
    await local.set({ schema: SCHEMA });
    failing('set', 'IO error');
    expect(await ask(message, guide)).toEqual({ failed: 'write' });
  });

  test('a store of a later version stays as it is', async () => {
    await local.set({ schema: SCHEMA + 1 });
    expect(await ask(told())).toMatchObject({ hidden: false });
    expect(world.told).toMatchObject([[7, { unsaved: 'newer' }]]);
    expect(await local.get()).toEqual({ schema: SCHEMA + 1 });
  });

  test('a tab that has gone meanwhile is no failure', async () => {
    world.tab = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await ask(told())).toMatchObject({ hidden: false });
    expect(log()).toEqual([]);
  });

  test.each<[string, Message, object]>([
    ['a report', told(), page],
    ['a command', { type: 'command', command: { type: 'state' } }, overlay],
  ])('what nobody expected, of %s: it is answered, with nothing, and stands in the log', async (_, message, sender) => {
    world.tab = () => Promise.reject(new Error('the moon fell'));
    expect(await ask(message, sender)).toBeUndefined();
    await new Promise((resolve) => setImmediate(resolve));
    expect(log()).toEqual(['Error: the moon fell']);
  });

  test('a setting that cannot be read', async () => {
    failing('get', 'disk');
    expect(await ask(told())).toBeUndefined();
    await new Promise((resolve) => setImmediate(resolve));
    expect(log().length).toBeGreaterThan(0);
  });
});
