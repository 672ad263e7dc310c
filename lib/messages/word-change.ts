import { type ExplainedList, isExplainedList, mayBeExplained, type ToldMeaning } from '../site/told-words';
import { isCount, isOneOf, isRecord } from '../tools/guards';

/** What the person says that a word of a list means; null takes it back. */
export interface WordChange {
  readonly on: ExplainedList;
  readonly word: string;
  readonly means: ToldMeaning | null;
}

/** A word of the page below that nobody knows, and on how many orders or cases it stands. */
export interface UnknownWord {
  readonly word: string;
  readonly count: number;
}

/** How many of them are asked about at once. */
const MOST_ASKED = 10;

/** True for a well-formed change of what a word means. */
export const isWordChange = (value: unknown): value is WordChange =>
  isRecord(value) &&
  isExplainedList(value.on) &&
  typeof value.word === 'string' &&
  mayBeExplained(value.word) &&
  (value.means === null || isOneOf(['open', 'finished'], value.means));

/** True for words the person can be asked about. */
export const areUnknownWords = (value: unknown): value is readonly UnknownWord[] =>
  Array.isArray(value) &&
  value.length <= MOST_ASKED &&
  value.every((one) => isRecord(one) && typeof one.word === 'string' && mayBeExplained(one.word) && isCount(one.count));

/** Each of the texts that may be a word once, with its count; the most frequent ones. */
export function wordsToAsk(texts: unknown): readonly UnknownWord[] {
  const words = (Array.isArray(texts) ? texts : []).filter((text) => typeof text === 'string' && mayBeExplained(text));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts, ([word, count]) => ({ word, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_ASKED);
}
