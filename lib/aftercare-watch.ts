import { type Clock, clockOf, type LetterRow, lettersIn } from './aftercare';
import { assess } from './checklist';
import { closingRecordOf } from './closing';
import type { Requests } from './journey';
import { loadJourney, openClosingOfTick, StorageError, type Store } from './storage';
import { afterTasks, closeTasks, prepareTasks } from './tasks';

/** What was sent, and what is due of it. */
export interface Aftercare {
  readonly requests: Requests;
  readonly clock: Clock | undefined;
  readonly letters: readonly LetterRow[];
  /** The person decided that the account stays. */
  readonly stays: boolean;
}

/** After-care as it stands with what is stored now. */
export async function loadAftercare({ readings, ticks, kept }: Store, now: number): Promise<Aftercare> {
  const { requests, decision } = await loadJourney();
  const states = assess([...closeTasks, ...afterTasks], readings, ticks, now, kept);
  return {
    requests,
    clock: clockOf({ states, requests, readings, ticks, now }),
    letters: lettersIn(requests, now),
    stays: decision?.outcome === 'stay',
  };
}

/**
 * Opens record and clock of the closing request once the person's tick says that it was sent, wherever that tick was given.
 * May be called at any time and any number of times; what could not be stored is tried again the next time.
 */
export async function openClosingIfSent({ readings, ticks, kept }: Store): Promise<void> {
  const sent = ticks['submit-request'];
  if (sent?.as !== 'done') return;
  const prepare = assess(prepareTasks, readings, ticks, sent.at, kept);
  try {
    await openClosingOfTick(closingRecordOf({ now: sent.at, prepare, store: { kept } }, []));
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}
