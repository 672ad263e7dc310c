import browser from 'webextension-polyfill';
import type { SettingsChange } from '../../lib/messages';
import type { DeletedCounts, DeletionResult } from '../../lib/model/journey';
import { requestChange, requested } from '../../lib/page-store/background-client';
import { emptySync, StorageError } from '../../lib/storage';
import { isoDayOf } from '../../lib/tools/calendar-day';
import { saveFile } from './save-file';
import type { GuideState } from './section';
import type { SettingsState } from './settings-state';

/** Only the background writes the settings. Without reminders, notifications are given back. @throws StorageError */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await requestChange(change);
  if ('turn' in change && change.turn === 'reminders' && !change.on) await giveBackPermissions();
}

/** Removes the ticks from the browser's sync; those here stay. */
export const emptyTheSync = ({ actions }: GuideState): Promise<boolean> => actions.save(emptySync);

/** Hands the progress over as a file, named by the person's own day. */
export async function saveProgress(): Promise<void> {
  const text = await requested<string>({ type: 'progress', act: 'write' });
  saveFile(`last-orders-progress-${isoDayOf(Date.now())}.json`, new Blob([text], { type: 'application/json' }));
}

/** Takes in the file that was chosen, if any; it can be undone. */
export async function importProgressFile({ actions, redraw }: GuideState, settingsState: SettingsState): Promise<void> {
  const text = settingsState.picked?.text;
  if (!text) return;
  if (!(await actions.save(() => requested({ type: 'progress', act: { takeIn: text } }), { what: 'imported' }))) return;
  settingsState.picked = undefined;
  redraw();
}

/**
 * Deletes everything, and gives back what was allowed since the installation.
 * @returns what was deleted, or why nothing on this computer was
 */
export async function deleteAll(): Promise<DeletionResult> {
  const left = await requested<DeletedCounts>({ type: 'delete-everything' }).catch(failureIn);
  if (!('failed' in left)) await giveBackPermissions();
  return left;
}

function failureIn(error: unknown): DeletionResult {
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
