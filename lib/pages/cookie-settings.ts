import type { Page } from '../page';
import { everywhere, on } from './hosts';

/** Cookie choices. Addresses: site-facts 2, 2026-11. */
export const cookieSettings = {
  kind: 'cookie-settings',
  addresses: [...everywhere('/p/cookie-setting/index.html'), on('sale', '/cookie-setting.htm')],
  examples: ['https://www.aliexpress.com/p/cookie-setting/index.html', 'https://sale.aliexpress.com/cookie-setting.htm'],
  anchors: {},
} as const satisfies Page;
