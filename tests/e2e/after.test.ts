import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SentRequest } from '../../lib/model/journey';
import { story } from '../site';
import { violations } from './axe';
import { until } from './base';
import { unfolded } from './overlay';
import { press, says } from './person';
import type { Page, Session } from './session';
import { BUILD, closeStage, openStage, type Stage, strangers } from './stage';

const browser = inject('browser');
const CLOSING = 'https://privacy.aliexpress.com/home#/request/delete';
const DAY = 24 * 60 * 60_000;

const row = (id: string): string => `#after [data-task="${id}"]`;
const statusOf = (page: Page, id: string, status: string): Promise<unknown> =>
  page.waitFor((selector) => document.querySelector(selector), { args: [`${row(id)}[data-status="${status}"]`] });

const openAfter = (session: Session): Promise<Page> => session.extensionPage('guide.html#after', { width: 1180, height: 900 });

/** Keeps what a page hands over instead of asking where it goes. */
const catchFiles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const caught: Promise<string>[] = [];
    Object.assign(globalThis, { caught });
    URL.createObjectURL = (content) => {
      caught.push((content as Blob).text());
      return '#caught';
    };
  });
const fileIn = (page: Page, n: number): Promise<string> =>
  page.waitFor(async (at) => (globalThis as unknown as { caught: Promise<string>[] }).caught[at], { args: [n] });

/** Data a site leaves behind; run in its page. */
async function leaveTraces(): Promise<void> {
  await cookieStore.set({ name: 'ours', value: '1' });
  await cookieStore.set({ name: 'shared', value: '1', domain: 'aliexpress.com' });
  localStorage.setItem('trace', '1');
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('trace');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}
const tracesLeft = async (): Promise<{ cookies: string; local: string | null; databases: string[] }> => ({
  cookies: document.cookie,
  local: localStorage.getItem('trace'),
  databases: (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
});

describe('after the request', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(story);
  });
  afterAll(() => closeStage(stage));

  test('the tick on the closing page starts record and clock', async () => {
    const { session } = stage;
    const page = await session.open(CLOSING);
    const overlay = await unfolded(session, page);
    await press(overlay, 'body', 'I have sent the request');
    const request = await until(() => session.storage.get<SentRequest>('request:closing'), 'the clock');
    expect(Math.abs(Date.now() - request.sentAt)).toBeLessThan(60_000);
    expect(await session.storage.get('closing')).toMatchObject({ sentAt: request.sentAt });
    await page.close();

    const guide = await openAfter(session);
    await statusOf(guide, 'submit-request', 'done');
    await says(guide, '#after', 'Today, day 0');
    await says(guide, row('clear-site-data'), 'Comes later');
    expect(await violations(guide, '#after')).toEqual([]);
    await guide.close();
  });

  test('a record to keep: a page that is inert, and data', async () => {
    const guide = await openAfter(stage.session);
    await catchFiles(guide);
    await guide.waitFor(() => {
      const note = document.querySelector<HTMLTextAreaElement>('#record-note');
      if (note) note.value = 'case <b>7</b>';
      return note?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(guide, '#after-record', 'Save the note');
    await says(guide, '#after-record', 'Saved on this computer');
    await press(guide, '#after-record', 'Save as a page');
    const html = await fileIn(guide, 0);
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).toContain('case &lt;b&gt;7&lt;/b&gt;');
    expect(html).not.toMatch(/<script|https?:/);
    await press(guide, '#after-record', 'Save as data');
    expect(JSON.parse(await fileIn(guide, 1))).toMatchObject({ schema: 'last-orders/closing-record', note: 'case <b>7</b>' });
    await guide.close();
  });

  test('the days go into a calendar', async () => {
    const guide = await openAfter(stage.session);
    await catchFiles(guide);
    await press(guide, '#after-reminders', 'Add these days to my calendar');
    const calendar = new ICAL.Component(ICAL.parse(await fileIn(guide, 0)));
    const days = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
    expect(days).toEqual([2, 7, 14, 32].map((day) => `AliExpress closing, day ${day}`));
    await guide.close();
  });

  test('reminders set an alarm for each day, and clear it', async () => {
    const { session } = stage;
    const guide = await openAfter(session);
    const alarms = () =>
      session.inExtension(async () => (await chrome.alarms.getAll()).map(({ name }) => name).filter((name) => name !== 'age'));
    await press(guide, '#after-reminders', 'Remind me in this browser');
    await until(async () => (await alarms()).length === 4, 'four alarms');
    // Chromium asks, and nobody is there to answer.
    await says(guide, '#after-reminders', browser === 'firefox' ? 'you get a notification' : 'The browser is asking you');
    await press(guide, '#after-reminders', 'Stop reminding me');
    await until(async () => (await alarms()).length === 0, 'no alarm');
    await guide.close();
  });

  test('late, it says so, counts it, and offers the letter', async () => {
    const { session } = stage;
    const sentAt = Date.now() - 9 * DAY;
    await session.storage.set({ 'request:closing': { sentAt }, 'tick:submit-request': { as: 'done', at: sentAt } });
    const guide = await openAfter(session);
    await statusOf(guide, 'confirm-closed', 'todo');
    await says(guide, row('confirm-closed'), '2 days overdue.');
    await until(async () => (await session.badge()) === '1', 'the badge');
    await press(guide, row('confirm-closed'), 'Write to support');
    await guide.waitFor(() => document.querySelector('#letter-follow-up .open-letter'));
    await press(guide, row('try-sign-in'), 'It worked');
    await statusOf(guide, 'try-sign-in', 'todo');
    await press(guide, row('try-sign-in'), 'It failed');
    await statusOf(guide, 'try-sign-in', 'done');
    await press(guide, row('confirm-closed'), 'The email has come');
    await statusOf(guide, 'await-deletion', 'done');
    await until(async () => (await session.badge()) === '', 'nothing open');
    await guide.close();
  });

  test('clearing takes what AliExpress left, and nothing else', async () => {
    const { session } = stage;
    const site = await session.open('https://www.aliexpress.com/item/1005000000000001.html');
    await site.evaluate(leaveTraces);
    expect(await site.evaluate(tracesLeft)).toMatchObject({ local: '1', databases: ['trace'] });
    await site.close();
    const strange = ['www.alibaba.com', 'www.alipay.com', 'www.aliexpress.ru', 'example.org', 'notaliexpress.com'];
    const own = ['www.aliexpress.com', 'es.aliexpress.com', 'www.aliexpress.us', 'alicdn.com', 'mmstat.com'];
    await session.cookies.set(...[...strange, ...own].map((domain) => ({ name: 'trace', domain })));

    const guide = await openAfter(session);
    await press(guide, '#after-wipe', 'Clear this now');
    await says(guide, '#after-wipe', 'Cleared, according to the browser: cookies');
    await says(guide, '#after-wipe', 'The permission was given back.');
    await statusOf(guide, 'clear-site-data', 'done');
    const left = await session.cookies.all();
    expect(left.map(({ domain }) => domain.replace(/^\./, '')).sort()).toEqual([...strange].sort());
    expect(await session.inExtension(() => chrome.permissions.contains({ permissions: ['browsingData'] }))).toBe(false);
    expect(await session.storage.get('closing')).toBeDefined();

    const again = await session.open('https://www.aliexpress.com/item/1005000000000001.html');
    expect(await again.evaluate(tracesLeft)).toEqual({ cookies: '', local: null, databases: [] });
    await again.close();

    await guide.click('#after-wipe .check:nth-of-type(2) input');
    await press(guide, '#after-wipe', 'All 61 hosts');
    await says(guide, '#after-wipe', 'myprivacy.alibaba.com');
    await press(guide, '#after-wipe', 'Clear this now');
    await until(
      async () => !(await session.cookies.all()).some(({ domain }) => domain === 'www.alibaba.com'),
      'alibaba.com to go',
    );
    expect((await session.cookies.all()).map(({ domain }) => domain)).toContain('www.alipay.com');
    await guide.close();
  });

  test('asks no host for anything', () => expect(strangers(stage.proxy)).toEqual([]));
});

/** Chromium's question cannot be answered here: a copy of the build is installed that has been answered. */
describe('a notification', () => {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-allowed-'));
  let stage: Stage;
  beforeAll(async () => {
    cpSync(BUILD, folder, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    manifest.permissions.push('notifications');
    manifest.optional_permissions = ['browsingData'];
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    stage = await openStage(story, { extensionDir: folder });
  });
  afterAll(async () => {
    await closeStage(stage);
    rmSync(folder, { recursive: true, force: true });
  });

  test('comes at its alarm, once the person wants it', async () => {
    const { session } = stage;
    const ring = () => session.inExtension(() => chrome.alarms.create('after-7', { when: Date.now() }));
    const told = async () =>
      Object.keys(
        await session.inExtension(
          () => new Promise<object>((resolve) => chrome.notifications.getAll((all) => resolve(all as object))),
        ),
      );
    const sentAt = Date.now() - 7 * DAY;
    await session.storage.set({ 'tick:submit-request': { as: 'done', at: sentAt } });
    await until(() => session.storage.get('request:closing'), 'the clock');
    await ring();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await told()).toEqual([]);
    await session.storage.set({ settings: { reminders: true } });
    await until(async () => (await session.badge()) !== '', 'the badge');
    await session.killWorker();
    await ring();
    await until(async () => (await told()).includes('after-7'), 'the notification');
  });
});
