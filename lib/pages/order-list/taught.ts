import { normal, type OrderButton, type OrderGroup, type SiteWords } from '../../language';
import type { DataOrder } from './data';

/** Button types whose meaning has a source (site-facts 3); the last three tell no state. */
const BUTTONS: ReadonlyMap<string, OrderButton> = new Map([
  ['CONFIRM_GOODS', 'confirm'],
  ['TRACKING', 'track'],
  ['DELETE', 'remove'],
  ['REPURCHASE', 'cart'],
  ['OPEN_DISPUTE', 'cart'],
  ['DOWNLOAD_RECEIPT', 'cart'],
]);

/** A button of an order in the page's data. */
interface DataButton {
  readonly type: string;
  readonly text: string;
}

/** Sourced words and those the page taught. */
export interface PageWords extends SiteWords {
  /** What the word means by its source alone. */
  sourcedGroup: SiteWords['orderGroup'];
}

/** What a page's own data teaches, by the word made ready for comparing. A word with two meanings there is ambiguous. */
export interface Taught {
  readonly groups: Map<string, OrderGroup | 'ambiguous'>;
  readonly buttons: Map<string, OrderButton | 'ambiguous'>;
}

/**
 * Learns from one order of a page's data.
 * @param status its status word, made ready for comparing
 * @returns what its buttons prove by themselves, without any word; not its `orderStatus`: two of its numbers are known
 */
export function learn(taught: Taught, status: string, buttons: readonly DataButton[]): Pick<DataOrder, 'proved' | 'removable'> {
  const meanings = buttons.map(({ type }) => BUTTONS.get(type));
  const removable = meanings.includes('remove');
  const shipped = meanings.includes('confirm');
  const proved = removable === shipped ? undefined : removable ? 'finished' : 'shipped';
  note(taught.groups, status, proved);
  buttons.forEach(({ text }, at) => {
    note(taught.buttons, normal(text), meanings[at]);
  });
  return { proved, removable };
}

function note<T>(learnt: Map<string, T | 'ambiguous'>, word: string, meaning: T | undefined): void {
  const known = learnt.get(word) ?? meaning;
  if (word && meaning) learnt.set(word, known === meaning ? meaning : 'ambiguous');
}

/**
 * The sourced words and those the page's own data teaches, in whatever language it is. A word taught two meanings, or
 * another one than its source gives, decides nothing.
 */
export const withTaught = (words: SiteWords, taught: Taught | undefined): PageWords => ({
  ...words,
  orderGroup(text) {
    const own = taught?.groups.get(normal(text));
    const sourced = words.orderGroup(text);
    if (own === undefined) return sourced;
    // A word with two sourced meanings is settled by the page that uses it.
    return sourced === undefined || sourced === 'ambiguous' || sourced === own ? own : 'ambiguous';
  },
  sourcedGroup: words.orderGroup,
  orderButton(text) {
    const own = taught?.buttons.get(normal(text));
    return words.orderButton(text) ?? (own === 'ambiguous' ? undefined : own);
  },
});
