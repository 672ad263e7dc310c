import type { Page } from '../page';
import { everywhere } from './hosts';

/** Coins. Addresses: site-facts 2, 2026-11. */
export const coins = {
  kind: 'coins',
  addresses: [...everywhere('/p/coin-pc-index/mycoin.html'), ...everywhere('/p/coin-index/index.html')],
  examples: ['https://www.aliexpress.com/p/coin-pc-index/mycoin.html', 'https://m.aliexpress.com/p/coin-index/index.html', 'https://m.es.aliexpress.com/p/coin-index/index.html'],
  anchors: {},
} as const satisfies Page;
