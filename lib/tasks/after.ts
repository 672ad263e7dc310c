import type { Task } from '../task';

/** What is left to do once the account is closed. */
export const after = [
  { id: 'confirm-closed', phase: 'after', group: 'after' },
  { id: 'try-sign-in', phase: 'after', group: 'after', go: 'https://login.aliexpress.com/' },
  // Before uninstalling: the app was seen to stay usable for over a week after closing (site-facts 7).
  { id: 'sign-out-of-app', phase: 'after', group: 'after' },
  { id: 'uninstall-app', phase: 'after', group: 'after' },
  { id: 'clear-app-data', phase: 'after', group: 'after' },
  { id: 'clear-site-data', phase: 'after', group: 'after' },
  { id: 'remove-passwords', phase: 'after', group: 'after' },
  { id: 'unsubscribe', phase: 'after', group: 'after' },
  { id: 'report-spam', phase: 'after', group: 'after' },
  { id: 'choose-shop', phase: 'after', group: 'after' },
] as const satisfies readonly Task[];
