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

/** The button that takes an order off the list, which only finished ones have. */
export const isRemoval = (button: DataOrder['buttons'][number]): boolean => BUTTONS[button.type] === 'remove';

/** The state an order's data proves by itself, without any word. Not by `orderStatus`: two of its numbers are known. */
export function groupOfData(order: DataOrder): OrderGroup | undefined {
  const finished = order.buttons.some(isRemoval);
  if (order.buttons.some(({ type }) => type === 'CONFIRM_GOODS')) return finished ? undefined : 'shipped';
  return finished ? 'finished' : undefined;
}

/** Sourced words and those the page taught. */
export interface PageWords extends SiteWords {
  /** What the word means by its source alone. */
  sourcedGroup: SiteWords['orderGroup'];
}

/**
 * The sourced words and those the page's own data teaches, in whatever language it is. A word taught two meanings, or
 * another one than its source gives, decides nothing.
 */
export function withTaught(words: SiteWords, orders: readonly DataOrder[]): PageWords {
  const groups = learn(orders.map((order) => [order.status, groupOfData(order)] as const));
  const buttons = learn(orders.flatMap((order) => order.buttons.map((button) => [button.text, BUTTONS[button.type]] as const)));
  return {
    ...words,
    orderGroup(text) {
      const taught = groups.get(normal(text));
      const sourced = words.orderGroup(text);
      if (taught === undefined) return sourced;
      // A word with two sourced meanings is settled by the page that uses it.
      return sourced === undefined || sourced === 'ambiguous' || sourced === taught ? taught : 'ambiguous';
    },
    sourcedGroup: words.orderGroup,
    orderButton(text) {
      const taught = buttons.get(normal(text));
      return words.orderButton(text) ?? (taught === 'ambiguous' ? undefined : taught);
    },
  };
}

function learn<T extends string>(pairs: readonly (readonly [string, T | undefined])[]): Map<string, T | 'ambiguous'> {
  const learnt = new Map<string, T | 'ambiguous'>();
  for (const [text, meaning] of pairs) {
    const key = normal(text);
    if (!key || !meaning) continue;
    const known = learnt.get(key);
    learnt.set(key, known === undefined || known === meaning ? meaning : 'ambiguous');
  }
  return learnt;
}
