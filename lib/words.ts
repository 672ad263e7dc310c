import browser from 'webextension-polyfill';
import { type Locale, type LocaleCode, localeOf, type Messages, nearest, type Pattern } from './locale';
import { type SayingPage, wordsOfPages } from './locales/pages';

/**
 * The messages one of our pages needs in a language. The browser hands them out (`_locales`, put in by the build): once for
 * all pages, as data, and without a request.
 * @throws if it hands out none
 */
export const wordsFor = (page: SayingPage, code: LocaleCode): Messages =>
  Object.fromEntries(wordsOfPages[page].flatMap((room) => entriesOf(room, code)));

/** The locale of one of our pages: in the browser's language if nothing else is said. @throws as `wordsFor` */
export const localeFor = (page: SayingPage, code = nearest(browser.i18n.getUILanguage())): Locale =>
  localeOf(code, wordsFor(page, code));

/** The names of a room's messages stand there once, for all languages. */
function entriesOf(room: string, code: LocaleCode): (readonly [string, Pattern])[] {
  const patterns: readonly (Pattern | null)[] = JSON.parse(handedOut(`${room}_${code}`));
  const names = handedOut(`${room}_names`).split(' ');
  return names.flatMap((name, n) => (patterns[n] == null ? [] : [[name, patterns[n]] as const]));
}

function handedOut(name: string): string {
  const text = browser.i18n.getMessage(name);
  if (!text) throw new Error(`no words: ${name}`);
  return text;
}
