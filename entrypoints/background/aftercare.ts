import { type Schedule, type SentLetter, scheduleOf, sentLetters } from '../../lib/aftercare';
import { assess } from '../../lib/model/checklist';
import { closingRecordOf } from '../../lib/model/closing-record';
import type { SentRequests } from '../../lib/model/journey';
import { loadJourney, openClosingOfTick, StorageError, type Store } from '../../lib/storage';
import { afterTasks, closeTasks, prepareTasks } from '../../lib/tasks';

/** What was sent, and what is due of it. */
export interface Aftercare {
  readonly requests: SentRequests;
  readonly schedule: Schedule | undefined;
  readonly letters: readonly SentLetter[];
  /** The person decided that the account stays. */
  readonly stays: boolean;
}

/** After-care as it stands with what is stored now. */
export async function loadAftercare(store: Store, now: number): Promise<Aftercare> {
  const { requests, decision } = await loadJourney();
  const { readings, ticks } = store;
  const states = assess([...closeTasks, ...afterTasks], store, ticks, now);
  return {
    requests,
    schedule: scheduleOf({ states, requests, readings, ticks, now }),
    letters: sentLetters(requests, now),
    stays: decision?.outcome === 'stay',
  };
}

/**
 * Opens record and clock of the closing request once the person's tick says that it was sent, wherever that tick was given.
 * May be called at any time and any number of times; what could not be stored is tried again the next time.
 */
export async function openClosingIfSent(store: Store): Promise<void> {
  const { ticks, kept } = store;
  const sent = ticks['submit-request'];
  if (sent?.as !== 'done') return;
  const prepare = assess(prepareTasks, store, ticks, sent.at);
  try {
    await openClosingOfTick(closingRecordOf({ now: sent.at, prepare, store: { kept } }, []));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}
