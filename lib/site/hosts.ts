/**
 * Match patterns for one path on every covered host: aliexpress.com with all its sub-domains (www, m, the language
 * hosts) and aliexpress.us (same company, own cookies). Not aliexpress.ru or tmall.ru: another company (2026-11).
 * @param path without query, `*` allowed
 */
export const everywhere = (path: string): readonly string[] => [
  `https://*.aliexpress.com${path}`,
  `https://*.aliexpress.us${path}`,
];

/** The address of a path on one sub-domain of aliexpress.com. */
export const onHost = (host: string, path: string): string => `https://${host}.aliexpress.com${path}`;
