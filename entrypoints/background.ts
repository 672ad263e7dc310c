import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { attendAlarm, attendChange, attendStart } from '../lib/attending';
import { keepStorageToOurselves } from '../lib/chrome-only';
import type { Deleted } from '../lib/journey';
import { keepSightings } from '../lib/keeping';
import { table } from '../lib/languages';
import {
  type Answer,
  type Bearings,
  isMessage,
  type Message,
  type Now,
  type PageState,
  type Stored,
  type Welcome,
} from '../lib/messages';
import { pageOf, recognise } from '../lib/pages';
import { type CopyPlaces, places } from '../lib/pages/copying/places';
import { followNotifications } from '../lib/reminding';
import { maySend } from '../lib/sender';
import {
  actOnProgress,
  changeCopy,
  changeSettings,
  deleteEverything,
  isResting,
  keepInSync,
  migrate,
  StorageError,
  settingsFor,
  watch,
  watchJourney,
  writeReading,
} from '../lib/storage';

type Sender = browser.Runtime.MessageSender;

/** Holds no state: it may be killed between any two lines. */
export default defineBackground(() => {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };

  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender, respond: (answer?: unknown) => void) => {
    if (!isMessage(message)) return undefined;
    const { id, url, frameId, tab } = sender;
    if (!maySend(message, { id, url, frameId, tabId: tab?.id } as never, own)) return undefined;
    void answer(message, tab?.id).then(respond, (error: unknown) => {
      // Nobody takes no answer for a success; what went wrong stands in the log.
      respond();
      throw error;
    });
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void bringUpToDate();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('guide.html') });
  });
  browser.runtime.onStartup.addListener(() => void attendStart());
  // Evidence grows old, and days pass, without any change of storage.
  browser.alarms.onAlarm.addListener(({ name }) => void attendAlarm(name));
  void browser.alarms.create('age', { periodInMinutes: 60 });
  watch(() => void attendChange());
  watchJourney(() => void attendChange());
  followNotifications();
  keepInSync();
  void keepStorageToOurselves();
  void attendChange();
});

async function answer(
  message: Message,
  tab: number | undefined,
): Promise<Bearings | CopyPlaces | Welcome | Answer | Stored | undefined> {
  if (message.type === 'where') return { page: recognise(message.address)?.kind, words: table };
  if (message.type === 'places') return places;
  if (message.type === 'settings') return stored(() => changeSettings(message.change));
  if (message.type === 'copy') return stored(() => changeCopy(message.change));
  if (message.type === 'progress') return stored(() => actOnProgress(message.act));
  if (message.type === 'delete-everything') return stored(leave);
  if (message.type === 'orders') return keepSightings(message.sightings);
  if (tab === undefined) return undefined;
  if (message.type === 'command') return browser.tabs.sendMessage(tab, message, { frameId: 0 });
  const unsaved = await keep(message.state);
  const now: Now = { type: 'now', state: message.state, ...(unsaved ? { unsaved } : {}) };
  await browser.tabs.sendMessage(tab, now).catch(unlessGone);
  return settingsFor(message.state.page);
}

/**
 * Stores what a page said: only of pages that have facts to tell, and not while they load.
 * @returns why it could not be stored, for the overlay to say
 */
async function keep({ page, outcome, facts, lookedAt }: PageState): Promise<StorageError['kind'] | undefined> {
  if (!pageOf(page).read || outcome === 'loading' || (await isResting())) return undefined;
  return (await stored(() => writeReading(page, facts, lookedAt))).failed;
}

/** What came of a change, or why it was not stored. */
async function stored<T extends object | string | number | boolean>(
  change: () => Promise<T>,
): Promise<{ done?: T; failed?: StorageError['kind'] }> {
  try {
    return { done: await change() };
  } catch (error) {
    if (error instanceof StorageError) return { failed: error.kind };
    throw error;
  }
}

/** Deletes what is stored, and what the browser would remind of. */
async function leave(): Promise<Deleted> {
  const deleted = await deleteEverything();
  await browser.alarms.clearAll();
  return deleted;
}

/** The tab was closed, or left for a page that is none of ours, while its message was on the way. */
function unlessGone(error: unknown): void {
  if (!/Receiving end does not exist|Invalid tab ID|No tab with id/i.test(String(error))) throw error;
}

/** A store of a later version is left alone; every page of ours says so. */
async function bringUpToDate(): Promise<void> {
  try {
    await migrate();
  } catch (error) {
    if (!(error instanceof StorageError && error.kind === 'newer')) throw error;
  }
}
