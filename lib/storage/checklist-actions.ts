import type { ChecklistAct } from '../messages';
import { anotherAccount, forgetHost, sameAccount } from './accounts';
import { startOver } from './start-over';
import { undoLastChange } from './ticks';

/**
 * Changes what was read, for the background alone: looks are weighed there one after the other, and a page that wrote
 * beside them would lose one.
 * @returns whether something changed
 * @throws StorageError
 */
export function actOnChecklist(act: ChecklistAct): Promise<boolean> {
  if (act === 'undo') return undoLastChange();
  if ('same' in act) return sameAccount(act.same);
  if ('another' in act) return anotherAccount(act.another);
  if ('notUsed' in act) return forgetHost(act.notUsed);
  return startOver(act.startOver === 'with-proof');
}
