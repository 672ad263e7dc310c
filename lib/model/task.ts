import type { PageKind } from '../site/kinds';
import type { Anchor } from '../site/map';
import type { ReadingsByPage } from '../site/readers';
import type { Things } from './evidence';
import type { KeptFigures } from './kept';
import type { Domain } from './reader-result';

/** The parts of the journey a task belongs to. */
export type Phase = 'prepare' | 'close' | 'after';

/** What facts can say of a task; `set-aside` is the person's word alone. */
export type FactStatus = 'done' | 'todo' | 'unknown';
export type Status = FactStatus | 'set-aside';

/** A place on a page: checked against the pages by the compiler. */
export type Target = { [K in PageKind]: { readonly page: K; readonly anchor: Anchor<K> } }[PageKind];

/** What was seen, as a message of the locales (`evidence-<say>`) and its figures. */
export interface TaskEvidence {
  readonly say: string;
  readonly counts: Readonly<Record<string, number>>;
  /** When the data came from AliExpress, or from the copy, that this sentence is from; epoch milliseconds. */
  readonly at?: number;
  /** When the newest of it was last seen again. */
  readonly again?: number;
  /** Nothing of it asks for the person: it comes by itself, in time. */
  readonly waits?: true;
}

/** All that is known and still counts. A reading's proof is there only while it proves something. */
export interface Known {
  readonly readings: ReadingsByPage;
  /** What was seen open or not understood, one by one. */
  readonly things: Readonly<Record<Domain, Things>>;
  readonly kept: KeptFigures;
  /** When the person asked AliExpress for a copy of their data. */
  readonly asked: number | undefined;
}

/** How much of a task is open, when the newest of it opened, and when something of it was last settled. */
export interface Remaining {
  readonly open: number;
  /** When the newest of it was first seen open, where that is known. */
  readonly since?: number | undefined;
  /** When something of it was last seen settled, or no longer there. */
  readonly closedAt?: number | undefined;
}

/** What remains of several, or on several hosts: the latest time of each kind counts. */
export function inTotal(...parts: readonly Remaining[]): Remaining {
  const latest = (name: 'since' | 'closedAt'): object => {
    const times = parts.flatMap((part) => part[name] ?? []);
    return times.length > 0 ? { [name]: Math.max(...times) } : {};
  };
  return { open: parts.reduce((sum, { open }) => sum + open, 0), ...latest('since'), ...latest('closedAt') };
}

/** One thing to settle. Its texts are messages of the locales, named after the id (`task-<id>`, …). */
export interface Task {
  /** The stable name; stored as `tick:<id>` on people's machines, so never renamed. */
  readonly id: string;
  readonly phase: Phase;
  readonly group: string;
  /** Where a hint for this task points. */
  readonly at?: Target;
  /** Address of the AliExpress page to send the person to. */
  readonly go?: string;
  /** Pages whose readings `status` looks at; the first is the one that answers it. */
  readonly reads?: readonly PageKind[];
  /** The person's tick counts even against what was read: they may, for example, have saved a copy elsewhere. */
  readonly told?: boolean;
  /** What the readings prove. Absent: only the person can tell. Never `done` without a positive sign. */
  status?(known: Known): FactStatus;
  /** What to say was seen. Absent or undefined: nothing worth a figure. */
  evidence?(known: Known): TaskEvidence | undefined;
  /** What is open, by facts that stand against the person's word. */
  left?(known: Known): Remaining;
}
