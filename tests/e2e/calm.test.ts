import { afterAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../lib/storage';
import { story } from '../site';
import { until } from './base';
import { boxOn, isFolded, overlaysOn, pressedUntil, unfolded } from './overlay';
import type { Page } from './session';
import { AT, closeStage, openStage, strangers, useProfile, useStage } from './stage';

const folder = useProfile();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the overlay leaves the page alone', () => {
  const stage = useStage(story);
  afterAll(() => expect(strangers(stage().proxy)).toEqual([]));

  test('it takes no focus, and clicks beside it reach the page', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    await page.emulate({ width: 1280, height: 800 });
    await unfolded(session, page);
    const fresh = await session.open(AT.orders);
    await boxOn(fresh);
    await pause(1000);
    expect(await fresh.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await fresh.close();
    await page.front();
    await page.evaluate(() => {
      document.addEventListener('click', (event) => {
        document.body.dataset.hit = `${event.clientX},${event.clientY}`;
        event.preventDefault();
      });
    });
    // The panel is 348 wide with a shadow around it, at the lower right corner.
    for (const [x, y] of [
      [860, 780],
      [1270, 60],
      [30, 790],
    ] as const) {
      await page.clickAt(x, y);
      await page.waitFor((wanted) => document.body.dataset.hit === wanted, { args: [`${x},${y}`] });
    }
    await page.close();
  });

  test('the dialogs of the page stay usable', async () => {
    const { session } = stage();
    await session.storage.clear();
    const page = await session.open(AT.orders);
    await page.emulate({ width: 1280, height: 800 });
    await boxOn(page);
    await page.click('.order-item .comet-btn-primary');
    await page.click('.comet-modal .comet-btn-no');
    expect(await page.evaluate(() => document.querySelector('.comet-modal'))).toBeNull();
    await page.close();
  });

  test('everything in it works by keyboard', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    const overlay = await unfolded(session, page);
    // Whoever pressed to unfold goes on in the panel.
    await overlay.waitFor(() => document.hasFocus());
    await overlay.waitFor(() => {
      document.querySelector<HTMLElement>('.panel [title^="Minimise"]')?.focus();
      return document.activeElement?.matches('[title^="Minimise"]');
    });
    await pressedUntil(
      () => page.press('Enter'),
      () => isFolded(page),
    );
    await page.waitFor(() => document.activeElement?.matches('html > [role="button"]'));
    await page.press('Enter');
    const again = await session.overlayOf(page);
    // At once unfolded again: the folding may be stored only now.
    await again.waitFor(() => document.activeElement?.matches('.panel') && document.hasFocus());
    const stored = (): Promise<Settings | undefined> => session.storage.get<Settings>('settings');
    await until(async () => (await stored())?.unfolded.includes('order-list'), 'what stands open to be stored so');
    const seen = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      await page.press('Tab');
      seen.add(
        await again.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
        ),
      );
    }
    for (const words of ['Show me', 'All have arrived', 'Set aside', 'Open the guide']) expect([...seen]).toContain(words);
    await page.close();
  });

  test('two tabs show the same', async () => {
    const { session } = stage();
    const first = await session.open(AT.orders);
    const one = await unfolded(session, first);
    const second = await session.open(AT.orders);
    const two = await unfolded(session, second);
    await two.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === 'Set aside')?.click(),
    );
    await two.waitFor(() => document.querySelector('[data-task="receive-orders"][data-status="set-aside"]'));
    await one.waitFor(() => document.querySelector('[data-task="receive-orders"][data-status="set-aside"]'));
    await first.close();
    await second.close();
  });

  test('three tabs that change the settings 100 times each at once lose none', { timeout: 90_000 }, async () => {
    const { session } = stage();
    const kinds = ['wallet', 'coins', 'coupons'];
    const tabs = await Promise.all(kinds.map(() => session.extensionPage('popup.html')));
    const change = async (kind: string): Promise<void> => {
      const all = Array.from({ length: 101 }, (_, n) => (n % 2 ? { unhide: kind } : { hide: kind }));
      await Promise.all(all.map((one) => chrome.runtime.sendMessage({ type: 'settings', change: one })));
    };
    await Promise.all(tabs.map((tab, n) => tab.evaluate(change, kinds[n] ?? '')));
    const settings = await session.storage.get<{ hidden: string[] }>('settings');
    expect([...(settings?.hidden ?? [])].sort()).toEqual([...kinds].sort());
    for (const tab of tabs) await tab.close();
  });
});

test('hiding it sticks, per page kind, across restarts, and can be taken back in the popup', { timeout: 90_000 }, async () => {
  const profileDir = folder;
  const stage = await openStage(story, { profileDir });
  const page = await stage.session.open(AT.orders);
  const overlay = await unfolded(stage.session, page);
  await overlay.click('[title^="Hide"]');
  expect(await overlay.text('.toast')).toMatch(/^Hidden on pages like this\s+Undo$/);
  await overlay.click('.toast button');
  await overlay.waitFor(() => document.querySelector('.panel-body h2') !== null);
  await overlay.click('[title^="Hide"]');
  // Left before the offer to undo it is over: not taken back, so it sticks.
  await page.reload();
  await expectNone(page);
  const wallet = await stage.session.open(AT.wallet);
  await boxOn(wallet);
  await closeStage(stage);

  const later = await openStage(story, { profileDir });
  const again = await later.session.open(AT.orders);
  await expectNone(again);
  const popup = await later.session.extensionPage('popup.html');
  await popup.click('.top button');
  await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button')].find((one) => /hints again/i.test(one.textContent ?? ''))?.click(),
  );
  await until(
    async () => (await later.session.storage.get<{ hidden: string[] }>('settings'))?.hidden.length === 0,
    'nothing hidden',
  );
  await again.front();
  await again.reload();
  await boxOn(again);
  await closeStage(later);
});

async function expectNone(page: Page): Promise<void> {
  await pause(1500);
  expect(await overlaysOn(page)).toBe(0);
}
