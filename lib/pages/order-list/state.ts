import { allMatches, textOf } from '../../dom';
import { normal, type OrderButton, type OrderGroup } from '../../language';
import { anchors } from './anchors';
import type { Card } from './cards';
import type { DataOrder } from './data';
import type { PageWords } from './taught';

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

const [TRACKING, REVIEW] = ['/p/tracking', 'leaveFeedback'];
/** Links that say nothing of the state: order, store, item, receipt, a return that could still be asked for. */
const HARMLESS = ['/p/order/detail', 'order_detail.htm', '/store/', '/item/', '/p/tax-ui', '/p/reverse-pages'];
const leadsTo = (paths: readonly string[]): string => paths.map((path) => `[href*="${path}"]`).join(',');
const LEADS_TO_TRACKING = `:has(${leadsTo([TRACKING])})`;
const LEADS_TO_REVIEW = `:has(${leadsTo([REVIEW])})`;
/** What stands to be pressed on a card and may tell its state by its words. */
const PRESSED = `:is(a,button,${anchors.button}):not(${leadsTo([TRACKING, REVIEW, ...HARMLESS])})`;

const STATUS = anchors.status.join();

/** All that a card says, as it stands there. Equal ones have equal meanings, and there are few in a list. */
interface Signs {
  readonly whole: boolean;
  readonly statuses: readonly string[];
  readonly buttons: readonly string[];
  readonly tracked: boolean;
  readonly reviewable: boolean;
  readonly banners: readonly string[];
  /** What the order's own data says, as long as it speaks of the status shown. */
  readonly data: DataOrder | undefined;
}

/** Reads cards one by one; what is the same on two cards is judged once. */
export function createJudge(words: PageWords, data: ReadonlyMap<unknown, DataOrder>): (card: Card) => CardState {
  const judged = new Map<string, CardState>();
  return (card) => {
    const signs = signsOf(card, data.get(card.id));
    const key = JSON.stringify(signs);
    const state = judged.get(key) ?? stateOf(signs, words);
    judged.set(key, state);
    return state;
  };
}

function signsOf({ element, whole }: Card, data: DataOrder | undefined): Signs {
  const marks = allMatches(element, anchors.status);
  if (element.matches(STATUS)) marks.unshift(element);
  const statuses = textsOf(marks);
  return {
    whole,
    statuses,
    buttons: textsOf(element.querySelectorAll(PRESSED)),
    tracked: element.matches(LEADS_TO_TRACKING),
    reviewable: element.matches(LEADS_TO_REVIEW),
    banners: textsOf(allMatches(element, anchors.banner)),
    data: statuses.some((status) => normal(status) === data?.status) ? data : undefined,
  };
}

const textsOf = (elements: ArrayLike<Element>): string[] => Array.from(elements, textOf).filter(Boolean);

/**
 * The state of one order. Finished needs a known word, nothing against it, and where anything on the card is not known a
 * second sign; open needs one sign; contradictions are unclear.
 * @param words sourced and taught ones
 */
function stateOf(signs: Signs, words: PageWords): CardState {
  const { whole, statuses, data } = signs;
  const groups = new Set(statuses.map(words.orderGroup));
  const buttons = signs.buttons.map(words.orderButton);
  if (signs.tracked) buttons.push('track');
  if (signs.reviewable) buttons.push('review');
  const proved = data?.proved;
  const openCase = openCaseOf(signs.banners.concat(data?.banners ?? []), words);
  const removable = buttons.some((button) => FINISHED_BY_BUTTON.has(button)) || data?.removable === true;
  const open = openGroup(groups, buttons) ?? (proved === 'shipped' ? proved : undefined);
  const isOver = (status: string): boolean => words.sourcedGroup(status) === 'finished';
  const ended = removable || groups.has('finished') || proved === 'finished' || statuses.some(isOver);
  if (open) return { group: ended ? 'unclear' : open, openCase };
  const word = groups.size === 1 && groups.has('finished');
  // Without a sign of the end, a word only the page taught, or a button nobody knows, leaves it open what the order is.
  const doubt = !removable && (buttons.includes(undefined) || !statuses.every(isOver));
  if (whole && word && !doubt && openCase === false) return { group: 'finished', openCase };
  return { group: 'unclear', openCase: groups.has('case') || openCase === true || (isUnderstood(groups) ? openCase : 'unknown') };
}

/** A status in unknown words may well be a dispute. */
const isUnderstood = (groups: ReadonlySet<OrderGroup | 'ambiguous' | undefined>): boolean =>
  groups.size > 0 && !groups.has(undefined);

/** The group an open order is in: by its status word first, then by what can be pressed. */
export function openGroup(
  groups: ReadonlySet<OrderGroup | 'ambiguous' | undefined>,
  buttons: readonly (OrderButton | undefined)[],
): OpenGroup | undefined {
  const byWord = (['unpaid', 'toShip', 'shipped'] as const).find((group) => groups.has(group));
  return byWord ?? buttons.map((button) => button && OPEN_BY_BUTTON[button]).find(Boolean);
}

/** A banner is about a refund or dispute. Its words may be unknown; then it neither proves nor rules out an open case. */
function openCaseOf(banners: readonly string[], words: PageWords): CardState['openCase'] {
  const known = banners.map(words.caseIsOpen);
  if (known.includes(true)) return true;
  return known.includes(undefined) ? 'unknown' : false;
}
