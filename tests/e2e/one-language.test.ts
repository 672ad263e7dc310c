import { afterEach, describe, expect, inject, test } from 'vitest';
import type { Settings } from '../../lib/storage';
import { story } from '../site';
import { until } from './base';
import { unfolded } from './overlay';
import type { Doc } from './session';
import { AT, useStage } from './stage';

/** The files of words a document has loaded are these, where the browser tells. */
async function expectWords(doc: Doc, wanted: readonly string[]): Promise<void> {
  const files = async (): Promise<string[] | undefined> => {
    const scripts = await doc.scripts();
    const found = scripts?.flatMap((url) => /\/words\/(.*)\.js$/.exec(url)?.[1] ?? []);
    return found && [...new Set(found)].sort();
  };
  // What comes later comes soon.
  if (inject('browser') === 'chromium')
    await until(async () => (await files())?.length === wanted.length, `${wanted.length} files`);
  expect(await files()).toEqual(inject('browser') === 'chromium' ? wanted : undefined);
}

const ENGLISH = /Not checked|Needs you|Get your personal data/;

describe(`one language a page, in ${inject('browser')}`, () => {
  const stage = useStage(story, { locale: 'en' });
  afterEach(() => stage().session.storage.set({ settings: {} }));

  const spanish = (): Promise<void> => stage().session.storage.set({ settings: { language: 'es' } });

  test.each(['popup.html', 'guide.html'] as const)('%s, with Spanish chosen: no English, no Arabic', async (path) => {
    await spanish();
    const page = await stage().session.extensionPage(path);
    await page.waitFor(() => document.documentElement.lang === 'es' && document.querySelector('main'));
    if (path === 'guide.html') await page.waitFor(() => document.querySelector('#settings h2'));
    await expectWords(page, ['es']);
    // Each language is told by its own name, to be chosen.
    const held = (await page.evaluate(() => document.documentElement.innerHTML)).replace(/<option.*?<\/option>|\{"en".*?\}/g, '');
    expect(held).not.toMatch(ENGLISH);
    expect(held).not.toMatch(/[\u0600-\u06ff]{3}/);
    await page.close();
  });

  test('another choice is spoken at once, in every page that is open, with nothing loaded anew', async () => {
    const { session } = stage();
    const popup = await session.extensionPage('popup.html');
    const site = await session.open(AT.orders);
    const overlay = await unfolded(session, site);
    const guide = await session.extensionPage('guide.html');
    await guide.waitFor(() => document.querySelector('#settings-language select'));
    const all: Doc[] = [popup, overlay, guide];
    for (const page of all)
      await page.evaluate(() => {
        Object.assign(window, { wasHere: true });
      });
    await guide.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('#settings-language select');
      if (choice) choice.value = 'ar';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (const page of all) {
      await page.waitFor(() => document.documentElement.lang === 'ar' && document.documentElement.dir === 'rtl');
      await page.waitFor(() => /[\u0600-\u06ff]{3}/.test(document.querySelector('main')?.textContent ?? ''));
      expect(await page.evaluate(() => 'wasHere' in window)).toBe(true);
      expect(await page.evaluate(() => document.body.textContent)).not.toMatch(ENGLISH);
    }
    await guide.evaluate(() => {
      const choice = document.querySelector<HTMLSelectElement>('#settings-language select');
      if (choice) choice.value = '';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (const page of all)
      await page.waitFor(() => document.documentElement.lang === 'en' && document.documentElement.dir === 'ltr');
    expect((await session.storage.get<Settings>('settings'))?.language).toBeUndefined();
    for (const page of [guide, site, popup]) await page.close();
  });

  test('the overlay, with Spanish chosen', async () => {
    await spanish();
    const { session } = stage();
    const page = await session.open(AT.orders);
    const overlay = await unfolded(session, page);
    await overlay.waitFor(() => document.documentElement.lang === 'es' && document.querySelector('[data-task="receive-orders"]'));
    await expectWords(overlay, ['es']);
    expect(await overlay.evaluate(() => document.documentElement.innerHTML)).not.toMatch(ENGLISH);
    await page.close();
  });

  test('a letter brings the English file, and nothing but the letter is in English', async () => {
    await spanish();
    const page = await stage().session.extensionPage('guide.html#letter-access');
    await page.waitFor(() => document.querySelector('.open-letter .letter-body[lang="en"]'));
    await expectWords(page, ['en', 'es']);
    const rest = await page.evaluate(() => {
      const main = document.querySelector('main')?.cloneNode(true) as Element;
      for (const english of main.querySelectorAll('[lang="en"]')) english.remove();
      return main.textContent;
    });
    expect(rest).not.toMatch(ENGLISH);
    await page.close();
  });

  test('without a choice it is the language of the browser', async () => {
    const page = await stage().session.extensionPage('popup.html');
    await page.waitFor(() => document.querySelector('main'));
    await expectWords(page, ['en']);
    expect(await page.text('main')).not.toBe('');
    await page.close();
  });
});
