import type { Sightings } from './keep/sighting';
import { understand } from './keep/understand';
import { words } from './languages';
import type { Stored } from './messages';
import { isResting, keepOrders, StorageError, settingsFor } from './storage';

/**
 * Adds the orders a page showed to the person's own copy, if they want one.
 * @param sightings checked by `areSightings`
 */
export async function keepSightings(sightings: Sightings): Promise<Stored> {
  if (!(await settingsFor(sightings.page)).keep || (await isResting())) return { failed: 'off' };
  try {
    await keepOrders(understand(sightings, words));
    return {};
  } catch (error) {
    if (error instanceof StorageError) return { failed: error.kind };
    throw error;
  }
}
