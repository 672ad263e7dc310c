import { charsetOf } from './charsets';
import type { LocaleCode, Messages, Pattern } from './index';

/** The words of a group in one language, in the order of its keys; what stands there as an object are more of them, by key. */
export type WordFile = readonly (Pattern | null | Messages)[];

/** The background's words: it has no page that could load them later, so each language waits as text until it is spoken. */
export interface BackgroundWords {
  /** All in a row, the same for each language. */
  readonly keys: string;
  /** As JSON, a `WordFile` each. */
  readonly patterns: Readonly<Record<LocaleCode, string>>;
}

/** Where the files of words (`word-files.ts`) put their patterns, by language and group: none is made before it is asked for. */
declare const WORDS: Readonly<Record<string, Readonly<Record<string, () => WordFile>>>>;

/**
 * Runs a file of the build, found by its name. By a script element: Mozilla's linter takes an import of what is no literal for unsafe
 * (10.13), and literals would have to name every language in every page.
 */
export const runFile = (name: string, charset = 'utf-8'): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${name}.js`;
    script.charset = charset;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

/** The files of words that are here or on their way, by language. */
const files = new Map<LocaleCode, Promise<unknown>>();

function fileRun(code: LocaleCode): Promise<unknown> {
  const known = files.get(code);
  if (known) return known;
  const file = runFile(`words/${code}`, charsetOf(code));
  files.set(code, file);
  // Whoever asks again gets another try.
  file.catch(() => files.delete(code));
  return file;
}

/**
 * The patterns of a group of words in one language, whose file is run once for all its groups.
 * @throws if the file cannot be loaded or has no such group
 */
export async function patternsIn(code: LocaleCode, group: string): Promise<WordFile> {
  await fileRun(code);
  const words = WORDS[code]?.[group];
  if (!words) throw new Error(`no words of ${group} in ${code}`);
  return words();
}
