import { DOMAIN_OF } from '../model/facts';
import type { Domain } from '../model/reader-result';
import { ledgerWithoutWords, readingWithoutWords } from '../model/told-evidence';
import { normal } from '../site/language';
import { type ExplainedList, explainedLists, type ToldWord, type ToldWords, wordsToldOf } from '../site/told-words';
import { areLedgers, isReading } from './evidence-records';
import { EXPLAINED, hosts, marksKey, type Records, readingKey } from './records';
import { areToldWords, MOST_WORDS } from './word-records';

/** What may rest on the person's words. */
export const ON_WORDS: readonly string[] = hosts.flatMap((host) => [
  marksKey(host),
  ...explainedLists.map((list) => readingKey(list, host)),
]);

/** The words in a stored value; none where it is malformed. */
export const toldWordsIn = (raw: unknown): ToldWords => (areToldWords(raw) ? raw : {});

/**
 * The evidence as it is without the words of these lists, by key.
 * @param raw what is stored under `ON_WORDS`
 */
export function evidenceWithout(raw: Records, lists: readonly ExplainedList[]): Records {
  const after: Record<string, unknown> = {};
  for (const host of hosts)
    for (const list of lists) {
      const [key, marks, domain] = [readingKey(list, host), marksKey(host), DOMAIN_OF[list] as Domain];
      const [reading, ledgers] = [raw[key], after[marks] ?? raw[marks]];
      if (isReading(reading)) after[key] = readingWithoutWords(reading);
      if (areLedgers(ledgers) && ledgers[domain]) after[marks] = { ...ledgers, [domain]: ledgerWithoutWords(ledgers[domain]) };
    }
  return after;
}

/** What no longer holds once these words stand instead of those: all that rested on a list of which one was taken back. */
export function evidenceAfter(raw: Records, before: ToldWords, after: ToldWords): Records {
  const stands = (list: ExplainedList, [word, { means }]: readonly [string, ToldWord]): boolean =>
    wordsToldOf(after, list).some(([other, said]) => normal(other) === normal(word) && said.means === means);
  return evidenceWithout(
    raw,
    explainedLists.filter((list) => !wordsToldOf(before, list).every((one) => stands(list, one))),
  );
}

/** What is known without any word: evidence that rests on words of which none is left, or none can be read, does not count. */
export const evidenceOfNobody = (raw: Records): Records => {
  const words = toldWordsIn(raw[EXPLAINED]);
  return evidenceWithout(
    raw,
    explainedLists.filter((list) => wordsToldOf(words, list).length === 0),
  );
};

/** The words of both, by list and word; of two meanings the younger one. Too many: the oldest are left out. */
export function mergedWords(one: ToldWords, other: ToldWords): ToldWords {
  const all = [one, other].flatMap((words) =>
    explainedLists.flatMap((list) => wordsToldOf(words, list).map(([word, told]) => ({ list, word, told }))),
  );
  const newest = new Map(
    all.sort((a, b) => a.told.at - b.told.at).map((entry) => [`${entry.list} ${normal(entry.word)}`, entry] as const),
  );
  const kept = [...newest.values()].sort((a, b) => b.told.at - a.told.at).slice(0, MOST_WORDS);
  const listed = explainedLists.map((list) => {
    const own = kept.filter((entry) => entry.list === list).map(({ word, told }) => [word, told] as const);
    return [list, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(listed.filter(([, words]) => Object.keys(words).length > 0));
}
