/** @vitest-environment happy-dom */
import { beforeEach, expect, test, vi } from 'vitest';
import { LOCALES, type LocaleCode } from '../lib/locale';
import { patternsOf, wordFiles } from '../lib/locale/word-files';

const sources = new Map(wordFiles());
let patternsIn: (code: LocaleCode, group: string) => Promise<unknown>;
/** What the document was given to run, and whether it can be. */
let asked: string[] = [];
let broken = false;

beforeEach(async () => {
  asked = [];
  broken = false;
  Reflect.deleteProperty(globalThis, 'WORDS');
  vi.resetModules();
  ({ patternsIn } = await import('../lib/locale/file'));
  vi.spyOn(document.head, 'append').mockImplementation((script) => {
    const { src, charset, onload, onerror } = script as HTMLScriptElement & {
      onerror: (why: string) => void;
      onload: () => void;
    };
    const path = new URL(src, 'https://x.test').pathname.slice(1);
    asked.push(path);
    queueMicrotask(() => {
      if (broken) return onerror('no file');
      new Function('self', new TextDecoder(charset || undefined).decode(sources.get(path)))(globalThis);
      return onload();
    });
  });
});

test.each(LOCALES)('all groups of %s come with one file, asked for at once or one by one', async (code) => {
  const [common, popup] = await Promise.all([patternsIn(code, 'common'), patternsIn(code, 'popup')]);
  expect(common).toEqual(patternsOf('common', code));
  expect(popup).toEqual(patternsOf('popup', code));
  expect(await patternsIn(code, 'common')).toEqual(common);
  expect(asked).toEqual([`words/${code}.js`]);
});

test('another language is another file', async () => {
  expect(await patternsIn('en', 'common')).not.toEqual(await patternsIn('de', 'common'));
  expect(asked).toEqual(['words/en.js', 'words/de.js']);
});

test('a file that did not come is asked for again by whoever needs it next', async () => {
  broken = true;
  await expect(patternsIn('ja', 'common')).rejects.toBeDefined();
  broken = false;
  expect(await patternsIn('ja', 'common')).toBeInstanceOf(Array);
  expect(asked).toHaveLength(2);
});

test('a group that no file has is an error', () => expect(patternsIn('en', 'nonsense')).rejects.toThrow(TypeError));
