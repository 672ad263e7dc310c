import { ACCOUNT, CLOSING_FORM, HELP, MAIL_SETTINGS, ORDERS, REFUNDS, SIGN_IN_FORM } from './addresses';

/** Pages on AliExpress (site-facts 2, 2026-11), and places of the guide that go by another name there. */
const pages = {
  orders: ORDERS,
  refunds: REFUNDS,
  messages: 'https://www.aliexpress.com/p/message/index.html',
  account: ACCOUNT,
  'sign-in': SIGN_IN_FORM,
  'password-reset': 'https://www.aliexpress.com/p/account-center/find-password.html',
  'mail-settings': MAIL_SETTINGS,
  'closing-form': CLOSING_FORM,
  'help-centre': HELP,
  'site-data': '#after-wipe',
  'kept-orders': '#orders',
} as const;

/** Places of the guide. */
const places = [
  'decide',
  'prepare',
  'close',
  'routes',
  'last-step',
  'after',
  'settings',
  'letters',
  'letter-close',
  'letter-stop',
  'letter-deactivation',
  'letter-follow-up',
  'letter-access',
  'letter-erasure',
  'letter-identity',
  'trouble-open-orders',
  'trouble-cannot-sign-in',
  'trouble-request-not-processed',
  'trouble-mail-after-closing',
] as const;

export type Destination = keyof typeof pages | (typeof places)[number];

/** Where a way out may lead. */
export const destinations = {
  ...pages,
  ...Object.fromEntries(places.map((place) => [place, `#${place}`])),
} as Readonly<Record<Destination, string>>;

/** One thing to try, as a message of the locales (`trouble-<trouble>-<id>`), and where to. */
export interface Remedy {
  readonly id: string;
  readonly to?: Destination;
}
