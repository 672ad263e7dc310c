import { StorageError } from './access';

/** Writes to the browser's storage. @throws StorageError */
export async function writeStorage<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new StorageError(isQuota(cause) ? 'quota' : 'write', cause);
  }
}

/** Chrome "QUOTA_BYTES quota exceeded", Firefox "QuotaExceededError", a full disk "FILE_ERROR_NO_SPACE" (2026-11). */
const isQuota = (cause: unknown): boolean => /quota|no.?space/i.test(String(cause));
