import type { Status } from './task';
import type { TaskId } from './tasks';
import type { ReasonId } from './tasks/decide';

/** What the person made up their mind to, as stored under `decision`. */
export interface Decision {
  readonly reasons: readonly ReasonId[];
  /** `stay`: a milder way out is enough. Absent: still thinking. */
  readonly outcome?: 'stay' | 'close';
  readonly at: number;
}

/** Requests that somebody has to answer: the closing itself, and the letters that ask for something. */
export const requestIds = ['closing', 'deactivation', 'follow-up', 'access', 'erasure', 'identity', 'complaint'] as const;
export type RequestId = (typeof requestIds)[number];
export type LetterId = Exclude<RequestId, 'closing'>;

/** How a request ended, by the person's word. */
export type Outcome = 'confirmed' | 'refused' | 'no-answer';

/** One request, as stored under `request:<id>`. Times are epoch milliseconds. */
export interface SentRequest {
  readonly sentAt: number;
  /** When an answer is due by law; absent where no law names a time. */
  readonly dueAt?: number;
  readonly outcome?: Outcome;
  readonly outcomeAt?: number;
  /** When the person said that signing in still worked, so that the account is not closed. Only for `closing`. */
  readonly openAt?: number;
}

export type Requests = Readonly<Partial<Record<RequestId, SentRequest>>>;

/** The four things to acknowledge before the closing step (guide.md 2, 3 and 6). */
export const acknowledgements = ['final', 'history-goes', 'balance-may-go', 'can-receive-code'] as const;
export type Acknowledgement = (typeof acknowledgements)[number];

/** What stood with a task when the request was sent. */
export interface RecordedTask {
  readonly id: TaskId;
  readonly status: Status;
  readonly source: 'reading' | 'person' | 'nobody';
  readonly at?: number;
  /** The evidence, as a message of the locales and its figures. */
  readonly say?: string;
  readonly counts?: Readonly<Record<string, number>>;
}

/** The closing record, as stored under `closing`: what was checked, when, on which evidence, and what was kept. */
export interface ClosingRecord {
  readonly sentAt: number;
  readonly tasks: readonly RecordedTask[];
  readonly kept: Kept;
  readonly acknowledged: readonly Acknowledgement[];
  /** What the person added; nothing personal stands in the record but this. */
  readonly note?: string;
}

/** Figures of the person's own copy, stored under `kept` and written together with the orders. */
export interface Kept {
  readonly orders: number;
  /** Orders of which something is missing. */
  readonly incomplete: number;
  readonly reviews: number;
  /** Rows of AliExpress's own copy that was checked, if one was. */
  readonly officialRows?: number;
  readonly officialAt?: number;
  /** The oldest day of a kept order, YYYY-MM-DD; absent where no day is certain. */
  readonly oldest?: string;
  /** When orders were last taken out of the copy. */
  readonly removedAt?: number;
  /** Last change, epoch milliseconds; 0 while nothing was kept. */
  readonly at: number;
}

export const NOTHING_KEPT: Kept = { orders: 0, incomplete: 0, reviews: 0, at: 0 };

/** How many records of each kind were deleted; `all` counts what is of no kind as well, `synced` those of the browser's sync. */
export type Deleted = Readonly<Record<'readings' | 'ticks' | 'orders' | 'journey' | 'all' | 'synced', number>>;

/** How deleting everything went: what is gone, or why what is on this computer still is. */
export type Leaving = Deleted | { readonly failed: 'quota' | 'write' | 'read' | 'newer' };
