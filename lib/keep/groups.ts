import { normal, type SiteWords } from '../language';
import { isRecord } from './fields';
import type { KeptGroup } from './order';
import type { Sighting } from './sighting';

/** The site's words as far as an order's copy needs them. */
export type KnownWords = Pick<SiteWords, 'orderGroup' | 'caseIsOpen'>;

type Meaning = KeptGroup | 'ambiguous';

const listOf = (value: unknown): Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The buttons of an order in the page's data. */
export const buttonsOf = ({ data }: Sighting): Readonly<Record<string, unknown>>[] => listOf(data?.buttons);

/** What an order's buttons prove without any word: two types whose meaning has a source (site-facts 3, 2026-11). */
function groupByButtons(sighting: Sighting): Meaning | undefined {
  const types = buttonsOf(sighting).map(({ type }) => type);
  const [open, over] = [types.includes('CONFIRM_GOODS'), types.includes('DELETE')];
  if (open && over) return 'ambiguous';
  return open ? 'shipped' : over ? 'finished' : undefined;
}

const dataStatus = ({ data }: Sighting): string => (typeof data?.statusText === 'string' ? data.statusText : '');

/** The buttons speak of the status in the data; a card that shows another word has changed since. */
const isCurrent = (sighting: Sighting, status: string): boolean => normal(dataStatus(sighting)) === normal(status);

/** The words that the orders with data teach for those without, in whatever language. */
function taughtBy(orders: readonly Sighting[]): ReadonlyMap<string, Meaning> {
  const taught = new Map<string, Meaning>();
  for (const order of orders) {
    const [word, group] = [normal(dataStatus(order)), groupByButtons(order)];
    if (word && group) taught.set(word, (taught.get(word) ?? group) === group ? group : 'ambiguous');
  }
  return taught;
}

/**
 * How to tell the group of an order from the status it shows: by the word's source, by what the same look teaches of the
 * word, by the order's own buttons. Where these disagree there is none.
 */
export function groupsIn(
  orders: readonly Sighting[],
  words: KnownWords,
): (sighting: Sighting, status: string) => KeptGroup | undefined {
  const taught = taughtBy(orders);
  return (sighting, status) => {
    const sourced = words.orderGroup(status);
    const proved = isCurrent(sighting, status) ? groupByButtons(sighting) : undefined;
    // A word with two sourced meanings is settled by the page that uses it.
    const meanings = [sourced === 'ambiguous' ? undefined : sourced, taught.get(normal(status)), proved];
    const [group, other] = new Set(meanings.filter((meaning) => meaning !== undefined));
    return other || group === 'ambiguous' ? undefined : group;
  };
}
