import { normal, type OrderButton, type OrderGroup, type SiteWords } from '../../language';
import type { DataOrder } from './data';

/** Button types whose meaning has a source (site-facts 3); the last three tell no state. */
const BUTTONS: Readonly<Record<string, OrderButton>> = {
  CONFIRM_GOODS: 'confirm',
  TRACKING: 'track',
  DELETE: 'remove',
  REPURCHASE: 'cart',
  OPEN_DISPUTE: 'cart',
  DOWNLOAD_RECEIPT: 'cart',
};

/** True if a button takes the order off the list, which only finished ones have. */
export const isRemovable = (order: DataOrder): boolean => order.buttons.some(({ type }) => BUTTONS[type] === 'remove');

/** The state an order's data proves by itself, without any word. Not by `orderStatus`: two of its numbers are known. */
export function groupOfData(order: DataOrder): 'shipped' | 'finished' | undefined {
  const finished = isRemovable(order);
  if (order.buttons.some(({ type }) => type === 'CONFIRM_GOODS')) return finished ? undefined : 'shipped';
  return finished ? 'finished' : undefined;
}

/** Sourced words and those the page taught. */
export interface PageWords extends SiteWords {
  /** What the word means by its source alone. */
  sourcedGroup: SiteWords['orderGroup'];
}

/** What a page's own data teaches, by the word made ready for comparing. */
export interface Taught {
  readonly groups: ReadonlyMap<string, OrderGroup | 'ambiguous'>;
  readonly buttons: ReadonlyMap<string, OrderButton | 'ambiguous'>;
}

/** Learns from the orders of a page's data. A word with two meanings there is ambiguous. */
export function taughtBy(orders: Iterable<DataOrder>): Taught {
  const groups = new Map<string, OrderGroup | 'ambiguous'>();
  const buttons = new Map<string, OrderButton | 'ambiguous'>();
  for (const order of orders) {
    learn(groups, order.status, groupOfData(order));
    for (const { text, type } of order.buttons) learn(buttons, text, BUTTONS[type]);
  }
  return { groups, buttons };
}

function learn<T>(learnt: Map<string, T | 'ambiguous'>, text: string, meaning: T | undefined): void {
  const key = normal(text);
  const known = learnt.get(key);
  if (key && meaning) learnt.set(key, known === undefined || known === meaning ? meaning : 'ambiguous');
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
