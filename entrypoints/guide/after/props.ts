import type { RemindersProps } from '../../../components/guide/after/Reminders';
import type { SiteDataProps } from '../../../components/guide/after/SiteData';
import { ALWAYS, CHOSEN, CLEARABLE_KINDS, hostsFor } from '../../../lib/aftercare/site-data';
import type { CalendarDay } from '../../../lib/archive/export/calendar';
import { isOnAndroid } from '../../../lib/page-store/on-android';
import { saveMade } from '../save-file';
import type { GuideState } from '../section';
import { runInArchiveWorker } from '../worker';
import { askToNotify, mayNotify, stopNotifying, turnReminders } from './notifications';
import { BROWSER, clearSiteData } from './site-data';
import { afterState } from './state';

/** Alarms of a calendar go off at nine in the morning of their day. */
const ALARM_AT = 9;

/** Clearing what AliExpress left in this browser. */
export const siteDataProps = ({ actions, redraw }: GuideState): Omit<SiteDataProps, 'locale'> => ({
  browser: isOnAndroid() ? 'android' : BROWSER,
  always: ALWAYS,
  choices: CHOSEN,
  chosen: afterState.chosen,
  kinds: CLEARABLE_KINDS[BROWSER],
  hosts: hostsFor(afterState.chosen),
  isAtWork: afterState.isAtWork,
  wiped: afterState.wiped,
  onChoose(site, is) {
    afterState.chosen = [...afterState.chosen.filter((one) => one !== site), ...(is ? [site] : [])];
    redraw();
  },
  onClear: () => void clear(actions, redraw),
});

async function clear(actions: GuideState['actions'], redraw: () => void): Promise<void> {
  const clearing = clearSiteData(afterState.chosen);
  Object.assign(afterState, { isAtWork: true, wiped: undefined });
  redraw();
  try {
    afterState.wiped = await clearing;
  } finally {
    afterState.isAtWork = false;
    redraw();
  }
  if (afterState.wiped.is === 'cleared' && afterState.wiped.failed.length === 0)
    await actions.tick([{ id: 'clear-site-data' }], 'done');
}

/** The days in a calendar, or told by this browser. */
export function remindersProps(
  { checklist, actions, words, redraw }: GuideState,
  days: readonly CalendarDay[],
): Omit<RemindersProps, 'locale'> {
  const { reminders: on } = checklist.store.settings;
  if (on && afterState.isAllowed === undefined && !afterState.isAsking) void know(mayNotify(), redraw);
  return {
    days: days.length,
    withAlarm: afterState.withAlarm,
    on,
    isAllowed: afterState.isAsking ? undefined : afterState.isAllowed,
    onCalendar: () =>
      void actions.save(() => saveCalendar(days, checklist.now, words.locale.t('app-name')), undefined, 'calendar'),
    onWithAlarm(is) {
      afterState.withAlarm = is;
      redraw();
    },
    onRemind(start) {
      // The question comes first: a browser takes it within the press only.
      void know(start ? askToNotify() : stopNotifying(), redraw);
      void actions.save(() => turnReminders(start), undefined, 'reminders');
    },
  };
}

/** Whether notifications are allowed, once the browser or the person has said so. */
async function know(asked: Promise<boolean>, redraw: () => void): Promise<void> {
  afterState.isAsking = true;
  try {
    afterState.isAllowed = await asked;
  } finally {
    afterState.isAsking = false;
    redraw();
  }
}

/** Hands over days as a file for a calendar. @throws KeepFault */
export async function saveCalendar(days: readonly CalendarDay[], now: number, calendar: string): Promise<void> {
  const options = { name: calendar, now, ...(afterState.withAlarm ? { alarmAt: ALARM_AT } : {}) };
  saveMade(await runInArchiveWorker({ type: 'calendar', days, options }));
}
