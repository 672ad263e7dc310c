import type { Page } from '../page';
import { everywhere } from './hosts';

/** Signed-out visits to any account page land here. Addresses: site-facts 2, 2026-11. */
export const signIn = {
  kind: 'sign-in',
  addresses: ['https://login.aliexpress.com/*', ...everywhere('/p/ug-login-page/login.html'), 'https://passport.aliexpress.com/mini_login.htm'],
  examples: ['https://login.aliexpress.com/', 'https://login.aliexpress.com/user/seller/login?return_url=x', 'https://www.aliexpress.com/p/ug-login-page/login.html', 'https://m.aliexpress.com/p/ug-login-page/login.html?a=1', 'https://passport.aliexpress.com/mini_login.htm?lang=en_US'],
  anchors: {},
} as const satisfies Page;
