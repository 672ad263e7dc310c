/** @vitest-environment happy-dom */
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LocaleCode } from '../lib/locale';
import type { WordGroup } from '../lib/locale/compile';
import { messageKeys, patternsOf } from '../lib/locale/word-files';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const loaded: string[] = [];
vi.mock('../lib/locale/file', () => ({
  async patternsIn(code: LocaleCode, group: WordGroup) {
    loaded.push(`${code}/${group}`);
    return patternsOf(group, code);
  },
}));

/** What the words of a page are found by, as the build puts it into the page. */
function putWords(page: string): void {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.dataset.words = '';
  block.textContent = JSON.stringify(messageKeys(page));
  document.head.replaceChildren(block);
}

const open = {
  popup: () => import('../entrypoints/popup/main'),
  guide: () => import('../entrypoints/guide/main'),
};

const changed: (() => void)[] = [];
/** What the browser lets the content script run on. */
function allow(origins: string[]): void {
  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins, permissions: ['storage', 'alarms'] }));
  for (const event of [permissions.onAdded, permissions.onRemoved])
    vi.spyOn(event, 'addListener').mockImplementation((listener) => {
      changed.push(listener as () => void);
    });
  for (const tell of changed) tell();
}

beforeEach(() => {
  changed.length = 0;
  loaded.length = 0;
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
  render(null, document.body);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  allow(['https://www.aliexpress.com/p/order/index.html']);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Last Orders', version: '1.0.0' });
});

test.each(['popup', 'guide'] as const)('a store that is not handed out is said in the %s, and nothing else is', async (page) => {
  putWords(page);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error: corrupt'));
  await open[page]();
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
  expect(document.body.textContent).toBe(
    'Your saved data could not be loadedNothing was changed. Try again, or restart the browser.Try again',
  );
});

test.each([
  ['popup', 'main h2, main h1'],
  // The last section: while the late ones are on their way, the test must not end.
  ['guide', '#settings h2'],
] as const)('a store that is handed out is shown in the %s', { timeout: 30_000 }, async (page, last) => {
  putWords(page);
  await open[page]();
  await vi.waitFor(() => expect(document.querySelector(last)).not.toBeNull(), 20_000);
  expect(document.querySelector('.unreadable')).toBeNull();
});

describe.each(['popup', 'guide'] as const)('2.19 site access taken away, in the %s', { timeout: 30_000 }, (page) => {
  const note = (): string => document.querySelector('.note[role="status"]')?.textContent ?? '';

  test.each([
    ['chrome-extension://id/', 'chrome://extensions', 'about:addons'],
    ['moz-extension://id/', 'about:addons', 'chrome://extensions'],
  ])('is said with the way back: %s', async (url, way, other) => {
    putWords(page);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => url + path);
    allow([]);
    await open[page]();
    await vi.waitFor(() => expect(note()).toContain('The browser is keeping Last Orders off AliExpress'));
    expect(note()).toContain(way);
    expect(note()).not.toContain(other);
    expect(document.body.textContent).not.toContain('This list fills in as you visit');
  });

  test('is no longer said once it is given back', async () => {
    putWords(page);
    allow([]);
    await open[page]();
    await vi.waitFor(() => expect(note()).toContain('The browser is keeping Last Orders off AliExpress'));
    allow(['https://www.aliexpress.com/p/order/index.html']);
    await vi.waitFor(() => expect(document.querySelector('.note')).toBeNull());
  });

  test('a store that cannot be brought to the newest form is not shown as if it were', async () => {
    putWords(page);
    await fakeBrowser.storage.local.set({ 'tick:sign-in': { as: 'done', at: 1 } });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await open[page]();
    await vi.waitFor(() => expect(document.querySelector('.unreadable')).not.toBeNull());
  });
});

test.each([
  ['popup', undefined, 'es-MX', 'es', ['es/common', 'es/popup', 'es/popup-later']],
  ['popup', 'ar', 'es', 'ar', ['ar/common', 'ar/popup', 'ar/popup-later']],
  ['popup', 'eo', 'es', 'es', ['es/common', 'es/popup', 'es/popup-later']],
  ['popup', undefined, 'eo', 'en', ['en/common', 'en/popup', 'en/popup-later']],
  [
    'guide',
    'es',
    'en',
    'es',
    ['es/common', 'es/popup', 'es/popup-later', 'es/guide', 'es/letters', 'es/receipts', 'es/guide-privacy'],
  ],
] as const)(
  'the %s loads one language: chosen %s, the browser in %s',
  { timeout: 30_000 },
  async (page, language, browser, lang, files) => {
    putWords(page);
    await fakeBrowser.storage.local.set({ settings: language ? { language } : {} });
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browser);
    await open[page]();
    await vi.waitFor(() => expect(document.querySelector(page === 'popup' ? 'main' : '#settings h2')).not.toBeNull(), 20_000);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([lang, lang === 'ar' ? 'rtl' : 'ltr']);
    await vi.waitFor(() => expect(loaded).toEqual(files));
  },
);

test('a letter is written in English too: its words alone come, when it is opened', { timeout: 30_000 }, async () => {
  putWords('guide');
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('es');
  await open.guide();
  await vi.waitFor(() => expect(document.querySelector('#letters .letter h3 a')).not.toBeNull(), 20_000);
  expect(loaded.filter((file) => !file.startsWith('es/'))).toEqual([]);
  const link = document.querySelector<HTMLElement>('#letters .letter h3 a');
  link?.click();
  await vi.waitFor(() => expect(document.querySelector('.open-letter')).not.toBeNull());
  // Guides that earlier tests opened hear of the link too.
  expect(new Set(loaded.filter((file) => !/^es\/|guide-privacy$/.test(file)))).toEqual(new Set(['en/letters']));
  expect(document.querySelector('.open-letter [lang="en"]')).not.toBeNull();
});
