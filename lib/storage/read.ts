import browser from 'webextension-polyfill';
import { isStakes, type Stakes } from '../archive/model/stakes-shape';
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
import { areLedgers, isAccount, isCopyAsked, isHealth, isReading } from './evidence-records';
import {
  accountKey,
  COPY_ASKED,
  EXPLAINED,
  type Host,
  healthKey,
  isSchema,
  isSound,
  isTick,
  isUndo,
  KEYS,
  marksKey,
  present,
  type RecordProblem,
  type Records,
  readingKey,
  STAKES,
  tickKey,
  type Undo,
} from './records';
import { SCHEMA } from './schema';
import { overlaySettingsFor, type Settings, settingsFrom } from './settings';
import { evidenceOfNobody, toldWordsIn } from './told-words';
import { readStorage } from './transaction';

/** All the checklist rests on, every record of it in its right shape. */
export interface Store extends ChecklistEvidence {
  readonly ticks: Ticks;
  readonly settings: Settings;
  readonly kept: KeptFigures;
  /** Absent while the kept orders were not counted: written by an earlier version. */
  readonly stakes?: Stakes;
  /** What the person says that words of the site mean. */
  readonly words: ToldWords;
  /** Pages that AliExpress has changed. */
  readonly changed: DriftByPage;
  /** The last change, if it can be taken back. */
  readonly undo?: Undo;
  /** Records left out because they are malformed (see `setBroken`), or the sign of a newer version. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Reads the store. Malformed records are left out and reported, never dropped from disk.
 * @throws StorageError
 */
export async function loadStore(): Promise<Store> {
  return storeFrom(present(await readStorage(() => browser.storage.local.get([...KEYS]))));
}

function storeFrom(stored: Records): Store {
  const raw = { ...stored, ...evidenceOfNobody(stored) };
  const ticks = tasks.flatMap(({ id }): [string, Tick][] => pairIf(isTick, id, raw[tickKey(id)]));
  return {
    ...hostIn(raw, 'com'),
    ...otherIn(raw),
    ...(isCopyAsked(raw[COPY_ASKED]) ? { asked: raw[COPY_ASKED].at } : {}),
    ticks: Object.fromEntries(ticks),
    settings: settingsFrom(raw.settings).settings,
    kept: isKeptFigures(raw.kept) ? raw.kept : NOTHING_KEPT,
    ...(isStakes(raw[STAKES]) ? { stakes: raw[STAKES] } : {}),
    words: toldWordsIn(raw[EXPLAINED]),
    changed: changedIn(raw),
    ...(isUndo(raw.undo) ? { undo: raw.undo } : {}),
    problems: problemsIn(raw),
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

function otherIn(raw: Records): Pick<Store, 'other'> {
  const other = hostIn(raw, 'us');
  return Object.keys(other.readings).length > 0 || raw[marksKey('us')] !== undefined ? { other } : {};
}

const pairIf = <T>(isRight: (value: unknown) => value is T, name: string, value: unknown): [string, T][] =>
  isRight(value) ? [[name, value]] : [];

function problemsIn(raw: Records): RecordProblem[] {
  const malformed = Object.keys(raw).filter((key) => !isSound(key, raw[key]));
  const newer: RecordProblem[] = isSchema(raw.schema) && raw.schema > SCHEMA ? [{ key: 'schema', reason: 'newer' }] : [];
  return [...newer, ...malformed.map((key): RecordProblem => ({ key, reason: 'shape' }))];
}

/**
 * Tells of every change of the store, by whichever tab; changes made together are told once. Kept orders are not told.
 * @returns ends the watch
 */
export function watchStore(callback: (store: Store) => void): () => void {
  let [due, reading, ended] = [false, false, false];
  // One read at a time. However many changes come meanwhile, one more read follows.
  const tell = async (): Promise<void> => {
    [due, reading] = [false, true];
    try {
      const store = await loadStore();
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
