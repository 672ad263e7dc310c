import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openClosingIfSent } from '../../entrypoints/background/aftercare';
import { refreshOnAlarm, refreshOnChange, refreshOnStart } from '../../entrypoints/background/refresh';
import { followNotifications } from '../../entrypoints/background/reminders';
import { storedOrder } from '../../lib/archive/model/storage-codec';
import { backgroundWords } from '../../lib/locale/word-files';
import { NOTHING_KEPT } from '../../lib/model/kept';
import { loadJourney, loadStore, SCHEMA } from '../../lib/storage';

const pressed = {
  on: undefined as ((id: string) => void) | undefined,
  opened: [] as string[],
  cleared: [] as string[],
  returned: [] as string[],
};
const shown = { badge: '', title: '', notified: [] as { id: string; message: string }[], allowed: true };

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return {
    default: {
      ...fakeBrowser,
      windows: undefined,
      i18n: { getUILanguage: () => 'en-GB' },
      permissions: {
        contains: async () => shown.allowed,
        remove: async ({ permissions }: { permissions: string[] }) => pressed.returned.push(...permissions),
        onAdded: { addListener: (allow: () => void) => Object.assign(pressed, { allow }) },
      },
      tabs: { create: async ({ url }: { url: string }) => pressed.opened.push(url) },
      action: {
        setBadgeText: async ({ text }: { text: string }) => Object.assign(shown, { badge: text }),
        setTitle: async ({ title }: { title: string }) => Object.assign(shown, { title }),
        setBadgeBackgroundColor: async () => undefined,
      },
      notifications: {
        onClicked: { addListener: (on: (id: string) => void) => Object.assign(pressed, { on }) },
        clear: async (id: string) => pressed.cleared.push(id),
        create: async (id: string, { message }: { message: string }) => shown.notified.push({ id, message }),
      },
    },
  };
});
vi.stubGlobal('BACKGROUND_WORDS', backgroundWords());

const SENT = new Date(2026, 10, 3, 16, 42).getTime();
const day = (count: number, hour = 18): number => new Date(2026, 10, 3 + count, hour).getTime();
const { local } = fakeBrowser.storage;
const on = { settings: { reminders: true } };
const sent = { 'tick:submit-request': { as: 'done', at: SENT } };
const alarms = async (): Promise<string[]> => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort();

function at(now: number): void {
  vi.useFakeTimers({ now, toFake: ['Date'] });
}
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(shown, { badge: '', title: '', notified: [], allowed: true });
  at(day(0));
});

describe('a request that was sent', () => {
  test('opens its record and its clock, at the time of the tick', async () => {
    at(day(1));
    await local.set({ ...sent, 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
    await refreshOnChange();
    const { closing, requests } = await loadJourney();
    expect(requests.closing).toEqual({ sentAt: SENT });
    expect(closing).toMatchObject({ sentAt: SENT, acknowledged: [] });
    expect(closing?.tasks.find(({ id }) => id === 'use-coupons-and-coins')).toMatchObject({ status: 'todo', at: SENT - 5 });
  });

  test('opens them once', async () => {
    await local.set(sent);
    await Promise.all([refreshOnChange(), refreshOnChange(), refreshOnChange()]);
    const once = await local.get();
    await refreshOnChange();
    expect(await local.get()).toEqual(once);
  });

  test('neither goes when the tick is taken back', async () => {
    await local.set(sent);
    await refreshOnChange();
    const { closing, requests } = await loadJourney();
    await local.remove('tick:submit-request');
    await refreshOnChange();
    expect(await loadJourney()).toMatchObject({ closing, requests });
  });

  test.each([
    ['everything is deleted', {}],
    ['it is taken back', { 'tick:submit-request': { as: 'set-aside', at: SENT } }],
    ['it is given anew', { 'tick:submit-request': { as: 'done', at: SENT + 5 } }],
  ])('opens nothing if %s while its record is made', async (_, stored) => {
    await local.set(sent);
    const before = await loadStore();
    await local.clear();
    await local.set(stored);
    await openClosingIfSent(before);
    expect(await local.get()).toEqual(stored);
  });

  test.each([{ as: 'set-aside', at: SENT }, 7, undefined])('is not one that was %j', async (tick) => {
    await local.set({ 'tick:submit-request': tick });
    await refreshOnChange();
    expect((await loadJourney()).requests).toEqual({});
  });
});

/** Day → the badge with reminders and without. */
test.each([
  [0, '', ''],
  [2, '2', ''],
  [7, '4', ''],
  [9, '4', '1'],
])('on day %i the badge is "%s", and "%s" for those who want none', async (days, badge, without) => {
  at(day(days));
  await local.set({ ...sent, ...on });
  await refreshOnChange();
  expect(shown.badge).toBe(badge);
  expect(shown.title).toBe(badge ? `Last Orders: ${badge} things need you` : 'Last Orders');
  await local.set({ settings: {} });
  await refreshOnChange();
  expect(shown.badge).toBe(without);
});

test.each([
  ['es', 'cosas'],
  ['ar', 'أمور'],
  ['eo', 'things'],
])('the badge and the reminders are in the language chosen: %s', async (language, word) => {
  at(day(7));
  await local.set({ ...sent, settings: { reminders: true, language } });
  await refreshOnChange();
  expect(shown.title).toContain(word);
});

test('changes that come fast are attended to together, and none is missed', async () => {
  const get = vi.spyOn(local, 'get');
  await refreshOnChange();
  const reads = get.mock.calls.length;
  get.mockClear();
  const all = Array.from({ length: 50 }, () => refreshOnChange());
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  await Promise.all([...all, refreshOnChange()]);
  expect(shown.badge).toBe('1');
  expect(get.mock.calls.length).toBeLessThanOrEqual(3 * reads);
  get.mockRestore();
});

test('what failed once is tried at the next change', async () => {
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  await expect(refreshOnChange()).rejects.toThrow();
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  await refreshOnChange();
  expect(shown.badge).toBe('1');
});

test('while the account stays the badge asks for nothing', async () => {
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  await refreshOnChange();
  expect(shown.badge).toBe('1');
  await local.set({ decision: { reasons: ['privacy'], outcome: 'stay', at: SENT } });
  await refreshOnChange();
  expect(shown.badge).toBe('');
  await local.set({ decision: { reasons: ['privacy'], at: SENT } });
  await refreshOnChange();
  expect(shown.badge).toBe('1');
});

describe('alarms', () => {
  test('are set for the days to come, and only where they are wanted', async () => {
    at(day(3));
    await local.set({ ...sent, 'request:access': { sentAt: SENT, dueAt: day(40) } });
    await refreshOnChange();
    expect(await alarms()).toEqual([]);
    await local.set(on);
    await refreshOnChange();
    expect(await alarms()).toEqual(['after-14', 'after-32', 'after-7', 'after-letter-access']);
    await local.set({ settings: { reminders: false } });
    await refreshOnChange();
    expect(await alarms()).toEqual([]);
  });

  test('of others stay', async () => {
    fakeBrowser.alarms.create('age', { periodInMinutes: 60 });
    await local.set({ ...sent, ...on });
    await refreshOnChange();
    expect(await alarms()).toContain('age');
  });

  test('move with the request', async () => {
    await local.set({ ...sent, ...on });
    await refreshOnChange();
    await local.set({ 'request:closing': { sentAt: day(5) } });
    await refreshOnChange();
    const [seven] = (await fakeBrowser.alarms.getAll()).filter(({ name }) => name === 'after-7');
    expect(seven?.scheduledTime).toBe(day(12, 10));
  });
});

describe('notifications', () => {
  const seven = 'Day 7: the closing email should be there, and signing in should fail.';

  test('tell what the day is for', async () => {
    at(day(7));
    await local.set({ ...sent, ...on });
    await refreshOnAlarm('after-7');
    expect(shown.notified).toEqual([{ id: 'after-7', message: seven }]);
  });

  test('tell of a letter without an answer', async () => {
    at(day(9));
    await local.set({ ...on, 'request:access': { sentAt: SENT, dueAt: day(8) } });
    await refreshOnAlarm('after-letter-access');
    expect(shown.notified.map(({ message }) => message)).toEqual(['A letter of yours has had no answer by its date.']);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['not wanted', 'after-7', sent],
    ['another alarm', 'age', { ...sent, ...on }],
    ['a day of no request', 'after-7', on],
    ['a day that is none', 'after-8', { ...sent, ...on }],
  ])('none: %s', async (_, name, stored) => {
    at(day(7));
    await local.set(stored);
    await refreshOnAlarm(name);
    expect(shown.notified).toEqual([]);
  });

  test('none without the permission; the badge is there all the same', async () => {
    at(day(7));
    shown.allowed = false;
    await local.set({ ...sent, ...on });
    await refreshOnAlarm('after-7');
    expect(shown).toMatchObject({ notified: [], badge: '4' });
  });

  test.each([
    [7, 9, []],
    [7, 18, ['after-7']],
    [8, 9, ['after-7']],
    [9, 9, []],
  ])('a browser opened on day %i at %i tells of %j', async (days, hour, ids) => {
    at(day(days, hour));
    await local.set({ ...sent, ...on });
    await refreshOnStart();
    expect(shown.notified.map(({ id }) => id)).toEqual(ids);
  });
});

test('at the start what cleared site data is given back, and nothing is asked of Firefox for Android, which refuses', async () => {
  pressed.returned.length = 0;
  vi.stubEnv('FIREFOX', 'true');
  await refreshOnStart();
  expect(pressed.returned).toEqual([]);
  vi.unstubAllEnvs();
  await refreshOnStart();
  expect(pressed.returned).toEqual(['browsingData']);
});

describe('2.20 a day is told once', () => {
  const ids = (): string[] => shown.notified.map(({ id }) => id);

  test('by its alarm, and at none of five starts of the browser within two days', async () => {
    await local.set({ ...sent, ...on });
    at(day(7, 10));
    await refreshOnAlarm('after-7');
    for (const [days, hour] of [
      [7, 12],
      [7, 18],
      [7, 22],
      [8, 9],
      [8, 18],
    ] as const) {
      at(day(days, hour));
      await refreshOnStart();
    }
    expect(ids()).toEqual(['after-7']);
  });

  test('where it came while the browser was closed', async () => {
    await local.set({ ...sent, ...on });
    at(day(7, 18));
    for (let start = 0; start < 5; start += 1) await refreshOnStart();
    await Promise.all([refreshOnStart(), refreshOnStart()]);
    expect(ids()).toEqual(['after-7']);
  });

  test('but the next day is told, and the same one of a request that was sent anew', async () => {
    await local.set({ ...sent, ...on });
    at(day(7, 18));
    await refreshOnAlarm('after-7');
    at(day(14, 18));
    await refreshOnAlarm('after-14');
    await local.set({ 'request:closing': { sentAt: day(20) } });
    at(day(27, 18));
    await refreshOnAlarm('after-7');
    expect(ids()).toEqual(['after-7', 'after-14', 'after-7']);
  });

  test('not noted while notifications are not allowed', async () => {
    await local.set({ ...sent, ...on });
    at(day(7, 10));
    shown.allowed = false;
    await refreshOnAlarm('after-7');
    shown.allowed = true;
    at(day(7, 12));
    await refreshOnStart();
    expect(ids()).toEqual(['after-7']);
  });

  test.each([[7], ['rubble'], [null], [{ 'after-7': 'yes' }], [{ 'after-7': 9e15 }]])('over a record of %j', async (reminded) => {
    await local.set({ ...sent, ...on, reminded });
    at(day(7, 18));
    await refreshOnStart();
    await refreshOnStart();
    expect(ids()).toEqual(['after-7']);
  });

  test('its record stays small', async () => {
    const old = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`after-x${n}`, SENT]));
    await local.set({ ...sent, ...on, reminded: old });
    at(day(7, 18));
    await refreshOnStart();
    expect(Object.keys((await local.get('reminded')).reminded as object).length).toBeLessThanOrEqual(40);
  });
});

test('an alarm that is attended to while something changes never sets an older badge last', async () => {
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  const get = local.get.bind(local);
  let looks = 0;
  const slow = vi.spyOn(local, 'get').mockImplementation(async (keys) => {
    const old = await get(keys as never);
    // What the first look finds of the decision reaches it late.
    if (Array.isArray(keys) && keys.includes('decision') && ++looks === 1) await new Promise((go) => setTimeout(go, 100));
    return old;
  });
  const alarm = refreshOnAlarm('age');
  await vi.waitFor(() => expect(looks).toBe(1), { interval: 2 });
  await local.set({ decision: { reasons: ['privacy'], outcome: 'stay', at: SENT } });
  await Promise.all([refreshOnChange(), alarm]);
  slow.mockRestore();
  expect(shown.badge).toBe('');
});

test('a press on a notification of ours opens after-care, and takes it away', () => {
  followNotifications();
  pressed.on?.('after-7');
  pressed.on?.('another');
  expect(pressed.opened.map((url) => new URL(url).pathname + new URL(url).hash)).toEqual(['/guide.html#after']);
  expect(pressed.cleared).toEqual(['after-7']);
});

test('a browser that starts gives back what an interrupted clearing left', async () => {
  await refreshOnStart();
  expect(new Set(pressed.returned)).toEqual(new Set(['browsingData']));
});

describe('kept orders that nobody has counted', () => {
  const id = '8190000000000001';
  const order = {
    id,
    date: { shown: 'x', iso: '2026-10-13' },
    status: { shown: 'Completed', group: 'finished' },
    items: [],
    seen: { 'order-list': SENT },
  } as const;
  const records = { [`order:${id}`]: storedOrder(order), kept: { ...NOTHING_KEPT, orders: 1, at: SENT }, schema: SCHEMA };
  const until = { '2027-01-11': { orders: 1, amounts: {} } };

  test.each([
    ['by an earlier version', {}],
    ['since the clock was set back', { stakes: { open: {}, until: {}, from: '2027-06-01' } }],
  ])('are counted: %s', async (_, more) => {
    await local.set({ ...records, ...more });
    await refreshOnChange();
    expect((await loadStore()).stakes).toEqual({ open: {}, until, from: '2026-11-03' });
  });

  test('are counted once', async () => {
    await local.set(records);
    await refreshOnChange();
    const read = vi.spyOn(local, 'get');
    await refreshOnChange();
    expect(read.mock.calls.filter(([keys]) => keys === null || String(keys).includes('order:'))).toEqual([]);
  });

  test('are left alone in the store of a newer version', async () => {
    await local.set({ ...records, schema: SCHEMA + 1 });
    await refreshOnChange();
    expect((await local.get('stakes')).stakes).toBeUndefined();
  });
});
