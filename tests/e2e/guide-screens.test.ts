import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { story } from '../site';
import { violations } from './axe';
import { sideways } from './base';
import type { Page } from './session';
import { AT, useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/screens', browser);
mkdirSync(FOLDER, { recursive: true });

const heightOf = (id: string): number => Math.ceil(document.getElementById(id)?.getBoundingClientRect().height ?? 0);

/** One picture a section: the window is made as high as the section is. */
async function shots(guide: Page, name: string, width: number): Promise<void> {
  const ids = await guide.evaluate(() => [...document.querySelectorAll('.part, #welcome')].map(({ id }) => id));
  expect(ids).toContain('gate');
  for (const id of ids) {
    const height = Math.min(6000, (await guide.evaluate(heightOf, id)) + 120);
    await guide.emulate({ width, height });
    await guide.evaluate((one) => document.getElementById(one)?.scrollIntoView(), id);
    await guide.screenshot(join(FOLDER, `guide-${id}-${name}.png`));
  }
}

type Look = readonly [colorScheme: 'light' | 'dark', width: number, when: 'first' | 'begun'];
const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  en: [
    ['light', 1180, 'first'],
    ['light', 1180, 'begun'],
    ['dark', 1180, 'begun'],
    ['light', 320, 'begun'],
    ['dark', 320, 'first'],
  ],
  ar: [
    ['light', 1180, 'begun'],
    ['dark', 320, 'first'],
  ],
  es: [['light', 320, 'begun']],
};

describe.each(Object.entries(LOOKS))('in %s', (locale, looks) => {
  const stage = useStage(story, { locale });

  test.each(looks)('every section: %s, %i wide, %s', { timeout: 90_000 }, async (colorScheme, width, when) => {
    const { session } = stage();
    await session.storage.clear();
    if (when === 'begun') {
      const orders = await session.open(AT.orders);
      await session.overlayOf(orders);
      await orders.close();
      const now = Date.now();
      await session.storage.set({
        decision: { reasons: ['privacy', 'poor-support'], at: now },
        'tick:use-coupons-and-coins': { as: 'set-aside', at: now },
        'tick:reach-mailbox': { as: 'done', at: now },
        'reading:addresses': { facts: { addressesShown: 0 }, readAt: now - 9 * 86_400_000 },
      });
    }
    const guide = await session.extensionPage('guide.html', { width, height: 900 });
    await guide.emulate({ colorScheme, width, height: 900 });
    await guide.waitFor(() => document.querySelector('#settings'));
    await guide.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      document.querySelector<HTMLElement>('#acknowledgements button')?.click();
    });
    await guide.waitFor(() => document.querySelector('.missing'));
    expect(await violations(guide)).toEqual([]);
    expect(await guide.evaluate(sideways)).toBe(false);
    await shots(guide, `${locale}-${colorScheme}-${width}-${when}`, width);
    await guide.emulate({ width, height: 900, zoom: 2 });
    if (width > 640) expect(await guide.evaluate(sideways)).toBe(false);
    await guide.close();
  });
});
