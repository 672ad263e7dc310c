import type { Searched } from '../../dom';
import { all } from '../../dom';

/** What stands in a page beside its cards: of 5,000 cards nothing is searched. */
export interface CardSurroundings extends Searched {
  /** Each part as high up as holds no card. */
  readonly blocks: readonly Element[];
  /** What stands around cards. */
  readonly around: readonly Element[];
  querySelectorAll(selector: string): Element[];
}

/**
 * Everything beside the cards.
 * @param list looked into even where it holds no card
 */
export function surroundingsOf(root: ParentNode, cards: ReadonlySet<Element>, list: Element | undefined): CardSurroundings {
  const around = new Set<Element>();
  const note = (one: Element | null | undefined): void => {
    for (let up = one; up && !around.has(up); up = up.parentElement) around.add(up);
  };
  cards.forEach((card) => {
    note(card.parentElement);
  });
  note(list);
  const blocks: Element[] = [];
  const walk = (parent: ParentNode): void => {
    Array.from(parent.children).forEach((one) => {
      if (around.has(one)) walk(one);
      else if (!cards.has(one)) blocks.push(one);
    });
  };
  walk(root);
  return searched(blocks, Array.from(around));
}

/** The part of it that stands in an element. */
export function within({ blocks, around }: CardSurroundings, whole: ParentNode): CardSurroundings {
  const isInside = (one: Element): boolean => whole.contains(one);
  return searched(blocks.filter(isInside), around.filter(isInside));
}

const searched = (blocks: readonly Element[], around: readonly Element[]): CardSurroundings => ({
  blocks,
  around,
  querySelectorAll: (selector) =>
    around
      .concat(blocks)
      .filter((one) => one.matches(selector))
      .concat(blocks.flatMap((one) => all(one, selector))),
});
