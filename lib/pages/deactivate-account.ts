import type { Page } from '../page';
import { on } from './hosts';

/** The old look-alike of closing; its "release" option made it a deletion. Addresses: site-facts 2, 2026-11. */
export const deactivateAccount = {
  kind: 'deactivate-account',
  addresses: [on('accounts', '/user/organization/deactive_account.htm')],
  examples: [on('accounts', '/user/organization/deactive_account.htm')],
  anchors: {},
} as const satisfies Page;
