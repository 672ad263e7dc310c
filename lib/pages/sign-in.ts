import { isLoading, isShown } from '../dom';
import type { Facts, Page } from '../page';
import { everywhere, on } from './hosts';
import { isRobotCheck } from './robot-check';

interface SignInFacts extends Facts {
  readonly signedOut?: true;
}

/** Its fields (many public log-in scripts, 2015–2025). */
const FORM = ['#fm-login-id', 'input[type="password"]'] as const;

/** Only a form on show proves that nobody is signed in: the address is passed through by those who are. */
function signInFacts(root: ParentNode): SignInFacts {
  if (isRobotCheck(root) || isLoading(root)) return {};
  return [...root.querySelectorAll(FORM.join(','))].some(isShown) ? { signedOut: true } : {};
}

/** Signed-out visits to any account page land here. Addresses: site-facts 2, 2026-11. */
export const signIn = {
  kind: 'sign-in',
  addresses: [on('login', '/*'), ...everywhere('/p/ug-login-page/login.html'), on('passport', '/mini_login.htm')],
  examples: [
    'https://login.aliexpress.com/',
    'https://login.aliexpress.com/user/seller/login?return_url=x',
    'https://www.aliexpress.com/p/ug-login-page/login.html',
    'https://m.aliexpress.com/p/ug-login-page/login.html?a=1',
    'https://passport.aliexpress.com/mini_login.htm?lang=en_US',
  ],
  anchors: { form: FORM },
  read: signInFacts,
} as const satisfies Page;
