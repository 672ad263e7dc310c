import type { PageKind } from '../../lib/site/kinds';
import type { TaskId } from '../../lib/tasks';
import { isSent, type OverlayView } from './content';

/** What can be offered, and its place in the guide. */
export const OFFERS_AT = {
  gate: 'gate',
  'orders-in-the-way': 'trouble-open-orders',
  'subscription-in-the-way': 'trouble-open-subscriptions',
  'close-by-mail': 'letter-close',
  'cannot-sign-in': 'trouble-cannot-sign-in',
  'request-not-processed': 'trouble-request-not-processed',
  'mail-after-closing': 'trouble-mail-after-closing',
  'mute-notifications': 'way-mute-notifications',
  'pause-account': 'way-pause-account',
  'privacy-settings': 'way-privacy-settings',
  'close-features': 'way-close-features',
} as const;
export type Offer = keyof typeof OFFERS_AT;

/** Before the request is sent: also the milder ways out, on the pages they lead over. */
const BEFORE: { readonly [K in PageKind]?: readonly Offer[] } = {
  'sign-in': ['close-by-mail', 'cannot-sign-in'],
  'password-reset': ['close-by-mail', 'cannot-sign-in'],
  'close-account': ['gate', 'orders-in-the-way', 'subscription-in-the-way'],
  'deactivate-account': ['pause-account', 'gate'],
  'privacy-centre': ['gate', 'privacy-settings'],
  'account-settings': ['gate', 'privacy-settings'],
  'account-security': ['gate'],
  'account-home': ['close-features'],
  addresses: ['close-features'],
  'cookie-settings': ['privacy-settings'],
  'mail-settings': ['mute-notifications'],
  'help-centre': ['pause-account'],
};

/** Once it is sent. */
const AFTER: { readonly [K in PageKind]?: readonly Offer[] } = {
  'sign-in': ['request-not-processed'],
  'password-reset': ['request-not-processed'],
  'close-account': ['request-not-processed'],
  'help-centre': ['request-not-processed'],
  'mail-settings': ['mail-after-closing'],
};

/** Offered only while one of these is open or unchecked. */
const WHILE: { readonly [K in Offer]?: readonly TaskId[] } = {
  'orders-in-the-way': ['receive-orders', 'settle-refunds', 'close-disputes'],
  'subscription-in-the-way': ['find-subscriptions', 'cancel-subscriptions'],
};

/** What to offer on the page below as it stands. */
export function offersOn(view: OverlayView): readonly Offer[] {
  const { page, outcome } = view.page;
  if (outcome === 'signed-out') return ['cannot-sign-in'];
  const offers = (isSent(view) ? AFTER : BEFORE)[page] ?? [];
  const unsettled = [...view.readiness.open, ...view.readiness.unchecked].map(({ task }) => task.id);
  return offers.filter((offer) => WHILE[offer]?.some((id) => unsettled.includes(id)) ?? true);
}

/** Where "Open the guide" leads, if not to the checklist. */
const SECTIONS: { readonly [K in PageKind]?: string } = {
  'sign-in': 'trouble-cannot-sign-in',
  'password-reset': 'trouble-cannot-sign-in',
  'close-account': 'close',
  'deactivate-account': 'close',
  'mail-settings': 'decide',
  'cookie-settings': 'decide',
  'help-centre': 'letters',
  'order-detail': 'orders',
  receipt: 'orders',
  'review-list': 'orders',
};

/** The section of the guide that fits the page below. */
export function sectionFor(view: OverlayView): string {
  const { page } = view.page;
  if (isSent(view)) return page === 'help-centre' ? 'letters' : 'after';
  return SECTIONS[page] ?? 'prepare';
}
