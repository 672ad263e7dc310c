import { CHARSETS } from './charsets';
import type { WordGroup } from './compile';
import type { LocaleCode, Messages, Pattern } from './index';

/** The words of a group in one language, in the order of its keys; what stands there as an object are more of them, by key. */
export type WordFile = readonly (Pattern | null | Messages)[];

/** The background's words: it has no page that could load them later, so each language waits as text until it is spoken. */
export interface BackgroundWords {
  /** All in a row, the same for each language. */
  readonly keys: string;
  /** A `WordFile` each, as text (`readPatterns`). */
  readonly patterns: Readonly<Record<LocaleCode, string>>;
}

/** Where the files of words (`word-files.ts`) put their groups as text, by language: none is made before it is asked for. */
declare const WORDS: Readonly<Record<LocaleCode, Readonly<Record<WordGroup, () => string>>>>;

/**
 * A group's patterns from its text, with a tab between them: empty where there is none, and JSON where it is no plain text. A list in
 * JSON alone would be 7 kB more of the zip (2026-11-30).
 */
export const readPatterns = (text: string): WordFile =>
  text.split('\t').map((one) => (/^(\[|\{?")/.test(one) ? JSON.parse(one) : one || null));

/**
 * Runs a file of the build, found by its name. By a script element: Mozilla's linter takes an import of what is no literal for unsafe
 * (10.13), and literals would have to name every language in every page.
 */
export const runFile = (name: string, charset = ''): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${name}.js`;
    script.charset = charset;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

/** The files of words that are here or on their way, by language. */
const files: Partial<Record<LocaleCode, Promise<unknown>>> = {};

/**
 * The patterns of a group of words in one language, whose file is run once for all its groups.
 * @throws if the file cannot be loaded; whoever asks again gets another try
 */
export async function patternsIn(code: LocaleCode, group: string): Promise<WordFile> {
  files[code] ??= runFile(`words/${code}`, CHARSETS[code]);
  try {
    await files[code];
  } catch (error) {
    delete files[code];
    throw error;
  }
  return readPatterns(WORDS[code][group as WordGroup]());
}
