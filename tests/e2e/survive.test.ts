import { beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '../../lib/model/page';
import { story } from '../site';
import { until } from './base';
import { boxOn, overlaysOn } from './overlay';
import type { Page } from './session';
import { AT, useStage } from './stage';

const stage = useStage(story);
let page: Page;

beforeEach(async () => {
  await page?.close();
  page = await stage().session.open(AT.orders);
  await boxOn(page);
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Exactly one, and still so after everything delayed has had its time. */
async function expectOneOverlay(): Promise<void> {
  await until(async () => (await overlaysOn(page)) === 1, 'one overlay');
  await pause(1000);
  expect(await overlaysOn(page)).toBe(1);
}

describe('there is exactly one overlay', () => {
  test('after the extension was reloaded under an open page', async () => {
    const { session } = stage();
    await session.reloadExtension();
    await pause(1500);
    expect(await overlaysOn(page)).toBeLessThanOrEqual(1);
    await page.reload();
    await expectOneOverlay();
  });

  test('after a second reload without touching the page', async () => {
    const { session } = stage();
    await session.reloadExtension();
    await session.reloadExtension();
    await pause(1500);
    expect(await overlaysOn(page)).toBeLessThanOrEqual(1);
  });

  test('after leaving and coming back', async () => {
    await page.goto(AT.shopping);
    await until(async () => (await overlaysOn(page)) === 0, 'no overlay on a shopping page');
    await page.back();
    await expectOneOverlay();
  });

  test('after the page wrote 50 addresses', async () => {
    await page.evaluate(() => {
      for (let n = 0; n < 50; n += 1) history.pushState(null, '', `?n=${n}`);
    });
    await expectOneOverlay();
  });

  test('after the page took it away 100 times', async () => {
    await page.evaluate(async () => {
      for (let n = 0; n < 100; n += 1) {
        for (const host of document.querySelectorAll('html > div')) host.remove();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await expectOneOverlay();
  });
});

test('a reading is stored although the background script was ended just before', async () => {
  const { session } = stage();
  await session.killWorker();
  const before = Date.now();
  await page.reload();
  const fresh = async () => {
    const reading = await session.storage.get<Reading>('reading:order-list');
    return reading && reading.readAt >= before ? reading : undefined;
  };
  const { facts } = await until(fresh, 'a fresh reading');
  expect(facts.ordersShown).toBe(10);
});

test('a page that changed its body for another is read on', async () => {
  const { session } = stage();
  const shown = async () => (await session.storage.get<Reading>('reading:order-list'))?.facts.ordersShown;
  await until(async () => (await shown()) === 10, 'ten orders');
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  // Past the looks that the change itself brings.
  await pause(3000);
  await page.evaluate(() => document.querySelector('.order-item')?.remove());
  await until(async () => (await shown()) === 9, 'nine orders');
});
