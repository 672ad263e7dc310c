import type { LocaleCode, Messages, Pattern } from './index';

/** The words of a group in one language, in the order of its keys; what stands there as an object are more of them, by key. */
export type WordFile = readonly (Pattern | null | Messages)[];

/** Where the files of words (`compile.ts`) put their patterns, by language and group. */
declare const WORDS: Readonly<Record<string, WordFile>>;

/**
 * The patterns of a group of words in one language: a file of the build, found by its name alone. By a script element: Mozilla's
 * linter takes an import of what is no literal for unsafe (10.13), and literals would have to name every language in every page.
 */
export const patternsIn = (code: LocaleCode, group: string): Promise<WordFile> =>
  new Promise((resolve, reject) => {
    const name = `${code}/${group}`;
    const script = document.createElement('script');
    script.src = `/words/${name}.js`;
    script.onload = () => resolve(WORDS[name] as WordFile);
    script.onerror = reject;
    document.head.append(script);
  });
