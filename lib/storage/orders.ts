import browser from 'webextension-polyfill';
import { type Kept, NOTHING_KEPT } from '../journey';
import { isComplete } from '../keep/gaps';
import { merged } from '../keep/merge';
import type { KeptOrder } from '../keep/order';
import { isKeptOrder } from '../keep/shape';
import { change, type Plan } from './change';
import { brokenKey, isKept, present, type Records } from './records';

const ORDER = 'order:';

/** Where an order is stored. */
export const orderKey = (id: string): string => `${ORDER}${id}`;

/** How the figures of the copy change with one order; undefined for no order. */
function difference(kept: Kept, old: KeptOrder | undefined, next: KeptOrder | undefined): Kept {
  const by = (counts: (order: KeptOrder) => boolean): number =>
    Number(next !== undefined && counts(next)) - Number(old !== undefined && counts(old));
  return {
    ...kept,
    orders: kept.orders + by(() => true),
    incomplete: kept.incomplete + by((order) => !isComplete(order)),
    reviews: kept.reviews + by((order) => order.review !== undefined),
    ...oldestOf(kept, next),
  };
}

/** The oldest day any kept order is known to be of. */
function oldestOf({ oldest }: Kept, next: KeptOrder | undefined): Pick<Kept, 'oldest'> {
  const day = next?.date?.iso;
  return day && (!oldest || day < oldest) ? { oldest: day } : {};
}

const keptIn = (raw: Records): Kept => (isKept(raw.kept) ? raw.kept : NOTHING_KEPT);

/**
 * Adds orders to the person's own copy, each merged with what is kept of it; orders and figures are written at once.
 * @param fresh as understood from a page or an imported file
 * @returns how many of them said something new
 * @throws StorageError; then none of them was stored
 */
export async function keepOrders(fresh: readonly KeptOrder[]): Promise<number> {
  let news = 0;
  await change(['kept', ...fresh.map(({ id }) => orderKey(id))], (raw): Plan => {
    const set: Record<string, unknown> = {};
    news = 0;
    let kept = keptIn(raw);
    for (const order of fresh) {
      const key = orderKey(order.id);
      const stored = set[key] ?? raw[key];
      const old = isKeptOrder(stored) ? stored : undefined;
      if (stored !== undefined && !old) set[brokenKey(key)] = stored;
      const { order: next, changed } = merged(old, order);
      if (old && !changed) continue;
      news += 1;
      set[key] = next;
      kept = difference(kept, old, next);
    }
    return news ? { set: { ...set, kept: { ...kept, at: Date.now() } } } : {};
  });
  return news;
}

/** The copy as it is stored. */
export interface Archive {
  readonly orders: readonly KeptOrder[];
  /** Keys of orders that cannot be read: left out here, never dropped from disk. */
  readonly broken: readonly string[];
}

/** Reads every kept order: for the archive and the export, never for the checklist. */
export async function loadOrders(): Promise<Archive> {
  const all = present(await browser.storage.local.get(null));
  const entries = Object.entries(all).filter(([key]) => key.startsWith(ORDER));
  return {
    orders: entries.flatMap(([, order]) => (isKeptOrder(order) ? [order] : [])),
    broken: entries.filter(([, order]) => !isKeptOrder(order)).map(([key]) => key),
  };
}

/** Tells that kept orders changed. @returns ends the watch */
export function watchOrders(callback: () => void): () => void {
  const listen = (changes: Records, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(ORDER))) callback();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/**
 * Removes orders from the copy.
 * @throws StorageError
 */
export const dropOrders = (ids: readonly string[]): Promise<boolean> =>
  change(['kept', ...ids.map(orderKey)], (raw): Plan => {
    const there = ids.filter((id) => orderKey(id) in raw);
    if (there.length === 0) return {};
    const stored = there.map((id) => raw[orderKey(id)]).filter(isKeptOrder);
    const { oldest: _, ...left } = stored.reduce((kept, order) => difference(kept, order, undefined), keptIn(raw));
    const at = Date.now();
    // The oldest day may have gone with them; counting anew tells.
    return { set: { kept: { ...left, at, removedAt: at } }, remove: there.map(orderKey) };
  });

/** Counts the copy anew, where its figures cannot be right. @throws StorageError */
export async function recount({ orders }: Archive): Promise<boolean> {
  return change(['kept'], (raw): Plan => {
    const old = keptIn(raw);
    const { orders: _, incomplete: __, reviews: ___, oldest: ____, ...rest } = old;
    const fresh = orders.reduce((kept, order) => difference(kept, undefined, order), { ...NOTHING_KEPT, ...rest });
    return JSON.stringify(fresh) === JSON.stringify(old) ? {} : { set: { kept: fresh } };
  });
}

/** AliExpress's own copy was opened and checked. @throws StorageError */
export const noteOfficialCopy = (rows: number): Promise<boolean> =>
  change(['kept'], (raw): Plan => {
    const at = Date.now();
    return { set: { kept: { ...keptIn(raw), officialRows: rows, officialAt: at, at } } };
  });
