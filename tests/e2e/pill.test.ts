import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { SCHEMA } from '../../lib/storage/schema';
import { type Scenario, story } from '../site';
import { until } from './base';
import { type Box, boxOn, isFolded, pillOn, pillSays, unfolded } from './overlay';
import type { Heard, Page } from './session';
import { AT, useStage } from './stage';

const FOLDER = join(import.meta.dirname, '../../.output/screens', inject('browser'));
mkdirSync(FOLDER, { recursive: true });

const stage = useStage(story);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(async () => {
  stage().site.setScenario(story);
  stage().site.setHostile(undefined);
  await stage().session.storage.clear();
});

async function opened(scenario: Scenario = story): Promise<Page> {
  stage().site.setScenario(scenario);
  const page = await stage().session.open(AT.orders);
  await page.emulate({ width: 1000, height: 700 });
  await until(() => pillOn(page), 'the pill');
  return page;
}

describe('what a screen reader has of it', () => {
  const buttonsOn = async (page: Page): Promise<Heard[]> => (await page.heard()).filter(({ role }) => role === 'button');
  /** Our button once it is named so: Firefox renews its tree some time after what it is made of. */
  const named = (page: Page, wanted: string): Promise<Heard> =>
    until(async () => (await buttonsOn(page)).find(({ name }) => name === wanted), `a button named "${wanted}"`);

  test('a button with its name, which tells whether it is open, and the state in words', async () => {
    const page = await opened();
    const name = 'Last Orders: 2 on the way';
    expect((await named(page, name)).states).toEqual(['collapsed', 'focusable']);
    await stage().session.storage.set({ settings: { language: 'es' } });
    await pillSays(page, 'en camino');
    await named(page, 'Last Orders: 2 en camino');
    const all = (await buttonsOn(page)).filter(({ name }) => name.startsWith('Last Orders'));
    expect(all.map(({ name }) => name)).toEqual(['Last Orders: 2 en camino']);
    await page.close();
  });

  test('a name the page puts over it is taken away', async () => {
    const page = await opened();
    await page.evaluate(() => {
      document.querySelector('html > [role="button"]')?.setAttribute('aria-label', 'Win a prize');
      document.body.append(document.createElement('p'));
    });
    await page.waitFor(() => !document.querySelector('html > [aria-label]'));
    await named(page, 'Last Orders: 2 on the way');
    expect((await buttonsOn(page)).filter(({ name }) => name.includes('Win a prize'))).toEqual([]);
    await page.close();
  });
});

describe('by keyboard', () => {
  test.each(['Enter', 'Space'] as const)('%s unfolds it, Escape folds it, and the focus goes along', async (key) => {
    const { session } = stage();
    const page = await opened();
    await page.evaluate(() => document.querySelector<HTMLElement>('html > [role="button"]')?.focus());
    const before = await page.evaluate(() => scrollY);
    await page.press(key);
    const overlay = await session.overlayOf(page);
    await overlay.waitFor(() => document.hasFocus() && document.activeElement?.matches('.panel'));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.press('Escape');
    await until(() => isFolded(page), 'the pill');
    await page.waitFor(() => document.activeElement?.matches('html > [role="button"]'));
    expect(await session.overlaysOf(page)).toEqual([]);
    // Written late, either would fold or unfold what the next test opens.
    await until(
      async () => (await session.storage.get<{ unfolded?: string[] }>('settings'))?.unfolded?.length === 0,
      'both to be stored',
    );
    await page.close();
  });

  test('Tab reaches it from the page', async () => {
    const page = await opened();
    await page.clickAt(300, 300);
    await page.press('Shift+Tab');
    const isThere = (): boolean => document.activeElement?.matches('html > [role="button"]') === true;
    for (let n = 0; n < 250 && !(await page.evaluate(isThere)); n += 1) await page.press('Tab');
    expect(await page.evaluate(isThere)).toBe(true);
    await page.close();
  });
});

describe('folded there is no frame', () => {
  test('nor one left after it was folded; where it was left open, it is there at once', async () => {
    const { session } = stage();
    const page = await opened();
    expect(await page.inClosedRoots((root) => root.querySelectorAll('iframe').length)).toEqual([0]);
    const overlay = await unfolded(session, page);
    await until(async () => (await session.storage.get<{ unfolded: string[] }>('settings'))?.unfolded[0], 'that it is open');
    await page.reload();
    await session.overlayOf(page);
    expect(await isFolded(page)).toBe(false);
    await (await session.overlayOf(page)).waitFor(() => {
      const minimise = document.querySelector<HTMLElement>('[title^="Minimise"]');
      minimise?.click();
      return minimise;
    });
    await until(() => isFolded(page), 'the pill');
    expect(await page.inClosedRoots((root) => root.querySelectorAll('iframe').length)).toEqual([0]);
    await page.reload();
    await pillSays(page, 'on the way');
    await pause(500);
    expect(await session.overlaysOf(page)).toEqual([]);
    expect(overlay).toBeDefined();
    await page.close();
  });

  test('a change in another tab is told at once, or when it comes to the front', async () => {
    const { session } = stage();
    const page = await opened();
    const popup = await session.extensionPage('popup.html');
    await popup.evaluate(() => void chrome.runtime.sendMessage({ type: 'settings', change: { corner: 'start' } }));
    await pause(500);
    await page.front();
    await page.waitFor(() => (document.querySelector('html > [role="button"]')?.getBoundingClientRect().x ?? 99) < 20);
    await popup.close();
    await page.close();
  });
});

/** Where it lies in the window, by the side it keeps to. */
const sideOf = ({ x, width }: Box): 'left' | 'right' => (x > 1000 - x - width ? 'right' : 'left');

test.each([
  ['end', 'ltr', 'right'],
  ['start', 'ltr', 'left'],
  ['end', 'rtl', 'left'],
  ['start', 'rtl', 'right'],
] as const)('at the %s of a page written %s it lies %s, folded and open', async (corner, dir, side) => {
  const { session } = stage();
  await session.storage.set({ schema: SCHEMA, settings: { corner } });
  const page = await opened();
  await page.evaluate((to) => {
    document.dir = to;
  }, dir);
  await pause(300);
  const box = await boxOn(page);
  expect(sideOf(box)).toBe(side);
  expect(box.height).toBeGreaterThanOrEqual(44);
  await unfolded(session, page);
  expect(sideOf(await boxOn(page))).toBe(side);
  await page.close();
});

describe('how it looks', () => {
  test.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'es'],
  ] as const)('%s, in %s', async (colorScheme, language) => {
    const { session } = stage();
    await session.storage.set({ schema: SCHEMA, settings: { language } });
    const page = await opened();
    await page.emulate({ colorScheme });
    await pause(300);
    await page.screenshot(join(FOLDER, `pill-${colorScheme}-${language}.png`));
    const { width, height } = await boxOn(page);
    expect(height).toBe(44);
    expect(width).toBeGreaterThan(90);
    expect(width).toBeLessThan(300);
    await page.emulate({ colorScheme: 'light' });
    await page.close();
  });

  test('200 % zoom, and 320 wide', async () => {
    const page = await opened();
    await page.emulate({ width: 640, height: 800, zoom: 2 });
    await pause(300);
    await page.screenshot(join(FOLDER, 'pill-zoom.png'));
    const { x, width, height } = await boxOn(page);
    expect(height).toBe(44);
    expect(x).toBeGreaterThanOrEqual(16);
    expect(x + width).toBeLessThanOrEqual(320 - 16 + 1);
    await page.emulate({ width: 1000, height: 700, zoom: 1 });
    await page.close();
  });
});
