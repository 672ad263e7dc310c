import { isNewest } from '../storage';

/** Brings the store to its newest form before a page reads it: what does that is loaded where it is in another. @throws StorageError */
export async function inNewestForm(): Promise<void> {
  if (!(await isNewest())) await (await import('../storage/migrate')).upToDate();
}
