import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expectPage, handOn, openInFront, openPage, tellPages } from '../../entrypoints/background/pages';
import { backgroundWords } from '../../lib/locale/word-files';
import type { OverlayState, PageState } from '../../lib/messages';
import { NOTHING_KEPT } from '../../lib/model/kept';
import { loadStore, SCHEMA, writeReading } from '../../lib/storage';
import { sent } from '../readings';

const world = vi.hoisted(() => ({
  told: [] as { tab: number; command: { type: string; page?: string; welcome?: unknown } }[],
  front: [] as (number | undefined)[],
  /** What the page of a tab says of itself when it is asked. */
  states: new Map<number, unknown>(),
  /** Where tabs were sent. */
  gone: [] as unknown[][],
  /** What a page does when it is asked to look again. */
  reread: (): unknown => undefined,
}));

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return {
    default: {
      ...fakeBrowser,
      i18n: { getUILanguage: () => 'en' },
      tabs: {
        update: async (...all: unknown[]) => {
          world.gone.push(all);
          return { id: all[0], windowId: 3 };
        },
        create: async (...all: unknown[]) => {
          world.gone.push(['new', ...all]);
          return { id: 900, windowId: 3 };
        },
        query: async () => world.front.map((id) => ({ id })),
        sendMessage: async (tab: number, message: { command: { type: string } }) => {
          world.told.push({ tab, command: message.command });
          if (world.states.get(tab) === 'gone') throw new Error('Could not establish connection. Receiving end does not exist.');
          if (message.command.type === 'reread') return world.reread();
          return message.command.type === 'state' ? world.states.get(tab) : undefined;
        },
      },
    },
  };
});
vi.stubGlobal('BACKGROUND_WORDS', backgroundWords());

const { local } = fakeBrowser.storage;
const onTheWay = { ordersShown: 10, ordersShipped: 2, ordersUnpaid: 0, ordersToShip: 0, ordersFinished: 8, ordersUnclear: 0 };
const orders = (): PageState => sent('order-list', onTheWay).state;
/** Each test has a tab of its own: what is known of a tab lasts. */
let tab = 100;
const hello = async (state = orders()): Promise<OverlayState> => expectPage(tab, state, 'com')();
const change = async (records: Record<string, unknown>): Promise<void> => {
  await local.set(records);
  await tellPages(await loadStore());
};

beforeEach(async () => {
  await local.clear();
  await local.set({ schema: SCHEMA });
  await writeReading(sent('order-list', onTheWay));
  tab += 1;
  Object.assign(world, { told: [], front: [tab], states: new Map(), gone: [], reread: () => undefined });
});

describe('a page that tells how it stands', () => {
  test('hears how its overlay stands, and what the pill says', async () => {
    expect(await hello()).toMatchObject({
      ...{ hidden: false, folded: true, corner: 'end', keep: false },
      pill: { name: 'Last Orders: 2 on the way', lang: 'en', css: expect.stringContaining('content:"2 on the way"') },
    });
  });

  test('hears nothing of a pill where the overlay is hidden', async () => {
    await local.set({ settings: { hidden: ['order-list'] } });
    expect(await hello()).toEqual({ hidden: true, folded: true, corner: 'end', keep: false });
  });

  test('hears it in the language the person chose', async () => {
    await local.set({ settings: { language: 'ar' } });
    expect(await hello()).toMatchObject({ pill: { lang: 'ar', css: expect.stringContaining('direction:rtl') } });
  });

  test('hears what is stored when the answer is made, not when it asked', async () => {
    const welcome = expectPage(tab, orders(), 'com');
    await local.set({ settings: { corner: 'start' } });
    expect(await welcome()).toMatchObject({ corner: 'start' });
  });
});

describe('when the store changes', () => {
  test.each<[what: string, records: Record<string, unknown>, heard: object]>([
    ['the corner', { settings: { corner: 'start' } }, { corner: 'start', pill: { name: 'Last Orders: 2 on the way' } }],
    ['unfolded', { settings: { unfolded: ['order-list'] } }, { folded: false }],
    ['hidden', { settings: { hiddenEverywhere: true } }, { hidden: true }],
    ['the language', { settings: { language: 'es' } }, { pill: { name: 'Last Orders: 2 en camino', lang: 'es' } }],
  ])('a page in front hears of it at once: %s', async (_, records, heard) => {
    await hello();
    await change(records);
    expect(world.told).toMatchObject([{ tab, command: { type: 'stand', page: 'order-list', welcome: heard } }]);
  });

  test('nothing is said twice, nor what changes nothing there', async () => {
    await hello();
    await change({ settings: { corner: 'start' } });
    await change({ settings: { corner: 'start' } });
    await change({ settings: { corner: 'start', unfolded: ['wallet'] } });
    expect(world.told).toHaveLength(1);
  });

  test('nobody is told who waits for an answer: it will say the same', async () => {
    expectPage(tab, orders(), 'com');
    await change({ settings: { corner: 'start' } });
    expect(world.told).toEqual([]);
  });

  test('a tab behind others is not told', async () => {
    await hello();
    world.front = [];
    await change({ settings: { corner: 'start' } });
    expect(world.told).toEqual([]);
  });

  test('a page of which this worker knows nothing is asked first', async () => {
    world.states.set(tab, orders());
    await change({ settings: { corner: 'start' } });
    expect(world.told.map(({ command }) => command.type)).toEqual(['state', 'stand']);
  });

  test.each<[what: string, state: unknown]>([
    ['gone, or none of ours', 'gone'],
    ['not looked at yet', undefined],
    ['saying what no page of ours says', { page: 'nonsense' }],
  ])('a tab that is %s is left alone', async (_, state) => {
    world.states.set(tab, state);
    world.front = [tab, undefined];
    await change({ settings: { corner: 'start' } });
    expect(world.told.map(({ command }) => command.type)).toEqual(['state']);
  });

  test('what a page says while it is asked goes before', async () => {
    let answered = (): void => undefined;
    world.states.set(
      tab,
      new Promise((resolve) => {
        answered = () => resolve(orders());
      }),
    );
    const told = change({ settings: { corner: 'start' } });
    await vi.waitFor(() => expect(world.told).toHaveLength(1));
    await hello();
    answered();
    await told;
    expect(world.told.map(({ command }) => command.type)).toEqual(['state']);
  });
});

describe('on to the next page of the tour', () => {
  test.each([
    ['com', 'wallet', 'https://www.aliexpress.com/p/wallet-ui/index.html'],
    ['com', 'refund-list', 'https://m.aliexpress.com/p/refund-dispute/list.html'],
    ['com', 'coupons', 'https://coupon.aliexpress.com/buyer/coupon/listView.htm'],
    ['us', 'wallet', 'https://www.aliexpress.us/p/wallet-ui/index.html'],
  ] as const)('on aliexpress.%s to %s, in the same tab', async (host, page, url) => {
    expectPage(tab, orders(), host);
    expect(await handOn(tab, { type: 'go', page })).toBeUndefined();
    expect([world.gone, world.told]).toEqual([[[tab, { url }]], []]);
  });

  test('never to another host than the one the person is on', async () => {
    expectPage(tab, orders(), 'us');
    await handOn(tab, { type: 'go', page: 'coupons' });
    expect(world.gone).toEqual([]);
  });

  test('a worker that has just begun asks the page, and the browser says where that is', async () => {
    world.reread = () => void expectPage(tab, orders(), 'us');
    await handOn(tab, { type: 'go', page: 'coins' });
    expect(world.gone).toEqual([[tab, { url: 'https://www.aliexpress.us/p/coin-pc-index/mycoin.html' }]]);
  });

  test('of a page that does not answer nothing is guessed', async () => {
    await handOn(tab, { type: 'go', page: 'coins' });
    expect([world.gone, world.told.map(({ command }) => command.type)]).toEqual([[], ['reread']]);
  });

  test('the overlay hears on which host its page is', async () => {
    world.states.set(tab, orders());
    expect(await handOn(tab, { type: 'state' })).not.toHaveProperty('host');
    expectPage(tab, orders(), 'us');
    expect(await handOn(tab, { type: 'state' })).toMatchObject({ page: 'order-list', host: 'us' });
  });
});

describe('the closing form hears until when a window is open', () => {
  const form = (): PageState => ({ ...orders(), page: 'close-account', facts: {} });
  const NONE_OPEN = { ordersShown: 1, ordersFinished: 1, ordersUnclear: 0, casesOpen: 0, moreOrders: false };
  const settled = async (until: object): Promise<void> => {
    await local.clear();
    await local.set({ schema: SCHEMA, kept: { ...NOTHING_KEPT, orders: 1 }, stakes: { from: '2026-11-24', until, open: {} } });
    await writeReading(sent('order-list', NONE_OPEN, { coverage: 'whole' }));
    await writeReading(
      sent('refund-list', { casesShown: 0, casesOpen: 0, casesFinished: 0, casesUnclear: 0 }, { coverage: 'whole' }),
    );
  };

  test.each<[what: string, begin: () => Promise<void>, end: string]>([
    ['two on the way', async () => undefined, 'unclear'],
    ['one order, its window open', () => settled({ '2031-01-11': { orders: 1, amounts: {} } }), '2031-01-12'],
    ['one order, its window over', () => settled({}), 'none'],
  ])('%s', async (_, begin, end) => {
    await begin();
    world.states.set(tab, form());
    expect(await handOn(tab, { type: 'state' })).toMatchObject({ windowsEnd: end });
  });

  test('and no other page', async () => {
    world.states.set(tab, orders());
    expect(await handOn(tab, { type: 'state' })).not.toHaveProperty('windowsEnd');
  });
});

describe('the keyboard shortcut', () => {
  const standing = () => world.told.filter(({ command }) => command.type === 'stand');

  test('opens the overlay of the page in front, and stores nothing: the frame does, as after a press', async () => {
    world.states.set(tab, orders());
    await openInFront();
    expect(standing()).toMatchObject([{ tab, command: { page: 'order-list', welcome: { hidden: false, folded: false } } }]);
    expect(await local.get('settings')).toEqual({});
  });

  test.each<[what: string, state: unknown, settings: object]>([
    ['where it is hidden', orders(), { hidden: ['order-list'] }],
    ['on a page that is none of ours', 'gone', {}],
    ['on a page that was not looked at yet', undefined, {}],
  ])('does nothing %s', async (_, state, settings) => {
    await local.set({ settings });
    world.states.set(tab, state);
    await openInFront();
    expect(standing()).toEqual([]);
  });
});

describe('a page the guide leads to', () => {
  const url = 'https://www.aliexpress.com/p/wallet-ui/index.html';
  const paused = (page: string): PageState => ({ ...orders(), page }) as PageState;

  test.each<[what: string, before: 'none' | PageState | undefined | 'gone', reused: boolean]>([
    ['the first one', 'none', false],
    ['after a page of the tour', paused('order-list'), true],
    ['after a page on which something is written', paused('refund-case'), false],
    ['after the closing form', paused('close-account'), false],
    ['after a page that says nothing', undefined, false],
    ['after a tab that is gone', 'gone', false],
  ])('%s', async (_, before, reused) => {
    if (before !== 'none') world.states.set(tab, before);
    expect(await openPage(url, before === 'none' ? undefined : tab)).toBe(reused ? tab : 900);
    expect(world.gone).toEqual([reused ? [tab, { url, active: true }] : ['new', { url }]]);
  });
});
