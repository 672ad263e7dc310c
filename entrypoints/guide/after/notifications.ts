import browser from 'webextension-polyfill';
import { requestChange } from '../../../lib/page-store/background-client';

type Permissions = Parameters<typeof browser.permissions.request>[0];
const NOTIFICATIONS: Permissions = { permissions: ['notifications'] };

/** Whether notifications are allowed now. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Asks for notifications; to be called within the press itself. @returns whether they are allowed */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS);

/** Gives notifications back. @returns whether they are still allowed */
export async function stopNotifying(): Promise<boolean> {
  await browser.permissions.remove(NOTIFICATIONS);
  return mayNotify();
}

/** Whether the person wants to be reminded. @throws StorageError */
export const turnReminders = (on: boolean): Promise<void> => requestChange({ turn: 'reminders', on });
