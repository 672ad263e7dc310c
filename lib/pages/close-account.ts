import type { Page } from '../page';
import { on } from './hosts';

/** The closing form of the privacy centre; the hash names it. Addresses: site-facts 2, 2026-11. */
export const closeAccount = {
  kind: 'close-account',
  addresses: [on('privacy', '/*')],
  hash: /^#\/request\/delete\b/,
  examples: [
    'https://privacy.aliexpress.com/home#/request/delete',
    'https://privacy.aliexpress.com/home?lang=en#/request/delete?from=x',
  ],
  anchors: {},
} as const satisfies Page;
