import { expect, test, vi } from 'vitest';
import { LOCALES } from '../lib/locale';
import { catalogue, messagesOf } from '../lib/locales/compile';
import { type SayingPage, wordsOfPages } from '../lib/locales/pages';
import { localeFor, wordsFor } from '../lib/words';
import { getMessage } from './handed-words';

const i18n = vi.hoisted(() => ({ getMessage: (_: string): string => '', getUILanguage: () => 'es-MX' }));
vi.mock('webextension-polyfill', () => ({ default: { i18n } }));

const pages = Object.keys(wordsOfPages) as SayingPage[];
test.each(pages.flatMap((page) => LOCALES.map((code) => [page, code] as const)))(
  'the browser hands out the words of %s in %s as they were written',
  (page, code) => {
    i18n.getMessage = getMessage;
    expect(wordsFor(page, code)).toEqual(messagesOf(page, code));
  },
);

test('the catalogue asks the browser to fill in nothing, and names what browsers take', () => {
  for (const [name, { message }] of Object.entries(catalogue())) {
    expect(name).toMatch(/^\w+$/);
    expect(message).not.toMatch(/\$|__MSG_/);
  }
});

test('the language is the nearest to the browser’s, unless another is asked for', () => {
  i18n.getMessage = getMessage;
  expect(localeFor('popup').code).toBe('es');
  expect(localeFor('guide', 'en').code).toBe('en');
});

test('a browser that hands out no words is no browser to go on in', () => {
  i18n.getMessage = () => '';
  expect(() => localeFor('popup')).toThrow('no words');
});
