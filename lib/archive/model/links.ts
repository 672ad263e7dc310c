import { TEXT_LIMITS } from './order';

/**
 * As `URL` writes an address on one of the covered hosts (site-facts 1): no user name, no port, nothing that could end a
 * text or a tag.
 */
const SITE = /^https:\/\/(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us)\/[!#-;=?-~]*$/;
const PICTURE = /^https:\/\/[a-z0-9.-]+\/[!#-;=?-~]*$/;

const keptAs =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    typeof value === 'string' && value.length <= TEXT_LIMITS.link && pattern.test(value);

/** True for a link as `siteLink` gives it. */
export const isSiteLink = keptAs(SITE);

/** True for an address as `pictureLink` gives it. */
export const isPictureLink = keptAs(PICTURE);

/** An address of the page, absolute or starting with `//` as in its data, written as `URL` does. */
function written(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > TEXT_LIMITS.link) return undefined;
  const address = text.trim().startsWith('//') ? `https:${text.trim()}` : text.trim();
  return URL.canParse(address) ? new URL(address).href : undefined;
}

/** A link as it may be kept: https and on an AliExpress host; undefined for any other (`javascript:`, another host, too long). */
export function siteLink(text: unknown): string | undefined {
  const link = written(text);
  return isSiteLink(link) ? link : undefined;
}

/** The address of a picture as it may be kept: https on any host, since pictures lie on others. It is never loaded. */
export function pictureLink(text: unknown): string | undefined {
  const link = written(text);
  return isPictureLink(link) ? link : undefined;
}
