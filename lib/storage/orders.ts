import browser from 'webextension-polyfill';
import type { KeptOrder } from '../keep/order';
import { keptOrder } from '../keep/stored';
import { readOut } from './change';
import { present, type Records } from './records';

const ORDER = 'order:';
/** Orders read in one go: some milliseconds of work. */
const SLICE = 250;

/** Where an order is stored. */
export const orderKey = (id: string): string => `${ORDER}${id}`;
/** True for the key of an order. */
export const isOrderKey = (key: string): boolean => key.startsWith(ORDER);
/** The order under its key, if it can be read. */
export const orderAt = (key: string, value: unknown): KeptOrder | undefined => keptOrder(key.slice(ORDER.length), value);

/** The copy as it is stored. */
export interface Archive {
  readonly orders: readonly KeptOrder[];
  /** Keys of orders that cannot be read: left out here, never dropped from disk. */
  readonly broken: readonly string[];
}

/** The keys of everything stored. Firefox has no such call before version 143. */
export async function keysOf(): Promise<string[]> {
  const { local } = browser.storage as unknown as { local: Partial<Pick<chrome.storage.StorageArea, 'getKeys'>> };
  return local.getKeys ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
}

/**
 * Reads kept orders, some at a time: for the archive and the export, never for the checklist.
 * @param ids their numbers, if not all are wanted
 * @param tell gets the orders as they come
 * @throws StorageError
 */
export async function loadOrders(
  tell: (orders: readonly KeptOrder[]) => void = () => undefined,
  ids?: readonly string[],
): Promise<Archive> {
  const archive = { orders: [] as KeptOrder[], broken: [] as string[] };
  const keys = ids?.map(orderKey) ?? (await readOut(keysOf)).filter(isOrderKey);
  for (let from = 0; from < keys.length; from += SLICE) {
    const raw = present(await readOut(() => browser.storage.local.get(keys.slice(from, from + SLICE))));
    const entries = Object.entries(raw).map(([key, value]) => [key, orderAt(key, value)] as const);
    const orders = entries.flatMap(([, order]) => order ?? []);
    archive.orders.push(...orders);
    archive.broken.push(...entries.filter(([, order]) => !order).map(([key]) => key));
    tell(orders);
  }
  return archive;
}

/** Tells the numbers of the kept orders that changed. @returns ends the watch */
export function watchOrders(callback: (ids: readonly string[]) => void): () => void {
  const listen = (changes: Records, area: string): void => {
    const ids = Object.keys(changes).flatMap((key) => (isOrderKey(key) ? [key.slice(ORDER.length)] : []));
    if (area === 'local' && ids.length > 0) callback(ids);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
