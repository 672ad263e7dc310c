import type { Page } from '../page';
import { on } from './hosts';

/** Password and mail address. Addresses: site-facts 2, 2026-11. */
export const accountSecurity = {
  kind: 'account-security',
  addresses: [
    on('accounts', '/user/company/change_password_security_prompt.htm'),
    on('accounts', '/user/company/change_email_security_prompt.htm'),
  ],
  examples: [
    on('accounts', '/user/company/change_password_security_prompt.htm'),
    on('accounts', '/user/company/change_email_security_prompt.htm'),
  ],
  anchors: {},
} as const satisfies Page;
