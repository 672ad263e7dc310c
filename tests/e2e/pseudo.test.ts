import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { seen } from '../readings';
import { scenarioNamed, story } from '../site';
import { sideways, until } from './base';
import { faults } from './faults';
import { unfolded, whole } from './overlay';
import { pseudoBuild } from './pseudo-build';
import type { Doc, Page } from './session';
import { AT, useStage } from './stage';

const FOLDER = join(import.meta.dirname, '../../.output/screens', inject('browser'));
mkdirSync(FOLDER, { recursive: true });
const build = pseudoBuild(['en', 'ar']);
afterAll(() => rmSync(build, { recursive: true, force: true }));

describe.each(['en', 'ar'])('as long words, %s', (code) => {
  const stage = useStage(story, { locale: 'en', extensionDir: build });
  const DAY = 86_400_000;

  async function speak(more: Record<string, unknown> = {}): Promise<void> {
    await stage().session.storage.clear();
    await stage().session.storage.set({ settings: { language: code }, ...more });
  }
  async function sound(doc: Doc, page: Page, name: string): Promise<void> {
    // A frame follows its content a moment later.
    const isSound = async (): Promise<boolean> => (await doc.evaluate(faults, true)).length === 0;
    await until(isSound, 'a sound screen').catch(() => undefined);
    const size = (): string => `${innerWidth} × ${innerHeight}, its content ${document.querySelector('main')?.offsetHeight}`;
    const found = await doc.evaluate(faults, true);
    expect(found, `${name}, ${await doc.evaluate(size)}: ${found.join('; ')}`).toEqual([]);
    expect([name, await doc.evaluate(sideways)]).toEqual([name, false]);
    await page.screenshot(join(FOLDER, `pseudo-${code}-${name}.png`));
  }
  const begun = (): Record<string, unknown> => ({
    'reading:addresses': seen({ addressesShown: 3 }, Date.now()),
    'reading:coins': seen({ coins: 420 }, Date.now()),
    'tick:reach-mailbox': { as: 'done', at: Date.now() },
    'tick:save-reviews': { as: 'set-aside', at: Date.now() },
  });
  const sent = (): Record<string, unknown> => ({
    ...begun(),
    'tick:submit-request': { as: 'done', at: Date.now() - 9 * DAY },
    'request:closing': { sentAt: Date.now() - 9 * DAY },
  });

  test.each([
    ['begun', 320, begun],
    ['begun', 390, begun],
    ['sent', 320, sent],
    ['new', 390, () => ({})],
  ] as const)('the popup: %s, %i wide', async (state, width, records) => {
    await speak(records());
    const popup = await stage().session.extensionPage('popup.html', { width, height: 600 });
    await popup.emulate({ width, height: 600 });
    await popup.waitFor(() => document.querySelector('main'));
    await popup.waitFor(() => document.fonts.status === 'loaded');
    await sound(popup, popup, `popup-${state}-${width}`);
    await popup.close();
  });

  test.each([320, 390, 1280])('the guide, %i wide', { timeout: 60_000 }, async (width) => {
    for (const [state, records] of [
      ['begun', begun()],
      ['sent', sent()],
    ] as const) {
      await speak(records);
      const guide = await stage().session.extensionPage('guide.html#letter-access', { width, height: 900 });
      await guide.emulate({ width, height: 900 });
      await guide.waitFor(() => document.querySelector('#settings h2') && document.querySelector('.open-letter'));
      await guide.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await sound(guide, guide, `guide-${state}-${width}`);
      await guide.close();
    }
  });

  test.each([
    ['story', AT.orders],
    ['loading-for-ever', AT.orders],
    ['story', AT.wallet],
    ['story', AT.refunds],
    ['story', 'https://privacy.aliexpress.com/home#/request/delete'],
    ['story', 'https://accounts.aliexpress.com/user/organization/deactive_account.htm'],
  ])('the overlay: %s at %s', { timeout: 60_000 }, async (scenario, address) => {
    await speak(begun());
    stage().site.setScenario(scenario === 'story' ? story : scenarioNamed(scenario));
    for (const width of [320, 390, 1280]) {
      const page = await stage().session.open(address);
      await page.emulate({ width, height: 800 });
      const overlay = await unfolded(stage().session, page);
      await overlay.waitFor((narrow) => document.querySelector(narrow ? '.sheet h2' : '.frame:not(.sheet) h2'), {
        args: [width < 600],
      });
      await until(async () => !(await overlay.evaluate(sideways)), 'the overlay to fit its frame');
      const name = `overlay-${scenario}-${new URL(address).pathname.replace(/\W+/g, '-')}-${width}`;
      await sound(overlay, page, name);
      if (await whole(overlay)) await sound(overlay, page, `${name}-whole`);
      await page.close();
    }
  });
});
