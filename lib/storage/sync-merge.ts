import type { Tick } from '../model/checklist';
import { isRecord, isTime } from '../tools/guards';

/** What is known of one tick on all computers, as it lies in the browser's sync under `tick:<task id>`. */
export interface SyncEntry {
  /** null: the person took the tick back. That has to stay written, or the tick would come back from another computer. */
  readonly as: Tick['as'] | null;
  /** When the person ticked it, or took it back. */
  readonly at: number;
  /** The newest wins. Later than every change it answers, whatever the clocks of the computers say. */
  readonly changed: number;
}

/** What this computer last had in common with the browser's sync, as stored under `synced`. */
export interface Synced {
  readonly entries: Readonly<Record<string, SyncEntry>>;
  /** When the two were last compared. */
  readonly at: number;
  /** Why the last change could not be handed over. */
  readonly failed?: 'quota' | 'write';
  /** Switched off since: what lies there may be emptied meanwhile. */
  readonly off?: true;
}

const TICK_KINDS: readonly unknown[] = ['done', 'set-aside', null] satisfies SyncEntry['as'][];

/** The latest time that is accepted (year 33658). Far beyond it, numbers are too coarse to tell which change is later. */
const LATEST = 1e15;

/** True for an entry as it lies in the browser's sync. */
export const isSyncEntry = (value: unknown): value is SyncEntry =>
  isRecord(value) && TICK_KINDS.includes(value.as) && isTime(value.at) && isTime(value.changed) && value.changed < LATEST;

/** True for the record of what was last in common. */
export const isSynced = (value: unknown): value is Synced =>
  isRecord(value) &&
  isTime(value.at) &&
  isRecord(value.entries) &&
  Object.values(value.entries).every(isSyncEntry) &&
  [undefined, 'quota', 'write'].includes(value.failed as never) &&
  [undefined, true].includes(value.off as never);

/** Of two changes with the same time the one that claims less wins (no tick before done before set aside), on every computer. */
const CLAIMS = [null, 'done', 'set-aside'] satisfies SyncEntry['as'][];

export const isSameSyncEntry = (one: SyncEntry | undefined, other: SyncEntry | undefined): boolean =>
  one?.as === other?.as && one?.changed === other?.changed;

function newest(one: SyncEntry | undefined, other: SyncEntry | undefined): SyncEntry | undefined {
  if (!one || !other) return one ?? other;
  if (one.changed !== other.changed) return one.changed > other.changed ? one : other;
  return CLAIMS.indexOf(one.as) <= CLAIMS.indexOf(other.as) ? one : other;
}

const says = (entry: SyncEntry | undefined, tick: Tick | undefined): boolean =>
  (entry?.as ?? undefined) === tick?.as && (tick === undefined || entry?.at === tick.at);

/** This computer's side: the entry both last had in common, or a new one if the tick has changed here since. */
function spokenFor(tick: Tick | undefined, common: SyncEntry | undefined, now: number): SyncEntry | undefined {
  if (says(common, tick)) return common;
  const known = common?.changed ?? 0;
  const at = tick?.at ?? now;
  // A tick restored by "Undo" carries its old time, so its entry is dated after the one it undoes.
  return { as: tick?.as ?? null, at, changed: at > known ? at : Math.max(now, known + 1) };
}

/** What becomes of one tick. */
export interface Merged {
  /** What both sides have in common from now on; undefined while neither knows of a tick. */
  readonly entry: SyncEntry | undefined;
  /** It has to be handed over. */
  readonly push: boolean;
  /** It has to be written here. */
  readonly pull: boolean;
}

/**
 * Brings together what this computer says of a tick, what was last in common, and what lies in the browser's sync.
 * An entry that was in common and is gone from there was removed on purpose, and is not put there again.
 * @param now epoch milliseconds
 */
export function mergeTick(
  tick: Tick | undefined,
  common: SyncEntry | undefined,
  there: SyncEntry | undefined,
  now: number,
): Merged {
  const mine = spokenFor(tick, common, now);
  const winner = newest(mine, there);
  if (!winner) return { entry: undefined, push: false, pull: false };
  const isMine = winner === mine;
  // Not later than now: a tick dated in the future, by a clock that is ahead, would count against facts seen after it.
  const entry = isMine ? winner : { ...winner, at: Math.min(winner.at, now) };
  const push = isMine && !isSameSyncEntry(mine, there) && (there !== undefined || mine !== common);
  return { entry, push, pull: !isMine && !says(entry, tick) };
}

/** The tick an entry of another computer stands for. */
export const syncedTick = ({ as, at }: SyncEntry): Tick | undefined => (as ? { as, at, elsewhere: true } : undefined);
