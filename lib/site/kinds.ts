/**
 * The names of all page kinds, stored on people's machines. A list of its own: popup and overlay need the names, and
 * shall not load what we know of the pages.
 */
export const pageKinds = [
  'robot-check',
  'sign-in',
  'password-reset',
  'account-home',
  'account-settings',
  'account-security',
  'close-account',
  'privacy-centre',
  'deactivate-account',
  'order-detail',
  'order-tracking',
  'receipt',
  'refund-list',
  'refund-case',
  'review-list',
  'wallet',
  'coins',
  'coupons',
  'addresses',
  'mail-settings',
  'cookie-settings',
  'messages',
  'help-centre',
  'order-list',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** True for the name of a page kind. */
export const isPageKind = (value: unknown): value is PageKind => (pageKinds as readonly unknown[]).includes(value);
