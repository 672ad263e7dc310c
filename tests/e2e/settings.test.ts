import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { SCHEMA } from '../../lib/storage/schema';
import { story } from '../site';
import { violations } from './axe';
import { sideways, until } from './base';
import { boxOn } from './overlay';
import { press, says } from './person';
import type { Page } from './session';
import { AT, strangers, useStage } from './stage';

const browser = inject('browser');
const SCREENS = join(import.meta.dirname, '../../.output/screens', browser);
const SAVED = mkdtempSync(join(tmpdir(), 'last-orders-saved-'));
mkdirSync(SCREENS, { recursive: true });
afterAll(() => rmSync(SAVED, { recursive: true, force: true }));

const stage = useStage(story, { viewport: { width: 1180, height: 900 }, downloadDir: SAVED });
beforeEach(async () => {
  await stage().session.inExtension(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
});

const settings = (): Promise<Page> => stage().session.extensionPage('guide.html#settings');
const synced = (): Promise<Record<string, { as: string | null }>> =>
  stage().session.inExtension(() => chrome.storage.sync.get() as Promise<Record<string, { as: string | null }>>);

/** Leaves no records that depend on the moment. */
const DAY = 24 * 60 * 60_000;
const NOW = Date.now();
const progress = {
  'tick:sign-in': { as: 'done', at: NOW - 5 },
  'tick:use-coupons-and-coins': { as: 'set-aside', at: NOW - 6 },
  'reading:wallet': { facts: { balanceIsZero: true }, readAt: NOW - 7 },
  decision: { reasons: ['privacy'], outcome: 'close', at: NOW - DAY },
  'request:access': { sentAt: NOW - 2 * DAY, dueAt: NOW + 28 * DAY },
};
/** What came in a file proves nothing here. */
const takenIn = {
  ...progress,
  'tick:use-coupons-and-coins': { ...progress['tick:use-coupons-and-coins'], elsewhere: true },
  'reading:wallet': { ...progress['reading:wallet'], coverage: 'part', elsewhere: true },
};
const stored = async (): Promise<object> => {
  const { schema: _, undo: __, ...rest } = await stage().session.storage.all();
  return rest;
};

test('hints hidden on a page are shown again', async () => {
  const { session } = stage();
  await session.storage.set({ settings: { hidden: ['wallet', 'coins'] } });
  const guide = await settings();
  await press(guide, '#settings-hints', 'Show again: Your wallet'.split(':')[0] ?? '');
  await until(async () => (await session.storage.get<{ hidden: string[] }>('settings'))?.hidden.join() === 'coins', 'the change');
  await press(guide, '#settings-hints', 'Show hints');
  await until(async () => (await session.storage.get<{ hiddenEverywhere: boolean }>('settings'))?.hiddenEverywhere, 'the switch');
  await guide.close();
});

test('ticks go into the browser’s own sync once that is wanted, and out of it again', async () => {
  const { session } = stage();
  await session.storage.set({ ...progress, schema: SCHEMA });
  const guide = await settings();
  expect(await synced()).toEqual({});
  await press(guide, '#settings-sync', 'Sync my check marks');
  await until(async () => Object.keys(await synced()).length === 2, 'both ticks');
  expect(await synced()).toMatchObject({ 'tick:sign-in': { as: 'done' }, 'tick:use-coupons-and-coins': { as: 'set-aside' } });
  await says(guide, '#settings-sync', '2 check marks in the browser’s sync. Compared just now.');

  // Another computer takes one back, and ticks another.
  await session.inExtension(
    (now) =>
      chrome.storage.sync.set({
        'tick:sign-in': { as: null, at: now, changed: now },
        'tick:reach-mailbox': { as: 'done', at: now, changed: now },
      }),
    Date.now(),
  );
  await guide.waitFor(() => document.querySelector('#prepare [data-task="reach-mailbox"][data-status="done"]'));
  expect(await session.storage.get('tick:sign-in')).toBeUndefined();

  await press(guide, '#settings-sync', 'Sync my check marks');
  await press(guide, '#settings-sync', 'Remove');
  await until(async () => Object.keys(await synced()).length === 0, 'an empty sync');
  expect(await session.storage.get('tick:reach-mailbox')).toMatchObject({ as: 'done' });
  await guide.close();
});

/** The file saved next; Firefox writes it under another name first, which may end in the same way. */
async function savedNext(act: () => Promise<void>): Promise<string> {
  for (const name of readdirSync(SAVED)) rmSync(join(SAVED, name));
  await act();
  const name = await until(async () => readdirSync(SAVED).find((one) => /^last-orders.*\.json$/.test(one)), 'the saved file');
  const path = join(SAVED, name);
  await until(async () => readFileSync(path, 'utf8').endsWith('}\n'), 'the whole file');
  return readFileSync(path, 'utf8');
}

test('progress goes out as a file and comes in again, byte for byte', async () => {
  const { session } = stage();
  await session.storage.set({ ...progress, schema: SCHEMA });
  const guide = await settings();
  const text = await savedNext(() => press(guide, '#settings-file', 'Save progress'));
  expect(JSON.parse(text)).toMatchObject({ format: 'last-orders-progress', version: 1, decision: progress.decision });

  await session.storage.clear();
  await session.storage.set({ 'tick:sign-in': { as: 'set-aside', at: NOW } });
  const file = join(SAVED, 'mine.json');
  writeFileSync(file, text);
  await guide.choose('#settings-file input', file);
  await says(guide, '.preview', '4 entries would be imported. 1 is newer here, and stays.');
  expect(await stored()).toEqual({ 'tick:sign-in': { as: 'set-aside', at: NOW } });
  await press(guide, '.preview', 'Import it');
  await says(guide, '.toast', 'Progress imported from the file.');
  expect(await stored()).toEqual({ ...takenIn, 'tick:sign-in': { as: 'set-aside', at: NOW } });
  await press(guide, '.toast', 'Undo');
  await until(async () => Object.keys(await stored()).length === 1, 'the store as it was');

  await session.storage.clear();
  await guide.choose('#settings-file input', file);
  await press(guide, '.preview', 'Import it');
  await until(async () => Object.keys(await stored()).length === 5, 'all five records');
  await guide.waitFor(() => !document.querySelector('.preview'));
  expect(await savedNext(() => press(guide, '#settings-file', 'Save progress'))).toBe(text);
  await guide.close();
});

test('a file that cannot be taken in says why, and changes nothing', async () => {
  const { session } = stage();
  await session.storage.set({ ...progress, schema: SCHEMA });
  const guide = await settings();
  const text = await savedNext(() => press(guide, '#settings-file', 'Save progress'));
  const bad = { truncated: text.slice(0, 300), foreign: 'Dear Ana', newer: text.replace('"version": 1', '"version": 2') };
  const words = { truncated: 'breaks off', foreign: 'not a progress file', newer: 'A newer version of Last Orders saved it' };
  for (const [name, content] of Object.entries(bad)) {
    const file = join(SAVED, `${name}.txt`);
    writeFileSync(file, content);
    await guide.choose('#settings-file input', file);
    await says(guide, '#settings-file .note', words[name as keyof typeof words]);
    await says(guide, '#settings-file .note', 'Nothing was changed.');
    expect(await stored()).toEqual(progress);
  }
  await guide.close();
});

test('deleting everything leaves nothing, even while a page of AliExpress is open', { timeout: 60_000 }, async () => {
  const { session, proxy } = stage();
  await session.storage.set({
    ...progress,
    schema: SCHEMA,
    settings: { sync: true, keepOrders: true },
    kept: { orders: 1, incomplete: 0, reviews: 0, at: NOW },
    'broken:settings': 7,
  });
  const orders = await session.open(AT.orders);
  await boxOn(orders);
  await until(() => session.storage.get('reading:order-list'), 'the orders read');
  await until(async () => Object.keys(await synced()).length > 0, 'ticks in the sync');
  await until(async () => (await session.storage.get<{ orders: number }>('kept'))?.orders === 10, 'the orders saved');
  const guide = await settings();
  await press(guide, '#settings-leave', 'Delete everything');
  await says(guide, '#settings-leave .note', 'Delete everything for good?');
  expect(await guide.evaluate(() => document.querySelector('.saves')?.textContent)).toMatch(/saved orders?Go and save/);
  expect(Object.keys(await session.storage.all()).length).toBeGreaterThan(5);
  await press(guide, '#settings-leave', 'Delete everything now');
  await says(guide, '#settings-leave', 'Everything is deleted');
  await says(guide, '.side', '0 of 14 done');
  await says(guide, '#settings-about', '0 pages read, 0 check marks, 0 orders saved');
  await says(guide, '.left', browser === 'firefox' ? 'about:addons' : 'chrome://extensions');

  // The page still there is read again, the worker dies and wakes: nothing is stored all the same.
  await orders.evaluate(() => document.body.append(document.createElement('p')));
  await orders.reload();
  await boxOn(orders);
  await session.killWorker();
  await orders.reload();
  await boxOn(orders);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await session.storage.all()).toEqual({ resting: true });
  expect(await synced()).toEqual({});
  expect(strangers(proxy)).toEqual([]);

  // Opened anew, it begins anew.
  await guide.reload();
  await orders.reload();
  await until(() => session.storage.get('reading:order-list'), 'the orders read again');
  await orders.close();
  await guide.close();
});

describe('looked at', () => {
  const picked = join(SAVED, 'look.json');
  test.each([
    ['light', 1180],
    ['dark', 1180],
    ['light', 320],
    ['dark', 320],
  ] as const)('%s, %i wide', { timeout: 60_000 }, async (colorScheme, width) => {
    const { session } = stage();
    await session.storage.set({
      ...progress,
      schema: SCHEMA,
      settings: { hidden: ['wallet'], sync: true, reminders: true },
      kept: { orders: 137, incomplete: 6, reviews: 0, at: NOW },
      closing: { sentAt: NOW - DAY, tasks: [], kept: { orders: 0, incomplete: 0, reviews: 0, at: 0 }, acknowledged: [] },
    });
    const guide = await session.extensionPage('guide.html#settings', { width, height: 2400 });
    await guide.emulate({ colorScheme });
    const file = { format: 'last-orders-progress', version: 1, madeAt: null, madeBy: 'Last Orders 1.0.0' };
    writeFileSync(
      picked,
      JSON.stringify({ ...file, ticks: { 'choose-shop': { as: 'done', at: NOW }, 'sign-in': { as: 'done', at: 1 } } }),
    );
    await guide.choose('#settings-file input', picked);
    await guide.waitFor(() => document.querySelector('.preview'));
    await press(guide, '#settings-leave', 'Delete everything');
    await guide.waitFor(() => document.querySelector('.saves'));
    await check(guide, `settings-asked-${colorScheme}-${width}`);
    writeFileSync(picked, 'Dear Ana');
    await guide.choose('#settings-file input', picked);
    // What stands below moves with it.
    await says(guide, '#settings-file .note', 'not a progress file');
    await press(guide, '#settings-leave', 'Delete everything now');
    await guide.waitFor(() => document.querySelector('.left'));
    await check(guide, `settings-left-${colorScheme}-${width}`);
    await guide.close();
  });

  async function check(guide: Page, name: string): Promise<void> {
    expect(await violations(guide, '#settings')).toEqual([]);
    expect(await guide.evaluate(sideways)).toBe(false);
    await guide.evaluate(() => document.querySelector('#settings')?.scrollIntoView());
    await guide.screenshot(join(SCREENS, `guide-${name}.png`));
  }
});
