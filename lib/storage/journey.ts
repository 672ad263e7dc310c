import browser from 'webextension-polyfill';
import { type ClosingRecord, type Decision, requestIds, type SentRequests } from '../model/journey';
import { readStorage } from './access';
import { isJourneyRecord } from './journey-records';
import { JOURNEY_KEYS, present, type Records, requestKey } from './records';

/** What the guide knows besides the checklist, every record of it in its right shape. */
export interface JourneyRecords {
  readonly decision: Decision | undefined;
  readonly closing: ClosingRecord | undefined;
  readonly requests: SentRequests;
  /** What was typed into a letter's form, where the person asked to keep it; `lib/letters` knows its shape. */
  readonly letterForm: unknown;
  /** Keys whose records are malformed: left out here, never dropped from disk. */
  readonly broken: readonly string[];
}

/** Reads what the guide knows. @throws StorageError */
export async function loadJourney(): Promise<JourneyRecords> {
  const raw = present(await readStorage(() => browser.storage.local.get([...JOURNEY_KEYS])));
  const of = (key: string): unknown => (isJourneyRecord(key, raw[key]) ? raw[key] : undefined);
  const requests = requestIds.flatMap((id) => (of(requestKey(id)) ? [[id, of(requestKey(id))]] : []));
  return {
    decision: of('decision') as Decision | undefined,
    closing: of('closing') as ClosingRecord | undefined,
    requests: Object.fromEntries(requests) as SentRequests,
    letterForm: of('letter-form'),
    broken: Object.keys(raw).filter((key) => !isJourneyRecord(key, raw[key])),
  };
}

/** Tells of every change of the journey. @returns ends the watch */
export function watchJourney(callback: (journey: JourneyRecords) => void): () => void {
  let [asked, told] = [0, 0];
  const tell = async (): Promise<void> => {
    const turn = ++asked;
    const journey = await loadJourney();
    // A later read has already answered.
    if (turn < told) return;
    told = turn;
    callback(journey);
  };
  const listen = (changes: Records, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => JOURNEY_KEYS.includes(key))) void tell();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
