import type { HealthLook, SignCount, SignName, WatchedKind } from '../model/health';
import type { Facts } from '../model/reader-result';
import { ADDRESS_LIST, COUPONS } from '../selectors/anchors';
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
  ORDER_STATUS,
  REFUND_PROGRESS,
  REFUND_STATUS,
} from '../selectors/marks';
import type { PageKind } from './kinds';
import { snapshotSelectors } from './snapshot/selectors';

/** What a healthy page of a kind has, besides its facts, each by a selector. */
interface HealthSigns {
  /** Stands around all that is read, or is it: there however little the page has to show. */
  readonly frame?: string;
  /** An order or case; `html` on a page of one. */
  readonly entry: string;
  /** The fact that counts them by every sign there is: an entry whose class has changed is among them. */
  readonly shown?: 'ordersShown' | 'casesShown';
  /** An entry may hold several of what the fact counts. */
  readonly several?: true;
  /** What each of them has. */
  readonly each: Readonly<Partial<Record<SignName, string>>>;
  /** Marks that the page is still at work, or failed. */
  readonly busy: string;
}

const ROOT_EMPTY = '#root:empty,main:empty';
const BUSY = `${LOADING},${ERRORS},${ROOT_EMPTY}`;
const filled = (place: string): string => `:is(${place}):not(:empty)`;
const { card, cardLine, thumbnail } = snapshotSelectors;

/** Of one page: of what it has of its own nothing counts. */
const onePage = (frame: string, each: HealthSigns['each'] = {}): HealthSigns => ({ frame, entry: 'html', each, busy: BUSY });

/** Every watched kind, by the selectors that it is read and copied with. No row for what comes on some pages only: banners, tabs, pagers. */
const signsOf: { readonly [K in WatchedKind]: HealthSigns } = {
  'order-list': {
    frame: ORDER_LISTS.join(),
    entry: ORDER_CARD,
    shown: 'ordersShown',
    each: {
      status: filled(ORDER_STATUS),
      number: `${ORDER_NUMBER},${ORDER_LINK}`,
      // The day stands before the number (site-facts 3, 2026-11).
      date: `${ORDER_NUMBER} > div + div`,
      price: filled(card.total),
      item: `${cardLine.title},${thumbnail}`,
    },
    // Searching 5,000 orders for marks of loading would hold up the page; its list stands there while it loads.
    busy: ROOT_EMPTY,
  },
  // Not the price: an expired order has none, and here it stands alone.
  'order-detail': onePage(DETAIL_PARTS, { status: filled('.order-status'), item: DETAIL_PRODUCT, date: DETAIL_INFO }),
  'refund-list': {
    entry: CASE,
    shown: 'casesShown',
    several: true,
    each: { status: filled(CASE_STATUS), number: filled(CASE_ORDER), item: filled(CASE_PRODUCT) },
    busy: BUSY,
  },
  'refund-case': onePage(`${REFUND_STATUS},${REFUND_PROGRESS}`, { status: filled(REFUND_STATUS) }),
  coins: onePage(filled(COIN_BALANCE)),
  coupons: onePage(COUPONS.page[0]),
  addresses: onePage(ADDRESS_LIST.list[0]),
};

const signsFor = (kind: PageKind): HealthSigns | undefined => (signsOf as Partial<Record<PageKind, HealthSigns>>)[kind];

/** What a page's script counts on a page of this kind: selectors, each told by how many elements it has. */
export function countedOn(kind: PageKind): string[] {
  const signs = signsFor(kind);
  if (!signs) return [];
  const { busy, frame = ':not(*)', entry, each } = signs;
  return [busy, frame, entry, ...Object.values(each).map((part) => `${entry}:has(${part})`)];
}

/**
 * What those counts tell of a page's health.
 * @param counts in the order of `countedOn`; undefined for a page that does not rest
 * @returns undefined where nothing can be told: of kinds that are not watched, and of a list with something left out
 */
export function healthIn(
  kind: PageKind,
  facts: Facts,
  counts: readonly number[] | undefined,
): Pick<HealthLook, 'busy' | 'signs' | 'odd'> | undefined {
  const signs = signsFor(kind);
  if (!signs || counts?.length !== countedOn(kind).length || facts.filtered === true) return undefined;
  const [busy = 0, frame = 0, entries = 0, ...having] = counts;
  const shown = Number(facts[signs.shown ?? ''] ?? 0);
  const of = signs.several ? entries || shown : Math.max(entries, shown);
  const each = Object.keys(signs.each).map((name, at): [string, SignCount] => [name, { of, having: having[at] ?? 0 }]);
  const all: SignCount = { of: signs.frame ? 1 : 0, having: Math.min(frame, 1) };
  return { busy, signs: Object.fromEntries([['all', all], ...each]), odd: signs.entry === 'html' ? 0 : 2 };
}

/** The number of a page's address without its query: of which one it is no more is kept. Digits do not count: they may be an order's. */
export function placeNumber(url: string): string {
  const { hostname, pathname } = new URL(url);
  const sum = [...hostname, ...pathname.replace(/\d/g, '')].reduce((so, unit) => (so * 31 + unit.charCodeAt(0)) >>> 0, 7);
  return String(sum);
}
