import { patternsIn, type WordFile } from './file';
import { KEY_LENGTH, type Locale, type LocaleCode, localeOf, type Messages, type Pattern } from './index';

/** Groups of words, each with the keys of its messages in a row, and whether it is loaded only once it is asked for. */
export type WordGroups = readonly (readonly [group: string, keys: string, later?: true])[];

/** What this document speaks with: put into it by the build (`wxt.config.ts`). @throws if it names nothing */
export const wordGroupsIn = (document: Document): WordGroups =>
  JSON.parse(document.querySelector('[data-words]')?.textContent ?? '');

/** Our languages, each by its own name: put into a document by the build, as far as it offers them. */
export const languageNamesIn = (document: Document): Readonly<Partial<Record<LocaleCode, string>>> =>
  JSON.parse(document.querySelector('[data-languages]')?.textContent ?? '{}');

/** The words of these groups in one language, by key; no other language is loaded. */
export async function loadWords(groups: WordGroups, code: LocaleCode): Promise<Messages> {
  const loaded = await Promise.all(groups.map(async ([group, keys]) => byKey(keys, await patternsIn(code, group))));
  return Object.fromEntries(loaded.flat());
}

/** The patterns of a group with their keys. @param keys all in a row, in the order of the patterns */
export const byKey = (keys: string, patterns: WordFile): [string, Pattern][] =>
  patterns.flatMap((pattern, n): [string, Pattern][] => {
    if (typeof pattern === 'string' || Array.isArray(pattern))
      return [[keys.slice(n * KEY_LENGTH, n * KEY_LENGTH + KEY_LENGTH), pattern as Pattern]];
    return Object.entries(pattern ?? {});
  });

/** What this document has asked for beyond what is loaded first: another language needs it too. */
const askedFor = new Set<string>();

/** The locale of these groups; those for later come once they are asked for. */
export async function localeIn(groups: WordGroups, code: LocaleCode): Promise<Locale> {
  const messages: Record<string, Pattern> = {};
  const load = async (some: WordGroups): Promise<void> => void Object.assign(messages, await loadWords(some, code));
  await load(groups.filter(([group, , later]) => !later || askedFor.has(group)));
  return {
    ...localeOf(code, messages),
    more(wanted) {
      askedFor.add(wanted);
      return load(groups.filter(([group]) => group === wanted));
    },
  };
}
