import browser from 'webextension-polyfill';
import { readStorage, StorageError } from './access';
import { brokenKey, isSchema, present, RESTING, type Records } from './records';
import { SCHEMA } from './schema';
import { isSound } from './sound';
import { writeStorage } from './write';

/** What a change writes (all at once), and what it then removes. */
export interface Plan {
  readonly set?: Records;
  readonly remove?: readonly string[];
}

let last: Promise<unknown> = Promise.resolve();

/** Runs changes one after the other: if two read the same record and then both wrote it, one change would be lost. */
export function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  const turn = last.then(act, act);
  last = turn;
  return turn;
}

/**
 * Reads keys, lets `plan` decide, and writes what it says; changes of this process wait for each other.
 * @param plan pure; gets the records that are there, `schema` among them; undefined for nothing to write
 * @returns whether something was written
 * @throws StorageError; what was stored before is then still there
 */
export const transact = (keys: readonly string[], plan: (raw: Records) => Plan | undefined): Promise<boolean> =>
  oneAtATime(async () => {
    const raw = present(await readStorage(() => browser.storage.local.get(['schema', ...keys])));
    if (isSchema(raw.schema) && raw.schema > SCHEMA) throw new StorageError('newer');
    const { set = {}, remove = [] } = plan(raw) ?? {};
    const sets = Object.keys(set).length > 0;
    const schema = sets && raw.schema === undefined && (await isUnused()) ? { schema: SCHEMA } : {};
    if (sets) await writeStorage(() => browser.storage.local.set({ ...schema, ...set }));
    if (remove.length > 0) await writeStorage(() => browser.storage.local.remove([...remove]));
    return sets || remove.length > 0;
  });

/**
 * True if nothing was ever stored. Then the first write also stores the schema number, as its records are in the newest form. A
 * store that holds records but no number is old, and left to `migrate`.
 */
const isUnused = async (): Promise<boolean> => isBlank(await readStorage(() => browser.storage.local.get(null)));

/** True if the store is empty but for the note that everything was deleted (`RESTING`). */
export const isBlank = (raw: Records): boolean => Object.keys(raw).every((key) => key === RESTING);

/** As `transact`; a malformed record is never lost: the write that replaces or removes it also copies it to `broken:<key>`. */
export const change = (keys: readonly string[], plan: (raw: Records) => Plan | undefined): Promise<boolean> =>
  transact([...keys, ...keys.map(brokenKey)], (raw) => {
    const wanted = plan(raw);
    return wanted && { ...wanted, set: { ...wanted.set, ...broken(raw, wanted) } };
  });

function broken(raw: Records, { set = {}, remove = [] }: Plan): Records {
  const lost = [...Object.keys(set), ...remove].filter((key) => raw[key] !== undefined && !isSound(key, raw[key]));
  // Where `broken:<key>` is taken by an earlier one, the time is added to the name.
  const place = (key: string): string => (brokenKey(key) in raw ? `${brokenKey(key)}@${Date.now()}` : brokenKey(key));
  return Object.fromEntries(lost.map((key) => [place(key), raw[key]]));
}

/**
 * Empties the store, after every change that was begun here before.
 * @returns what was in it
 * @throws StorageError; a store of a newer version is emptied all the same
 */
export const wipe = (): Promise<Records> =>
  oneAtATime(async () => {
    const raw = present(await readStorage(() => browser.storage.local.get(null)));
    await writeStorage(() => browser.storage.local.clear());
    return raw;
  });
