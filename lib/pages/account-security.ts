import type { Page } from '../page';

/** Password and mail address. Addresses: site-facts 2, 2026-11. */
export const accountSecurity = {
  kind: 'account-security',
  addresses: [
    'https://accounts.aliexpress.com/user/company/change_password_security_prompt.htm',
    'https://accounts.aliexpress.com/user/company/change_email_security_prompt.htm',
  ],
  examples: [
    'https://accounts.aliexpress.com/user/company/change_password_security_prompt.htm',
    'https://accounts.aliexpress.com/user/company/change_email_security_prompt.htm',
  ],
  anchors: {},
} as const satisfies Page;
