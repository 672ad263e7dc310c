import type { TaskId } from '../tasks';
import type { ClockDay } from './days';

/** A task on the clock. */
export interface Planned {
  readonly id: TaskId;
  /** Day from which it asks for the person; before, it comes later. */
  readonly from: number;
  /** It makes sense only once the account is closed: known to be, it need not wait for its day. */
  readonly onceClosed?: true;
}

const soon = (id: TaskId): Planned => ({ id, from: 0 });
const then = (id: TaskId, from: ClockDay): Planned => ({ id, from, onceClosed: true });

/**
 * What stands under which day. The app goes late: it was seen to stay usable for over a week (site-facts 7). Saved log-ins
 * go after the test of signing in, which needs them.
 */
export const plan: Readonly<Record<ClockDay, readonly Planned[]>> = {
  0: [soon('submit-request')],
  2: [soon('answer-confirmation-mail'), soon('sign-out-of-app')],
  7: [soon('await-deletion'), soon('confirm-closed'), then('try-sign-in', 7)],
  14: [then('uninstall-app', 14), then('clear-app-data', 14), then('clear-site-data', 14), then('remove-passwords', 14)],
  32: [then('unsubscribe', 14), then('report-spam', 32), then('choose-shop', 32)],
};
