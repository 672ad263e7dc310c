/** @vitest-environment happy-dom */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blocksOf } from '../lib/locales/compile';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** The words of a page, as the build puts them into it. */
function putWords(page: string): void {
  const blocks = blocksOf(page).map(([name, content]) => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.dataset.locale = name;
    block.textContent = JSON.stringify(content);
    return block;
  });
  document.head.replaceChildren(...blocks);
}

const open = {
  popup: () => import('../entrypoints/popup/main'),
  guide: () => import('../entrypoints/guide/main'),
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
  fakeBrowser.reset();
  render(null, document.body);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: 'Last Orders', version: '0.1.0' });
});

test.each(['popup', 'guide'] as const)('a store that is not handed out is said in the %s, and nothing else is', async (page) => {
  putWords(page);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error: corrupt'));
  await open[page]();
  await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
  expect(document.body.textContent).toBe(
    'This browser did not hand out what is storedNothing was changed by that. Try again, or start the browser anew.Try again',
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
