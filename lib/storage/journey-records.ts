import { acknowledgements, type ClosingRecord, type Decision, type Outcome, requestIds, type SentRequest } from '../journey';
import { isTaskId } from '../tasks';
import { isReasonId } from '../tasks/reasons';
import { isCounts, isKept, isObject, isTime } from './shapes';

/** What the guide knows besides: the decision, the closing record, requests that wait for an answer, a letter's form. */
export const JOURNEY_KEYS: readonly string[] = ['decision', 'closing', ...requestIds.map((id) => `request:${id}`), 'letter-form'];

const OUTCOMES: readonly unknown[] = ['confirmed', 'refused', 'no-answer'] satisfies Outcome[];
const STATUSES: readonly unknown[] = ['done', 'todo', 'unknown', 'set-aside'];
const SOURCES: readonly unknown[] = ['reading', 'person', 'nobody'];
const isMissingOr = <T>(isRight: (value: unknown) => value is T, value: unknown): boolean =>
  value === undefined || isRight(value);

const isDecision = (value: unknown): value is Decision =>
  isObject(value) &&
  Array.isArray(value.reasons) &&
  value.reasons.every(isReasonId) &&
  [undefined, 'stay', 'close'].includes(value.outcome as never) &&
  isTime(value.at);

/** True for a request as stored. */
export const isRequest = (value: unknown): value is SentRequest =>
  isObject(value) &&
  isTime(value.sentAt) &&
  isMissingOr(isTime, value.dueAt) &&
  (value.outcome === undefined || OUTCOMES.includes(value.outcome)) &&
  isMissingOr(isTime, value.outcomeAt) &&
  isMissingOr(isTime, value.openAt);

const isRecordedTask = (value: unknown): boolean =>
  isObject(value) &&
  isTaskId(value.id) &&
  STATUSES.includes(value.status) &&
  SOURCES.includes(value.source) &&
  isMissingOr(isTime, value.at) &&
  (value.say === undefined || typeof value.say === 'string') &&
  (value.counts === undefined || isCounts(value.counts));

/** True for a closing record as stored. */
export const isClosingRecord = (value: unknown): value is ClosingRecord =>
  isObject(value) &&
  isTime(value.sentAt) &&
  Array.isArray(value.tasks) &&
  value.tasks.every(isRecordedTask) &&
  isKept(value.kept) &&
  Array.isArray(value.acknowledged) &&
  value.acknowledged.every((one) => acknowledgements.includes(one)) &&
  (value.note === undefined || typeof value.note === 'string');

/** True for a record of the journey as stored under its key. */
export function isJourneyRecord(key: string, value: unknown): boolean {
  if (key === 'decision') return isDecision(value);
  if (key === 'closing') return isClosingRecord(value);
  return key === 'letter-form' ? isObject(value) : isRequest(value);
}
