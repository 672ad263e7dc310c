import type { Page } from '../page';
import { everywhere, on } from './hosts';

/** Settings; the old address is "Edit Member Profile". Addresses: site-facts 2, 2026-11. */
export const accountSettings = {
  kind: 'account-settings',
  addresses: [...everywhere('/account/setting/index.html'), on('accounts', '/user/organization/manage_person_profile.htm')],
  examples: [
    'https://www.aliexpress.com/account/setting/index.html',
    'https://accounts.aliexpress.com/user/organization/manage_person_profile.htm',
  ],
  anchors: {},
} as const satisfies Page;
