import { patternToRegex } from 'webext-patterns';
import { type PageKind, pageKinds } from './kinds';
import { placeOf } from './map';

const patterns = new Map(pageKinds.map((kind) => [kind, patternToRegex(...placeOf(kind).addresses)]));

/** True if a page of this kind may stand at this address, whatever the hash says now. The query does not count. */
export const mayStandAt = (kind: PageKind, { origin, pathname }: URL): boolean =>
  patterns.get(kind)?.test(origin + pathname) === true;

/** True if this address is one of the kind's, hash included; the query does not count. */
export const isAt = (kind: PageKind, url: URL): boolean => mayStandAt(kind, url) && (placeOf(kind).hash?.test(url.hash) ?? true);

/**
 * The kind of page an address names, or undefined for any address that is none of ours. Where two could recognise it, the first
 * one does: a robot check stands before all, a hash before its host.
 * @param address absolute; the query is ignored
 */
export function recognise(address: string): PageKind | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return pageKinds.find((kind) => isAt(kind, url));
}

/** The manifest's matches: every address, with and without a query (a match pattern's path includes it). */
export function contentMatches(): string[] {
  const addresses = new Set(pageKinds.flatMap((kind) => placeOf(kind).addresses));
  return [...addresses].flatMap((address) => (address.endsWith('*') ? [address] : [address, `${address}?*`]));
}
