import browser from 'webextension-polyfill';
import type { KeptOrder } from '../archive/model/order';
import { keptOrder } from '../archive/model/storage-codec';
import { readStorage } from './access';
import { present, type Records } from './records';

const ORDER_PREFIX = 'order:';
/** How many orders are read at a time: some milliseconds of work. */
const READ_SLICE = 250;

/** Where an order is stored. */
export const orderKey = (id: string): string => `${ORDER_PREFIX}${id}`;
/** True for the key of an order. */
export const isOrderKey = (key: string): boolean => key.startsWith(ORDER_PREFIX);
/** The order under its key, if it can be read. */
export const orderAt = (key: string, value: unknown): KeptOrder | undefined => keptOrder(key.slice(ORDER_PREFIX.length), value);

/** The copy as it is stored. */
export interface StoredOrders {
  readonly orders: readonly KeptOrder[];
  /** Keys of orders that cannot be read: left out here, never dropped from disk. */
  readonly broken: readonly string[];
}

/** The keys of everything stored. Firefox has no such call before version 143. */
export async function storedKeys(): Promise<string[]> {
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
): Promise<StoredOrders> {
  const archive = { orders: [] as KeptOrder[], broken: [] as string[] };
  const keys = ids?.map(orderKey) ?? (await readStorage(storedKeys)).filter(isOrderKey);
  for (let from = 0; from < keys.length; from += READ_SLICE) {
    const raw = present(await readStorage(() => browser.storage.local.get(keys.slice(from, from + READ_SLICE))));
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
    const ids = Object.keys(changes).flatMap((key) => (isOrderKey(key) ? [key.slice(ORDER_PREFIX.length)] : []));
    if (area === 'local' && ids.length > 0) callback(ids);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
