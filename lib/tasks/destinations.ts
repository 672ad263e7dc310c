/** Where a way out may lead: a page on AliExpress (site-facts 2, 2026-11), or a place of the guide. */
export const destinations = {
  orders: 'https://www.aliexpress.com/p/order/index.html',
  refunds: 'https://m.aliexpress.com/p/refund-dispute/list.html',
  messages: 'https://www.aliexpress.com/p/message/index.html',
  account: 'https://www.aliexpress.com/p/account/index.html',
  'sign-in': 'https://login.aliexpress.com/',
  'password-reset': 'https://www.aliexpress.com/p/account-center/find-password.html',
  'mail-settings': 'https://www.aliexpress.com/p/edm-setting/index.html',
  'closing-form': 'https://privacy.aliexpress.com/home#/request/delete',
  'help-centre': 'https://customerservice.aliexpress.com/home',
  decide: '#decide',
  prepare: '#prepare',
  close: '#close',
  routes: '#routes',
  'last-step': '#last-step',
  after: '#after',
  'site-data': '#after-wipe',
  'kept-orders': '#orders',
  settings: '#settings',
  letters: '#letters',
  'letter-close': '#letter-close',
  'letter-stop': '#letter-stop',
  'letter-deactivation': '#letter-deactivation',
  'letter-follow-up': '#letter-follow-up',
  'letter-access': '#letter-access',
  'letter-erasure': '#letter-erasure',
  'letter-identity': '#letter-identity',
  'trouble-open-orders': '#trouble-open-orders',
  'trouble-cannot-sign-in': '#trouble-cannot-sign-in',
  'trouble-request-not-processed': '#trouble-request-not-processed',
  'trouble-mail-after-closing': '#trouble-mail-after-closing',
} as const;

export type Destination = keyof typeof destinations;

/** One thing to try, as a message of the locales (`trouble-<trouble>-<id>`), and where to. */
export interface Remedy {
  readonly id: string;
  readonly to?: Destination;
}
