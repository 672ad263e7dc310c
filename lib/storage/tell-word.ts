import type { WordChange } from '../messages';
import { normal } from '../site/language';
import { wordsToldOf } from '../site/told-words';
import { EXPLAINED } from './records';
import { evidenceAfter, mergedWords, ON_WORDS, toldWordsIn } from './told-words';
import { change } from './transaction';
import { undoable } from './undo';

/**
 * Notes what the person says that a word means; null takes it back. What rested on a meaning that no longer stands is at once no
 * longer known. Can be undone.
 * @returns whether something changed
 * @throws StorageError
 */
export const tellWord = ({ on, word, means }: WordChange): Promise<boolean> =>
  change([EXPLAINED, ...ON_WORDS, 'undo'], (raw) => {
    const before = toldWordsIn(raw[EXPLAINED]);
    const others = wordsToldOf(before, on).filter(([other]) => normal(other) !== normal(word));
    const without = mergedWords({ ...before, [on]: Object.fromEntries(others) }, {});
    const after = means === null ? without : mergedWords(without, { [on]: { [word]: { means, at: Date.now() } } });
    const words = Object.keys(after).length > 0 ? after : undefined;
    return undoable(raw, { [EXPLAINED]: words, ...evidenceAfter(raw, before, after) }, 'word');
  });
