import { CURRENT_PAGE, FILTER_CHOICES, NOT_CHOSEN, OPTIONS, ORDER_PAGER, TABS } from '../../../selectors/marks';
import { all, isVisible, textOf, withAllIn } from '../../dom';
import { normal, type SiteWords, type TimeLimit } from '../../language';
import { isNarrowed } from '../reading/narrowed';
import type { OrderData } from './data';
import type { CardSurroundings } from './surroundings';

const ANY_FIGURE = /\p{Nd}/u;
const LONGEST = 40;

/**
 * True: another tab, a time limit or a search leaves orders out. Undefined: the page does not say.
 * @param head what stands beside the cards, in the list and around it
 * @param loaded the page's data, while all of its orders and no others are shown
 */
export function isFiltered(
  head: CardSurroundings,
  data: OrderData | undefined,
  loaded: OrderData | undefined,
  words: SiteWords,
): boolean | undefined {
  if (isNarrowed(head) || loaded?.unfiltered === false) return true;
  const chosen = head.querySelectorAll(FILTER_CHOICES).flatMap((box) => chosenIn(box, data, words));
  if (chosen.includes('some')) return true;
  // Layouts without tabs (phone), a filter in words nobody knows: the data still tells, as long as it speaks of what is shown.
  const isKnown = head.querySelectorAll(TABS).length && (chosen.includes('all') || !chosen.length);
  return isKnown || loaded?.unfiltered ? false : undefined;
}

/** What a box that lets one choose says, each of its texts by what it leaves out. */
function chosenIn(box: Element, data: OrderData | undefined, words: SiteWords): (TimeLimit | undefined)[] {
  const options = all(box, OPTIONS).map(wordsIn);
  const limitOf = (text: string): TimeLimit | undefined => {
    const at = options.indexOf(text);
    const known = data?.times.get(normal(text)) ?? words.timeLimit(text);
    // The first choice is everything (site-facts 3: all, 6m, 1y, 2y).
    return known ?? (at === 0 ? 'all' : at > 0 || ANY_FIGURE.test(text) ? 'some' : undefined);
  };
  const leaves = withAllIn(box).filter((one) => !one.childElementCount);
  // Whether it is shown is asked last: the answer may cost the page a layout.
  const said = leaves.filter((one) => wordsIn(one) && !one.closest(NOT_CHOSEN) && isVisible(one)).map(wordsIn);
  return said.filter((text) => text.length < LONGEST).map(limitOf);
}

/** A field that only shows a choice has it as its value. */
const wordsIn = (one: Element & { readOnly?: boolean; value?: string }): string =>
  one.localName === 'input' ? (one.readOnly && one.value) || '' : textOf(one);

/** Whether a pager, where there is one, stands on page 1, and whether that is its only page. */
export function pagerPosition(head: CardSurroundings): { readonly isFirst: boolean; readonly isOnly: boolean } {
  const [pager] = head.querySelectorAll(ORDER_PAGER);
  if (!pager) return { isFirst: true, isOnly: true };
  const isFirst = all(pager, CURRENT_PAGE).some((one) => textOf(one) === '1');
  return { isFirst, isOnly: isFirst && !all(pager, '*').some((one) => Number(textOf(one)) > 1) };
}
