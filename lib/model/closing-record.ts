import type { TaskId } from '../tasks';
import type { TaskState } from './checklist';
import { type Acknowledgement, acknowledgements, type ClosingRecord, type RecordedTask } from './journey';
import type { KeptFigures } from './kept';

/** What of the checklist a closing record tells of. */
interface RecordSource {
  readonly now: number;
  readonly prepare: readonly TaskState[];
  readonly store: { readonly kept: KeptFigures };
}

/**
 * What stood when the request was sent: every task of getting ready with its evidence, what was kept, what was acknowledged.
 * @param sentAt epoch milliseconds; the checklist's own time if not given
 */
export function closingRecordOf(
  { now, prepare, store: { kept } }: RecordSource,
  acknowledged: readonly Acknowledgement[],
  sentAt: number = now,
): ClosingRecord {
  return {
    sentAt,
    tasks: prepare.map(recorded),
    kept,
    acknowledged: acknowledgements.filter((one) => acknowledged.includes(one)),
  };
}

function recorded({ task, status, source, at, evidence }: TaskState): RecordedTask {
  return {
    id: task.id as TaskId,
    status,
    source,
    ...(at === undefined ? {} : { at }),
    ...(evidence ? { say: evidence.say, counts: evidence.counts } : {}),
  };
}
