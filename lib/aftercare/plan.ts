import type { TaskId } from '../tasks';
import type { ScheduleDay } from './days';

/** A task on the clock. */
export interface Planned {
  readonly id: TaskId;
  /** Day from which it asks for the person; before, it comes later. */
  readonly from: number;
  /** It makes sense only once the account is closed: known to be, it need not wait for its day. */
  readonly onceClosed?: true;
}

const fromStart = (id: TaskId): Planned => ({ id, from: 0 });
const then = (id: TaskId, from: ScheduleDay): Planned => ({ id, from, onceClosed: true });

/**
 * What stands under which day. The app goes late: it was seen to stay usable for over a week (site-facts 7). Saved log-ins
 * go after the test of signing in, which needs them.
 */
export const plan: Readonly<Record<ScheduleDay, readonly Planned[]>> = {
  0: [fromStart('submit-request')],
  2: [fromStart('answer-confirmation-mail'), fromStart('sign-out-of-app')],
  7: [fromStart('await-deletion'), fromStart('confirm-closed'), then('try-sign-in', 7)],
  14: [then('uninstall-app', 14), then('clear-app-data', 14), then('clear-site-data', 14), then('remove-passwords', 14)],
  32: [then('unsubscribe', 14), then('report-spam', 32), then('keep-mailbox', 32), then('choose-shop', 32)],
};
