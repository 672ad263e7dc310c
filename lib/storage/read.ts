import browser from 'webextension-polyfill';
import type { OverlaySettings } from '../messages';
import type { Tick, Ticks } from '../model/checklist';
import type { ChecklistEvidence, HostEvidence } from '../model/checklist-evidence';
import type { Drift, DriftByPage } from '../model/health';
import { isKeptFigures, type KeptFigures, NOTHING_KEPT } from '../model/kept';
import type { Reading } from '../model/page';
import { type PageKind, pageKinds } from '../site/kinds';
import type { ReadingsByPage } from '../site/readers';
import type { ToldWords } from '../site/told-words';
import { tasks } from '../tasks';
import { readStorage } from './access';
import { areLedgers, isAccount, isCopyAsked, isHealth, isReading } from './evidence-records';
import {
  accountKey,
  COPY_ASKED,
  EXPLAINED,
  type Host,
  healthKey,
  isTick,
  KEYS,
  marksKey,
  present,
  type Records,
  readingKey,
  tickKey,
} from './records';
import { SCHEMA } from './schema';
import { overlaySettingsFor, type Settings, settingsFrom } from './settings';
import { evidenceOfNobody, toldWordsIn } from './told-words';

/** What a page is drawn from, every record of it in its right shape; malformed ones are left out. */
export interface SeenStore extends ChecklistEvidence {
  readonly ticks: Ticks;
  readonly settings: Settings;
  readonly kept: KeptFigures;
  /** What the person says that words of the site mean. */
  readonly words: ToldWords;
  /** Pages that AliExpress has changed. */
  readonly changed: DriftByPage;
}

/** Every record the checklist needs. @throws StorageError */
export const readRecords = async (): Promise<Records> => present(await readStorage(() => browser.storage.local.get([...KEYS])));

/** True for a store in its newest form. @throws StorageError */
export const isNewest = async (): Promise<boolean> =>
  present(await readStorage(() => browser.storage.local.get('schema'))).schema === SCHEMA;

/** Reads what a page is drawn from. @throws StorageError */
export const loadSeenStore = async (): Promise<SeenStore> => seenIn(countedIn(await readRecords()));

/** The records that count: without evidence that rests on words of which none is left. */
export const countedIn = (stored: Records): Records => ({ ...stored, ...evidenceOfNobody(stored) });

/** What a page is drawn from. @param raw the records that count */
export function seenIn(raw: Records): SeenStore {
  const ticks = tasks.flatMap(({ id }): [string, Tick][] => pairIf(isTick, id, raw[tickKey(id)]));
  return {
    ...hostIn(raw, 'com'),
    ...otherIn(raw),
    ...(isCopyAsked(raw[COPY_ASKED]) ? { asked: raw[COPY_ASKED].at } : {}),
    ticks: Object.fromEntries(ticks),
    settings: settingsFrom(raw.settings).settings,
    kept: isKeptFigures(raw.kept) ? raw.kept : NOTHING_KEPT,
    words: toldWordsIn(raw[EXPLAINED]),
    changed: changedIn(raw),
  };
}

const changedIn = (raw: Records): DriftByPage =>
  Object.fromEntries(
    pageKinds.flatMap((kind): [PageKind, Drift][] => {
      const health = raw[healthKey(kind)];
      return isHealth(health) && health.drift ? [[kind, health.drift]] : [];
    }),
  );

function hostIn(raw: Records, host: Host): HostEvidence {
  const readings = pageKinds.flatMap((kind): [string, Reading][] => pairIf(isReading, kind, raw[readingKey(kind, host)]));
  const [ledgers, account] = [raw[marksKey(host)], raw[accountKey(host)]];
  return {
    readings: Object.fromEntries(readings) as ReadingsByPage,
    ledgers: areLedgers(ledgers) ? ledgers : {},
    account: isAccount(account) ? account : {},
  };
}

function otherIn(raw: Records): Pick<SeenStore, 'other'> {
  const other = hostIn(raw, 'us');
  return Object.keys(other.readings).length > 0 || raw[marksKey('us')] !== undefined ? { other } : {};
}

const pairIf = <T>(isRight: (value: unknown) => value is T, name: string, value: unknown): [string, T][] =>
  isRight(value) ? [[name, value]] : [];

/**
 * Tells of every change of the store, by whichever tab; changes made together are told once. Kept orders are not told.
 * @param load reads it
 * @returns ends the watch
 */
export function watchRecords<S>(load: () => Promise<S>, callback: (store: S) => void): () => void {
  let [due, reading, ended] = [false, false, false];
  // One read at a time. However many changes come meanwhile, one more read follows.
  const tell = async (): Promise<void> => {
    [due, reading] = [false, true];
    try {
      const store = await load();
      // Something changed while this was read: the next read answers.
      if (!ended && !due) callback(store);
    } finally {
      reading = false;
      if (due) queueMicrotask(tell);
    }
  };
  const listen = (changes: Records, area: string): void => {
    if (area !== 'local' || due || !Object.keys(changes).some((key) => KEYS.includes(key))) return;
    due = true;
    if (!reading) queueMicrotask(tell);
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    ended = true;
    browser.storage.onChanged.removeListener(listen);
  };
}

/** How the overlay should stand on a kind of page. */
export async function settingsFor(kind: PageKind): Promise<OverlaySettings> {
  const { settings } = present(await browser.storage.local.get('settings'));
  return overlaySettingsFor(settingsFrom(settings).settings, kind);
}

/** The language the person chose; none where they chose none, or the browser does not hand out what is stored. */
export const chosenLanguage = (): Promise<string | undefined> =>
  readStorage(() => browser.storage.local.get('settings')).then(
    ({ settings }) => settingsFrom(settings).settings.language,
    // The page that asks reads the store next, fails in the same way, and says so on screen. For that it needs a language.
    () => undefined,
  );

/** What the person says that words of the site mean; nothing where the browser does not hand out what is stored. */
export const toldWords = (): Promise<ToldWords> =>
  readStorage(() => browser.storage.local.get(EXPLAINED)).then(
    (raw) => toldWordsIn(raw[EXPLAINED]),
    // Without them a page says less, never more.
    () => ({}),
  );

/** Tells that the person explained a word, or took that back, wherever they did. */
export const watchWords = (callback: () => void): void =>
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && EXPLAINED in changes) callback();
  });
