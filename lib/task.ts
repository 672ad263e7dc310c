import type { Kept } from './journey';
import type { Anchor, PageKind, ReadingsByPage } from './pages';

/** The parts of the journey a task belongs to. */
export type Phase = 'prepare' | 'close' | 'after';

/** What facts can say of a task; `set-aside` is the person's word alone. */
export type FactStatus = 'done' | 'todo' | 'unknown';
export type Status = FactStatus | 'set-aside';

/** A place on a page: checked against the pages by the compiler. */
export type Target = { [K in PageKind]: { readonly page: K; readonly anchor: Anchor<K> } }[PageKind];

/** What was seen, as a message of the locales (`evidence-<say>`) and its figures. */
export interface Evidence {
  readonly say: string;
  readonly counts: Readonly<Record<string, number>>;
  /** When it was seen, where no reading tells; epoch milliseconds. */
  readonly at?: number;
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
  /** Pages whose readings `status` looks at; their age is the age of the evidence. */
  readonly reads?: readonly PageKind[];
  /** The person may know better than any page: a copy can lie elsewhere. */
  readonly told?: boolean;
  /** What the readings prove. Absent: only the person can tell. Never `done` without a positive sign. */
  status?(readings: ReadingsByPage, kept: Kept): FactStatus;
  /** What to say was seen. Absent or undefined: nothing worth a figure. */
  evidence?(readings: ReadingsByPage, kept: Kept): Evidence | undefined;
}
