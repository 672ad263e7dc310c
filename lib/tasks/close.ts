import type { Task } from '../model/task';
import { CLOSING_FORM, PRIVACY, SIGN_IN_FORM } from './addresses';

/** Addresses: site-facts 2 and 7, 2026-11. */
const closingEntries = [
  { id: 'sign-in', go: SIGN_IN_FORM },
  // Today's path is the privacy centre; the older one by account settings is told in the guide (site-facts 7).
  { id: 'open-settings', go: PRIVACY },
  { id: 'find-close-option', go: CLOSING_FORM },
  { id: 'submit-request', go: CLOSING_FORM },
  { id: 'answer-confirmation-mail' },
  { id: 'await-deletion' },
] as const;

/** The closing itself, by the person's own hand. */
export const closingTasks = closingEntries.map(
  (task) => ({ phase: 'close', group: 'close', ...task }) as const,
) satisfies readonly Task[];
