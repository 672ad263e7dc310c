import type { Task } from '../model/task';

const FORM = 'https://privacy.aliexpress.com/home#/request/delete';

/** Addresses: site-facts 2 and 7, 2026-11. */
const closingEntries = [
  { id: 'sign-in', go: 'https://login.aliexpress.com/' },
  // Today's path is the privacy centre; the older one by account settings is told in the guide (site-facts 7).
  { id: 'open-settings', go: 'https://privacy.aliexpress.com/home#/' },
  { id: 'find-close-option', go: FORM },
  { id: 'submit-request', go: FORM },
  { id: 'answer-confirmation-mail' },
  { id: 'await-deletion' },
] as const;

/** The closing itself, by the person's own hand. */
export const closingTasks = closingEntries.map(
  (task) => ({ phase: 'close', group: 'close', ...task }) as const,
) satisfies readonly Task[];
