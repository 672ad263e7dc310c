/** True for an address on one of AliExpress's hosts (site-facts 1, 2026-11), as text. */
export const isSitePage = (value: unknown): value is string =>
  typeof value === 'string' && /^https:\/\/([a-z]+\.)?aliexpress\.(com|us)\//.test(value);
