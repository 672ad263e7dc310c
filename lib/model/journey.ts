import type { TaskId } from '../tasks';
import type { ReasonId } from '../tasks/decide';
import type { Region } from '../tools/regions';
import type { KeptFigures } from './kept';
import type { Status } from './task';

/** What the person made up their mind to, as stored under `decision`. */
export interface Decision {
  readonly reasons: readonly ReasonId[];
  /** `stay`: a milder way out is enough. Absent: still thinking. */
  readonly outcome?: 'stay' | 'close';
  readonly at: number;
}

/** Requests that somebody has to answer: the closing itself, and the letters that ask for something. */
export const requestIds = [
  'closing',
  'close',
  'stop',
  'deactivation',
  'follow-up',
  'access',
  'erasure',
  'identity',
  'appeal',
  'company-complaint',
  'complaint',
] as const;
export type RequestId = (typeof requestIds)[number];
export type LetterId = Exclude<RequestId, 'closing'>;

/** How a request ended, by the person's word. */
export type RequestOutcome = 'confirmed' | 'refused' | 'no-answer';

/** One request, as stored under `request:<id>`. Times are epoch milliseconds. */
export interface SentRequest {
  readonly sentAt: number;
  /** When an answer is due by law; absent where no law names a time. */
  readonly dueAt?: number;
  /** Where the person lives, as the letter had it: what was due is counted by the rule of that place. */
  readonly region?: Region;
  readonly outcome?: RequestOutcome;
  readonly outcomeAt?: number;
  /** When the person said that signing in still worked, so that the account is not closed. Only for `closing`. */
  readonly openAt?: number;
}

export type SentRequests = Readonly<Partial<Record<RequestId, SentRequest>>>;

/** The things to acknowledge before the closing step (guide.md 2, 3 and 6; returns: site-facts 5). */
export const acknowledgements = ['final', 'history-goes', 'balance-may-go', 'returns-may-end', 'can-receive-code'] as const;
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
  readonly kept: KeptFigures;
  readonly acknowledged: readonly Acknowledgement[];
  /** What the person added; nothing personal stands in the record but this. */
  readonly note?: string;
}

/** How many records of each kind were deleted; `everySection` counts what is of no kind as well, `synced` those of the browser's sync. */
export type DeletedCounts = Readonly<Record<'readings' | 'ticks' | 'orders' | 'journey' | 'all' | 'synced', number>>;

/** How deleting everything went: what is gone, or why what is on this computer still is. */
export type DeletionResult = DeletedCounts | { readonly failed: 'quota' | 'write' | 'read' | 'newer' };
