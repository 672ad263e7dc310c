// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageWatch, watchPage } from '../../entrypoints/account/watch-page';

let life: AbortController;
let watch: PageWatch;
const changed = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<p id="p">one</p>';
  life = new AbortController();
  changed.mockReset();
  watch = watchPage(() => changed(), life.signal);
});
afterEach(() => life.abort());

const told = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(changed.mock.calls.length > 0), 20));
const p = (): HTMLElement => document.querySelector('#p') as HTMLElement;

test.each<[name: string, change: () => void]>([
  ['a new element', () => document.body.append(document.createElement('b'))],
  ['an element gone', () => p().remove()],
  ['a text', () => (p().firstChild as Text).replaceData(0, 3, 'two')],
  ['a class', () => p().classList.add('loading')],
  ['a state of loading', () => p().setAttribute('aria-busy', 'true')],
  ['hidden', () => p().setAttribute('hidden', '')],
  ['another body', () => document.body.replaceWith(document.createElement('body'))],
  ['the address', () => window.dispatchEvent(new Event('popstate'))],
  ['the hash', () => window.dispatchEvent(new Event('hashchange'))],
  ['its coming back to sight', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
  ['its size', () => window.dispatchEvent(new Event('resize'))],
])('a change is told: %s', async (_, change) => {
  change();
  expect(await told()).toBe(true);
});

test.each<[name: string, change: () => void]>([
  ['a style', () => p().setAttribute('style', 'color:red')],
  ['what we do quietly', () => watch.quietly(() => document.body.append(document.createElement('i')))],
])('is not told: %s', async (_, change) => {
  change();
  expect(await told()).toBe(false);
});

test('after quiet changes it watches on; after its end no more', async () => {
  watch.quietly(() => p().append('x'));
  p().append('y');
  expect(await told()).toBe(true);
  changed.mockReset();
  life.abort();
  p().append('z');
  window.dispatchEvent(new Event('popstate'));
  expect(await told()).toBe(false);
});
