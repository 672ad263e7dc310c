import { pick } from '../random';

export type Random = () => number;

/** A way in which a page may differ from the one we know. */
export interface Mutation {
  readonly name: string;
  /** What it takes from a reader's sight: signals of a card, or whole cards. */
  readonly hides?: 'signals' | 'cards';
  /** The page's own data is gone or spoilt afterwards. */
  readonly harmsData?: boolean;
  /** Cards contradict themselves afterwards. */
  readonly contradicts?: boolean;
  /** The reading should stay the very same. */
  readonly harmless?: boolean;
  run(document: Document, random: Random): void;
}

export const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];

/** About this share of them. */
export const some = <T>(list: readonly T[], share: number, random: Random): T[] => list.filter(() => random() < share);

export const cardsOf = (document: Document): Element[] =>
  all(document, '.order-item, .order-item-wraper, [class*="orderItem--orderItem--"]');

/** The script with the page's data. */
export const dataScript = (document: Document): Element | undefined =>
  all(document, 'script').find((script) => script.textContent?.includes('pc_om_list_'));

export function drop(elements: readonly (Element | undefined)[]): void {
  for (const element of elements) element?.remove();
}

/** An element from its HTML. */
export function made(document: Document, html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild ?? holder;
}

export const oneOf = <T>(list: readonly T[], random: Random): T[] => {
  const one = pick(list, random);
  return one === undefined ? [] : [one];
};
