import { wordProblems } from './check';
import { messagesOf, PAGES, readWords, roomsOf, WORD_GROUPS, type WordGroup } from './compile';
import { charsetOf, encodeScript } from './encode';
import type { BackgroundWords, WordFile } from './file';
import { keyOf, LOCALES, type LocaleCode, type Messages, type Pattern } from './index';

/** Those of them that a page loads once it needs them (`Locale.more`): the rest is here before anything is drawn. */
const LATER: Readonly<Record<string, readonly WordGroup[]>> = {
  popup: ['popup-later'],
  overlay: ['overlay-rare', 'overlay-report'],
  guide: ['guide-privacy'],
};

/** Our languages by code, each by its own name, as its letters say it. */
export const languageNames = (): Readonly<Record<string, Pattern | undefined>> =>
  Object.fromEntries(LOCALES.map((code) => [code, readWords(['letters'], code)['letter-language']]));

/** The messages of a group, with the sources of what they state where the guide names some. */
function inGroup(group: WordGroup, code: LocaleCode): Messages {
  const own = readWords(WORD_GROUPS[group], code);
  if (group !== 'guide' && group !== 'letters') return own;
  const all = messagesOf('guide', code);
  // Sources have no file: they come with the guide's own words.
  const others =
    group === 'guide'
      ? readWords(
          roomsOf('guide').filter((room) => !isOf('guide', room)),
          code,
        )
      : {};
  const isHere = (name: string): boolean => (group === 'guide' ? !Object.hasOwn(others, name) : Object.hasOwn(own, name));
  return Object.fromEntries(Object.entries(all).filter(([name]) => isHere(name)));
}

const isOf = (group: WordGroup, room: string): boolean => (WORD_GROUPS[group] as readonly string[]).includes(room);

/**
 * The names of a group's messages, in the order they are written in: those of English. What is said of one thing stands together
 * there, and packs smaller than by name (7 kB of the zip, 2026-11-30).
 */
const namesOf = (group: WordGroup): readonly string[] => Object.keys(inGroup(group, 'en'));

/**
 * A group in one language, as its file holds it: its patterns in the order of the names, null where it has none; last, by their
 * keys, the parts that this language alone makes its messages of, if it has some.
 */
export const patternsOf = (group: WordGroup, code: LocaleCode): WordFile => patternsBy(namesOf(group), inGroup(group, code));

function patternsBy(names: readonly string[], messages: Messages): WordFile {
  const own = Object.entries(messages).filter(([name]) => !names.includes(name));
  const parts = own.length > 0 ? [Object.fromEntries(own.map(([name, pattern]) => [keyOf(name), pattern]))] : [];
  return [...names.map((name) => messages[name] ?? null), ...parts];
}

/** A group's patterns as the text that `readPatterns` reads: what would be read there as something else is written as JSON. */
export const writePatterns = (patterns: WordFile): string =>
  patterns
    .map((pattern) => {
      if (pattern === null) return '';
      return typeof pattern !== 'string' || /^(\[|\{?"|$)|\t/.test(pattern) ? JSON.stringify(pattern) : pattern;
    })
    .join('\t');

/** A text between backticks, as a script has it. */
export const inBackticks = (text: string): string => `\`${text.replace(/[`\\]|\$(?=\{)/g, '\\$&')}\``;

/**
 * The keys of a page's messages, all in a row, by group: the same for all languages. Groups that are loaded later say so.
 * @throws where two names of a language come to the same key
 */
export function messageKeys(page: string): readonly (readonly [group: WordGroup, keys: string, later?: true])[] {
  const groups = PAGES[page] ?? [];
  for (const code of LOCALES) {
    const names = new Set(groups.flatMap((group) => [...namesOf(group), ...Object.keys(inGroup(group, code))]));
    const keys = new Set([...names].map(keyOf));
    if (keys.size < names.size || [...keys].some((key) => names.has(key)))
      throw new Error(`two names of ${page} have one key in ${code}`);
  }
  const rowOf = (group: WordGroup): string => keysOf(namesOf(group));
  return groups.map((group) => (LATER[page]?.includes(group) ? [group, rowOf(group), true] : [group, rowOf(group)]));
}

const keysOf = (names: readonly string[]): string => names.map(keyOf).join('');

/** All that the background says, in every language. */
export function backgroundWords(): BackgroundWords {
  const names = Object.keys(messagesOf('background', 'en'));
  const textOf = (code: LocaleCode): string => writePatterns(patternsBy(names, messagesOf('background', code)));
  return {
    keys: keysOf(names),
    patterns: Object.fromEntries(LOCALES.map((code) => [code, textOf(code)])) as Record<LocaleCode, string>,
  };
}

/**
 * The files of words that our pages load, by their path in the build: one a language, in which each group is made only when it is
 * asked for. Ten files a language were 130 kB more of the zip (2026-11-30): it packs every file for itself.
 * @throws where a language lacks something, or says `one` without its figure where that is not always 1 (`check.ts`)
 */
export function wordFiles(): readonly (readonly [path: string, source: Uint8Array])[] {
  const problems = LOCALES.flatMap((code) => wordProblems(code).map((problem) => `${code}: ${problem}`));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const groups = new Set(Object.entries(PAGES).flatMap(([page, its]) => (page === 'background' ? [] : its)));
  const textOf = (group: WordGroup, code: LocaleCode): string =>
    `'${group}':()=>${inBackticks(writePatterns(patternsOf(group, code)))},\n`;
  const sourceOf = (code: LocaleCode): string =>
    `// ${charsetOf(code)}\n(self.WORDS??={})['${code}']={\n${[...groups].map((group) => textOf(group, code)).join('')}};\n`;
  return LOCALES.map((code) => [`words/${code}.js`, encodeScript(sourceOf(code), charsetOf(code))] as const);
}
