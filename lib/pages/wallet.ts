import type { Page } from '../page';
import { everywhere } from './hosts';

/** Balance and bonus. Addresses: site-facts 2, 2026-11. */
export const wallet = {
  kind: 'wallet',
  addresses: [...everywhere('/p/wallet-ui/index.html'), ...everywhere('/p/wallet-ui-follow/*')],
  examples: ['https://www.aliexpress.com/p/wallet-ui/index.html', 'https://www.aliexpress.com/p/wallet-ui-follow/balance.html'],
  anchors: {},
} as const satisfies Page;
