import type { Schedule, ScheduleRow, scheduleOf } from '../../lib/aftercare/schedule';
import type { TaskState } from '../../lib/model/checklist';
import type { SentRequests } from '../../lib/model/journey';
import { isWaiting, nextThing } from '../../lib/model/next-thing';
import { journeyStage } from '../../lib/page-store/journey-stage';
import type { ChecklistState } from '../../lib/page-store/page-store';

/** The checklist as a list to be walked from its top. */
export interface ChecklistRows {
  /** What a person is at now, and below it what comes later or is over. */
  readonly rows: readonly ScheduleRow[];
  /** What a person can do something about; undefined once nothing is left of it. */
  readonly next: ScheduleRow | undefined;
  /** What only time can settle. */
  readonly waiting: readonly TaskState[];
  /** The days since the closing request, where it is known when it was sent. */
  readonly clock: Pick<Schedule, 'today' | 'closing'> | undefined;
}

/** What of a scene the rows rest on. */
type Seen = Pick<ChecklistState, 'now' | 'prepare' | 'close' | 'after'> & {
  readonly store: Pick<ChecklistState['store'], 'readings' | 'ticks'>;
};

/**
 * The rows of the checklist: those of preparing, joined by what follows once everything is ready; after the closing request
 * those of its days first.
 * @param days counts them; loaded once a request was sent
 */
export function checklistRows(checklist: Seen, requests: SentRequests, days?: typeof scheduleOf): ChecklistRows {
  const { store, now, close, after } = checklist;
  const { sent, readiness, ahead } = journeyStage(checklist);
  const { readings, ticks } = store;
  const clock = sent ? days?.({ states: [...close, ...after], requests, readings, ticks, now }) : undefined;
  const rows = clock ? clock.entries.flatMap((entry) => entry.rows) : ahead.map(atOnce);
  const next = nextThing(rows.filter(({ later, say }) => !later && say !== 'waiting').map(({ state }) => state));
  const prepare = onceEach(checklist.prepare);
  const coming = readiness.verdict === 'ready' ? [...close, ...after].map(inTime) : [];
  return {
    rows: sent ? [...rows, ...prepare] : [...prepare, ...coming],
    next: rows.find(({ state }) => state === next),
    waiting: sent ? [] : checklist.prepare.filter(isWaiting),
    clock,
  };
}

/** What has no day of its own. */
const atOnce = (state: TaskState): ScheduleRow => ({ state, later: false });

/** What comes once the request was sent. */
const inTime = (state: TaskState): ScheduleRow => ({ state, later: state.status === 'unknown' });

/** A case of the refund list is open for two tasks: the second one names the first. */
function onceEach(states: readonly TaskState[]): ScheduleRow[] {
  const refunds = states.find(({ task }) => task.id === 'settle-refunds');
  return states.map((state) => {
    const { task, status, evidence } = state;
    const isSame = task.id === 'close-disputes' && status === 'todo' && evidence && evidence.say === refunds?.evidence?.say;
    return { ...atOnce(state), ...(isSame ? { say: 'same-case' } : {}) };
  });
}
