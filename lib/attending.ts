import browser from 'webextension-polyfill';
import { needsYou, openIn, type Reminder } from './aftercare';
import { type Aftercare, loadAftercare, openClosingIfSent } from './aftercare-watch';
import { badgeOf, countBadge } from './badge';
import { assess } from './checklist';
import { type Locale, type LocaleCode, localeOf, type Messages, nearest } from './locale';
import { missedReminder, notify, reminderOf, setReminders } from './reminding';
import { load, type Store } from './storage';
import { prepareTasks } from './tasks';

/** Put in by the build (`wxt.config.ts`). */
declare const BACKGROUND_WORDS: Readonly<Record<LocaleCode, Messages>>;

function words(): Locale {
  const code = nearest(browser.i18n.getUILanguage());
  return localeOf(code, BACKGROUND_WORDS[code]);
}

/** Brings badge, record and alarms in line with what is stored now. May be called at any time, any number of times. */
export async function attend(): Promise<void> {
  await openClosingIfSent(await load());
  const { store, now, aftercare } = await look();
  await showBadge(store, aftercare, now);
  await setReminders(aftercare, store.settings.reminders, now);
}

let isAttending = false;
let isDue = false;

/** As `attend`, for changes that come fast: however many come while one is attended to, one more look follows. */
export async function attendChange(): Promise<void> {
  isDue = true;
  if (isAttending) return;
  isAttending = true;
  try {
    while (isDue) {
      isDue = false;
      await attend();
    }
  } finally {
    isAttending = false;
  }
}

/** An alarm went off: as `attend`, and tells the person if it was one of after-care and still has something to say. */
export async function attendAlarm(name: string): Promise<void> {
  await attend();
  await tell((aftercare) => reminderOf(name, aftercare));
}

/** The browser has started: as `attend`, and tells of a day that came while it was closed. */
export async function attendStart(): Promise<void> {
  // A guide that was closed while it cleared site data could not give this back.
  await browser.permissions.remove({ permissions: ['browsingData'] });
  await attend();
  await tell((aftercare, now) => missedReminder(aftercare, now));
}

async function look(): Promise<{ store: Store; now: number; aftercare: Aftercare }> {
  const [store, now] = [await load(), Date.now()];
  return { store, now, aftercare: await loadAftercare(store, now) };
}

async function tell(which: (aftercare: Aftercare, now: number) => Reminder | undefined): Promise<void> {
  const { store, now, aftercare } = await look();
  const reminder = which(aftercare, now);
  if (!reminder || !store.settings.reminders) return;
  const message = words().t(reminder.day === undefined ? 'reminder-letter' : `reminder-day-${reminder.day}`);
  await notify(reminder, { title: 'Last Orders', message });
}

/** Once the request is sent, what is open; where the person wants to be reminded, all that is due. Nothing while the account stays. */
async function showBadge(
  { readings, ticks, kept, settings }: Store,
  { clock, letters, stays }: Aftercare,
  now: number,
): Promise<void> {
  const due = settings.reminders ? needsYou(clock, letters) : openIn(clock, letters);
  const after = (): ReturnType<typeof badgeOf> =>
    countBadge(due, due ? words().t('badge-needs-you', { count: due }) : 'Last Orders');
  const before = (): ReturnType<typeof badgeOf> =>
    stays ? countBadge(0, 'Last Orders') : badgeOf(assess(prepareTasks, readings, ticks, now, kept));
  const { text, colour, title } = clock ? after() : before();
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}
