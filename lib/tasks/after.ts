import type { Task } from '../task';

const tasks = [
  { id: 'confirm-closed' },
  { id: 'try-sign-in', go: 'https://login.aliexpress.com/' },
  // Before uninstalling: the app was seen to stay usable for over a week after closing (site-facts 7).
  { id: 'sign-out-of-app' },
  { id: 'uninstall-app' },
  { id: 'clear-app-data' },
  { id: 'clear-site-data' },
  { id: 'remove-passwords' },
  { id: 'unsubscribe' },
  { id: 'report-spam' },
  { id: 'choose-shop' },
] as const;

/** What is left to do once the account is closed. */
export const after = tasks.map((task) => ({ phase: 'after', group: 'after', ...task }) as const) satisfies readonly Task[];
