import type { Sighting } from '../../lib/keep/sighting';
import type { Message, Stored } from '../../lib/messages';
import type { Page } from '../../lib/page';
import type { CopyPlaces } from '../../lib/pages/copying/places';
import { send } from './extension';
import { inSlices } from './slices';

/** A message holds no more orders than this. */
const MOST = 100;

export interface Copier {
  /**
   * Hands the orders on the page to the background, those that changed since it last took them.
   * @returns how many of the orders shown are stored by now, since when that is known, and why the rest is not if something
   * failed
   */
  copy(page: Page): Promise<{ readonly kept: number; readonly since: number; readonly failed: Stored['failed'] | undefined }>;
}

/** Remembers, as long as the page lives, what the background has stored of it. */
export function createCopier(): Copier {
  const stored = new Map<string, string>();
  let places: CopyPlaces | undefined;
  // What was taken out of the copy later is not known here.
  let since = 0;
  return {
    async copy(page) {
      places ??= (await send({ type: 'places' } satisfies Message)) as CopyPlaces | undefined;
      if (!places) return { kept: 0, since, failed: 'read' };
      const copied = page.orders?.(document, document.URL, places) ?? [];
      const orders = 'next' in copied ? await inSlices(copied) : copied;
      const fresh = orders.filter((order) => stored.get(order.id) !== JSON.stringify(order));
      let failed: Stored['failed'] | undefined;
      for (let from = 0; from < fresh.length; from += MOST) {
        const part = fresh.slice(from, from + MOST);
        failed = await hand(page.kind, part);
        if (failed) break;
        since ||= Date.now();
        for (const order of part) stored.set(order.id, JSON.stringify(order));
      }
      const kept = new Set(orders.map(({ id }) => id).filter((id) => stored.has(id))).size;
      return { kept, since, failed };
    },
  };
}

/** @returns why they were not stored, if they were not */
async function hand(page: string, orders: readonly Sighting[]): Promise<Stored['failed']> {
  const sightings = { page, at: Date.now(), lang: document.documentElement.lang, orders };
  const answer = (await send({ type: 'orders', sightings } as Message)) as Stored | undefined;
  return answer ? answer.failed : 'write';
}
