import browser from 'webextension-polyfill';
import { needsYou, openCount, type Reminder } from '../../lib/aftercare';
import { isCounted } from '../../lib/give-up';
import { type Locale, localeOf } from '../../lib/locale';
import { type BackgroundWords, readPatterns } from '../../lib/locale/file';
import { byKey } from '../../lib/locale/load';
import { assess } from '../../lib/model/checklist';
import { isOnAndroid } from '../../lib/page-store/on-android';
import { languageInUse } from '../../lib/page-store/own-locale';
import { loadStore, recount, type Settings, type Store, upToDate, wake } from '../../lib/storage';
import { prepareTasks } from '../../lib/tasks';
import { isoDayOf } from '../../lib/tools/calendar-day';
import { type Aftercare, loadAftercare, openClosingIfSent } from './aftercare';
import { badgeOf, countBadge } from './badge';
import { missedReminder, notify, reminderOf, setReminders } from './reminders';

/**
 * Put in by the build (`wxt.config.ts`), parsed in the one language in use. A service worker may not import later, and no page is
 * there to ask. A language is 1.4 to 2.6 kB of the background (2026-11-30).
 */
declare const BACKGROUND_WORDS: BackgroundWords;

/** The words of the background, in the language in use. */
export function backgroundLocale({ language }: Settings): Locale {
  const code = languageInUse(language);
  return localeOf(code, Object.fromEntries(byKey(BACKGROUND_WORDS.keys, readPatterns(BACKGROUND_WORDS.patterns[code]))));
}

/** Brings badge, record and alarms in line with what is stored now; for `refreshInTurn` alone. */
async function refresh(): Promise<void> {
  await upToDate();
  let found = await loadStore();
  if (isUncounted(found)) {
    await recount();
    found = await loadStore();
  }
  await openClosingIfSent(found);
  const { store, now, aftercare } = await loadAll();
  await showBadge(store, aftercare, now);
  await setReminders(aftercare, store.settings.reminders, now);
}

/** Orders are kept that an earlier version did not count, or a clock was set back since; a newer version's store is its own. */
const isUncounted = (store: Store): boolean =>
  !isCounted(store, isoDayOf(Date.now())) && !store.problems.some(({ reason }) => reason === 'newer');

type Which = (aftercare: Aftercare, now: number) => Reminder | undefined;

let refreshing: Promise<void> | undefined;
let isDue = false;
let toTell: Which[] = [];

/** One run at a time, so that the newest state is shown last. However many changes come meanwhile, one more run follows. */
function refreshInTurn(): Promise<void> {
  isDue = true;
  refreshing ??= refreshAll();
  return refreshing;
}

async function refreshAll(): Promise<void> {
  try {
    while (isDue) {
      isDue = false;
      await refresh();
      const asked = toTell;
      toTell = [];
      for (const which of asked) await tell(which);
    }
  } finally {
    refreshing = undefined;
  }
}

/**
 * Brings badge, record and alarms in line with what is stored now. May be called at any time, any number of times: however many
 * changes come while one is attended to, one more look follows.
 */
export const refreshOnChange = (): Promise<void> => refreshInTurn();

/** An alarm went off: as `refreshOnChange`, and tells the person if it was one of after-care and still has something to say. */
export function refreshOnAlarm(name: string): Promise<void> {
  toTell.push((aftercare) => reminderOf(name, aftercare));
  return refreshInTurn();
}

/** The browser has started: as `refreshOnChange`, and tells of a day that came while it was closed. */
export async function refreshOnStart(): Promise<void> {
  toTell.push(missedReminder);
  await refreshInTurn();
  await wake();
  // If the guide was closed while it cleared site data, it could not give this permission back.
  if (!isOnAndroid()) await browser.permissions.remove({ permissions: ['browsingData'] });
}

async function loadAll(): Promise<{ store: Store; now: number; aftercare: Aftercare }> {
  const [store, now] = [await loadStore(), Date.now()];
  return { store, now, aftercare: await loadAftercare(store, now) };
}

async function tell(which: Which): Promise<void> {
  const { store, now, aftercare } = await loadAll();
  const reminder = which(aftercare, now);
  if (!reminder || !store.settings.reminders) return;
  const message = backgroundLocale(store.settings).t(
    reminder.day === undefined ? 'reminder-letter' : `reminder-day-${reminder.day}`,
  );
  await notify(reminder, { title: 'Last Orders', message });
}

/** Once the request is sent, what is open; where the person wants to be reminded, all that is due. Nothing while the account stays. */
async function showBadge(store: Store, { schedule, letters, stays }: Aftercare, now: number): Promise<void> {
  const due = store.settings.reminders ? needsYou(schedule, letters) : openCount(schedule, letters);
  const after = (): ReturnType<typeof badgeOf> =>
    countBadge(due, due ? backgroundLocale(store.settings).t('badge-needs-you', { count: due }) : 'Last Orders');
  const before = (): ReturnType<typeof badgeOf> =>
    stays ? countBadge(0, 'Last Orders') : badgeOf(assess(prepareTasks, store, store.ticks, now));
  const { text, colour, title } = schedule ? after() : before();
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}
