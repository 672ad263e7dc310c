import type { Page } from '../page';

/** Help and support chat. Addresses: site-facts 2, 2026-11. */
export const helpCentre = {
  kind: 'help-centre',
  addresses: [
    'https://helpcenter.aliexpress.com/s/BuyerHelp',
    'https://customerservice.aliexpress.com/home',
    'https://service.aliexpress.com/page/*',
  ],
  examples: [
    'https://helpcenter.aliexpress.com/s/BuyerHelp',
    'https://customerservice.aliexpress.com/home',
    'https://service.aliexpress.com/page/home?pageId=17',
  ],
  anchors: {},
} as const satisfies Page;
