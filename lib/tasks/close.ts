import type { Task } from '../task';

const FORM = 'https://privacy.aliexpress.com/home#/request/delete';

/** The closing itself, by the person's own hand. Addresses: site-facts 2 and 7, 2026-11. */
export const close = [
  { id: 'sign-in', phase: 'close', group: 'close', go: 'https://login.aliexpress.com/' },
  // Today's path is the privacy centre; the older one by account settings is told in the guide (site-facts 7).
  { id: 'open-settings', phase: 'close', group: 'close', go: 'https://privacy.aliexpress.com/home#/' },
  { id: 'find-close-option', phase: 'close', group: 'close', go: FORM },
  { id: 'submit-request', phase: 'close', group: 'close', go: FORM },
  { id: 'answer-confirmation-mail', phase: 'close', group: 'close' },
  { id: 'await-deletion', phase: 'close', group: 'close' },
] as const satisfies readonly Task[];
