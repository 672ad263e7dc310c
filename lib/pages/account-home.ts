import type { Page } from '../page';
import { everywhere, on } from './hosts';

/** The account overview. Addresses: site-facts 2, 2026-11. */
export const accountHome = {
  kind: 'account-home',
  addresses: [...everywhere('/account/index.html'), ...everywhere('/p/account/index.html'), on('home', '/index.htm')],
  examples: [
    'https://www.aliexpress.com/account/index.html',
    'https://www.aliexpress.com/p/account/index.html?spm=a',
    'https://home.aliexpress.com/index.htm',
  ],
  anchors: {},
} as const satisfies Page;
