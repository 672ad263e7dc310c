import type { Page } from '../page';

/** The old look-alike of closing; its "release" option made it a deletion. Addresses: site-facts 2, 2026-11. */
export const deactivateAccount = {
  kind: 'deactivate-account',
  addresses: ['https://accounts.aliexpress.com/user/organization/deactive_account.htm'],
  examples: ['https://accounts.aliexpress.com/user/organization/deactive_account.htm'],
  anchors: {},
} as const satisfies Page;
