import browser from 'webextension-polyfill';
import {
  acknowledgements,
  type ClosingRecord,
  type Decision,
  type Outcome,
  type RequestId,
  type Requests,
  requestIds,
  type SentRequest,
} from '../journey';
import { isTaskId } from '../tasks';
import { isReasonId } from '../tasks/decide';
import { type Plan, transact } from './change';
import { brokenKey, isCounts, isKept, isObject, isTime, JOURNEY_KEYS, present, type Records } from './records';

/** What the guide knows besides the checklist, every record of it in its right shape. */
export interface Journey {
  readonly decision: Decision | undefined;
  readonly closing: ClosingRecord | undefined;
  readonly requests: Requests;
  /** What was typed into a letter's form, where the person asked to keep it; `lib/letters` knows its shape. */
  readonly letterForm: unknown;
  /** Keys whose records are malformed: left out here, never dropped from disk. */
  readonly broken: readonly string[];
}

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

const isRequest = (value: unknown): value is SentRequest =>
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

const requestKey = (id: RequestId): string => `request:${id}`;

function isRight(key: string, value: unknown): boolean {
  if (key === 'decision') return isDecision(value);
  if (key === 'closing') return isClosingRecord(value);
  return key === 'letter-form' ? isObject(value) : isRequest(value);
}

/** Reads what the guide knows. */
export async function loadJourney(): Promise<Journey> {
  const raw = present(await browser.storage.local.get([...JOURNEY_KEYS]));
  const of = (key: string): unknown => (isRight(key, raw[key]) ? raw[key] : undefined);
  const requests = requestIds.flatMap((id) => (of(requestKey(id)) ? [[id, of(requestKey(id))]] : []));
  return {
    decision: of('decision') as Decision | undefined,
    closing: of('closing') as ClosingRecord | undefined,
    requests: Object.fromEntries(requests) as Requests,
    letterForm: of('letter-form'),
    broken: Object.keys(raw).filter((key) => !isRight(key, raw[key])),
  };
}

/** Tells of every change of the journey. @returns ends the watch */
export function watchJourney(callback: (journey: Journey) => void): () => void {
  const listen = (changes: Records, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => JOURNEY_KEYS.includes(key))) void loadJourney().then(callback);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** One record in, or out with undefined; a malformed one that stood there is kept under `broken:`. */
const put = (key: string, plan: (old: unknown) => unknown): Promise<boolean> =>
  transact([key], (raw): Plan => {
    const aside = key in raw && !isRight(key, raw[key]) ? { [brokenKey(key)]: raw[key] } : {};
    const next = plan(aside[brokenKey(key)] ? undefined : raw[key]);
    return next === undefined ? { set: aside, remove: [key] } : { set: { ...aside, [key]: next } };
  });

/** What the person made up their mind to. @throws StorageError */
export const decide = (decision: Omit<Decision, 'at'>): Promise<boolean> =>
  put('decision', () => ({ ...decision, at: Date.now() }) satisfies Decision);

/** A request was sent; sending it once more starts its clock anew. @throws StorageError */
export const sendRequest = (id: RequestId, request: SentRequest): Promise<boolean> => put(requestKey(id), () => request);

/** How a request ended; undefined takes the word back. Nothing happens if it was never sent. @throws StorageError */
export const answerRequest = (id: RequestId, outcome: Outcome | undefined): Promise<boolean> =>
  put(requestKey(id), (old) => {
    if (!isRequest(old)) return undefined;
    const { outcome: _, outcomeAt: __, ...sent } = old;
    return outcome ? { ...sent, outcome, outcomeAt: Date.now() } : sent;
  });

/** It was not sent after all. @throws StorageError */
export const takeBackRequest = (id: RequestId): Promise<boolean> => put(requestKey(id), () => undefined);

/** The record of the closing request; undefined removes it. @throws StorageError */
export const writeClosing = (record: ClosingRecord | undefined): Promise<boolean> => put('closing', () => record);

/** What was typed into a letter's form; undefined forgets it. @throws StorageError */
export const keepLetterForm = (form: object | undefined): Promise<boolean> => put('letter-form', () => form);
