import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { NOTHING_KEPT } from '../../lib/model/kept';
import { proved, seen } from '../readings';
import { story } from '../site';
import { violations } from './axe';
import { sideways } from './base';
import { boxOn } from './overlay';
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
      await boxOn(orders);
      await orders.close();
      const now = Date.now();
      await session.storage.set({
        decision: { reasons: ['privacy', 'poor-support'], at: now },
        'tick:use-coupons-and-coins': { as: 'set-aside', at: now },
        'tick:reach-mailbox': { as: 'done', at: now },
        'reading:addresses': { facts: { addressesShown: 0 }, readAt: now - 9 * 86_400_000 },
        // The gate's two lists, its oldest proof too old to go on with, and a copy that lacks something.
        'reading:wallet': proved({ balanceIsZero: true }, now - 2 * 86_400_000),
        kept: {
          ...NOTHING_KEPT,
          orders: 37,
          officialRows: 41,
          officialOrders: 35,
          officialCompared: 30,
          officialMissing: 4,
          at: now,
        },
        asked: { at: now - 86_400_000 },
        // Another host counts, and whose account it is there is asked.
        'reading-us:addresses': seen({ addressesShown: 1 }, now),
        'account-us': { asleep: { why: 'no-mark', at: now }, seenAt: now },
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
    if (when === 'begun') {
      const wanted = ['main > .note', 'main > .also', '.gate-oldest a', '.gate-group + .gate-group', '.copy'];
      expect(await guide.evaluate((all) => all.filter((one) => !document.querySelector(one)), wanted)).toEqual([]);
    }
    expect(await violations(guide)).toEqual([]);
    expect(await guide.evaluate(sideways)).toBe(false);
    await shots(guide, `${locale}-${colorScheme}-${width}-${when}`, width);
    await guide.emulate({ width, height: 900, zoom: 2 });
    if (width > 640) expect(await guide.evaluate(sideways)).toBe(false);
    await guide.close();
  });
});
