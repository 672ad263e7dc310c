import { LONGEST } from './order';

/** The covered hosts (site-facts 1): aliexpress.com with its sub-domains, and aliexpress.us. */
const SITE = /^(.+\.)?aliexpress\.(com|us)$/;

function httpsOf(text: unknown): URL | undefined {
  if (typeof text !== 'string' || text.length > LONGEST.link) return undefined;
  const address = text.trim().startsWith('//') ? `https:${text.trim()}` : text.trim();
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && !url.username && !url.password && !url.port;
  return isPlain && url.href.length <= LONGEST.link ? url : undefined;
}

/**
 * A link as it may be kept: https, on an AliExpress host, without user name or port.
 * @param text absolute, or starting with `//` as in the page's data
 * @returns undefined for any other (`javascript:`, another host, too long)
 */
export function siteLink(text: unknown): string | undefined {
  const url = httpsOf(text);
  return url && SITE.test(url.hostname) ? url.href : undefined;
}

/** The address of a picture as it may be kept: https on any host, since pictures lie on others. It is never loaded. */
export const pictureLink = (text: unknown): string | undefined => httpsOf(text)?.href;
