import type { Page } from '../page';
import { on } from './hosts';

/** Help and support chat. Addresses: site-facts 2, 2026-11. */
export const helpCentre = {
  kind: 'help-centre',
  addresses: [on('helpcenter', '/s/BuyerHelp'), on('customerservice', '/home'), on('service', '/page/*')],
  examples: [
    'https://helpcenter.aliexpress.com/s/BuyerHelp',
    'https://customerservice.aliexpress.com/home',
    'https://service.aliexpress.com/page/home?pageId=17',
  ],
  anchors: {},
} as const satisfies Page;
