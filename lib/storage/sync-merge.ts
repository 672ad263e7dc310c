import type { Tick } from '../checklist';
import { isObject, isTime } from './shapes';

/** What is known of one tick on all computers, as it lies in the browser's sync under `tick:<task id>`. */
export interface Entry {
  /** null: it was taken back. That stays written, or the tick would come back from the next computer. */
  readonly as: Tick['as'] | null;
  /** When the person ticked it, or took it back. */
  readonly at: number;
  /** The newest wins. Later than every change it answers, whatever the clocks of the computers say. */
  readonly changed: number;
}

/** What this computer last had in common with the browser's sync, as stored under `synced`. */
export interface Synced {
  readonly entries: Readonly<Record<string, Entry>>;
  /** When the two were last compared. */
  readonly at: number;
  /** Why the last change could not be handed over. */
  readonly failed?: 'quota' | 'write';
  /** Switched off since: what lies there may be emptied meanwhile. */
  readonly off?: true;
}

const KINDS: readonly unknown[] = ['done', 'set-aside', null] satisfies Entry['as'][];

/** No clock is this far ahead; beyond it, a later change could not be told from an earlier one. */
const LATEST = 1e15;

/** True for an entry as it lies in the browser's sync. */
export const isEntry = (value: unknown): value is Entry =>
  isObject(value) && KINDS.includes(value.as) && isTime(value.at) && isTime(value.changed) && value.changed < LATEST;

/** True for the record of what was last in common. */
export const isSynced = (value: unknown): value is Synced =>
  isObject(value) &&
  isTime(value.at) &&
  isObject(value.entries) &&
  Object.values(value.entries).every(isEntry) &&
  [undefined, 'quota', 'write'].includes(value.failed as never) &&
  [undefined, true].includes(value.off as never);

/** Where two changes carry the same time, the one that claims least wins, on every computer the same. */
const CLAIMS = [null, 'done', 'set-aside'] satisfies Entry['as'][];

export const isSameEntry = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one?.as === other?.as && one?.changed === other?.changed;

function newest(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (!one || !other) return one ?? other;
  if (one.changed !== other.changed) return one.changed > other.changed ? one : other;
  return CLAIMS.indexOf(one.as) <= CLAIMS.indexOf(other.as) ? one : other;
}

const says = (entry: Entry | undefined, tick: Tick | undefined): boolean =>
  (entry?.as ?? undefined) === tick?.as && (tick === undefined || entry?.at === tick.at);

/** What this computer stands for: what was last in common, or a new entry where its tick has changed since. */
function spokenFor(tick: Tick | undefined, common: Entry | undefined, now: number): Entry | undefined {
  if (says(common, tick)) return common;
  const known = common?.changed ?? 0;
  const at = tick?.at ?? now;
  // A tick brought back by "Undo" is older than what it undoes.
  return { as: tick?.as ?? null, at, changed: at > known ? at : Math.max(now, known + 1) };
}

/** What becomes of one tick. */
export interface Merged {
  /** What both sides have in common from now on; undefined while neither knows of a tick. */
  readonly entry: Entry | undefined;
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
export function mergedTick(tick: Tick | undefined, common: Entry | undefined, there: Entry | undefined, now: number): Merged {
  const mine = spokenFor(tick, common, now);
  const winner = newest(mine, there);
  if (!winner) return { entry: undefined, push: false, pull: false };
  const isMine = winner === mine;
  // A time from the future (a clock that is ahead) would outlive facts seen after it.
  const entry = isMine ? winner : { ...winner, at: Math.min(winner.at, now) };
  const push = isMine && !isSameEntry(mine, there) && (there !== undefined || mine !== common);
  return { entry, push, pull: !isMine && !says(entry, tick) };
}

/** The tick an entry stands for. */
export const tickOf = ({ as, at }: Entry): Tick | undefined => (as ? { as, at } : undefined);
