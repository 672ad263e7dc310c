import type { Page } from '../page';
import { everywhere, on } from './hosts';

/** Where a lost password is set anew. Addresses: site-facts 2, 2026-11. */
export const passwordReset = {
  kind: 'password-reset',
  addresses: [...everywhere('/p/account-center/find-password.html'), on('accounts', '/user/account/retrieve_account.htm')],
  examples: [
    'https://www.aliexpress.com/p/account-center/find-password.html',
    'https://accounts.aliexpress.com/user/account/retrieve_account.htm',
  ],
  anchors: {},
} as const satisfies Page;
