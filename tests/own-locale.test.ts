/** @vitest-environment happy-dom */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LocaleCode, localeOf } from '../lib/locale';
import { messagesOf, type WordGroup } from '../lib/locale/compile';
import { messageKeys, patternsOf } from '../lib/locale/word-files';
import { wordsInUse } from '../lib/page-store/own-locale';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Files that are asked for, and how each comes. */
const files = vi.hoisted(() => ({ come: [] as (() => void)[], broken: false }));
vi.mock('../lib/locale/file', () => ({
  patternsIn: (code: LocaleCode, group: WordGroup) =>
    new Promise((resolve, reject) => {
      files.come.push(() => (files.broken ? reject(new Error('no file')) : resolve(patternsOf(group, code))));
    }),
}));

const arrive = async (): Promise<void> => {
  for (const come of files.come.splice(0)) come();
  await vi.waitFor(() => undefined);
};

beforeEach(() => {
  files.come.length = 0;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  document.documentElement.lang = 'en';
  document.head.innerHTML = `<script type="application/json" data-words>${JSON.stringify(messageKeys('popup'))}</script>`;
});

const english = localeOf('en', messagesOf('popup', 'en'));

test('nothing is loaded for the language that is spoken', () => {
  const now = wordsInUse(document, english);
  expect(now(undefined, vi.fn()).code).toBe('en');
  expect(now('en', vi.fn()).code).toBe('en');
  expect(files.come).toEqual([]);
});

test('what is on screen stays until the other language is here, then all of it is drawn again', async () => {
  const now = wordsInUse(document, english);
  const redraw = vi.fn();
  expect(now('ar', redraw).code).toBe('en');
  expect(now('ar', redraw).code).toBe('en');
  expect(document.documentElement.lang).toBe('en');
  await arrive();
  await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
  expect(now('ar', redraw).t('undo')).toBe(localeOf('ar', messagesOf('popup', 'ar')).t('undo'));
});

test('of two choices in a row the last one counts, in whatever order they come', async () => {
  const now = wordsInUse(document, english);
  const redraw = vi.fn();
  now('ar', redraw);
  const late = files.come.splice(0);
  now('es', redraw);
  await arrive();
  for (const come of late) come();
  await vi.waitFor(() => expect(redraw).toHaveBeenCalledOnce());
  expect(now('es', redraw).code).toBe('es');
  expect(document.documentElement.lang).toBe('es');
});

test('back to the one on screen before the other came', async () => {
  const now = wordsInUse(document, english);
  const redraw = vi.fn();
  now('ar', redraw);
  expect(now(undefined, redraw).code).toBe('en');
  await arrive();
  expect(now(undefined, redraw).code).toBe('en');
  expect(document.documentElement.lang).toBe('en');
});
