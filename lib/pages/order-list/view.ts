import { allMatches, firstMatch, isBusy, isLoading, isShown, textOf } from '../../dom';
import { normal } from '../../language';
import { anchors } from './anchors';
import type { Card } from './cards';
import type { OrderData } from './data';

/** The list around the cards: what part of the orders it shows, and whether it goes on. */
export interface View {
  /** True: another tab, a time limit or a search leaves orders out. Undefined: the page does not say. */
  readonly filtered: boolean | undefined;
  readonly moreOrders: boolean | undefined;
}

/** Reads which part of the orders is shown, never by a tab's word ("Processed" means two things), only by its place. */
export function viewOf(root: ParentNode, cards: readonly Card[], data: OrderData | undefined): View {
  const rest = besideCards(firstMatch(root, anchors.list) ?? root, cards);
  const filtered = isFiltered(root, rest, cards, data);
  if (firstMatch(root, anchors.more)) return { filtered, moreOrders: true };
  const busy = rest.around.some(isBusy) || rest.beside.some((one) => isBusy(one) || isLoading(one));
  const ended = filtered === false && !busy && !holdsStrangers(cards) && hasEnded(cards, data);
  if (ended) return { filtered, moreOrders: false };
  const unpressed = data?.hasMore === true && isAsLoaded(cards, data);
  return { filtered, moreOrders: unpressed ? true : undefined };
}

/** The list without its cards: what holds them, and what stands beside. A lazy picture in a card is not a loading list. */
interface Rest {
  readonly around: readonly Element[];
  readonly beside: readonly Element[];
}

function besideCards(scope: ParentNode, cards: readonly Card[]): Rest {
  const elements = new Set(cards.map((card) => card.element));
  const around = new Set<Element>();
  for (const element of elements) {
    for (let one = element.parentElement; one && !around.has(one); one = one.parentElement) around.add(one);
  }
  const beside: Element[] = [];
  const holders: ParentNode[] = [scope];
  for (const holder of holders) {
    for (const child of holder.children) {
      if (around.has(child)) holders.push(child);
      else if (!elements.has(child)) beside.push(child);
    }
  }
  return { around: [...around], beside };
}

const within = (rest: Rest, selector: string): Element[] =>
  rest.beside.flatMap((one) => [...(one.matches(selector) ? [one] : []), ...one.querySelectorAll(selector)]);

function isFiltered(root: ParentNode, rest: Rest, cards: readonly Card[], data: OrderData | undefined): boolean | undefined {
  const tabs = allMatches(root, anchors.tab);
  const active = tabs.findIndex((tab) => tab.matches(anchors.activeTab[0]));
  if (active > 0 || hasFilterSet(rest, cards, data)) return true;
  if (active === 0) return false;
  // Layouts without tabs (phone): the data still tells, as long as it speaks of what is shown.
  return tabs.length === 0 && data && isAsLoaded(cards, data)
    ? data.unfiltered === false || (data.unfiltered ? false : undefined)
    : undefined;
}

/** A search box with words in it, a chosen option, or a time limit on show. */
function hasFilterSet(rest: Rest, cards: readonly Card[], data: OrderData | undefined): boolean {
  if (data && isAsLoaded(cards, data) && data.unfiltered === false) return true;
  const chosen = (within(rest, 'select') as HTMLSelectElement[]).some((select) => select.selectedIndex > 0);
  const inputs = within(rest, 'input') as HTMLInputElement[];
  const fields = inputs.filter((field) => !['checkbox', 'radio', 'hidden'].includes(field.type));
  const searched = fields.some((field) => field.value.trim() && !field.readOnly);
  return chosen || searched || showsLimit(rest, fields, data);
}

/** The time filter shows its choice: in the page's own words where its data gives them, else by a figure ("6 months"). */
function showsLimit(rest: Rest, fields: readonly HTMLInputElement[], data: OrderData | undefined): boolean {
  const places = within(rest, '[class*="select"], [class*="select"] *');
  const leaves = places.filter((one) => one.childElementCount === 0 && one.tagName !== 'OPTION');
  const parts = new Set((data?.timeLimits ?? []).map(normal));
  const limits = (text: string): boolean => text.length < 40 && (parts.has(normal(text)) || /[0-9٠-٩۰-۹]/.test(text));
  // Whether it is shown is asked last: the answer may cost the page a layout.
  return leaves.some((one) => limits(textOf(one)) && isShown(one)) || fields.some((one) => one.readOnly && limits(one.value));
}

const isAsLoaded = (cards: readonly Card[], data: OrderData): boolean =>
  cards.length === data.orders.length && showsAll(cards, data);

function showsAll(cards: readonly Card[], data: OrderData): boolean {
  const shown = new Set(cards.map((card) => card.id));
  return data.orders.every((order) => shown.has(order.id));
}

/**
 * The list has come to its end. A missing "View orders" alone is a weak sign (the button may still be on its way), so
 * either the page's data says so, or the last batch came incomplete: orders come ten at a time.
 */
function hasEnded(cards: readonly Card[], data: OrderData | undefined): boolean {
  if (data && isAsLoaded(cards, data)) return data.hasMore === false;
  if (data && !showsAll(cards, data)) return false;
  return cards.length > 0 && cards.length % (data?.pageSize ?? 10) !== 0;
}

/** Something of a card's kind stands among the cards and is none that we know: it may be an order. */
function holdsStrangers(cards: readonly Card[]): boolean {
  const elements = new Set(cards.map((card) => card.element));
  const lists = new Set([...elements].map((element) => element.parentElement));
  const beside = [...lists].flatMap((list) => [...(list?.children ?? [])]);
  const tags = new Set([...elements].map((element) => element.tagName));
  return beside.some((one) => tags.has(one.tagName) && !elements.has(one) && one.querySelector('a, button') !== null);
}
