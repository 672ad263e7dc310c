import { normal, type SiteWords } from '../../site/language';
import { learnWord } from '../../site/readers/order-list/learnt-words';
import type { OrderSnapshot, OrderSnapshots } from '../../site/snapshot/snapshot';
import { recordsIn } from '../../tools/guards';
import type { KeptGroup } from '../model/order';

/** The site's words as far as an order's copy needs them. */
export type KnownWords = Pick<SiteWords, 'orderGroup' | 'caseIsOpen'>;

type Meaning = KeptGroup | 'ambiguous';

/** The buttons of an order in the page's data. */
export const buttonsOf = ({ data }: OrderSnapshot): Readonly<Record<string, unknown>>[] => recordsIn(data?.buttons);

/** On the list a link to its tracking says that the order was sent and is not over; elsewhere it says nothing (site-facts 3). */
const isTracked = (page: string, { texts }: OrderSnapshot): boolean => page === 'order-list' && texts.trackingLink !== undefined;

/** What an order's buttons prove without any word: two types whose meaning has a source (site-facts 3, 2026-11). */
function groupByButtons(snapshot: OrderSnapshot): Meaning | undefined {
  const types = buttonsOf(snapshot).map(({ type }) => type);
  const [open, over] = [types.includes('CONFIRM_GOODS'), types.includes('DELETE')];
  if (open && over) return 'ambiguous';
  return open ? 'shipped' : over ? 'finished' : undefined;
}

const dataStatus = ({ data }: OrderSnapshot): string => (typeof data?.statusText === 'string' ? data.statusText : '');

/** Buttons only tell about the status in the data. If the card shows another word, it has changed since. */
const isCurrent = (snapshot: OrderSnapshot, status: string): boolean => normal(dataStatus(snapshot)) === normal(status);

/** The words that the orders with data teach for those without, in whatever language. */
function taughtBy(orders: readonly OrderSnapshot[]): ReadonlyMap<string, Meaning> {
  const taught = new Map<string, Meaning>();
  for (const order of orders) {
    learnWord(taught, normal(dataStatus(order)), groupByButtons(order));
  }
  return taught;
}

/**
 * How to tell the group of an order from the status it shows: by the word's source, by what the same look teaches of the
 * word, by the order's own buttons. Where these disagree there is none.
 */
export function createGroupOf(
  { page, orders }: OrderSnapshots,
  words: KnownWords,
): (snapshot: OrderSnapshot, status: string) => KeptGroup | undefined {
  const taught = taughtBy(orders);
  return (snapshot, status) => {
    const sourced = words.orderGroup(status);
    const proved = isCurrent(snapshot, status) ? groupByButtons(snapshot) : undefined;
    // For a word with two meanings, or with a doubtful one, the page's own data decides.
    const isHalf = sourced === 'ambiguous' || sourced === 'open' || sourced === 'ending';
    const meanings = [isHalf ? undefined : sourced, taught.get(normal(status)), proved];
    const [group, other] = new Set(meanings.filter((meaning) => meaning !== undefined));
    if (isTracked(page, snapshot) && (!group || group === 'finished')) return group ? undefined : 'shipped';
    return other || group === 'ambiguous' ? undefined : group;
  };
}
