import browser from 'webextension-polyfill';
import { requestChange, requested } from '../../lib/ask-background';
import type { Deleted, Leaving } from '../../lib/journey';
import type { SettingsChange } from '../../lib/messages';
import { emptySync, StorageError } from '../../lib/storage';
import { saveFile } from './hand-over';
import type { GuideState } from './section';
import type { SettingsDesk } from './settings-desk';

/** Only the background writes the settings. Without reminders, notifications are given back. @throws StorageError */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await requestChange(change);
  if ('turn' in change && change.turn === 'reminders' && !change.on) await giveBackPermissions();
}

/** Removes the ticks from the browser's sync; those here stay. */
export const emptyTheSync = ({ acts }: GuideState): Promise<boolean> => acts.save(emptySync);

/** Hands the progress over as a file, named by the day. */
export async function saveProgress(): Promise<void> {
  const text = await requested<string>({ type: 'progress', act: 'write' });
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`last-orders-progress-${day}.json`, new Blob([text], { type: 'application/json' }));
}

/** Takes in the file that was chosen, if any; it can be undone. */
export async function takeIn({ acts, redraw }: GuideState, desk: SettingsDesk): Promise<void> {
  const text = desk.picked?.text;
  if (!text) return;
  if (!(await acts.save(() => requested({ type: 'progress', act: { takeIn: text } }), { what: 'imported' }))) return;
  desk.picked = undefined;
  redraw();
}

/**
 * Deletes everything, and gives back what was allowed since the installation.
 * @returns what was deleted, or why nothing on this computer was
 */
export async function deleteAll(): Promise<Leaving> {
  const left = await requested<Deleted>({ type: 'delete-everything' }).catch(failureIn);
  if (!('failed' in left)) await giveBackPermissions();
  return left;
}

function failureIn(error: unknown): Leaving {
  if (!(error instanceof StorageError)) throw error;
  return { failed: error.kind };
}

async function giveBackPermissions(): Promise<void> {
  const { permissions: asked = [] } = browser.runtime.getManifest();
  const { permissions = [] } = await browser.permissions.getAll();
  const since = permissions.filter((one) => !asked.includes(one));
  if (since.length > 0) await browser.permissions.remove({ permissions: since as never });
}

/**
 * Takes the extension off, after the browser has asked; neither Chrome nor Firefox wants a permission for that. Where the
 * person, or the browser, says no, the way by hand stands below the button.
 */
export async function uninstall(): Promise<void> {
  await browser.management.uninstallSelf({ showConfirmDialog: true }).catch(() => undefined);
}
