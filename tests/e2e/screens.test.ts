import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Scenario, scenarioNamed, story, withLanguage } from '../site';
import { violations } from './axe';
import { sideways, until } from './base';
import { unfolded } from './overlay';
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
    await stage().session.overlayOf(page);
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
    await popup.waitFor(() => document.querySelector('.empty') && document.activeElement?.matches('main'));
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
