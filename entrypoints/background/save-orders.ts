import { parseOrders } from '../../lib/archive/parse/parse-order';
import type { ChangeResult } from '../../lib/messages';
import { allSiteWords } from '../../lib/site/languages';
import type { OrderSnapshots } from '../../lib/site/snapshot/snapshot';
import { isResting, keepOrders, StorageError, settingsFor, upToDate } from '../../lib/storage';

/**
 * Adds the orders a page showed to the person's own copy, if they want one.
 * @param sightings checked by `areOrderSnapshots`
 */
export async function saveSnapshots(sightings: OrderSnapshots): Promise<ChangeResult> {
  if (!(await settingsFor(sightings.page)).keep || (await isResting())) return { failed: 'off' };
  try {
    await upToDate();
    await keepOrders(parseOrders(sightings, allSiteWords));
    return {};
  } catch (error) {
    if (error instanceof StorageError) return { failed: error.kind };
    throw error;
  }
}
