import browser from 'webextension-polyfill';
import { SCHEMA } from './migrations';
import { brokenKey, isSchema, isSound, present, type Records } from './records';

/** What did not happen. `quota`: no room left; `read`: nothing came out; `newer`: the store belongs to a later version of ours. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: 'quota' | 'write' | 'read' | 'newer';

  constructor(kind: StorageError['kind'], cause?: unknown) {
    super(`storage: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** What a change writes (all at once), and what it then removes. */
export interface Plan {
  readonly set?: Records;
  readonly remove?: readonly string[];
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two that read and write the same record would lose one. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
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
  inTurn(async () => {
    const raw = present(await readOut(() => browser.storage.local.get(['schema', ...keys])));
    if (isSchema(raw.schema) && raw.schema > SCHEMA) throw new StorageError('newer');
    const { set = {}, remove = [] } = plan(raw) ?? {};
    const sets = Object.keys(set).length > 0;
    if (sets) await attempt(() => browser.storage.local.set({ ...set }));
    if (remove.length > 0) await attempt(() => browser.storage.local.remove([...remove]));
    return sets || remove.length > 0;
  });

/** As `transact`; a malformed record that would be overwritten or removed is kept under `broken:` by the same write. */
export const change = (keys: readonly string[], plan: (raw: Records) => Plan | undefined): Promise<boolean> =>
  transact([...keys, ...keys.map(brokenKey)], (raw) => {
    const wanted = plan(raw);
    return wanted && { ...wanted, set: { ...wanted.set, ...broken(raw, wanted) } };
  });

function broken(raw: Records, { set = {}, remove = [] }: Plan): Records {
  const lost = [...Object.keys(set), ...remove].filter((key) => raw[key] !== undefined && !isSound(key, raw[key]));
  // An earlier broken record of the same key keeps its place.
  const place = (key: string): string => (brokenKey(key) in raw ? `${brokenKey(key)}@${Date.now()}` : brokenKey(key));
  return Object.fromEntries(lost.map((key) => [place(key), raw[key]]));
}

/**
 * Empties the store, after every change that was begun here before.
 * @returns what was in it
 * @throws StorageError; a store of a newer version is emptied all the same
 */
export const wipe = (): Promise<Records> =>
  inTurn(async () => {
    const raw = present(await readOut(() => browser.storage.local.get(null)));
    await attempt(() => browser.storage.local.clear());
    return raw;
  });

/** Writes to the browser's storage. @throws StorageError */
export async function attempt<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new StorageError(isQuota(cause) ? 'quota' : 'write', cause);
  }
}

/** Reads from the browser's storage. @throws StorageError */
export async function readOut<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new StorageError('read', cause);
  }
}

/** Chrome "QUOTA_BYTES quota exceeded", Firefox "QuotaExceededError", a full disk "FILE_ERROR_NO_SPACE" (2026-11). */
const isQuota = (cause: unknown): boolean => /quota|no.?space/i.test(String(cause));
