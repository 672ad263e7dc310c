import {
  LEADS_TO_REVIEW,
  LEADS_TO_TRACKING,
  ORDER_BANNERS,
  ORDER_BUTTONS,
  ORDER_STATUS,
  ORDER_STATUSES,
} from '../../../selectors/marks';
import { OPEN_BY_BUTTON } from '../../../selectors/patterns';
import { allMatches, textOf } from '../../dom';
import { normal, type OrderButton, type OrderGroup } from '../../language';
import type { Card } from './cards';
import type { DataOrder } from './data';
import type { PageWords } from './learnt-words';

/** What a card shows of its order. */
export interface CardState {
  readonly group: 'unpaid' | 'toShip' | 'shipped' | 'open' | 'finished' | 'unclear';
  /** `unknown`: a banner stands there in words nobody knows. */
  readonly openCase: boolean | 'unknown';
  /** What the person says of its status word decided; `open` is always of that kind. */
  readonly told?: true | undefined;
  /** Its status word, where that is all there is to go by and nobody knows it. */
  readonly word?: string | undefined;
}

type OpenGroup = 'unpaid' | 'toShip' | 'shipped';

/** What ends an order (site-facts 3). */
export const FINISHED_BY_BUTTON: ReadonlySet<OrderButton | undefined> = new Set(['remove', 'review']);

/** How many orders there are in each group. */
export function groupCounts(groups: readonly CardState['group'][]) {
  const count = (group: CardState['group']): number => groups.filter((one) => one === group).length;
  return {
    ordersShown: groups.length,
    ordersUnpaid: count('unpaid'),
    ordersToShip: count('toShip'),
    ordersShipped: count('shipped'),
    ordersFinished: count('finished'),
    ordersUnclear: count('unclear'),
    ordersOpen: count('open') || undefined,
  };
}

/** All that a card says, as it stands there. Equal ones have equal meanings, and there are few in a list. */
interface Signs {
  readonly whole: boolean;
  readonly statuses: readonly string[];
  readonly buttons: readonly string[];
  readonly tracked: boolean;
  readonly reviewable: boolean;
  readonly banners: readonly string[];
  /** What the order's own data says, as long as it speaks of the status shown, or of one that no translator left as it was. */
  readonly data: DataOrder | undefined;
}

/** Reads cards one by one; what is the same on two cards is judged once. */
export function createJudge(words: PageWords, data: ReadonlyMap<unknown, DataOrder>): (card: Card) => CardState {
  const judged = new Map<string, CardState>();
  return (card) => {
    const signs = signsOf(card, data.get(card.id), words.translated);
    const key = JSON.stringify(signs);
    const state = judged.get(key) ?? stateOf(signs, words);
    judged.set(key, state);
    return state;
  };
}

/** The status words of a card. */
function statusesOf({ element }: Card): string[] {
  const marks = allMatches(element, ORDER_STATUSES);
  if (element.matches(ORDER_STATUS)) marks.unshift(element);
  return textsOf(marks);
}

const speaksOf = (data: DataOrder | undefined, statuses: readonly string[]): boolean =>
  statuses.some((status) => normal(status) === data?.status);

/** If this many cards all say something else than the page's data, a translator has changed them, not the orders. */
const TELLING = 3;

/** True if none of the cards named in the page's data says what the data say: a translator that left no mark. */
export function sayOtherThan(data: ReadonlyMap<unknown, DataOrder>, cards: readonly Card[]): boolean {
  const named = cards.filter((card) => data.has(card.id));
  return named.length >= TELLING && !named.some((card) => speaksOf(data.get(card.id), statusesOf(card)));
}

function signsOf(card: Card, data: DataOrder | undefined, translated: boolean | undefined): Signs {
  const { element, whole } = card;
  const statuses = statusesOf(card);
  return {
    whole,
    statuses,
    buttons: textsOf(element.querySelectorAll(ORDER_BUTTONS)),
    tracked: element.matches(LEADS_TO_TRACKING),
    reviewable: element.matches(LEADS_TO_REVIEW),
    banners: textsOf(allMatches(element, ORDER_BANNERS)),
    data: translated || speaksOf(data, statuses) ? data : undefined,
  };
}

const textsOf = (elements: ArrayLike<Element>): string[] => Array.from(elements, textOf).filter(Boolean);

/**
 * The state of one order. Finished needs a known word, nothing against it, and where anything on the card is not known a
 * second sign; open needs one sign; contradictions are unclear. The person's own word on a status comes last: it settles the
 * order where nothing on the card says otherwise, and never what may be a case.
 * @param words sourced, taught and told ones
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
  // On a translated page the words prove nothing: it takes a button's target or the order's own data.
  const word = words.translated ? removable : groups.size === 1 && groups.has('finished');
  // With a word known only from this page, or with an unknown button, finished needs a second sign, such as "Remove".
  const doubt = !removable && (buttons.includes(undefined) || !statuses.every(isOver));
  const free = whole && openCase === false;
  if (free && word && !doubt) return { group: 'finished', openCase };
  const inCase = groups.has('case') || openCase === true || (isUnderstood(groups) ? openCase : 'unknown');
  const unknown = statuses.find((status) => !(statuses[1] || words.translated || words.orderGroup(status)));
  const told = unknown && words.byPerson(unknown);
  const counts = told && (told === 'open' ? !ended : free);
  return { group: counts ? told : 'unclear', openCase: inCase, told: counts || undefined, word: unknown };
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
  // It is open, but we do not know how far it has come. Most such words mean that it waits for payment.
  return (
    byWord ??
    buttons.map((button) => button && (OPEN_BY_BUTTON as Partial<Record<OrderButton, OpenGroup>>)[button]).find(Boolean) ??
    (groups.has('open') ? 'unpaid' : undefined)
  );
}

/** A banner is about a refund or dispute. Its words may be unknown; then it neither proves nor rules out an open case. */
function openCaseOf(banners: readonly string[], words: PageWords): CardState['openCase'] {
  const known = banners.map(words.caseIsOpen);
  if (known.includes(true)) return true;
  return known.includes(undefined) ? 'unknown' : false;
}
