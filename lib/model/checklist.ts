import type { PageKind } from '../site/kinds';
import type { ReadingsByPage } from '../site/readers';
import { type ChecklistEvidence, type EvidenceViews, viewsOf } from './checklist-evidence';
import { AHEAD } from './evidence';
import { hasLeftovers } from './facts';
import { type FactStatus, inTotal, type Known, type Remaining, type Status, type Task, type TaskEvidence } from './task';

export { type ChecklistEvidence, FRESH_FOR } from './checklist-evidence';

/** The person's own word on a task. */
export interface Tick {
  readonly as: 'done' | 'set-aside';
  readonly at: number;
  /** How much was open when it was set aside. */
  readonly knew?: number;
  /** Ticked on another computer; it came by a file or the browser's sync. */
  readonly elsewhere?: true;
}

export type Ticks = Readonly<Record<string, Tick | undefined>>;

/** One task as it stands now. Derived, never stored. */
export interface TaskState {
  readonly task: Task;
  readonly status: Status;
  /** Who says so: a fresh reading, the person, or nobody. */
  readonly source: 'reading' | 'person' | 'nobody';
  /** What was seen last, even where it is too old to count. */
  readonly evidence: TaskEvidence | undefined;
  /** When the data it rests on came from AliExpress, or the person ticked it. Epoch milliseconds. */
  readonly at: number | undefined;
  /** The evidence is older than FRESH_FOR, so it no longer counts. */
  readonly stale: boolean;
  /** The person ticked it, but something of it was seen open. */
  readonly contradicted: boolean;
  /** Its page was opened lately, but nothing could be read from it. */
  readonly unread: boolean;
  /** It may be another account's evidence, so it does not count until we know whose it is. */
  readonly asleep: boolean;
  /** The person said so on another computer. */
  readonly elsewhere: boolean;
  /** How much of it was seen open. */
  readonly left: number;
}

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly todo: number;
  readonly unknown: number;
  readonly setAside: number;
}

/** Whether the person may go on to closing, as far as this tool knows. */
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
 * The state of each task. Facts beat ticks: only setting a task aside, which is a second and deliberate act, beats an open fact.
 * @param now epoch milliseconds
 */
export function assess(tasks: readonly Task[], holdings: ChecklistEvidence, ticks: Ticks, now: number): TaskState[] {
  const hosts = [holdings, ...(holdings.other ? [holdings.other] : [])].map((host) => viewsOf(host, holdings, now));
  return tasks.map((task) => stateOf(task, factsOf(task, hosts), tickOf(task, ticks, holdings, now)));
}

/** What facts alone say of a task. */
interface TaskFacts {
  readonly status: FactStatus;
  readonly evidence: TaskEvidence | undefined;
  readonly at: number | undefined;
  readonly stale: boolean;
  readonly unread: boolean;
  readonly asleep: boolean;
  readonly left: Remaining;
}

const STATUS_ORDER: Readonly<Record<FactStatus, number>> = { todo: 0, unknown: 1, done: 2 };

/** Of both hosts the worse counts; the other one only if orders, cases or money were seen there, or the main one was never read. */
function factsOf(task: Task, [main, other]: readonly EvidenceViews[]): TaskFacts {
  const here = factsOn(task, main as EvidenceViews);
  if (!other || !task.reads || !counts(task, other.all)) return here;
  const there = factsOn(task, other);
  const isUnread = here.status === 'unknown' && here.left.open === 0 && !task.reads.some((kind) => main?.all.readings[kind]);
  const worse = isUnread || STATUS_ORDER[there.status] < STATUS_ORDER[here.status] ? there : here;
  return { ...worse, left: inTotal(here.left, there.left) };
}

function counts(task: Task, { readings, things }: Known): boolean {
  if (Object.values(things).some(({ open, unclear }) => open + unclear > 0)) return true;
  return (task.reads ?? []).some((kind) => {
    const { facts = {} } = readings[kind] ?? {};
    return hasLeftovers(facts) || [facts.ordersShown, facts.casesShown].some((shown) => Number(shown ?? 0) > 0);
  });
}

function factsOn(task: Task, { all, fresh, awake }: EvidenceViews): TaskFacts {
  const proved = task.status?.(fresh) ?? 'unknown';
  const aged = task.status?.(all) ?? 'unknown';
  // If it is "done" only because what was seen open is too old to count, nothing is proved.
  const status = proved === 'done' && aged !== 'done' ? 'unknown' : proved;
  const stale = status === 'unknown' && aged !== proved;
  const seen = stale ? all : fresh;
  const evidence = task.evidence?.(seen);
  return {
    status,
    evidence,
    at: evidence?.at ?? oldestOf(task, seen),
    stale,
    unread: status === 'unknown' && !stale && evidence === undefined && wasOpened(task, fresh.readings),
    asleep: status === 'unknown' && task.status?.(awake) === 'done',
    left: task.left?.(all) ?? uncounted(aged, evidence?.at),
  };
}

/** For a task that does not count what is open: when it was last seen open, so that any tick from before that is over. */
const uncounted = (aged: FactStatus, at = 0): Remaining => (aged === 'todo' ? { open: 0, closedAt: at } : { open: 0 });

/** The tick, if it counts: not one of the future, nor one from another computer before the page that answers it was read here. */
function tickOf(task: Task, ticks: Ticks, { readings }: ChecklistEvidence, now: number): Tick | undefined {
  const tick = ticks[task.id];
  if (!tick || tick.at > now + AHEAD) return undefined;
  const [page] = task.reads ?? [];
  const here = page === undefined || (readings[page] !== undefined && !readings[page].elsewhere);
  return tick.elsewhere && !here ? undefined : tick;
}

/** True if something is open, or was open after the tick. The tick is then over for good: only a new one counts. */
const isOver = ({ at }: Tick, { open, closedAt = 0 }: Remaining): boolean => open > 0 || closedAt >= at;

/** True if more is open than when the task was set aside, or something newer: then the person is asked again. */
const isMore = ({ at, knew }: Tick, { open, since = 0 }: Remaining): boolean => open > 0 && (since > at || open > (knew ?? open));

function stateOf(task: Task, { status: facts, left, ...seen }: TaskFacts, tick: Tick | undefined): TaskState {
  const ticked = tick?.as === 'done';
  const contradicted = ticked && (facts === 'todo' || left.open > 0);
  const elsewhere = tick?.elsewhere === true;
  const base = { task, ...seen, left: left.open, contradicted, elsewhere: false };
  if (facts === 'done') return { ...base, status: 'done', source: 'reading' };
  if (tick?.as === 'set-aside' && !isMore(tick, left))
    return { ...base, status: 'set-aside', source: 'person', at: tick.at, elsewhere };
  if (facts === 'todo') return { ...base, status: 'todo', source: 'reading' };
  if (tick && ticked && !isOver(tick, left))
    return { ...base, status: 'done', source: 'person', at: tick.at, stale: false, elsewhere };
  return { ...base, status: 'unknown', source: 'nobody' };
}

/** True if the page that answers the task was opened; the other pages it reads do not count. */
const wasOpened = ({ reads: [page] = [] }: Task, readings: ReadingsByPage): boolean => page !== undefined && page in readings;

function oldestOf(task: Task, { readings }: Known): number | undefined {
  const times = (task.reads ?? []).flatMap((kind) => readings[kind]?.asOf ?? readings[kind]?.readAt ?? []);
  return times.length ? Math.min(...times) : undefined;
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

const WEIGHT: Record<Status, number> = { todo: 0, unknown: 1, 'set-aside': 2, done: 3 };

/** Tasks to hint at on a page, the pressing ones first: those that point at it or rest on its reading. */
export function hintsFor(kind: PageKind, states: readonly TaskState[]): TaskState[] {
  const here = states.filter(({ task }) => task.at?.page === kind || task.reads?.includes(kind));
  return here.sort((a, b) => WEIGHT[a.status] - WEIGHT[b.status]);
}
