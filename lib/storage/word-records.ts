import { isExplainedList, mayBeExplained, type ToldWords } from '../site/told-words';
import { isOneOf, isRecord, isTime } from '../tools/guards';

/** How many words are kept at most, on both lists together. */
export const MOST_WORDS = 100;

const areWords = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    ([word, told]) => mayBeExplained(word) && isRecord(told) && isOneOf(['open', 'finished'], told.means) && isTime(told.at),
  );

/** True for the words a person explained, as stored. */
export const areToldWords = (value: unknown): value is ToldWords =>
  isRecord(value) &&
  Object.entries(value).every(([list, words]) => isExplainedList(list) && areWords(words)) &&
  Object.values(value).reduce((sum: number, words) => sum + Object.keys(words as object).length, 0) <= MOST_WORDS;
