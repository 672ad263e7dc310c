import { type Kept, NOTHING_KEPT } from '../journey';
import { same } from '../keep/fields';
import { isComplete } from '../keep/gaps';
import { merged } from '../keep/merge';
import type { KeptOrder } from '../keep/order';
import { storedOrder } from '../keep/stored';
import type { CopyChange } from '../messages';
import { change, type Plan, readOut } from './change';
import { isOrderKey, keysOf, loadOrders, orderAt, orderKey } from './orders';
import { brokenKey, isKept, type Records } from './records';

/**
 * Some changes read the orders before the one write that takes its turn: one of these after the other.
 * Only where tests run are there no locks.
 */
const alone = <T>(act: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request('orders', act) : act();

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
export const keepOrders = (fresh: readonly KeptOrder[]): Promise<number> =>
  alone(async () => {
    let news = 0;
    await change(['kept', ...fresh.map(({ id }) => orderKey(id))], (raw): Plan => {
      const set: Record<string, unknown> = {};
      news = 0;
      let kept = keptIn(raw);
      for (const order of fresh) {
        const key = orderKey(order.id);
        const stored = set[key] ?? raw[key];
        const old = orderAt(key, stored);
        if (stored !== undefined && !old) set[brokenKey(key)] = stored;
        const { order: next, changed } = merged(old, order);
        if (old && !changed) continue;
        news += 1;
        set[key] = storedOrder(next);
        kept = difference(kept, old, next);
      }
      return news ? { set: { ...set, kept: { ...kept, at: Date.now() } } } : {};
    });
    return news;
  });

/**
 * Removes orders from the copy.
 * @throws StorageError
 */
export const dropOrders = (ids: readonly string[]): Promise<boolean> =>
  alone(() =>
    change(['kept', ...ids.map(orderKey)], (raw): Plan => {
      const there = ids.map(orderKey).filter((key) => key in raw);
      if (there.length === 0) return {};
      const stored = there.flatMap((key) => orderAt(key, raw[key]) ?? []);
      const { oldest: _, ...left } = stored.reduce((kept, order) => difference(kept, order, undefined), keptIn(raw));
      const at = Date.now();
      // The oldest day may have gone with them; counting anew tells.
      return { set: { kept: { ...left, at, removedAt: at } }, remove: there };
    }),
  );

/**
 * Empties the copy: also of records that cannot be read, and of those set aside.
 * @throws StorageError
 */
export const dropAllOrders = (): Promise<boolean> =>
  alone(async () => {
    const all = (await readOut(keysOf)).filter((key) => isOrderKey(key) || key.startsWith(brokenKey(orderKey(''))));
    return change(['kept'], (raw): Plan => {
      const { officialRows, officialAt } = keptIn(raw);
      const at = Date.now();
      const official = officialRows === undefined ? {} : { officialRows, officialAt };
      return { set: { kept: { ...NOTHING_KEPT, ...official, at, removedAt: at } }, remove: all };
    });
  });

/** Counts the copy anew, where its figures cannot be right. @throws StorageError */
export const recount = (): Promise<boolean> =>
  alone(async () => {
    const { orders } = await loadOrders();
    return change(['kept'], (raw): Plan => {
      const old = keptIn(raw);
      const { orders: _, incomplete: __, reviews: ___, oldest: ____, ...rest } = old;
      const fresh = orders.reduce((kept, order) => difference(kept, undefined, order), { ...NOTHING_KEPT, ...rest });
      return same(fresh, old) ? {} : { set: { kept: fresh } };
    });
  });

/** AliExpress's own copy was opened and checked. @throws StorageError */
export const noteOfficialCopy = (rows: number): Promise<boolean> =>
  alone(() =>
    change(['kept'], (raw): Plan => {
      const at = Date.now();
      return { set: { kept: { ...keptIn(raw), officialRows: rows, officialAt: at, at } } };
    }),
  );

/**
 * Does one change of the copy.
 * @returns how many of the orders that were added said something new
 * @throws StorageError; then nothing was changed
 */
export async function changeCopy(wanted: CopyChange): Promise<number> {
  if ('add' in wanted) return keepOrders(wanted.add);
  if ('drop' in wanted) await dropOrders(wanted.drop);
  else if ('officialRows' in wanted) await noteOfficialCopy(wanted.officialRows);
  else await (wanted.all === 'drop' ? dropAllOrders() : recount());
  return 0;
}
