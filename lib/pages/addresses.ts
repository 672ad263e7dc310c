import type { Page } from '../page';
import { everywhere } from './hosts';

/** Saved postal addresses: counted, never read. Addresses: site-facts 2, 2026-11. */
export const addresses = {
  kind: 'addresses',
  addresses: [...everywhere('/p/address-manage/index.html'), 'https://ilogisticsaddress.aliexpress.com/addressList.htm'],
  examples: ['https://www.aliexpress.com/p/address-manage/index.html', 'https://ilogisticsaddress.aliexpress.com/addressList.htm'],
  anchors: {},
} as const satisfies Page;
