import { beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../lib/storage';
import { story } from '../site';
import { violations } from './axe';
import { until } from './base';
import { unfolded } from './overlay';
import type { Doc, Page, Records } from './session';
import { AT, strangers, useStage } from './stage';

const stage = useStage(story);
const FORM = 'https://privacy.aliexpress.com/home#/request/delete';
const SIGN_IN = 'https://login.aliexpress.com/';
const LOOK_ALIKE = 'https://accounts.aliexpress.com/user/organization/deactive_account.htm';
const SENT = { 'tick:submit-request': { as: 'done', at: Date.now() } };

beforeEach(() => stage().session.storage.clear());

async function over(url: string, records: Records = {}): Promise<{ page: Page; overlay: Doc }> {
  const { session } = stage();
  await session.storage.set(records);
  const page = await session.open(url);
  return { page, overlay: await unfolded(session, page) };
}

const says = (doc: Doc, words: string): Promise<unknown> =>
  until(async () => (await doc.text('.panel-body')).replace(/\s+/g, ' ').includes(words), `"${words}"`);

const press = (doc: Doc, words: string): Promise<void> =>
  doc.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
    if (!button) throw new Error(`no button "${wanted}"`);
    button.click();
  }, words);

const links = (doc: Doc): Promise<string[]> =>
  doc.evaluate(() => [...document.querySelectorAll('a[href*="guide.html"]')].map((one) => one.getAttribute('href') ?? ''));

const isOpen = (url: string): Promise<boolean> =>
  stage().session.inExtension(async (wanted) => (await chrome.tabs.query({})).some((tab) => tab.url === wanted), url);

const stored = <T>(key: string): Promise<T | undefined> => stage().session.storage.get<T>(key);

describe('over the closing form', () => {
  test('the verdict, the ways to the guide, the walk; no primary button', async () => {
    const { page, overlay } = await over(FORM);
    await says(overlay, 'Not known yet');
    const [verdict = '', form = '', mail = ''] = await overlay.evaluate(() => [
      document.querySelector('.panel-body h2')?.textContent ?? '',
      document.querySelector('[data-task="submit-request"]')?.textContent ?? '',
      document.querySelector('.walk li:nth-child(5)')?.getAttribute('data-task') ?? '',
    ]);
    expect(verdict).toBe('Not known yet');
    expect(form).toContain('type a word, enter a code sent by email, or tick a box');
    expect(mail).toBe('answer-confirmation-mail');
    expect(await overlay.evaluate(() => document.querySelectorAll('.primary').length)).toBe(0);
    const root = stage().session.root;
    expect(await links(overlay)).toEqual(
      ['give-up', 'gate', 'trouble-open-orders', 'trouble-open-subscriptions', 'close'].map(
        (place) => `${root}guide.html#${place}`,
      ),
    );
    expect(await violations(overlay)).toEqual([]);
    await overlay.click('.offers a');
    await until(() => isOpen(`${root}guide.html#gate`), 'the guide’s gate');
    await page.close();
  });

  test('the person says that it is sent; then two things are left', async () => {
    const { page, overlay } = await over(FORM);
    await says(overlay, 'The rest is up to you');
    await press(overlay, 'I have sent the request');
    await says(overlay, 'You have sent the request');
    expect(await overlay.evaluate(() => document.querySelectorAll('.walk li').length)).toBe(2);
    await until(async () => (await stored<{ as: string }>('tick:submit-request'))?.as === 'done', 'the tick');
    expect(await violations(overlay)).toEqual([]);
    await page.close();
  });
});

describe('over the sign-in', () => {
  test('before the request: a way for those who cannot get in', async () => {
    const { page, overlay } = await over(SIGN_IN);
    await says(overlay, 'If you cannot sign in');
    // A letter first: it needs no sign-in.
    expect((await links(overlay)).slice(0, 2)).toEqual([
      expect.stringMatching(/guide\.html#letter-close$/),
      expect.stringMatching(/guide\.html#trouble-cannot-sign-in$/),
    ]);
    await page.close();
  });

  test('after it: signing in should fail, and the person says whether it does', async () => {
    const { page, overlay } = await over(SIGN_IN, SENT);
    await says(overlay, 'Signing in should now fail');
    await press(overlay, 'It failed');
    await says(overlay, 'Signing in failed');
    await until(async () => (await stored<{ as: string }>('tick:try-sign-in'))?.as === 'done', 'the tick');
    await press(overlay, 'I got in');
    await says(overlay, 'Then the account is not closed yet');
    await until(async () => (await stored('tick:try-sign-in')) === undefined, 'the tick to go');
    await until(async () => (await stored<{ openAt?: number }>('request:closing'))?.openAt, 'the clock to know');
    expect(await violations(overlay)).toEqual([]);
    await page.close();
  });
});

test('the look-alike page says what it is', async () => {
  const { page, overlay } = await over(LOOK_ALIKE);
  await says(overlay, 'This page deactivates');
  await says(overlay, 'It may also release it, which ends it for good.');
  expect(await violations(overlay)).toEqual([]);
  await page.close();
});

test('a copy is kept after one press, and collected until the person stops it', async () => {
  const { page, overlay } = await over(AT.orders);
  await says(overlay, 'Keep a copy on this computer');
  await press(overlay, 'Keep a copy');
  await until(async () => (await stored<Settings>('settings'))?.keepOrders, 'the setting');
  await says(overlay, '10 orders saved');
  expect(await page.evaluate(() => document.querySelectorAll('.order-item').length)).toBe(10);
  await says(overlay, 'It is the only thing it ever presses on a page');
  await press(overlay, 'Start collecting');
  await says(overlay, 'Collecting your orders');
  await until(async () => (await page.evaluate(() => document.querySelectorAll('.order-item').length)) > 10, 'more orders');
  expect(await violations(overlay)).toEqual([]);
  await press(overlay, 'Pause');
  await says(overlay, 'Paused');
  await press(overlay, 'Stop');
  await says(overlay, 'You stopped it:');
  await says(overlay, 'There may be more.');
  expect(await violations(overlay)).toEqual([]);
  expect(strangers(stage().proxy)).toEqual([]);
  await page.close();
});
