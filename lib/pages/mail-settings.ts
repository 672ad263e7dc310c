import type { Page } from '../page';
import { everywhere } from './hosts';

/** Which mails AliExpress may send. Addresses: site-facts 2, 2026-11. */
export const mailSettings = {
  kind: 'mail-settings',
  addresses: [...everywhere('/p/edm-setting/index.html'), ...everywhere('/p/edm-setting/form.html')],
  examples: ['https://www.aliexpress.com/p/edm-setting/index.html', 'https://www.aliexpress.com/p/edm-setting/form.html'],
  anchors: {},
} as const satisfies Page;
