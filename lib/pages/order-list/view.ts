import { firstMatch, isLaidOut, isShown, LOADING, textOf } from '../../dom';
import { normal } from '../../language';
import { anchors } from './anchors';
import { type Card, outsideCards } from './cards';
import type { OrderData } from './data';

/** The list around the cards: what part of the orders it shows, and whether it goes on. */
export interface View {
  /** True: another tab, a time limit or a search leaves orders out. Undefined: the page does not say. */
  readonly filtered: boolean | undefined;
  readonly moreOrders: boolean | undefined;
}

/** The list, its cards, and what the page's data says of them as long as they are those it speaks of. */
interface Shown {
  readonly list: ParentNode;
  readonly elements: ReadonlySet<Element>;
  /** The page's data, while all of its orders and no others are shown. */
  readonly loaded: OrderData | undefined;
}

/** Reads which part of the orders is shown, never by a tab's word ("Processed" means two things), only by its place. */
export function viewOf(root: ParentNode, cards: readonly Card[], data: OrderData | undefined): View {
  const ids = new Set(cards.map((card) => card.id));
  const showsAll = data?.orders.every(([id]) => ids.has(id));
  const loaded = showsAll && cards.length === data?.orders.length ? data : undefined;
  const list = firstMatch(root, anchors.list) ?? root;
  const shown = { list, elements: new Set(cards.map((card) => card.element)), loaded };
  const filtered = isFiltered(root, shown, data);
  if (firstMatch(root, anchors.more)) return { filtered, moreOrders: true };
  // A missing "View orders" alone is a weak sign, the button may still be on its way: so either the page's data says that
  // there is no more, or the last batch came incomplete. Orders come ten at a time.
  const incomplete = showsAll !== false && cards.length % (data?.pageSize ?? 10) !== 0;
  const ended = filtered === false && (loaded ? loaded.hasMore === false : incomplete);
  if (ended && !isAtWork(root, shown) && !holdsStrangers(shown)) return { filtered, moreOrders: false };
  return { filtered, moreOrders: loaded?.hasMore || undefined };
}

function isInCard(element: Element, { elements, list }: Shown): boolean {
  for (let one: Element | null = element; one && one !== list; one = one.parentElement) if (elements.has(one)) return true;
  return false;
}

/** What a selector finds in the list beside its cards. */
const beside = (shown: Shown, selector: string): Element[] =>
  outsideCards(shown.list, selector).filter((one) => !isInCard(one, shown));

/** A mark of loading beside the cards or around them. A lazy picture in a card is not a loading list. */
function isAtWork(root: ParentNode, shown: Shown): boolean {
  const isAround = (mark: Element): boolean => Array.from(shown.elements).some((card) => mark !== card && mark.contains(card));
  const marks = outsideCards(root, LOADING).filter((mark) => !isInCard(mark, shown));
  return marks.some((mark) => (shown.list.contains(mark) || isAround(mark)) && isLaidOut(mark));
}

function isFiltered(root: ParentNode, shown: Shown, data: OrderData | undefined): boolean | undefined {
  const tab = anchors.tab[0];
  const first = root.querySelector(tab);
  const isFirst = first?.matches(anchors.activeTab[0]);
  if (!isFirst && root.querySelector(tab + anchors.activeTab[0])) return true;
  if (shown.loaded?.unfiltered === false || hasFilterSet(shown, data)) return true;
  // Layouts without tabs (phone): the data still tells, as long as it speaks of what is shown.
  return isFirst || (!first && shown.loaded?.unfiltered) ? false : undefined;
}

/** In a closed menu lies what could be chosen, not what is. */
const UNHIDDEN = ':not(option):not([hidden]):not([hidden] *)';

/** A search box with words in it, a chosen option, or a time limit on show: in the page's words for it, else by a figure. */
function hasFilterSet(shown: Shown, data: OrderData | undefined): boolean {
  const limits = (text: string): boolean =>
    text.length < 40 && (data?.timeLimits.includes(normal(text)) || /[0-9٠-٩۰-۹]/.test(text));
  const isSet = (field: HTMLInputElement | HTMLSelectElement): boolean => {
    if ('selectedIndex' in field) return field.selectedIndex > 0;
    if (/^(checkbox|radio|hidden)$/.test(field.type)) return false;
    return field.readOnly ? limits(field.value) : field.value.trim() !== '';
  };
  const fields = beside(shown, 'select, input:not(:placeholder-shown)') as (HTMLInputElement | HTMLSelectElement)[];
  // Each step by a plain selector: one for both cost the page 1 ms (Chromium 156, 20 cards).
  const boxes = beside(shown, '[class*="select"]:not(option):not([hidden])');
  const parts = boxes.flatMap((box) => [box].concat(Array.from(box.querySelectorAll(UNHIDDEN))));
  // Whether it is shown is asked last: the answer may cost the page a layout.
  return fields.some(isSet) || parts.some((one) => !one.childElementCount && limits(textOf(one)) && isShown(one));
}

/** Something of a card's kind stands among the cards and is none that we know: it may be an order. */
function holdsStrangers({ elements }: Shown): boolean {
  const cards = Array.from(elements);
  const tags = new Set(cards.map((card) => card.tagName));
  const lists = new Set(cards.map((card) => card.parentElement));
  const isStranger = (one: Element): boolean =>
    !elements.has(one) && tags.has(one.tagName) && one.querySelector('a, button') !== null;
  return Array.from(lists).some((list) => Array.from(list?.children ?? []).some(isStranger));
}
