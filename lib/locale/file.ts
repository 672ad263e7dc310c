import type { LocaleCode, Messages, Pattern } from './index';

/** The words of a group in one language, in the order of its keys; what stands there as an object are more of them, by key. */
export type WordFile = readonly (Pattern | null | Messages)[];

/** Where the files of words (`compile.ts`) put their patterns, by language and group. */
declare const WORDS: Readonly<Record<string, WordFile>>;

/**
 * Runs a file of the build, found by its name. By a script element: Mozilla's linter takes an import of what is no literal for unsafe
 * (10.13), and literals would have to name every language in every page.
 */
export const runFile = (name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${name}.js`;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });

/** The patterns of a group of words in one language. */
export async function patternsIn(code: LocaleCode, group: string): Promise<WordFile> {
  const name = `${code}/${group}`;
  await runFile(`words/${name}`);
  return WORDS[name] as WordFile;
}
