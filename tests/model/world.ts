import type { Domain, Facts, ItemState } from '../../lib/model/reader-result';
import type { PageKind } from '../../lib/site/kinds';

/** The site as it truly is, and the tabs in which it was loaded: what a random walk changes and looks at. */

export type HostName = 'com' | 'us';
export type Left = 'money' | 'coins' | 'addresses';

export interface Order {
  readonly number: string;
  /** The page shows no number of it. */
  readonly nameless: boolean;
  open: boolean;
  banner: 'none' | 'open' | 'settled';
}

export interface Case {
  readonly number: string;
  open: boolean;
}

export interface Account {
  readonly name: string;
  readonly orders: Order[];
  readonly cases: Case[];
  readonly left: Record<Left, boolean>;
}

/** How one order or case stands in a tab, and since when that is known. Times are true ones, not those of the clock. */
interface Shown {
  as: ItemState;
  at: number;
  /** By the clock; undefined: the page's own age. */
  asOf?: number;
  lastSeen: number;
  wasSettled: boolean;
}

export interface Tab {
  readonly id: string;
  readonly host: HostName;
  readonly account: Account;
  readonly kind: PageKind;
  /** Age of its data by the clock; undefined for a stored copy. */
  readonly asOf: number | undefined;
  readonly loadedAt: number;
  /** Orders or cases shown, newest first, as the data say. */
  readonly shown: { readonly thing: Order | Case; open: boolean; banner: Order['banner'] }[];
  /** How many of the account's were there when it was loaded. */
  more: boolean;
  readonly left: Record<Left, boolean>;
  readonly items: Map<string, Shown>;
  readonly banners: Map<string, Shown>;
}

/** A first page holds so many. */
export const PAGE = 3;

export const DOMAIN_OF_KIND: Partial<Record<PageKind, Domain>> = {
  'order-list': 'orders',
  'order-detail': 'orders',
  'refund-list': 'cases',
  'refund-case': 'cases',
};

/** What the reader says of a tab as it stands. */
export interface Told {
  readonly facts: Facts;
  readonly coverage: 'whole' | 'part';
  readonly firstPage: boolean;
  readonly shown: Tab['shown'];
}

const count = (all: readonly unknown[]): number => all.length;

export function readTab(tab: Tab, how: 'plain' | 'filtered' | 'translated' | 'silent'): Told {
  const { kind, left } = tab;
  if (how === 'silent') return { facts: {}, coverage: 'part', firstPage: false, shown: [] };
  const all = how === 'filtered' ? tab.shown.filter(({ open }) => !open) : tab.shown;
  const list = kind === 'order-list' || kind === 'refund-list';
  const single = kind === 'order-detail' || kind === 'refund-case';
  const whole = list ? !tab.more && how === 'plain' : how !== 'translated' && !single;
  const open = count(all.filter((one) => one.open));
  const settled = how === 'translated' ? 0 : count(all) - open;
  const unclear = count(all) - open - settled;
  const facts: Partial<Record<PageKind, Facts>> = {
    'order-list': {
      ordersShown: count(all),
      ordersUnpaid: 0,
      ordersToShip: 0,
      ordersShipped: open,
      ordersFinished: settled,
      ordersUnclear: unclear,
      ...(how === 'translated' ? {} : { casesOpen: count(all.filter(({ banner }) => banner === 'open')) }),
      moreOrders: !whole,
      signedOut: false,
      ...(how === 'filtered' ? { filtered: true } : {}),
    },
    'order-detail': { ordersShown: 1, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: open, ordersFinished: settled },
    'refund-list': {
      casesShown: count(all),
      casesOpen: open,
      casesFinished: settled,
      casesUnclear: unclear,
      morePages: !whole,
    },
    'refund-case': { caseOpen: open > 0 },
    wallet: { balanceIsZero: !left.money },
    coins: { coins: left.coins ? 5 : 0 },
    addresses: left.addresses ? { addressesShown: 1 } : {},
  };
  const said = facts[kind] ?? {};
  // An empty refund list has no known mark.
  const empty = kind === 'refund-list' && all.length === 0;
  return {
    facts: empty ? {} : said,
    coverage: whole && !empty ? 'whole' : 'part',
    firstPage: list && how !== 'filtered' && !empty,
    shown: all,
  };
}
