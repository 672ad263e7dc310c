import type { HealthLook, SignCount, SignName } from '../model/health';
import type { Facts } from '../model/reader-result';
import { ADDRESS_LIST, COUPONS, ORDER_DETAIL } from '../selectors/anchors';
import {
  CASE,
  CASE_ORDER,
  CASE_PRODUCT,
  CASE_STATUS,
  COIN_BALANCE,
  DETAIL_INFO,
  DETAIL_PARTS,
  DETAIL_PRODUCT,
  ERRORS,
  LOADING,
  ORDER_CARD,
  ORDER_LINK,
  ORDER_LISTS,
  ORDER_NUMBER,
  ORDER_STATUSES,
  REFUND_PROGRESS,
  REFUND_STATUS,
} from '../selectors/marks';
import type { PageKind } from './kinds';
import { snapshotSelectors } from './snapshot/selectors';

/** What a healthy page of a kind has, besides its facts, each by a selector. */
interface HealthSigns {
  /** Stands around all that is read, or is it: there however little the page has to show. */
  readonly frame?: string;
  /** An order or case of a list; absent on a page of one. */
  readonly entry?: string;
  /** The facts that count all of them by every sign there is, and those that are not understood. */
  readonly shown?: readonly [all: string, unclear: string];
  /** An entry may hold several of what is counted so. */
  readonly several?: true;
  /** What each of them has. */
  readonly each: Readonly<Partial<Record<SignName, string>>>;
  /** Marks that the page is still at work, or failed. */
  readonly busy: string;
}

const ROOT_EMPTY = '#root:empty,main:empty';
const BUSY = `${LOADING},${ERRORS},${ROOT_EMPTY}`;
const OF_ORDERS = ['ordersShown', 'ordersUnclear'] as const;
const [STATUS_TEXT, STATUS] = ORDER_STATUSES;
const { card, cardLine, thumbnail } = snapshotSelectors;

/**
 * The page kinds that are watched, by the selectors they are read and copied with; nothing that comes on some pages only: banners,
 * tabs, pagers. Of the others an emptied page, a balance beside a bonus, or a sign-in without its form looks like a changed one:
 * there it is said that the page could not be read.
 */
const signsOf: Readonly<Partial<Record<PageKind, HealthSigns>>> = {
  'order-list': {
    frame: ORDER_LISTS.join(),
    entry: ORDER_CARD,
    shown: OF_ORDERS,
    each: {
      // In the second one the word stands in an element of its own.
      status: `${STATUS_TEXT},${STATUS} > *`,
      number: `${ORDER_NUMBER},${ORDER_LINK}`,
      // The day stands beside the number (site-facts 3, 2026-11).
      date: `${ORDER_NUMBER} > div + div`,
      price: card.total,
      item: `${cardLine.title},${thumbnail}`,
    },
    // Searching 5,000 orders for marks of loading would hold up the page; its list stands there while it loads.
    busy: ROOT_EMPTY,
  },
  // Not the price: an expired order has none, and here it stands alone.
  'order-detail': {
    frame: DETAIL_PARTS,
    shown: OF_ORDERS,
    each: { status: ORDER_DETAIL.status[0], item: DETAIL_PRODUCT, date: DETAIL_INFO },
    busy: BUSY,
  },
  // No frame of its own is known: emptied, it looks like one of a new layout.
  'refund-list': {
    entry: CASE,
    shown: ['casesShown', 'casesUnclear'],
    several: true,
    each: { status: CASE_STATUS, number: CASE_ORDER, item: CASE_PRODUCT },
    busy: BUSY,
  },
  'refund-case': { frame: `${REFUND_STATUS},${REFUND_PROGRESS}`, each: { status: REFUND_STATUS }, busy: BUSY },
  coins: { frame: COIN_BALANCE, each: {}, busy: BUSY },
  coupons: { frame: COUPONS.page[0], each: {}, busy: BUSY },
  addresses: { frame: ADDRESS_LIST.list[0], each: {}, busy: BUSY },
};

const NOWHERE = ':not(*)';

/** What a page's script counts on a page of this kind: selectors, each told by how many elements it has. */
export function countedOn(kind: PageKind): string[] {
  const signs = signsOf[kind];
  if (!signs) return [];
  const { busy, frame = NOWHERE, entry, each } = signs;
  return [busy, frame, entry ?? 'html', ...Object.values(each).map((part) => (entry ? `${entry}:has(${part})` : part))];
}

/**
 * What those counts tell of a page's health. A status that is understood has come wherever it stands, as has a number that was read.
 * @param numbered how many orders or cases have their number
 * @param counts in the order of `countedOn`; undefined for a page that does not rest
 * @returns undefined where nothing can be told: of kinds that are not watched, and of a list with something left out
 */
export function healthIn(
  kind: PageKind,
  facts: Facts,
  numbered: number,
  counts: readonly number[] | undefined,
): Pick<HealthLook, 'busy' | 'signs' | 'odd'> | undefined {
  const signs = signsOf[kind];
  if (!signs || counts?.length !== countedOn(kind).length || facts.filtered === true) return undefined;
  const [busy = 0, frame = 0, entries = 0, ...having] = counts;
  const [shown = 0, unclear = 0] = (signs.shown ?? []).map((name) => Number(facts[name] ?? 0));
  const of = signs.several ? entries || shown : Math.max(entries, shown);
  const read: Readonly<Record<string, number>> = { status: shown - unclear, number: numbered };
  const each = Object.keys(signs.each).map((name, at): [string, SignCount] => [
    name,
    { of, having: having[at] ?? 0, read: read[name] ?? 0 },
  ]);
  const all: SignCount = { of: signs.frame ? 1 : 0, having: Math.min(frame, 1) };
  return { busy, signs: Object.fromEntries([['all', all], ...each]), odd: signs.entry ? 2 : 0 };
}

/** The number of a page's address without its query: of which one it is no more is kept. Digits do not count: they may be an order's. */
export function placeNumber(url: string): string {
  const { hostname, pathname } = new URL(url);
  const sum = [...hostname, ...pathname.replace(/\d/g, '')].reduce((so, unit) => (so * 31 + unit.charCodeAt(0)) >>> 0, 7);
  return String(sum);
}
