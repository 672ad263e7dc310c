import browser from 'webextension-polyfill';
import type { Wiped } from '../../../components/guide/after/WipedNote';
import { CLEARABLE_KINDS, type DataKind, hostsFor, originsFor, type SiteId } from '../../../lib/aftercare/site-data';

export const BROWSER = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
const PERMISSION: Parameters<typeof browser.permissions.request>[0] = { permissions: ['browsingData'] };

/**
 * Clears the data of the sites chosen, and of no other; asks for the permission first, so it has to be called within the
 * press itself, and gives it back, however it went.
 */
export async function clearSiteData(chosen: readonly SiteId[]): Promise<Wiped> {
  if (!(await browser.permissions.request(PERMISSION))) return { is: 'refused' };
  const done: DataKind[] = [];
  const failed: DataKind[] = [];
  let givenBack = false;
  try {
    for (const kind of CLEARABLE_KINDS[BROWSER]) ((await isCleared(kind, chosen)) ? done : failed).push(kind);
  } finally {
    givenBack = await browser.permissions.remove(PERMISSION);
  }
  return { is: 'cleared', at: Date.now(), hosts: hostsFor(chosen).length, done, failed, givenBack };
}

/** One kind at a time, so that what the browser did not do can be named. */
async function isCleared(kind: DataKind, chosen: readonly SiteId[]): Promise<boolean> {
  try {
    if (BROWSER === 'firefox') await browser.browsingData.remove({ hostnames: [...hostsFor(chosen)] }, { [kind]: true });
    else await chrome.browsingData.remove({ origins: originsFor(chosen) }, { [kind]: true });
    return true;
  } catch {
    return false;
  }
}
