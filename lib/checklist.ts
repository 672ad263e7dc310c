import { type Kept, NOTHING_KEPT } from './journey';
import type { Reading } from './page';
import type { PageKind, ReadingsByPage } from './pages';
import type { Evidence, Status, Task } from './task';

const DAY = 24 * 60 * 60 * 1000;
/** Evidence older than this counts as unknown. */
export const FRESH_FOR = 7 * DAY;

/** The person's own word on a task. */
export interface Tick {
  readonly as: 'done' | 'set-aside';
  readonly at: number;
}

export type Ticks = Readonly<Record<string, Tick | undefined>>;

/** One task as it stands now. Derived, never stored. */
export interface TaskState {
  readonly task: Task;
  readonly status: Status;
  /** Who says so: a fresh reading, the person, or nobody. */
  readonly source: 'reading' | 'person' | 'nobody';
  /** What was seen last, even where it is too old to count. */
  readonly evidence: Evidence | undefined;
  /** When that was: the oldest of the readings it rests on, or the person's tick. Epoch milliseconds. */
  readonly at: number | undefined;
  /** The evidence is older than FRESH_FOR, so it no longer counts. */
  readonly stale: boolean;
  /** The person ticked it, and a fresh reading shows something open. */
  readonly contradicted: boolean;
  /** Its page was opened lately and said nothing. */
  readonly unread: boolean;
}

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly todo: number;
  readonly unknown: number;
  readonly setAside: number;
}

/** May the person go on to closing, as far as this tool knows. */
export interface Readiness {
  readonly verdict: 'ready' | 'not-ready' | 'not-known';
  readonly open: readonly TaskState[];
  readonly unchecked: readonly TaskState[];
  readonly setAside: readonly TaskState[];
  readonly done: readonly TaskState[];
  /** The oldest evidence among the done ones. */
  readonly oldest: number | undefined;
}

/**
 * What stands with each task. Facts beat ticks; only setting aside, a second and deliberate act, beats an open fact.
 * @param readings as stored, old ones included
 * @param now epoch milliseconds
 * @param kept figures of the person's own copy
 */
export function assess(
  tasks: readonly Task[],
  readings: ReadingsByPage,
  ticks: Ticks,
  now: number,
  kept: Kept = NOTHING_KEPT,
): TaskState[] {
  const fresh = freshOf(readings, now);
  return tasks.map((task) => stateOf(task, { all: readings, fresh, kept }, ticks[task.id]));
}

/** All that is known: every reading, those still trusted, and the person's own copy. */
interface Known {
  readonly all: ReadingsByPage;
  readonly fresh: ReadingsByPage;
  readonly kept: Kept;
}

/** A reading from the future (a clock set back) proves nothing either. */
const isFresh = (reading: Reading, now: number): boolean => now - reading.readAt <= FRESH_FOR && reading.readAt - now <= DAY;

function freshOf(readings: ReadingsByPage, now: number): ReadingsByPage {
  return Object.fromEntries(Object.entries(readings).filter(([, reading]) => reading && isFresh(reading, now)));
}

function stateOf(task: Task, { all, fresh, kept }: Known, tick: Tick | undefined): TaskState {
  const proved = task.status?.(fresh, kept) ?? 'unknown';
  const aged = task.status?.(all, kept) ?? 'unknown';
  // A proof that holds only because something seen open has grown too old to count is none.
  const facts = proved === 'done' && aged !== 'done' ? 'unknown' : proved;
  const stale = facts === 'unknown' && aged !== proved;
  const seen = stale ? all : fresh;
  const evidence = task.evidence?.(seen, kept);
  const readAt = evidence?.at ?? oldestOf(task, seen);
  const openSinceTick = tick?.as === 'done' && aged === 'todo' && (evidence?.at ?? newestOf(task, seen) ?? 0) > tick.at;
  const base = {
    task,
    evidence,
    stale,
    contradicted: tick?.as === 'done' && facts === 'todo',
    unread: facts === 'unknown' && !stale && evidence === undefined && wasOpened(task, fresh),
  };
  if (facts === 'done') return { ...base, status: 'done', source: 'reading', at: readAt };
  if (tick?.as === 'set-aside') return { ...base, status: 'set-aside', source: 'person', at: tick.at };
  if (facts === 'todo') return { ...base, status: 'todo', source: 'reading', at: readAt };
  // An open order seen after the tick does not turn into "done" by growing old.
  if (tick?.as === 'done' && !openSinceTick) return { ...base, status: 'done', source: 'person', at: tick.at, stale: false };
  return { ...base, status: 'unknown', source: 'nobody', at: readAt };
}

/** The page that answers the task first, not one that only bears on it. */
const wasOpened = ({ reads: [page] = [] }: Task, readings: ReadingsByPage): boolean => page !== undefined && page in readings;

function timesOf(task: Task, readings: ReadingsByPage): number[] {
  return (task.reads ?? []).flatMap((kind) => readings[kind]?.readAt ?? []);
}

function oldestOf(task: Task, readings: ReadingsByPage): number | undefined {
  const times = timesOf(task, readings);
  return times.length ? Math.min(...times) : undefined;
}

function newestOf(task: Task, readings: ReadingsByPage): number | undefined {
  const times = timesOf(task, readings);
  return times.length ? Math.max(...times) : undefined;
}

/** How many tasks are in each state. Unknown never counts as progress. */
export function progress(states: readonly TaskState[]): Progress {
  const count = (status: Status): number => states.filter((state) => state.status === status).length;
  return {
    total: states.length,
    done: count('done'),
    todo: count('todo'),
    unknown: count('unknown'),
    setAside: count('set-aside'),
  };
}

/** Ready only if every task is done or set aside; not known if nothing is open but something was not checked. */
export function readiness(states: readonly TaskState[]): Readiness {
  const of = (status: Status): TaskState[] => states.filter((state) => state.status === status);
  const [open, unchecked, setAside, done] = [of('todo'), of('unknown'), of('set-aside'), of('done')];
  const times = done.flatMap((state) => state.at ?? []);
  const oldest = times.length ? Math.min(...times) : undefined;
  const settled = states.length > 0 && done.length + setAside.length === states.length;
  const verdict = open.length ? 'not-ready' : settled ? 'ready' : 'not-known';
  return { verdict, open, unchecked, setAside, done, oldest };
}

/** The next thing to do: the first open task, else the first that was not checked. */
export function nextThing(states: readonly TaskState[]): TaskState | undefined {
  return states.find((state) => state.status === 'todo') ?? states.find((state) => state.status === 'unknown');
}

const WEIGHT: Record<Status, number> = { todo: 0, unknown: 1, 'set-aside': 2, done: 3 };

/** Tasks to hint at on a page, the pressing ones first: those that point at it or rest on its reading. */
export function hintsFor(kind: PageKind, states: readonly TaskState[]): TaskState[] {
  const here = states.filter(({ task }) => task.at?.page === kind || task.reads?.includes(kind));
  return here.sort((a, b) => WEIGHT[a.status] - WEIGHT[b.status]);
}
