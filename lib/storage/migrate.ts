import browser from 'webextension-polyfill';
import { readStorage, StorageError } from './access';
import { applyMigrations } from './migrations';
import { isNewest } from './read';
import { brokenKey, isSchema, present, type Records } from './records';
import { SCHEMA } from './schema';
import { isBlank, oneAtATime, type Plan } from './transaction';
import { writeStorage } from './write';

/**
 * Brings the store to the newest form: every record there is, orders and journey too, in one write. A store that is in it, or
 * that holds nothing, is left as it is.
 * @returns whether something had to change
 * @throws StorageError, `newer` included
 */
export async function migrate(): Promise<boolean> {
  if (await isNewest()) return false;
  return oneAtATime(async () => {
    const raw = present(await readStorage(() => browser.storage.local.get(null)));
    if (isBlank(raw)) return false;
    const { set, remove } = newestForm(raw);
    if (set) await writeStorage(() => browser.storage.local.set({ ...set }));
    if (remove?.length) await writeStorage(() => browser.storage.local.remove([...remove]));
    return set !== undefined;
  });
}

/** As `migrate`, but a store of a later version is no error: it can still be read, and every write to it fails anyway. */
export async function upToDate(): Promise<void> {
  try {
    await migrate();
  } catch (error) {
    if (!(error instanceof StorageError && error.kind === 'newer')) throw error;
  }
}

/** @throws StorageError if the store is of a later version */
function newestForm(raw: Records): Plan {
  if (raw.schema === undefined) return applyMigrations(raw, 0) ?? {};
  if (isSchema(raw.schema)) {
    if (raw.schema > SCHEMA) throw new StorageError('newer');
    return applyMigrations(raw, raw.schema) ?? {};
  }
  const plan = applyMigrations(raw, 0);
  return { ...plan, set: { ...plan?.set, [brokenKey('schema')]: raw.schema } };
}
