import browser from 'webextension-polyfill';
import type { Tick, Ticks } from '../checklist';
import { type Kept, NOTHING_KEPT } from '../journey';
import type { Welcome } from '../messages';
import type { Reading } from '../page';
import type { ReadingsByPage } from '../pages';
import { type PageKind, pageKinds } from '../pages/kinds';
import { tasks } from '../tasks';
import { readOut } from './change';
import { SCHEMA } from './migrations';
import {
  isKept,
  isReading,
  isSchema,
  isSound,
  isTick,
  isUndo,
  KEYS,
  type Problem,
  present,
  type Records,
  readingKey,
  tickKey,
  type Undo,
} from './records';
import { type Settings, settingsFrom, welcomeFor } from './settings';

/** All the checklist rests on, every record of it in its right shape. */
export interface Store {
  readonly readings: ReadingsByPage;
  readonly ticks: Ticks;
  readonly settings: Settings;
  readonly kept: Kept;
  /** The last change, if it can be taken back. */
  readonly undo?: Undo;
  /** Records left out because they are malformed (see `setBroken`), or the sign of a newer version. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the store. Malformed records are left out and reported, never dropped from disk.
 * @throws StorageError
 */
export async function load(): Promise<Store> {
  return storeFrom(present(await readOut(() => browser.storage.local.get([...KEYS]))));
}

function storeFrom(raw: Records): Store {
  const readings = pageKinds.flatMap((kind): [string, Reading][] => pairIf(isReading, kind, raw[readingKey(kind)]));
  const ticks = tasks.flatMap(({ id }): [string, Tick][] => pairIf(isTick, id, raw[tickKey(id)]));
  return {
    readings: Object.fromEntries(readings) as ReadingsByPage,
    ticks: Object.fromEntries(ticks),
    settings: settingsFrom(raw.settings).settings,
    kept: isKept(raw.kept) ? raw.kept : NOTHING_KEPT,
    ...(isUndo(raw.undo) ? { undo: raw.undo } : {}),
    problems: problemsIn(raw),
  };
}

const pairIf = <T>(isRight: (value: unknown) => value is T, name: string, value: unknown): [string, T][] =>
  isRight(value) ? [[name, value]] : [];

function problemsIn(raw: Records): Problem[] {
  const malformed = Object.keys(raw).filter((key) => !isSound(key, raw[key]));
  const newer: Problem[] = isSchema(raw.schema) && raw.schema > SCHEMA ? [{ key: 'schema', reason: 'newer' }] : [];
  return [...newer, ...malformed.map((key): Problem => ({ key, reason: 'shape' }))];
}

/**
 * Tells of every change of the store, by whichever tab; changes made together are told once. Kept orders are not told.
 * @returns ends the watch
 */
export function watch(callback: (store: Store) => void): () => void {
  let [due, ended] = [false, false];
  let [asked, told] = [0, 0];
  const tell = async (): Promise<void> => {
    due = false;
    const turn = ++asked;
    const store = await load();
    // An answer overtaken by a later one is old news.
    if (ended || turn < told) return;
    told = turn;
    callback(store);
  };
  const listen = (changes: Records, area: string): void => {
    if (area !== 'local' || due || !Object.keys(changes).some((key) => KEYS.includes(key))) return;
    due = true;
    queueMicrotask(tell);
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    ended = true;
    browser.storage.onChanged.removeListener(listen);
  };
}

/** How the overlay should stand on a kind of page. */
export async function settingsFor(kind: PageKind): Promise<Welcome> {
  const { settings } = present(await browser.storage.local.get('settings'));
  return welcomeFor(settingsFrom(settings).settings, kind);
}
