import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { KeptOrder } from '../../lib/archive/model/order';
import type { Stakes } from '../../lib/archive/model/stakes-shape';
import { daysAfter, isoDayOf } from '../../lib/tools/calendar-day';
import { proved, seen } from '../readings';
import { story } from '../site';
import { violations } from './axe';
import { sideways } from './base';
import { keptOrders, recordsOf } from './kept';
import type { Page, Records } from './session';
import { useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/screens', browser);
mkdirSync(FOLDER, { recursive: true });

const NOW = Date.now();
const TODAY = isoDayOf(NOW);

/** Orders as people have them; 40 and more reach back over the last year, the youngest of today. */
const orders = (count: number): KeptOrder[] =>
  keptOrders(count).map((order, n) => {
    const iso = daysAfter(TODAY, -Math.floor((n * 160) / Math.max(40, count)));
    // Alone it is finished, so that it has a last day.
    const status = count === 1 ? { ...order.status, shown: 'Completed', group: 'finished' as const, at: NOW } : order.status;
    return { ...order, ...(status && { status }), date: order.date?.iso ? { shown: iso, iso } : (order.date ?? { shown: '' }) };
  });

/** What the storage holds once the pages of such an account were seen. */
function account(count: number): Records {
  const kept = orders(count);
  const finished = kept.filter(({ status }) => status?.group === 'finished').length;
  const list = { ordersShown: count, ordersFinished: finished, ordersShipped: count - finished, ordersUnclear: 0, casesOpen: 0 };
  const isDone = finished === count;
  return {
    ...recordsOf(kept),
    'reading:order-list': (isDone ? proved : seen)({ ...list, moreOrders: false }, NOW - 60_000),
    'reading:refund-list': proved({ casesShown: 0, casesOpen: 0, casesFinished: 0, casesUnclear: 0 }, NOW - 120_000),
    'reading:wallet': seen({ balanceIsZero: false }, NOW - 60_000),
    'reading:coins': seen({ coins: 420 }, NOW - 180_000),
  };
}

type Look = readonly [colorScheme: 'light' | 'dark', width: number, count: number];
const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  en: [
    ['light', 1280, 0],
    ['light', 1280, 1],
    ['light', 1280, 40],
    ['dark', 1280, 200],
    ['light', 390, 200],
    ['dark', 320, 40],
  ],
  ar: [
    ['light', 1280, 200],
    ['dark', 390, 40],
  ],
};
/** Firefox takes its language from packs that are not there: Arabic is looked at in Chromium. */
const LANGUAGES = Object.entries(LOOKS).filter(([locale]) => browser === 'chromium' || locale === 'en');

describe.each(LANGUAGES)('in %s', (locale, looks) => {
  const stage = useStage(story, { locale });

  async function section(count: number): Promise<Page> {
    const { session } = stage();
    await session.storage.clear();
    await session.storage.set(account(count));
    const guide = await session.extensionPage('guide.html#give-up', { width: 1280, height: 900 });
    // Orders of an earlier version: the background counts them.
    await guide.waitFor(async (expected) => expected === 0 || (await chrome.storage.local.get('stakes')).stakes !== undefined, {
      args: [count],
    });
    await guide.waitFor((expected) => document.querySelector(expected > 0 ? '.columns' : '.free-day'), { args: [count] });
    return guide;
  }

  test.each(looks)('the section: %s, %i wide, %i orders', async (colorScheme, width, count) => {
    const guide = await section(count);
    await guide.emulate({ colorScheme, width, height: 900 });
    for (const state of ['closed', 'open'] as const) {
      if (state === 'open' && count === 0) break;
      if (state === 'open') await guide.click('.columns button:nth-child(2)');
      expect(await violations(guide)).toEqual([]);
      expect(await guide.evaluate(sideways)).toBe(false);
      const height = await guide.evaluate(() =>
        Math.ceil(document.getElementById('give-up')?.getBoundingClientRect().height ?? 0),
      );
      await guide.emulate({ colorScheme, width, height: Math.min(6000, height + 120) });
      await guide.evaluate(() => document.getElementById('give-up')?.scrollIntoView());
      await guide.screenshot(join(FOLDER, `give-up-${locale}-${colorScheme}-${width}-${count}-${state}.png`));
    }
    await guide.close();
  });

  test.each([
    ['light', 40],
    ['dark', 0],
  ] as const)('the popup in short: %s, %i orders', async (colorScheme, count) => {
    const guide = await section(count);
    const popup = await stage().session.extensionPage('popup.html', { width: 380, height: 600 });
    await popup.emulate({ colorScheme, width: 380, height: 600 });
    await popup.waitFor(() => document.querySelector('.give-up'));
    expect(await violations(popup)).toEqual([]);
    expect(await popup.evaluate(sideways)).toBe(false);
    await popup.screenshot(join(FOLDER, `give-up-popup-${locale}-${colorScheme}-${count}.png`));
    await popup.close();
    await guide.close();
  });

  test('by keyboard from column to column; a press shows its orders', async () => {
    const guide = await section(200);
    await guide.front();
    await guide.evaluate(() => document.querySelector<HTMLElement>('.columns button')?.focus());
    await guide.press(locale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await guide.press('Enter');
    const counted = await guide.waitFor(() => {
      const pressed = document.querySelector('.columns button:nth-child(2)[aria-pressed="true"]:focus .num');
      return pressed && document.querySelector<HTMLDetailsElement>('.timeline details')?.open ? pressed.textContent : undefined;
    });
    const rows = await guide.evaluate(() => document.querySelectorAll('.timeline tbody tr').length);
    expect(new Intl.NumberFormat(locale).format(rows)).toBe(counted);
    await guide.close();
  });

  test('the day goes into a calendar', async () => {
    const guide = await section(1);
    const file = guide.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const own = URL.createObjectURL;
          URL.createObjectURL = (blob) => {
            URL.createObjectURL = own;
            void (blob as Blob).text().then(resolve);
            return '#give-up';
          };
        }),
    );
    await guide.click('.windows .actions button');
    const { stakes } = (await stage().session.storage.all()) as { stakes: Stakes };
    const day = daysAfter(Object.keys(stakes.until).sort().at(-1) ?? '', 1);
    expect(await file).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
    await guide.close();
  });
});
