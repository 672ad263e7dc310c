import type { ClosingRecord, Decision, RequestId, RequestOutcome, SentRequest } from '../model/journey';
import { MINUTE } from '../tools/time';
import { isClosingRecord, isJourneyRecord, isSentRequest } from './journey-records';
import { isTick, type Records, requestKey, tickKey } from './records';
import { change, type Plan } from './transaction';

/** Writes one record; undefined removes it. */
const put = (key: string, plan: (old: unknown) => unknown): Promise<boolean> =>
  change([key], (raw): Plan => {
    const next = plan(isJourneyRecord(key, raw[key]) ? raw[key] : undefined);
    return next === undefined ? { remove: [key] } : { set: { [key]: next } };
  });

/**
 * Stores what the person decides.
 * @param made makes it from what is stored by then, which may be newer than what the page shows; undefined if nothing is stored
 * @throws StorageError
 */
export const writeDecision = (made: (old: Decision | undefined) => Omit<Decision, 'at'>): Promise<boolean> =>
  put('decision', (old) => ({ ...made(old as Decision | undefined), at: Date.now() }) satisfies Decision);

/**
 * Notes that a request was sent. If it was noted before, that date stays: the legal deadline is counted from it.
 * @param anew the person says that they sent it again, so that the date and the deadline start again
 * @returns whether something was written
 * @throws StorageError
 */
export const sendRequest = (id: RequestId, request: SentRequest, anew = false): Promise<boolean> =>
  change([requestKey(id)], ({ [requestKey(id)]: old }) =>
    isSentRequest(old) && !anew ? undefined : { set: { [requestKey(id)]: request } },
  );

/** How a request ended; undefined takes the word back. Nothing happens if it was never sent. @throws StorageError */
export const answerRequest = (id: RequestId, outcome: RequestOutcome | undefined): Promise<boolean> =>
  put(requestKey(id), (old) => {
    if (!isSentRequest(old)) return undefined;
    const { outcome: _, outcomeAt: __, ...sent } = old;
    return outcome ? { ...sent, outcome, outcomeAt: Date.now() } : sent;
  });

/** Two notes within this time, in ms, are of the same sending: the guide's button and the background both write one. */
const SAME_SENDING = MINUTE;

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
    ...(isSentRequest(request) && stands(request) ? {} : { [requestKey('closing')]: { sentAt: record.sentAt } }),
  };
  return { set };
}

/** Removes the request: it was not sent after all. @throws StorageError */
export const takeBackRequest = (id: RequestId): Promise<boolean> => put(requestKey(id), () => undefined);

/** The record of the closing request; undefined removes it. @throws StorageError */
export const writeClosing = (record: ClosingRecord | undefined): Promise<boolean> => put('closing', () => record);

/** What the person adds to the closing record; an empty note is none, and nothing happens without a record. @throws StorageError */
export const noteOnClosing = (note: string): Promise<boolean> =>
  change(['closing'], ({ closing }) => {
    if (!isClosingRecord(closing)) return undefined;
    const { note: _, ...rest } = closing;
    return { set: { closing: note ? { ...rest, note } : rest } };
  });

/** What was typed into a letter's form; undefined forgets it. @throws StorageError */
export const keepLetterForm = (form: object | undefined): Promise<boolean> => put('letter-form', () => form);
