import browser from 'webextension-polyfill';
import {
  type ClosingRecord,
  type Decision,
  type Outcome,
  type RequestId,
  type Requests,
  requestIds,
  type SentRequest,
} from '../journey';
import { change, type Plan, readOut } from './change';
import { isClosingRecord, isJourneyRecord, isRequest, JOURNEY_KEYS } from './journey-records';
import { isTick, present, type Records, tickKey } from './records';

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

const requestKey = (id: RequestId): string => `request:${id}`;

/** Reads what the guide knows. @throws StorageError */
export async function loadJourney(): Promise<Journey> {
  const raw = present(await readOut(() => browser.storage.local.get([...JOURNEY_KEYS])));
  const of = (key: string): unknown => (isJourneyRecord(key, raw[key]) ? raw[key] : undefined);
  const requests = requestIds.flatMap((id) => (of(requestKey(id)) ? [[id, of(requestKey(id))]] : []));
  return {
    decision: of('decision') as Decision | undefined,
    closing: of('closing') as ClosingRecord | undefined,
    requests: Object.fromEntries(requests) as Requests,
    letterForm: of('letter-form'),
    broken: Object.keys(raw).filter((key) => !isJourneyRecord(key, raw[key])),
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

/** One record in, or out with undefined. */
const put = (key: string, plan: (old: unknown) => unknown): Promise<boolean> =>
  change([key], (raw): Plan => {
    const next = plan(isJourneyRecord(key, raw[key]) ? raw[key] : undefined);
    return next === undefined ? { remove: [key] } : { set: { [key]: next } };
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

/** The button of the guide and the background write one after the other, of the same sending. */
const SAME_SENDING = 60_000;

/**
 * Starts record and clock of a closing request, each unless it stands already for this sending or a later one. A record of
 * an earlier sending gives way, its note stays.
 * @returns whether something was written
 * @throws StorageError
 */
export const openClosing = (record: ClosingRecord): Promise<boolean> => change(OPENED, (raw) => opening(record, raw));

/**
 * As `openClosing`, unless the tick that the record was made from is gone or another by now: it may have been taken back, or
 * everything deleted, while the record was made.
 * @throws StorageError
 */
export const openClosingOfTick = (record: ClosingRecord): Promise<boolean> =>
  change([...OPENED, SENT], ({ [SENT]: tick, ...raw }) =>
    isTick(tick) && tick.as === 'done' && tick.at === record.sentAt ? opening(record, raw) : undefined,
  );

const OPENED = ['closing', requestKey('closing')];
const SENT = tickKey('submit-request');

function opening(record: ClosingRecord, raw: Records): Plan {
  const stands = (old: { readonly sentAt: number }): boolean => record.sentAt - old.sentAt <= SAME_SENDING;
  const { closing, [requestKey('closing')]: request } = raw;
  const old = isClosingRecord(closing) ? closing : undefined;
  const set = {
    ...(old && stands(old) ? {} : { closing: old?.note === undefined ? record : { ...record, note: old.note } }),
    ...(isRequest(request) && stands(request) ? {} : { [requestKey('closing')]: { sentAt: record.sentAt } }),
  };
  return { set };
}

/** It was not sent after all. @throws StorageError */
export const takeBackRequest = (id: RequestId): Promise<boolean> => put(requestKey(id), () => undefined);

/** The record of the closing request; undefined removes it. @throws StorageError */
export const writeClosing = (record: ClosingRecord | undefined): Promise<boolean> => put('closing', () => record);

/** What was typed into a letter's form; undefined forgets it. @throws StorageError */
export const keepLetterForm = (form: object | undefined): Promise<boolean> => put('letter-form', () => form);
