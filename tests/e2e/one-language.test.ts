import { afterEach, describe, expect, inject, test } from 'vitest';
import { story } from '../site';
import { unfolded } from './overlay';
import type { Doc } from './session';
import { AT, useStage } from './stage';

/** The files of words a document has loaded are these, where the browser tells. */
async function expectWords(doc: Doc, wanted: readonly string[]): Promise<void> {
  const scripts = await doc.scripts();
  const files = scripts?.flatMap((url) => /\/words\/(.*)\.js$/.exec(url)?.[1] ?? []);
  expect(files && [...new Set(files)].sort()).toEqual(inject('browser') === 'chromium' ? wanted : undefined);
}

const ENGLISH = /Not checked|Needs you|Get your personal data/;
const POPUP = ['es/common', 'es/popup'];
const OVERLAY = ['es/common', 'es/overlay'];
const GUIDE = ['es/common', 'es/guide', 'es/letters', 'es/popup', 'es/receipts'];

describe(`one language a page, in ${inject('browser')}`, () => {
  const stage = useStage(story, { locale: 'en' });
  afterEach(() => stage().session.storage.set({ settings: {} }));

  const spanish = (): Promise<void> => stage().session.storage.set({ settings: { language: 'es' } });

  test.each([
    ['popup.html', POPUP],
    ['guide.html', GUIDE],
  ] as const)('%s, with Spanish chosen: no English, no Arabic', async (path, files) => {
    await spanish();
    const page = await stage().session.extensionPage(path);
    await page.waitFor(() => document.documentElement.lang === 'es' && document.querySelector('main'));
    if (path === 'guide.html') await page.waitFor(() => document.querySelector('#settings h2'));
    await expectWords(page, files);
    const held = await page.evaluate(() => document.documentElement.innerHTML);
    expect(held).not.toMatch(ENGLISH);
    expect(held).not.toMatch(/[\u0600-\u06ff]{3}/);
    await page.close();
  });

  test('the overlay, with Spanish chosen', async () => {
    await spanish();
    const { session } = stage();
    const page = await session.open(AT.orders);
    const overlay = await unfolded(session, page);
    await overlay.waitFor(() => document.documentElement.lang === 'es' && document.querySelector('[data-task="receive-orders"]'));
    await expectWords(overlay, OVERLAY);
    expect(await overlay.evaluate(() => document.documentElement.innerHTML)).not.toMatch(ENGLISH);
    await page.close();
  });

  test('a letter brings the English letters, and nothing else of English', async () => {
    await spanish();
    const page = await stage().session.extensionPage('guide.html#letter-access');
    await page.waitFor(() => document.querySelector('.open-letter .letter-body[lang="en"]'));
    await expectWords(page, ['en/letters', ...GUIDE]);
    await page.close();
  });

  test('without a choice it is the language of the browser', async () => {
    const page = await stage().session.extensionPage('popup.html');
    await page.waitFor(() => document.querySelector('main'));
    await expectWords(page, ['en/common', 'en/popup']);
    expect(await page.text('main')).not.toBe('');
    await page.close();
  });
});
