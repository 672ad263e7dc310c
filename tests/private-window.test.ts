/** @vitest-environment happy-dom */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LocaleCode } from '../lib/locale';
import type { WordGroup } from '../lib/locale/compile';
import { messageKeys, patternsOf } from '../lib/locale/word-files';

vi.mock('../lib/locale/file', () => ({ patternsIn: async (code: LocaleCode, group: WordGroup) => patternsOf(group, code) }));

const open = {
  popup: () => import('../entrypoints/popup/main'),
  guide: () => import('../entrypoints/guide/main'),
};

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const IN = {
  en: 'Last Orders does not work in a private window.',
  es: 'Last Orders no funciona en una ventana privada.',
  ar: 'لا يعمل Last Orders في نافذة خاصة.',
};

/** What the page shows once our script has run. */
async function shownBy(page: keyof typeof open, browser: unknown, chrome: unknown, language: string): Promise<string> {
  vi.doMock('webextension-polyfill', () => import('../lib/page-store/native-browser'));
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('chrome', chrome);
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
  document.head.innerHTML = '<script type="application/json" data-words></script>';
  document.head.children[0]?.append(JSON.stringify(messageKeys(page)));
  document.body.innerHTML = '';
  await open[page]();
  await vi.waitFor(() => expect(document.body.textContent).not.toBe(''));
  return document.body.textContent ?? '';
}

const PAGES = ['popup', 'guide'] as const;
const LANGUAGES = [
  ['en-GB', 'en'],
  ['es-MX', 'es'],
  ['ar', 'ar'],
  ['eo', 'en'],
] as const;

test.each(PAGES.flatMap((page) => LANGUAGES.map(([language, code]) => [page, language, code] as const)))(
  'Firefox, a private window: the %s says so where the browser speaks %s',
  async (page, language, code) => {
    expect(await shownBy(page, undefined, undefined, language)).toContain(IN[code]);
    expect(document.documentElement.lang).toBe(code);
    expect(document.querySelectorAll('main > p')).toHaveLength(1);
  },
);

test('a browser that hands out next to nothing', async () =>
  expect(await shownBy('popup', undefined, { runtime: {} }, 'en')).toContain(IN.en));

test.each([
  ['Firefox', fakeBrowser, undefined],
  ['Chrome', undefined, fakeBrowser],
])('%s, an ordinary window: nothing of it', async (_, browser, chrome) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
  expect(await shownBy('popup', browser, chrome, 'en')).not.toContain('private window');
});
