import { allMatches, textOf } from '../../dom';
import { normal, type OrderButton, type OrderGroup, type SiteWords } from '../../language';
import { anchors } from './anchors';
import type { Card } from './cards';
import type { DataOrder } from './data';
import { groupOfData, isRemoval, type PageWords } from './taught';

/** What a card shows of its order. */
export interface CardState {
  readonly group: 'unpaid' | 'toShip' | 'shipped' | 'finished' | 'unclear';
  /** `unknown`: a banner stands there in words nobody knows. */
  readonly openCase: boolean | 'unknown';
}

type OpenGroup = 'unpaid' | 'toShip' | 'shipped';

/** What is behind each button (site-facts 3): three leave the order open, one shows it on the way, two end it. */
const OPEN_BY_BUTTON: Readonly<Partial<Record<OrderButton, OpenGroup>>> = {
  confirm: 'shipped',
  track: 'shipped',
  pay: 'unpaid',
  cancel: 'toShip',
};
export const FINISHED_BY_BUTTON: ReadonlySet<OrderButton | undefined> = new Set(['remove', 'review']);
/** Links that say nothing of the state: order, store, item, receipt, a return that could still be asked for. */
const HARMLESS = /\/p\/order\/detail|order_detail\.htm|\/store\/|\/item\/|\/p\/tax-ui|\/p\/reverse-pages/;

/**
 * The state of one order. Finished needs a known word, nothing against it, and where anything on the card is not known a
 * second sign; open needs one sign; contradictions are unclear.
 * @param words sourced and taught ones
 * @param data the order's own data, if it has any
 */
export function stateOf(card: Card, words: PageWords, data: DataOrder | undefined): CardState {
  const statuses = statusTexts(card.element);
  const current = data && statuses.some((status) => normal(status) === normal(data.status)) ? data : undefined;
  const groups = new Set(statuses.map((status) => words.orderGroup(status)));
  const buttons = buttonsOf(card.element, words);
  const proved = current && groupOfData(current);
  const openCase = openCaseOf(card.element, words, current);
  const removable = buttons.some((button) => FINISHED_BY_BUTTON.has(button)) || (current?.buttons ?? []).some(isRemoval);
  const open = openGroup(groups, buttons) ?? (proved === 'shipped' ? proved : undefined);
  const isOver = (status: string): boolean => words.sourcedGroup(status) === 'finished';
  const ended = removable || groups.has('finished') || proved === 'finished' || statuses.some(isOver);
  if (open) return { group: ended ? 'unclear' : open, openCase };
  const word = groups.size === 1 && groups.has('finished');
  // Without a sign of the end, a word only the page taught, or a button nobody knows, leaves it open what the order is.
  const doubt = !removable && (buttons.includes(undefined) || !statuses.every(isOver));
  if (card.whole && word && !doubt && openCase === false) return { group: 'finished', openCase };
  return { group: 'unclear', openCase: groups.has('case') || openCase === true || (isUnderstood(groups) ? openCase : 'unknown') };
}

/** A status in unknown words may well be a dispute. */
const isUnderstood = (groups: ReadonlySet<OrderGroup | 'ambiguous' | undefined>): boolean =>
  groups.size > 0 && !groups.has(undefined);

const statusTexts = (element: Element): string[] =>
  [...(element.matches(anchors.status.join(',')) ? [element] : []), ...allMatches(element, anchors.status)]
    .map(textOf)
    .filter(Boolean);

/** The group an open order is in: by its status word first, then by what can be pressed. */
export function openGroup(
  groups: ReadonlySet<OrderGroup | 'ambiguous' | undefined>,
  buttons: readonly (OrderButton | undefined)[],
): OpenGroup | undefined {
  const byWord = (['unpaid', 'toShip', 'shipped'] as const).find((group) => groups.has(group));
  return byWord ?? buttons.map((button) => button && OPEN_BY_BUTTON[button]).find(Boolean);
}

/** What stands to be pressed on a card; undefined for what nobody knows. */
const buttonsOf = (card: Element, words: SiteWords): (OrderButton | undefined)[] =>
  [...card.querySelectorAll(`a, button, ${anchors.button.join(',')}`)].flatMap((place): (OrderButton | undefined)[] => {
    const known = buttonByLink(place.getAttribute('href') ?? '');
    if (known) return [known];
    const text = textOf(place);
    return text ? [words.orderButton(text)] : [];
  });

function buttonByLink(href: string): OrderButton | undefined {
  if (href.includes('/p/tracking')) return 'track';
  if (href.includes('leaveFeedback')) return 'review';
  return HARMLESS.test(href) ? 'cart' : undefined;
}

/** A banner is about a refund or dispute. Its words may be unknown; then it neither proves nor rules out an open case. */
function openCaseOf(card: Element, words: SiteWords, data: DataOrder | undefined): CardState['openCase'] {
  const banners = [...allMatches(card, anchors.banner).map(textOf), ...(data?.banners ?? [])].filter(Boolean);
  const known = banners.map((text) => words.caseIsOpen(text));
  if (known.includes(true)) return true;
  return known.includes(undefined) ? 'unknown' : false;
}
