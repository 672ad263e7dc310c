import browser from 'webextension-polyfill';
import { allReminders, hasReason, isReminder, lastMissedReminder, type Reminder } from '../../lib/aftercare';
import { noteReminded, wasReminded } from '../../lib/storage';
import type { Aftercare } from './aftercare';

/** What a notification says. */
export interface NotificationText {
  readonly title: string;
  readonly message: string;
}

/**
 * Sets an alarm for every moment still to come, and clears all others of ours.
 * @param on the person wants to be reminded
 */
export async function setReminders({ requests }: Aftercare, on: boolean, now: number): Promise<void> {
  const wanted = on ? allReminders(requests).filter(({ at }) => at > now) : [];
  const set = (await browser.alarms.getAll()).filter(({ name }) => isReminder(name));
  const isSet = ({ name, at }: Reminder): boolean => set.some((alarm) => alarm.name === name && alarm.scheduledTime === at);
  const old = set.filter(({ name }) => !wanted.some((reminder) => reminder.name === name));
  await Promise.all(old.map(({ name }) => browser.alarms.clear(name)));
  for (const reminder of wanted) if (!isSet(reminder)) browser.alarms.create(reminder.name, { when: reminder.at });
}

/** The reminder an alarm stands for, if there is still something to say. */
export const reminderOf = (name: string, { requests, schedule, letters }: Aftercare): Reminder | undefined =>
  allReminders(requests).find((reminder) => reminder.name === name && hasReason(reminder, schedule, letters));

/** As `reminderOf`, of the one that passed while the browser was closed. Firefox forgets alarms when it ends. */
export function missedReminder({ requests, schedule, letters }: Aftercare, now: number): Reminder | undefined {
  const missed = lastMissedReminder(requests, now);
  return missed && hasReason(missed, schedule, letters) ? missed : undefined;
}

/** Shows a notification once for its moment, if the person allowed them. @throws StorageError */
export async function notify({ name, at }: Reminder, { title, message }: NotificationText): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] })) || (await wasReminded(name, at))) return;
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await browser.notifications.create(name, { type: 'basic', iconUrl, title, message });
  // Noted only now: if the browser ends this script in between, the person is rather reminded twice than not at all.
  await noteReminded(name, at);
}

/** A press on one of our notifications opens after-care; to be called whenever the script starts. */
export function followNotifications(): void {
  // Until the person allows them, there is nothing to listen to. Adding the same listener again does nothing.
  const listen = (): void => browser.notifications?.onClicked.addListener(open);
  browser.permissions.onAdded.addListener(listen);
  listen();
}

function open(name: string): void {
  if (!isReminder(name)) return;
  void browser.tabs.create({ url: browser.runtime.getURL('guide.html#after') });
  void browser.notifications.clear(name);
}
