import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test, vi } from 'vitest';
import type { Reading } from '../../lib/model/page';
import { showScreens } from '../../scripts/demo/screens';
import { listingOf } from '../../scripts/store/listing';
import { story } from '../site';
import { until } from './base';
import { olderChromeBuild } from './older-chrome';
import { overlaysOn, unfolded } from './overlay';
import { AT, BUILD, strangers, useStage } from './stage';

const builds = [['', BUILD]];
if (inject('browser') === 'chromium') {
  const older = olderChromeBuild();
  builds.push([', where it has no `browser`', older]);
  afterAll(() => rmSync(older, { recursive: true, force: true }));
}

describe.each(builds)(`the extension in ${inject('browser')}%s`, (_, extensionDir) => {
  const stage = useStage(story, { extensionDir });

  test('reads the orders page and stores what it says', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    const reading = await until(() => session.storage.get<Reading>('reading:order-list'), 'the reading');
    expect(reading.facts).toMatchObject({ ordersShown: 10, ordersShipped: 2, ordersFinished: 8, ordersUnclear: 0 });
    expect(Math.abs(Date.now() - reading.readAt)).toBeLessThan(60_000);
    await page.close();
  });

  test('lays exactly one overlay over the orders page, with the open orders in it', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    const overlay = await unfolded(session, page);
    await overlay.waitFor(() => document.querySelector('[data-task="receive-orders"]')?.getAttribute('data-status') === 'todo');
    expect(await overlaysOn(page)).toBe(1);
    await page.close();
  });

  test('does nothing on a shopping page', async () => {
    const { session } = stage();
    const page = await session.open(AT.shopping);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await overlaysOn(page)).toBe(0);
    expect(await page.inClosedRoots(() => true)).toEqual([]);
    await page.close();
  });

  test('shows the checklist in the toolbar popup', async () => {
    const { session } = stage();
    const page = await session.open(AT.orders);
    const popup = await session.popup();
    await popup.waitFor(() => document.querySelector('[data-task="receive-orders"]')?.getAttribute('data-status') === 'todo');
    await popup.close();
    await page.close();
  });

  test('the background answers a document of ours, but not what the guide alone may ask', async () => {
    const { session } = stage();
    const answers = await session.inExtension(async () => {
      const ask = (message: object): Promise<unknown> => chrome.runtime.sendMessage(message);
      const kept = await ask({ type: 'settings', change: { corner: 'end' } });
      return [kept, await ask({ type: 'progress', act: 'write' })];
    });
    expect(answers).toEqual([{ done: true }, null]);
  });

  test('is called by the words of its listing in the browser’s own lists', async () => {
    const { session } = stage();
    const told = await session.inExtension(async () => {
      const { name, description } = chrome.runtime.getManifest();
      const shortcuts = await chrome.commands.getAll();
      return { name, description, shortcut: shortcuts.find((one) => one.name === 'open-panel')?.description };
    });
    const { name, summary, command } = listingOf('en');
    expect(told).toEqual({ name, description: summary, shortcut: command });
  });

  test('opens the guide', async () => {
    const { session } = stage();
    const guide = await session.extensionPage('guide.html');
    await guide.waitFor(() => document.querySelector('h1'));
    await guide.close();
  });

  test('`npm run demo` tells what the overlay says, and takes a picture of page, popup and guide', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'last-orders-demo-'));
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await showScreens(stage().session, AT.orders, join(folder, 'story'));
    const lines = printed.mock.calls.join('\n');
    printed.mockRestore();
    expect(lines).toContain('2 of the 10 orders shown are on the way');
    expect(readdirSync(folder).sort()).toEqual(['story-guide.png', 'story-page.png', 'story-popup.png']);
    rmSync(folder, { recursive: true });
  });

  test('asks no host for anything', () => expect(strangers(stage().proxy)).toEqual([]));
});
