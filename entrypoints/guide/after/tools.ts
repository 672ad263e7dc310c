import type { RemindersProps } from '../../../components/guide/after/Reminders';
import type { SiteDataProps } from '../../../components/guide/after/SiteData';
import { ALWAYS, CHOSEN, hostsFor, KINDS } from '../../../lib/aftercare/site-data';
import type { CalendarDay } from '../../../lib/keep/calendar';
import { saveMade } from '../hand-over';
import type { GuideState } from '../section';
import { work } from '../worker';
import { desk } from './desk';
import { askToNotify, mayNotify, stopNotifying, turnReminders } from './reminding';
import { BROWSER, clearSiteData } from './site-data';

/** Alarms of a calendar go off at nine in the morning of their day. */
const ALARM_AT = 9;

/** Clearing what AliExpress left in this browser. */
export const siteDataOf = ({ acts, redraw }: GuideState): Omit<SiteDataProps, 'locale'> => ({
  browser: BROWSER,
  always: ALWAYS,
  choices: CHOSEN,
  chosen: desk.chosen,
  kinds: KINDS[BROWSER],
  hosts: hostsFor(desk.chosen),
  isAtWork: desk.isAtWork,
  wiped: desk.wiped,
  onChoose(site, is) {
    desk.chosen = [...desk.chosen.filter((one) => one !== site), ...(is ? [site] : [])];
    redraw();
  },
  onClear: () => void clear(acts, redraw),
});

async function clear(acts: GuideState['acts'], redraw: () => void): Promise<void> {
  const clearing = clearSiteData(desk.chosen);
  Object.assign(desk, { isAtWork: true, wiped: undefined });
  redraw();
  try {
    desk.wiped = await clearing;
  } finally {
    desk.isAtWork = false;
    redraw();
  }
  if (desk.wiped.is === 'cleared' && desk.wiped.failed.length === 0) await acts.tick([{ id: 'clear-site-data' }], 'done');
}

/** The days in a calendar, or told by this browser. */
export function remindersOf(
  { scene, acts, words, redraw }: GuideState,
  days: readonly CalendarDay[],
): Omit<RemindersProps, 'locale'> {
  const { reminders: on } = scene.store.settings;
  if (on && desk.isAllowed === undefined && !desk.isAsking) void know(mayNotify(), redraw);
  return {
    days: days.length,
    withAlarm: desk.withAlarm,
    on,
    isAllowed: desk.isAsking ? undefined : desk.isAllowed,
    onCalendar: () => void saveCalendar(days, scene.now, words.locale.t('app-name')),
    onWithAlarm(is) {
      desk.withAlarm = is;
      redraw();
    },
    onRemind(start) {
      // The question comes first: a browser takes it within the press only.
      void know(start ? askToNotify() : stopNotifying(), redraw);
      void acts.save(() => turnReminders(start));
    },
  };
}

/** Whether notifications are allowed, once the browser or the person has said so. */
async function know(asked: Promise<boolean>, redraw: () => void): Promise<void> {
  desk.isAsking = true;
  try {
    desk.isAllowed = await asked;
  } finally {
    desk.isAsking = false;
    redraw();
  }
}

async function saveCalendar(days: readonly CalendarDay[], now: number, calendar: string): Promise<void> {
  const options = { name: calendar, now, ...(desk.withAlarm ? { alarmAt: ALARM_AT } : {}) };
  saveMade(await work({ type: 'calendar', days, options }));
}
