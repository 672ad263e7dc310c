import type { Task } from '../model/task';
import { SIGN_IN_FORM } from './addresses';

const afterCareEntries = [
  { id: 'confirm-closed' },
  { id: 'try-sign-in', go: SIGN_IN_FORM },
  // Before uninstalling: the app was seen to stay usable for over a week after closing (site-facts 7).
  { id: 'sign-out-of-app' },
  { id: 'uninstall-app' },
  { id: 'clear-app-data' },
  { id: 'clear-site-data' },
  { id: 'remove-passwords' },
  { id: 'unsubscribe' },
  { id: 'report-spam' },
  // Legal notices go to the mail address of the account (terms for the EU, EEA and UK, 12.2).
  { id: 'keep-mailbox' },
  { id: 'choose-shop' },
] as const;

/** What is left to do once the account is closed. */
export const afterCareTasks = afterCareEntries.map(
  (task) => ({ phase: 'after', group: 'after', ...task }) as const,
) satisfies readonly Task[];
