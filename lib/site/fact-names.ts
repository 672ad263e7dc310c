import type { Facts } from '../model/reader-result';
import { isBoolean, isCount } from '../tools/guards';
import type { PageKind } from './kinds';
import type { FactsOf } from './readers';

/** What the page's script adds: how much of the page is in the person's own copy, and since when that is known. */
interface CopyFacts {
  'order-list': { readonly ordersKept?: number; readonly copiedSince?: number };
  'review-list': { readonly reviewsKept?: number; readonly copiedSince?: number };
}

type Declared<F> = keyof { [N in keyof F as string extends N ? never : N]: F[N] };
type SortOf<V> = [NonNullable<V>] extends [boolean] ? 'flag' : 'count';
type Sorts<F> = { readonly [N in Declared<F>]-?: SortOf<F[N]> };
/** The compiler asks for every fact of every reader, and for no other. */
type Table = {
  readonly [K in PageKind as [Declared<FactsOf<K>>] extends [never] ? never : K]: Sorts<
    FactsOf<K> & (K extends keyof CopyFacts ? CopyFacts[K] : unknown)
  >;
};

const ORDER_GROUPS = {
  ordersShown: 'count',
  ordersUnpaid: 'count',
  ordersToShip: 'count',
  ordersShipped: 'count',
  ordersFinished: 'count',
  ordersUnclear: 'count',
  signedOut: 'flag',
} as const;

/** Every fact a page kind declares; kinds that are only recognised have none. */
const FACTS: Readonly<Record<string, Readonly<Record<string, 'flag' | 'count'>>>> = {
  'robot-check': { present: 'flag' },
  'sign-in': { signedOut: 'flag' },
  'order-detail': ORDER_GROUPS,
  'order-list': {
    ...ORDER_GROUPS,
    ordersOpen: 'count',
    ordersTold: 'count',
    casesOpen: 'count',
    moreOrders: 'flag',
    filtered: 'flag',
    ordersKept: 'count',
    copiedSince: 'count',
  },
  'refund-list': {
    casesShown: 'count',
    casesOpen: 'count',
    casesFinished: 'count',
    casesUnclear: 'count',
    casesTold: 'count',
    morePages: 'flag',
    signedOut: 'flag',
  },
  'refund-case': { caseOpen: 'flag', signedOut: 'flag' },
  'review-list': { reviewsShown: 'count', signedOut: 'flag', reviewsKept: 'count', copiedSince: 'count' },
  wallet: { balanceIsZero: 'flag', signedOut: 'flag' },
  coins: { coins: 'count', signedOut: 'flag' },
  coupons: { couponsShown: 'count', signedOut: 'flag' },
  addresses: { addressesShown: 'count', signedOut: 'flag' },
} satisfies Table;

/** True if a page of this kind may say all this: no other name, and each as what it is. */
export function areFactsOf(kind: PageKind, facts: Facts): boolean {
  const declared = FACTS[kind] ?? {};
  return Object.entries(facts).every(([name, fact]) => {
    if (!Object.hasOwn(declared, name)) return false;
    return fact === undefined || (declared[name] === 'flag' ? isBoolean(fact) : isCount(fact));
  });
}

/** True for a kind of page that is read, not only recognised or copied. */
export const saysFacts = (kind: PageKind): boolean => Object.hasOwn(FACTS, kind);
