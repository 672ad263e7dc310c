import { pageKinds } from '../site/kinds';
import { placeOf } from '../site/map';
import { recognise } from '../site/recognise';
import type { TextTeller } from './texts';

/** What pages of ours link to besides each other (site-facts 3, 2026-11). */
const OTHER_PATHS = ['/item/', '/store/'];

const pathOf = (pattern: string): string => pattern.replace(/^https:\/\/[^/]+/, '').replace(/\*.*$/, '');

/** Parts of addresses that are told: those of the pages we know, the longest first. */
export const KNOWN_PATHS: readonly string[] = [
  ...new Set([...pageKinds.flatMap((kind) => placeOf(kind).addresses.map(pathOf)), ...OTHER_PATHS]),
]
  .filter((path) => path.length > 2)
  .sort((one, other) => other.length - one.length);

/** What names an order or a case in an address; the values are told as indexes. */
export const ID_NAMES: readonly string[] = [
  ...['orderId', 'tradeOrderId', 'parentOrderId', 'issueId', 'disputeId', 'refundId'],
  ...['reverseId', 'reverseOrderId', 'reverseOrderLineId'],
];

function idsIn(url: URL, teller: TextTeller): string {
  const told = ID_NAMES.flatMap((name) => {
    const digits = url.searchParams.get(name) ?? '';
    if (!/^\d{1,20}$/.test(digits)) return [];
    return `${name}=${digits.length < 10 ? '#'.repeat(digits.length) : teller.tellNumber(digits)}`;
  });
  return told.length > 0 ? `?${told.join('&')}` : '';
}

/**
 * Where an address leads: a path that we know with the numbers in it as indexes, the kind of page that our recogniser gives it
 * (`to:wallet`), or no more than that it is a `link`.
 * @param base the page's own address
 */
export function linkOf(href: string, base: string, teller: TextTeller): string {
  const plain = href.trim();
  if (plain === '' || plain.startsWith('#')) return '#';
  if (/^javascript:/i.test(plain)) return 'script';
  if (!URL.canParse(plain, base)) return 'link';
  const url = new URL(plain, base);
  if (!/(^|\.)aliexpress\.(com|us)$/.test(url.hostname)) return 'link';
  const path = KNOWN_PATHS.find((one) => (/\/$/.test(one) ? url.pathname.startsWith(one) : url.pathname === one));
  if (path) return path + idsIn(url, teller);
  const kind = recognise(url.href);
  return kind ? `to:${kind}` : 'link';
}
