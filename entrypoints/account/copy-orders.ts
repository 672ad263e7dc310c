import type { ChangeResult, Message } from '../../lib/messages';
import type { Reader } from '../../lib/site/reader';
import { isTranslated } from '../../lib/site/readers/reading/doubt';
import type { SnapshotSelectors } from '../../lib/site/snapshot/selectors';
import type { OrderSnapshot } from '../../lib/site/snapshot/snapshot';
import { sendMessage } from './extension';
import { inSlices } from './slices';

/** A message holds no more orders than this. */
const MOST = 100;

export interface Copier {
  /**
   * Hands the orders on the page to the background, those that changed since it last took them.
   * @returns how many of the orders shown are stored by now, since when that is known, and why the rest is not if something
   * failed
   */
  copy(
    page: Reader,
    places: SnapshotSelectors,
  ): Promise<{ readonly kept: number; readonly since: number; readonly failed: ChangeResult['failed'] | undefined }>;
}

/** Remembers, as long as the page lives, what the background has stored of it. */
export function createCopier(): Copier {
  const stored = new Map<string, string>();
  // The person may have deleted orders from the copy since; this script is not told.
  let since = 0;
  let refused = false;

  /** @returns why the storage did not take them, if so; what was refused by its form is noted */
  async function add(page: string, orders: readonly OrderSnapshot[]): Promise<ChangeResult['failed']> {
    const answer = await hand(page, orders);
    if (answer?.failed) return answer.failed;
    if (answer) {
      since ||= Date.now();
      for (const order of orders) stored.set(order.id, JSON.stringify(order));
      return undefined;
    }
    const [order, ...others] = orders;
    if (!others.length && !order?.data) refused = true;
    else {
      // One order with too much data must not keep the others out: it is sent again without the page's data.
      const { data, ...lighter } = order as OrderSnapshot;
      for (const one of others.length ? orders : [lighter]) {
        const failed = await add(page, [one]);
        if (failed) return failed;
      }
      if (data && stored.has(lighter.id)) stored.set(lighter.id, JSON.stringify(order));
    }
    return undefined;
  }

  return {
    async copy(page, places) {
      const copied = page.orders?.(document, document.URL, places) ?? [];
      const orders = await inSlices(copied);
      const fresh = orders.filter((order) => stored.get(order.id) !== JSON.stringify(order));
      let failed: ChangeResult['failed'];
      refused = false;
      for (let from = 0; from < fresh.length && !failed; from += MOST)
        failed = await add(page.kind, fresh.slice(from, from + MOST));
      if (refused) failed ??= 'write';
      const kept = new Set(orders.map((order) => order.id).filter((id) => stored.has(id))).size;
      return { kept, since, failed };
    },
  };
}

/** @returns undefined if the background refused the message */
async function hand(page: string, orders: readonly OrderSnapshot[]): Promise<ChangeResult | undefined> {
  const { lang } = document.documentElement;
  const translated = isTranslated(document) ? { translated: true } : {};
  const sightings = { page, at: Date.now(), lang, ...translated, orders };
  return (await sendMessage({ type: 'orders', sightings } as Message)) as ChangeResult | undefined;
}
