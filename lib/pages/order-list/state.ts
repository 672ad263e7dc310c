import { allMatches, textOf } from '../../dom';
import { normal, type OrderButton, type OrderGroup, type SiteWords } from '../../language';
import { anchors } from './anchors';
import type { Card } from './cards';
import type { DataOrder } from './data';
import { groupOfData } from './taught';

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
const FINISHED_BY_BUTTON: ReadonlySet<OrderButton> = new Set(['remove', 'review']);

/**
 * The state of one order. Finished needs a known word and nothing against it; open needs one sign; contradictions are unclear.
 * @param words sourced and taught ones
 * @param data the order's own data, if it has any
 */
export function stateOf(card: Card, words: SiteWords, data: DataOrder | undefined): CardState {
  const statuses = statusTexts(card.element);
  const current = data && statuses.some((status) => normal(status) === normal(data.status)) ? data : undefined;
  const openCase = openCaseOf(card.element, words, current);
  const groups = new Set(statuses.map((status) => words.orderGroup(status)));
  const buttons = buttonsOf(card.element, words);
  const proved = current && groupOfData(current);
  const open = openGroup(groups, buttons) ?? (proved === 'shipped' ? proved : undefined);
  const ended = groups.has('finished') || buttons.some((button) => FINISHED_BY_BUTTON.has(button));
  if (open) return { group: ended || proved === 'finished' ? 'unclear' : open, openCase };
  if (groups.has('case')) return { group: 'unclear', openCase: true };
  const finished = card.whole && groups.size === 1 && groups.has('finished') && openCase === false;
  return { group: finished ? 'finished' : 'unclear', openCase };
}

const statusTexts = (element: Element): string[] =>
  [...(element.matches(anchors.status.join(',')) ? [element] : []), ...allMatches(element, anchors.status)]
    .map(textOf)
    .filter(Boolean);

function openGroup(
  groups: ReadonlySet<OrderGroup | 'ambiguous' | undefined>,
  buttons: readonly OrderButton[],
): OpenGroup | undefined {
  const byWord = (['unpaid', 'toShip', 'shipped'] as const).find((group) => groups.has(group));
  return byWord ?? buttons.map((button) => OPEN_BY_BUTTON[button]).find(Boolean);
}

function buttonsOf(card: Element, words: SiteWords): OrderButton[] {
  const places = card.querySelectorAll(`a, button, ${anchors.button.join(',')}`);
  return [...places].flatMap((place) => buttonByLink(place.getAttribute('href') ?? '') ?? words.orderButton(textOf(place)) ?? []);
}

function buttonByLink(href: string): OrderButton | undefined {
  if (href.includes('/p/tracking')) return 'track';
  return href.includes('leaveFeedback') ? 'review' : undefined;
}

/** A banner is about a refund or dispute. Its words may be unknown; then it neither proves nor rules out an open case. */
function openCaseOf(card: Element, words: SiteWords, data: DataOrder | undefined): CardState['openCase'] {
  const banners = [...allMatches(card, anchors.banner).map(textOf), ...(data?.banners ?? [])].filter((text) => normal(text));
  const known = banners.map((text) => words.caseIsOpen(text));
  if (known.includes(true)) return true;
  return known.includes(undefined) ? 'unknown' : false;
}
