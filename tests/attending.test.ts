import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openClosingIfSent } from '../lib/aftercare-watch';
import { attend, attendAlarm, attendChange, attendStart } from '../lib/attending';
import { messagesOf } from '../lib/locales/compile';
import { followNotifications } from '../lib/reminding';
import { load, loadJourney } from '../lib/storage';

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
vi.stubGlobal('BACKGROUND_WORDS', { en: messagesOf('background', 'en') });

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
  fakeBrowser.reset();
  Object.assign(shown, { badge: '', title: '', notified: [], allowed: true });
  at(day(0));
});

describe('a request that was sent', () => {
  test('opens its record and its clock, at the time of the tick', async () => {
    at(day(1));
    await local.set({ ...sent, 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
    await attend();
    const { closing, requests } = await loadJourney();
    expect(requests.closing).toEqual({ sentAt: SENT });
    expect(closing).toMatchObject({ sentAt: SENT, acknowledged: [] });
    expect(closing?.tasks.find(({ id }) => id === 'use-coupons-and-coins')).toMatchObject({ status: 'todo', at: SENT - 5 });
  });

  test('opens them once', async () => {
    await local.set(sent);
    await Promise.all([attend(), attend(), attend()]);
    const once = await local.get();
    await attend();
    expect(await local.get()).toEqual(once);
  });

  test('neither goes when the tick is taken back', async () => {
    await local.set(sent);
    await attend();
    const { closing, requests } = await loadJourney();
    await local.remove('tick:submit-request');
    await attend();
    expect(await loadJourney()).toMatchObject({ closing, requests });
  });

  test.each([
    ['everything is deleted', {}],
    ['it is taken back', { 'tick:submit-request': { as: 'set-aside', at: SENT } }],
    ['it is given anew', { 'tick:submit-request': { as: 'done', at: SENT + 5 } }],
  ])('opens nothing if %s while its record is made', async (_, stored) => {
    await local.set(sent);
    const before = await load();
    await local.clear();
    await local.set(stored);
    await openClosingIfSent(before);
    expect(await local.get()).toEqual(stored);
  });

  test.each([{ as: 'set-aside', at: SENT }, 7, undefined])('is not one that was %j', async (tick) => {
    await local.set({ 'tick:submit-request': tick });
    await attend();
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
  await attend();
  expect(shown.badge).toBe(badge);
  expect(shown.title).toBe(badge ? `Last Orders: ${badge} things need you` : 'Last Orders');
  await local.set({ settings: {} });
  await attend();
  expect(shown.badge).toBe(without);
});

test('changes that come fast are attended to together, and none is missed', async () => {
  const get = vi.spyOn(local, 'get');
  await attend();
  const reads = get.mock.calls.length;
  get.mockClear();
  const all = Array.from({ length: 50 }, () => attendChange());
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  await Promise.all([...all, attendChange()]);
  expect(shown.badge).toBe('1');
  expect(get.mock.calls.length).toBeLessThanOrEqual(3 * reads);
  get.mockRestore();
});

test('what failed once is tried at the next change', async () => {
  vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('closed'));
  await expect(attendChange()).rejects.toThrow();
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  await attendChange();
  expect(shown.badge).toBe('1');
});

test('while the account stays the badge asks for nothing', async () => {
  await local.set({ 'reading:coins': { facts: { coins: 420 }, readAt: SENT - 5 } });
  await attend();
  expect(shown.badge).toBe('1');
  await local.set({ decision: { reasons: ['privacy'], outcome: 'stay', at: SENT } });
  await attend();
  expect(shown.badge).toBe('');
  await local.set({ decision: { reasons: ['privacy'], at: SENT } });
  await attend();
  expect(shown.badge).toBe('1');
});

describe('alarms', () => {
  test('are set for the days to come, and only where they are wanted', async () => {
    at(day(3));
    await local.set({ ...sent, 'request:access': { sentAt: SENT, dueAt: day(40) } });
    await attend();
    expect(await alarms()).toEqual([]);
    await local.set(on);
    await attend();
    expect(await alarms()).toEqual(['after-14', 'after-32', 'after-7', 'after-letter-access']);
    await local.set({ settings: { reminders: false } });
    await attend();
    expect(await alarms()).toEqual([]);
  });

  test('of others stay', async () => {
    fakeBrowser.alarms.create('age', { periodInMinutes: 60 });
    await local.set({ ...sent, ...on });
    await attend();
    expect(await alarms()).toContain('age');
  });

  test('move with the request', async () => {
    await local.set({ ...sent, ...on });
    await attend();
    await local.set({ 'request:closing': { sentAt: day(5) } });
    await attend();
    const [seven] = (await fakeBrowser.alarms.getAll()).filter(({ name }) => name === 'after-7');
    expect(seven?.scheduledTime).toBe(day(12, 10));
  });
});

describe('notifications', () => {
  const seven = 'Day 7: the closing mail should be there, and signing in should fail.';

  test('tell what the day is for', async () => {
    at(day(7));
    await local.set({ ...sent, ...on });
    await attendAlarm('after-7');
    expect(shown.notified).toEqual([{ id: 'after-7', message: seven }]);
  });

  test('tell of a letter without an answer', async () => {
    at(day(9));
    await local.set({ ...on, 'request:access': { sentAt: SENT, dueAt: day(8) } });
    await attendAlarm('after-letter-access');
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
    await attendAlarm(name);
    expect(shown.notified).toEqual([]);
  });

  test('none without the permission; the badge is there all the same', async () => {
    at(day(7));
    shown.allowed = false;
    await local.set({ ...sent, ...on });
    await attendAlarm('after-7');
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
    await attendStart();
    expect(shown.notified.map(({ id }) => id)).toEqual(ids);
  });
});

test('a press on a notification of ours opens after-care, and takes it away', () => {
  followNotifications();
  pressed.on?.('after-7');
  pressed.on?.('another');
  expect(pressed.opened.map((url) => new URL(url).pathname + new URL(url).hash)).toEqual(['/guide.html#after']);
  expect(pressed.cleared).toEqual(['after-7']);
});

test('a browser that starts gives back what an interrupted clearing left', async () => {
  await attendStart();
  expect(new Set(pressed.returned)).toEqual(new Set(['browsingData']));
});
