import type { CopyFigures } from '../archive/import/reconcile';
import { mergeOrder } from '../archive/merge/merge';
import { isComplete } from '../archive/model/gaps';
import type { KeptOrder } from '../archive/model/order';
import { noStakes, pruned, stakesOf, withOrder } from '../archive/model/stakes';
import { isStakes, type Stakes } from '../archive/model/stakes-shape';
import { storedOrder } from '../archive/model/storage-codec';
import type { CopyChange } from '../messages';
import { isKeptFigures, type KeptFigures, NOTHING_KEPT } from '../model/kept';
import { isoDayOf } from '../tools/calendar-day';
import { isSameJson } from '../tools/fields';
import { readStorage } from './access';
import { isOrderKey, loadOrders, orderAt, orderKey, storedKeys } from './orders';
import { brokenKey, type Records, STAKES } from './records';
import { change, type Plan } from './transaction';

/**
 * Runs changes of the copy one after the other: some read all orders before they write. Only the tests have no locks.
 */
const oneChangeAtATime = <T>(act: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request('orders', act) : act();

/** How the figures of the copy change with one order; undefined for no order. */
function difference(kept: KeptFigures, old: KeptOrder | undefined, next: KeptOrder | undefined): KeptFigures {
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
function oldestOf({ oldest }: KeptFigures, next: KeptOrder | undefined): Pick<KeptFigures, 'oldest'> {
  const day = next?.date?.iso;
  return day && (!oldest || day < oldest) ? { oldest: day } : {};
}

/** An order newer than AliExpress's own copy is not missing from it. */
const afterCopy = (
  { officialCompared, officialNewest }: KeptFigures,
  { date }: KeptOrder,
): Pick<KeptFigures, 'officialCompared'> =>
  officialCompared !== undefined && officialNewest && date?.iso && date.iso > officialNewest
    ? { officialCompared: officialCompared + 1 }
    : {};

/** It is not stored which orders were compared. So for each order removed, one of those left counts as not compared. */
const withoutCompared = ({ officialCompared = 0 }: Partial<KeptFigures>, gone: number): Pick<KeptFigures, 'officialCompared'> =>
  officialCompared > 0 ? { officialCompared: Math.max(0, officialCompared - gone) } : {};

const keptIn = (raw: Records): KeptFigures => (isKeptFigures(raw.kept) ? raw.kept : NOTHING_KEPT);

const today = (): string => isoDayOf(Date.now());

/** Undefined where orders are kept that were not counted yet: only counting all of them anew tells. */
function stakesIn(raw: Records): Stakes | undefined {
  const stored = raw[STAKES];
  if (isStakes(stored)) return pruned(stored, today());
  return keptIn(raw).orders === 0 ? noStakes(today()) : undefined;
}

const asRecord = (stakes: Stakes | undefined): Records => (stakes ? { [STAKES]: stakes } : {});

/**
 * Adds orders to the person's own copy, each merged with what is kept of it; orders and figures are written at once.
 * @param fresh as understood from a page or an imported file
 * @returns how many of them said something new
 * @throws StorageError; then none of them was stored
 */
export const keepOrders = (fresh: readonly KeptOrder[]): Promise<number> =>
  oneChangeAtATime(async () => {
    let news = 0;
    await change(['kept', STAKES, ...fresh.map(({ id }) => orderKey(id))], (raw): Plan => {
      const set: Record<string, unknown> = {};
      news = 0;
      let kept = keptIn(raw);
      let stakes = stakesIn(raw);
      for (const order of fresh) {
        const key = orderKey(order.id);
        const stored = set[key] ?? raw[key];
        const old = orderAt(key, stored);
        if (stored !== undefined && !old) set[brokenKey(key)] = stored;
        const { order: next, changed } = mergeOrder(old, order);
        if (old && !changed) continue;
        news += 1;
        set[key] = storedOrder(next);
        kept = { ...difference(kept, old, next), ...(stored === undefined ? afterCopy(kept, next) : {}) };
        stakes &&= withOrder(withOrder(stakes, old, -1), next, 1);
      }
      return news ? { set: { ...set, ...asRecord(stakes), kept: { ...kept, at: Date.now() } } } : {};
    });
    return news;
  });

/**
 * Removes orders from the copy.
 * @param ids an order named twice is one
 * @throws StorageError
 */
export const dropOrders = (ids: readonly string[]): Promise<boolean> => {
  const keys = [...new Set(ids.map(orderKey))];
  return oneChangeAtATime(() =>
    change(['kept', STAKES, ...keys], (raw): Plan => {
      const there = keys.filter((key) => key in raw);
      if (there.length === 0) return {};
      const stored = there.flatMap((key) => orderAt(key, raw[key]) ?? []);
      const { oldest: _, ...left } = stored.reduce((kept, order) => difference(kept, order, undefined), keptIn(raw));
      const at = Date.now();
      // The oldest day may have been that of a removed order: counting again finds out.
      const stakes = stored.reduce((rest, order) => rest && withOrder(rest, order, -1), stakesIn(raw));
      const kept = { ...left, ...withoutCompared(left, stored.length), at, removedAt: at };
      return { set: { kept, ...asRecord(stakes) }, remove: there };
    }),
  );
};

/**
 * Empties the copy: also of records that cannot be read, and of those set aside.
 * @throws StorageError
 */
export const dropAllOrders = (): Promise<boolean> =>
  oneChangeAtATime(async () => {
    const all = (await readStorage(storedKeys)).filter((key) => isOrderKey(key) || key.startsWith(brokenKey(orderKey(''))));
    return change(['kept'], (raw): Plan => {
      const { orders: _, incomplete: __, reviews: ___, oldest: ____, savedAt: _____, ...official } = keptIn(raw);
      const at = Date.now();
      const set = { kept: { ...NOTHING_KEPT, ...official, ...withoutCompared(official, Infinity), at, removedAt: at } };
      return { set, remove: [...all, STAKES] };
    });
  });

/** Counts the copy anew, where its figures cannot be right. @throws StorageError */
export const recount = (): Promise<boolean> =>
  oneChangeAtATime(async () => {
    const { orders } = await loadOrders();
    const stakes = stakesOf(orders, today());
    return change(['kept', STAKES], (raw): Plan => {
      const old = keptIn(raw);
      const { orders: _, incomplete: __, reviews: ___, oldest: ____, ...rest } = old;
      const fresh = orders.reduce((kept, order) => difference(kept, undefined, order), { ...NOTHING_KEPT, ...rest });
      const set = {
        ...(isSameJson(fresh, old) ? {} : { kept: fresh }),
        ...(isSameJson(stakes, raw[STAKES]) ? {} : asRecord(stakes)),
      };
      return Object.keys(set).length > 0 ? { set } : {};
    });
  });

/** AliExpress's own copy was opened, and compared with what is kept. @throws StorageError */
export const noteOfficialCopy = ({ rows, orders, compared, missing, newest }: CopyFigures): Promise<boolean> =>
  oneChangeAtATime(() =>
    change(['kept'], (raw): Plan => {
      const at = Date.now();
      const { officialNewest: _, ...kept } = keptIn(raw);
      const figures = { officialRows: rows, officialOrders: orders, officialCompared: compared, officialMissing: missing };
      return { set: { kept: { ...kept, ...figures, ...(newest ? { officialNewest: newest } : {}), officialAt: at, at } } };
    }),
  );

/** All of the copy was made into one file, as it was at that time. @throws StorageError */
export const noteSaved = (at: number): Promise<boolean> =>
  oneChangeAtATime(() => change(['kept'], (raw): Plan => ({ set: { kept: { ...keptIn(raw), savedAt: at } } })));

/**
 * Does one change of the copy.
 * @returns how many of the orders that were added said something new
 * @throws StorageError; then nothing was changed
 */
export async function changeCopy(wanted: CopyChange): Promise<number> {
  if ('add' in wanted) return keepOrders(wanted.add);
  if ('drop' in wanted) await dropOrders(wanted.drop);
  else if ('official' in wanted) await noteOfficialCopy(wanted.official);
  else if ('saved' in wanted) await noteSaved(wanted.saved);
  else await (wanted.all === 'drop' ? dropAllOrders() : recount());
  return 0;
}
