import type { PageKind } from './kinds';
import { placeOf } from './map';

/** Where a page that stands on every sub-domain is opened, if not on `www` (site-facts 2, 2026-11). */
const SUB_DOMAINS: { readonly [K in PageKind]?: string } = { 'refund-list': 'm' };

/** The address to open for a page kind on a host; undefined where that host has none that we know of. */
export function addressOf(kind: PageKind, host: 'com' | 'us'): string | undefined {
  const plain = placeOf(kind).addresses.map((address) => address.replace('*.', `${SUB_DOMAINS[kind] ?? 'www'}.`));
  return plain.find((address) => new URL(address).hostname.endsWith(`.aliexpress.${host}`) && !address.includes('*'));
}
