import { BUTTON_TYPES } from '../../../selectors/patterns';
import { normal, type OrderButton, type OrderGroup, type SiteWords } from '../../language';
import type { DataOrder } from './data';

/** A button of an order in the page's data. */
interface DataButton {
  readonly type: string;
  readonly text: string;
}

/** Sourced words and those the page taught. */
export interface PageWords extends SiteWords {
  /** The words on the page are a translator's. */
  readonly translated?: boolean;
  /** What the word means by its source alone. */
  sourcedGroup: SiteWords['orderGroup'];
}

/** What a page's own data teaches, by the word made ready for comparing. A word with two meanings there is ambiguous. */
export interface LearntWords {
  readonly groups: Map<string, OrderGroup | 'ambiguous'>;
  readonly buttons: Map<string, OrderButton | 'ambiguous'>;
}

/**
 * Learns from one order of a page's data.
 * @param status its status word, made ready for comparing
 * @returns what its buttons prove by themselves, without any word; not its `orderStatus`: two of its numbers are known
 */
export function learnFromOrder(
  taught: LearntWords,
  status: string,
  buttons: readonly DataButton[],
): Pick<DataOrder, 'proved' | 'removable'> {
  const meanings = buttons.map(({ type }) => BUTTON_TYPES.find(([name]) => name === type)?.[1]);
  const removable = meanings.includes('remove');
  const shipped = meanings.includes('confirm');
  const proved = removable === shipped ? undefined : removable ? 'finished' : 'shipped';
  learnWord(taught.groups, status, proved);
  buttons.forEach(({ text }, at) => {
    learnWord(taught.buttons, normal(text), meanings[at]);
  });
  return { proved, removable };
}

/** Notes what a word means, made ready for comparing; one with two meanings is ambiguous. */
export function learnWord<T>(learnt: Map<string, T | 'ambiguous'>, word: string, meaning: T | 'ambiguous' | undefined): void {
  const known = learnt.get(word) ?? meaning;
  if (word && meaning) learnt.set(word, known === meaning ? meaning : 'ambiguous');
}

/**
 * The sourced words and those the page's own data teaches, in whatever language it is. A word taught two meanings, or
 * another one than its source gives, decides nothing.
 */
export const withLearntWords = (words: SiteWords, taught: LearntWords | undefined): PageWords => ({
  ...words,
  orderGroup(text) {
    const own = taught?.groups.get(normal(text));
    const word = words.orderGroup(text);
    const sourced = word === 'ending' ? 'finished' : word;
    if (own === undefined) return sourced;
    // A word with two sourced meanings is settled by the page that uses it.
    return sourced === undefined || sourced === 'ambiguous' || sourced === 'open' || sourced === own ? own : 'ambiguous';
  },
  sourcedGroup: words.orderGroup,
  orderButton(text) {
    const own = taught?.buttons.get(normal(text));
    return words.orderButton(text) ?? (own === 'ambiguous' ? undefined : own);
  },
});

const unless = <T>(meaning: T, ...none: T[]): T | undefined => (none.includes(meaning) ? undefined : meaning);

/** Words as they stand on a translated page: they may show an order or a case open, and prove nothing over. */
export const translatedWords = (words: SiteWords): PageWords => ({
  ...words,
  translated: true,
  orderGroup: (text) => unless(words.orderGroup(text), 'finished', 'ending'),
  sourcedGroup: () => undefined,
  orderButton: (text) => unless(words.orderButton(text), 'remove', 'review'),
  caseIsOpen: (text) => words.caseIsOpen(text) || undefined,
});
