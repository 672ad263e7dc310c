import { normal, type OrderButton, type OrderGroup, type SiteWords } from '../../language';

/** Button types whose meaning has a source (site-facts 3); the last three tell no state. */
const BUTTONS: Readonly<Record<string, OrderButton>> = {
  CONFIRM_GOODS: 'confirm',
  TRACKING: 'track',
  DELETE: 'remove',
  REPURCHASE: 'cart',
  OPEN_DISPUTE: 'cart',
  DOWNLOAD_RECEIPT: 'cart',
};

/** A button of an order in the page's data. */
interface Button {
  readonly type: string;
  readonly text: string;
}

/** True if a button takes the order off the list, which only finished ones have. */
export const isRemovable = (buttons: readonly Button[]): boolean => buttons.some(({ type }) => BUTTONS[type] === 'remove');

/** The state an order's buttons prove by themselves, without any word. Not its `orderStatus`: two of its numbers are known. */
export function provedBy(buttons: readonly Button[]): 'shipped' | 'finished' | undefined {
  const finished = isRemovable(buttons);
  if (buttons.some(({ type }) => BUTTONS[type] === 'confirm')) return finished ? undefined : 'shipped';
  return finished ? 'finished' : undefined;
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

/** One order of a page's data, as far as it teaches. */
interface Lesson {
  /** Made ready for comparing. */
  readonly status: string;
  readonly proved: OrderGroup | undefined;
  readonly buttons: readonly Button[];
}

/** Learns from one order of a page's data. */
export function learn(taught: Taught, { status, proved, buttons }: Lesson): void {
  note(taught.groups, status, proved);
  for (let at = 0; at < buttons.length; at += 1) {
    const { text, type } = buttons[at] as Button;
    note(taught.buttons, normal(text), BUTTONS[type]);
  }
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
