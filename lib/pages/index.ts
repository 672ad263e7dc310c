import type { Facts, Page, Reading } from '../page';
import { accountHome } from './account-home';
import { accountSecurity } from './account-security';
import { accountSettings } from './account-settings';
import { addresses } from './addresses';
import { closeAccount } from './close-account';
import { coins } from './coins';
import { cookieSettings } from './cookie-settings';
import { coupons } from './coupons';
import { deactivateAccount } from './deactivate-account';
import { helpCentre } from './help-centre';
import type { PageKind } from './kinds';
import { mailSettings } from './mail-settings';
import { messages } from './messages';
import { orderDetail } from './order-detail';
import { orderList } from './order-list';
import { orderTracking } from './order-tracking';
import { passwordReset } from './password-reset';
import { privacyCentre } from './privacy-centre';
import { receipt } from './receipt';
import { refundCase } from './refund-case';
import { refundList } from './refund-list';
import { reviewList } from './review-list';
import { robotCheck } from './robot-check';
import { signIn } from './sign-in';
import { wallet } from './wallet';

/** Every page kind. Where two could recognise an address, the first one does: a robot check stands before all, a hash before its host. */
export const pages = [
  robotCheck,
  signIn,
  passwordReset,
  accountHome,
  accountSettings,
  accountSecurity,
  closeAccount,
  privacyCentre,
  deactivateAccount,
  orderDetail,
  orderTracking,
  receipt,
  refundList,
  refundCase,
  reviewList,
  wallet,
  coins,
  coupons,
  addresses,
  mailSettings,
  cookieSettings,
  messages,
  helpCentre,
  orderList,
] as const satisfies readonly (Page & { kind: PageKind })[];

export type AnyPage = (typeof pages)[number];
export type { PageKind };

type PageOf<K extends PageKind> = Extract<AnyPage, { kind: K }>;
export type Anchor<K extends PageKind> = keyof PageOf<K>['anchors'] & string;
/** The facts a page kind reads; none for pages that are only recognised. */
export type FactsOf<K extends PageKind> = PageOf<K> extends { read(...args: never[]): infer F extends Facts } ? F : Facts;
export type ReadingsByPage = { readonly [K in PageKind]?: Reading<FactsOf<K>> };

const byKind = new Map<string, Page>(pages.map((page) => [page.kind, page]));

/** The page of a kind. */
export const pageOf = (kind: PageKind): Page => byKind.get(kind) as Page;

/** A match pattern as the browsers read it, for address and path: the library for it is 2 kB of the page's script. */
function fits(pattern: string, { protocol, host, pathname }: URL): boolean {
  const slash = pattern.indexOf('/', 8);
  const wanted = pattern.slice(8, slash);
  const onHost = wanted.startsWith('*') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted;
  const [start = '', ...rest] = pattern.slice(slash).split('*');
  const end = rest.pop();
  if (end === undefined) return protocol === 'https:' && onHost && pathname === start;
  return (
    protocol === 'https:' && onHost && pathname.startsWith(start) && pathname.slice(start.length).includes(rest.join('') + end)
  );
}

/** True if the page may stand at this address, whatever the hash says now. */
export const mayStandAt = (page: Page, url: URL): boolean => page.addresses.some((pattern) => fits(pattern, url));

/** True if this address is one of the page's, hash included; the query does not count. */
export const isAt = (page: Page, url: URL): boolean => mayStandAt(page, url) && (page.hash?.test(url.hash) ?? true);

/**
 * The page an address names, or undefined for any address that is none of ours.
 * @param address absolute; the query is ignored
 */
export function recognise(address: string): AnyPage | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return pages.find((page) => isAt(page, url));
}

/** The manifest's matches: every address, with and without a query (a match pattern's path includes it). */
export function contentMatches(): string[] {
  const addresses = new Set<string>(pages.flatMap((page): readonly string[] => page.addresses));
  return [...addresses].flatMap((address) => (address.endsWith('*') ? [address] : [address, `${address}?*`]));
}
