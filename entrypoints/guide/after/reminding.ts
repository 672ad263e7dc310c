import browser from 'webextension-polyfill';
import type { SettingsChange } from '../../../lib/messages';

/** Whether notifications are allowed now. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

const turn = (on: boolean): Promise<unknown> =>
  browser.runtime.sendMessage({ type: 'settings', change: { turn: 'reminders', on } satisfies SettingsChange });

/**
 * Turns reminders on, and asks for notifications; to be called within the press itself. Where they are refused, the badge
 * alone reminds.
 * @returns whether notifications are allowed
 */
export async function startReminding(): Promise<boolean> {
  const asked = browser.permissions.request({ permissions: ['notifications'] });
  await turn(true);
  return asked;
}

/**
 * Turns reminders off, and gives notifications back.
 * @returns whether they are still allowed
 */
export async function stopReminding(): Promise<boolean> {
  await turn(false);
  await browser.permissions.remove({ permissions: ['notifications'] });
  return mayNotify();
}
