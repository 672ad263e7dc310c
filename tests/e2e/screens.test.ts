import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { seen } from '../readings';
import { type Scenario, scenarioNamed, story, withLanguage } from '../site';
import { violations } from './axe';
import { sideways, until } from './base';
import { boxOn, unfolded, whole } from './overlay';
import type { Page } from './session';
import { AT, useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/screens', browser);
mkdirSync(FOLDER, { recursive: true });
const shot = (page: { screenshot(path: string): Promise<void> }, name: string): Promise<void> =>
  page.screenshot(join(FOLDER, `${name}.png`));

/** Firefox takes its language from packs that are not there: Arabic is looked at in Chromium. */
const LANGUAGES = browser === 'chromium' ? ['en', 'ar'] : ['en'];

describe.each(LANGUAGES)('in %s', (locale) => {
  const stage = useStage(story, { locale });

  async function openOrders(scenario: Scenario = story): Promise<Page> {
    stage().site.setScenario(withLanguage(scenario, locale === 'ar' ? 'ar' : 'en'));
    return stage().session.open(AT.orders);
  }

  test.each([
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['light', 1440, 900],
    ['light', 390, 844],
    ['dark', 320, 640],
  ] as const)('the overlay: %s, %i × %i', async (colorScheme, width, height) => {
    const page = await openOrders();
    await page.emulate({ colorScheme, width, height });
    const overlay = await unfolded(stage().session, page);
    await overlay.waitFor(
      (narrow) => document.querySelector(`${narrow ? '.sheet' : '.frame:not(.sheet)'} [data-task="receive-orders"]`),
      {
        args: [width < 600],
      },
    );
    // The page is told of the sheet's size, and gives it, a moment later.
    await until(async () => !(await overlay.evaluate(sideways)), 'the overlay to fit its frame');
    expect(await violations(overlay)).toEqual([]);
    await shot(page, `overlay-${locale}-${colorScheme}-${width}`);
    if (await whole(overlay)) {
      await until(async () => !(await overlay.evaluate(sideways)), 'the overlay to fit its frame');
      expect(await violations(overlay)).toEqual([]);
      await shot(page, `overlay-${locale}-${colorScheme}-${width}-whole`);
    }
    await page.close();
  });

  test.each([
    ['loading-for-ever', '.panel'],
    ['robot-check-dialog', '.panel'],
    ['filtered-tab', '[data-task="receive-orders"]'],
    // Done only once the page is at rest.
    ['all-finished', '[data-task="receive-orders"][data-status="done"]'],
  ])('the overlay over %s', async (name, shown) => {
    await stage().session.storage.clear();
    const page = await openOrders(scenarioNamed(name));
    const overlay = await unfolded(stage().session, page);
    await overlay.waitFor((wanted) => document.querySelector(wanted), { args: [shown] });
    expect(await violations(overlay)).toEqual([]);
    await shot(page, `overlay-${locale}-${name}`);
    await page.close();
  });

  test('2.5 the overlay asks whose account it is, and goes on once it is said', async () => {
    await stage().session.storage.clear();
    const page = await openOrders();
    const overlay = await unfolded(stage().session, page);
    await overlay.waitFor(() => document.querySelector('[data-task="receive-orders"]'));
    const now = Date.now();
    await stage().session.storage.set({ account: { asleep: { why: 'no-mark', at: now }, seenAt: now } });
    await overlay.waitFor(() => document.querySelector('.note.unknown button'));
    expect(await violations(overlay)).toEqual([]);
    await shot(page, `overlay-${locale}-whose`);
    await overlay.click('.note.unknown button');
    await overlay.waitFor(() => document.querySelector('.note') === null);
    expect(await stage().session.storage.get('account')).toMatchObject({ sameAt: expect.any(Number) });
    await page.close();
  });

  test.each([
    ['light', 380],
    ['dark', 320],
  ] as const)('2.5, 2.12 the popup asks whose account it is, and before it starts over: %s, %i', async (colorScheme, width) => {
    const { session } = stage();
    const now = Date.now();
    await session.storage.clear();
    await session.storage.set({
      'tick:reach-mailbox': { as: 'done', at: now },
      'reading:addresses': seen({ addressesShown: 0 }, now),
      'reading-us:addresses': seen({ addressesShown: 1 }, now),
      account: { asleep: { why: 'empty', at: now }, seenAt: now },
      'account-us': { asleep: { why: 'signed-out', at: now }, seenAt: now },
      'request:closing': { sentAt: now },
    });
    const popup = await session.extensionPage('popup.html', { width, height: 600 });
    await popup.emulate({ colorScheme, width, height: 600 });
    await popup.waitFor(() => document.querySelector('.note.unknown'));
    expect(await popup.evaluate(() => document.querySelectorAll('.note').length)).toBe(1);
    await popup.click('[aria-haspopup="menu"]');
    await popup.click('.menu > button:last-child');
    await popup.waitFor(() => document.activeElement?.matches('.note.grave'));
    expect(await violations(popup)).toEqual([]);
    expect(await popup.evaluate(sideways)).toBe(false);
    await shot(popup, `popup-asks-${locale}-${colorScheme}-${width}`);
    await popup.click('.note.grave button:nth-of-type(2)');
    await popup.waitFor(() => document.activeElement?.matches('main'));
    await popup.close();
  });

  test.each([
    ['light', 380, 600],
    ['dark', 380, 600],
    ['light', 320, 600],
  ] as const)('the popup: %s, %i × %i', async (colorScheme, width, height) => {
    await stage().session.storage.clear();
    const empty = await stage().session.extensionPage('popup.html', { width, height });
    await empty.emulate({ colorScheme, width, height });
    await empty.waitFor(() => document.querySelector('h1'));
    expect(await violations(empty)).toEqual([]);
    await shot(empty, `popup-empty-${locale}-${colorScheme}-${width}`);
    await empty.close();
    const page = await openOrders();
    await boxOn(page);
    const popup = await stage().session.extensionPage('popup.html', { width, height });
    await popup.emulate({ colorScheme, width, height });
    await popup.waitFor(() => document.querySelector('[data-task="receive-orders"][data-status="todo"]'));
    expect(await violations(popup)).toEqual([]);
    expect(await popup.evaluate(sideways)).toBe(false);
    await shot(popup, `popup-${locale}-${colorScheme}-${width}`);
    await popup.emulate({ zoom: 2, width, height });
    expect(await popup.evaluate(sideways)).toBe(false);
    await shot(popup, `popup-${locale}-${colorScheme}-${width}-zoomed`);
    await popup.close();
    await page.close();
  });

  test.each(['light', 'dark'] as const)('the popup once the account stays: %s', async (colorScheme) => {
    const { session } = stage();
    await session.storage.clear();
    await session.storage.set({ decision: { reasons: ['privacy'], outcome: 'stay', at: Date.now() } });
    const popup = await session.extensionPage('popup.html', { width: 380, height: 600 });
    await popup.emulate({ colorScheme, width: 380, height: 600 });
    await popup.waitFor(() => document.querySelector('.slip'));
    expect(await violations(popup)).toEqual([]);
    await shot(popup, `popup-stays-${locale}-${colorScheme}-380`);
    await popup.click('.slip button');
    await popup.waitFor(() => document.querySelector('.empty'));
    await popup.waitFor(() => document.activeElement?.matches('main'));
    expect(await session.storage.get('decision')).toEqual({ reasons: ['privacy'], at: expect.any(Number) });
    await popup.close();
  });

  test('the guide', async () => {
    const guide = await stage().session.extensionPage('guide.html', { width: 1100, height: 900 });
    await guide.waitFor(() => document.querySelector('h1'));
    expect(await violations(guide)).toEqual([]);
    await shot(guide, `guide-${locale}`);
    await guide.close();
  });
});
