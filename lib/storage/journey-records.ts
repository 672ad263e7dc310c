import { acknowledgements, type ClosingRecord, type Decision, type RequestOutcome, type SentRequest } from '../model/journey';
import { isKeptFigures } from '../model/kept';
import { isTaskId } from '../tasks';
import { isReasonId } from '../tasks/reasons';
import { isCounts, isMissingOr, isRecord, isTime } from '../tools/guards';
import { regions } from '../tools/regions';

const OUTCOMES: readonly unknown[] = ['confirmed', 'refused', 'no-answer'] satisfies RequestOutcome[];
const STATUSES: readonly unknown[] = ['done', 'todo', 'unknown', 'set-aside'];
const SOURCES: readonly unknown[] = ['reading', 'person', 'nobody'];

const isDecision = (value: unknown): value is Decision =>
  isRecord(value) &&
  Array.isArray(value.reasons) &&
  value.reasons.every(isReasonId) &&
  [undefined, 'stay', 'close'].includes(value.outcome as never) &&
  isTime(value.at);

/** True for a request as stored. */
export const isSentRequest = (value: unknown): value is SentRequest =>
  isRecord(value) &&
  isTime(value.sentAt) &&
  isMissingOr(isTime, value.dueAt) &&
  (value.region === undefined || (regions as readonly unknown[]).includes(value.region)) &&
  (value.outcome === undefined || OUTCOMES.includes(value.outcome)) &&
  isMissingOr(isTime, value.outcomeAt) &&
  isMissingOr(isTime, value.openAt);

const isRecordedTask = (value: unknown): boolean =>
  isRecord(value) &&
  isTaskId(value.id) &&
  STATUSES.includes(value.status) &&
  SOURCES.includes(value.source) &&
  isMissingOr(isTime, value.at) &&
  (value.say === undefined || typeof value.say === 'string') &&
  isMissingOr(isCounts, value.counts);

/** True for a closing record as stored. */
export const isClosingRecord = (value: unknown): value is ClosingRecord =>
  isRecord(value) &&
  isTime(value.sentAt) &&
  Array.isArray(value.tasks) &&
  value.tasks.every(isRecordedTask) &&
  isKeptFigures(value.kept) &&
  Array.isArray(value.acknowledged) &&
  value.acknowledged.every((one) => acknowledgements.includes(one)) &&
  (value.note === undefined || typeof value.note === 'string');

/** True for a record of the journey as stored under its key. */
export function isJourneyRecord(key: string, value: unknown): boolean {
  if (key === 'decision') return isDecision(value);
  if (key === 'closing') return isClosingRecord(value);
  return key === 'letter-form' ? isRecord(value) : isSentRequest(value);
}
