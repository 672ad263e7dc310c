import type { Page } from '../page';
import { on } from './hosts';

/** Requests for data copies and deletion, ad preferences. Addresses: site-facts 2, 2026-11. */
export const privacyCentre = {
  kind: 'privacy-centre',
  addresses: [on('privacy', '/*')],
  examples: [
    'https://privacy.aliexpress.com/',
    'https://privacy.aliexpress.com/home#/',
    'https://privacy.aliexpress.com/home#/request/copy',
  ],
  anchors: {},
} as const satisfies Page;
