import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import {
  type ChangeResult,
  type CommandAnswer,
  isMessage,
  type Message,
  type OverlayState,
  type PageContext,
  type PageUpdate,
} from '../../lib/messages';
import type { DeletedCounts } from '../../lib/model/journey';
import { isOnlyOpened } from '../../lib/model/tour';
import { allSelectors } from '../../lib/selectors';
import { saysFacts } from '../../lib/site/fact-names';
import { countedOn, placeNumber } from '../../lib/site/health';
import type { PageKind } from '../../lib/site/kinds';
import { withToldWords } from '../../lib/site/language';
import { siteWordTable } from '../../lib/site/languages';
import { type Place, placeOf } from '../../lib/site/map';
import { recognise } from '../../lib/site/recognise';
import { snapshotSelectors } from '../../lib/site/snapshot/selectors';
import { isExplainedList, stampOf, wordsToldOf } from '../../lib/site/told-words';
import {
  actOnChecklist,
  actOnProgress,
  changeCopy,
  deleteEverything,
  type Host,
  hasHeardOthers,
  isResting,
  keepInSync,
  loadStore,
  type SentPage,
  StorageError,
  tellWord,
  toldWords,
  upToDate,
  watchJourney,
  watchStore,
  watchWords,
  writeReading,
  writeSettings,
} from '../../lib/storage';
import { expectPage, forOverlay, handOn, openInFront, openPage, rereadPage, rereadPages, tellPages, unlessGone } from './pages';
import { refreshOnAlarm, refreshOnChange, refreshOnStart } from './refresh';
import { followNotifications } from './reminders';
import { saveSnapshots } from './save-orders';
import { maySendMessage } from './sender';
import { keepStorageToOurselves } from './storage-access';

type Sender = browser.Runtime.MessageSender;

/** Keeps no state in memory: the browser may end this script between any two lines. */
export default defineBackground(() => {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };

  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender, respond: (answer?: unknown) => void) => {
    if (!isMessage(message)) return undefined;
    const { id, url, frameId, tab } = sender;
    if (!maySendMessage(message, { id, url, frameId, tabId: tab?.id } as never, own)) return undefined;
    void answer(message, tab?.id, url).then(respond, (error: unknown) => {
      // Answers with nothing: every caller takes a missing answer for a failure, never for a success. The error is in the log.
      respond();
      throw error;
    });
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('guide.html') });
  });
  // There is one, and the browser alone can press it; Firefox for Android has none (2026-11).
  browser.commands?.onCommand.addListener(() => void openInFront());
  browser.runtime.onStartup.addListener(() => void refreshOnStart());
  // Evidence grows old and days pass without any change in storage: only an alarm notices that.
  browser.alarms.onAlarm.addListener(({ name }) => {
    void refreshOnAlarm(name);
    void loadStore().then(tellPages);
  });
  void browser.alarms.create('age', { periodInMinutes: 60 });
  watchStore((store) => {
    void refreshOnChange();
    void tellPages(store);
  });
  watchWords(() => void rereadPages());
  watchJourney(() => void refreshOnChange());
  followNotifications();
  keepInSync();
  void keepStorageToOurselves();
  void refreshOnChange();
});

async function answer(
  message: Message,
  tab: number | undefined,
  url: string | undefined,
): Promise<PageContext | OverlayState | CommandAnswer | ChangeResult | undefined> {
  if (message.type === 'where') {
    const page = recognise(message.address);
    const { anchors = {}, onlyAtRest = {} }: Partial<Place> = page ? placeOf(page) : {};
    const parts = page ? countedOn(page) : [];
    return { page, anchors, onlyAtRest, ...(await wordsFor(page)), places: snapshotSelectors, parts, told: allSelectors };
  }
  if (message.type === 'settings') return stored(() => writeSettings(message.change));
  if (message.type === 'copy') return stored(() => changeCopy(message.change));
  if (message.type === 'progress') return stored(() => actOnProgress(message.act));
  if (message.type === 'checklist') return stored(() => actOnChecklist(message.act));
  if (message.type === 'word') return stored(() => tellWord(message.change));
  if (message.type === 'open-page') return { done: await openPage(message.address, message.tab) };
  if (message.type === 'delete-everything') return stored(leave);
  if (message.type === 'orders') return saveSnapshots(message.sightings);
  if (tab === undefined) return undefined;
  if (message.type === 'command') return handOn(tab, message.command);
  const { state, report, open } = message;
  const host = hostOf(url);
  const welcome = expectPage(tab, state, host);
  // The person has explained a word since, or taken that back: the page says nothing until it has heard of it.
  if (report.heard !== undefined && hasHeardOthers(await toldWords(), state, report)) void rereadPage(tab);
  const unsaved = await keep({ host, state, report, place: url && placeNumber(url) });
  // Nobody else wants to hear it, and each message wakes the page's script.
  if (open) {
    const now: PageUpdate = { type: 'now', state: await forOverlay(state, host), ...(unsaved ? { unsaved } : {}) };
    await browser.tabs.sendMessage(tab, now).catch(unlessGone);
  }
  return welcome();
}

/** The site's words, and the person's own ones of this page. */
async function wordsFor(page: PageKind | undefined): Promise<Pick<PageContext, 'words' | 'heard'>> {
  const told = page && isExplainedList(page) ? await toldWords() : {};
  const own = page ? wordsToldOf(told, page) : [];
  if (!page || own.length === 0) return { words: siteWordTable };
  const words = withToldWords(
    siteWordTable,
    own.map(([word, { means }]) => [word, means]),
  );
  return { words, heard: stampOf(told, page) };
}

/** Whose cookies a page has, by the browser's word (site-facts 1, 2026-11). */
const hostOf = (url: string | undefined): Host =>
  url !== undefined && new URL(url).hostname.endsWith('aliexpress.us') ? 'us' : 'com';

/**
 * Stores what a page said: only of pages that have facts to tell, or that it counts to have opened; and not while they load.
 * @returns why it could not be stored, for the overlay to say
 */
async function keep(look: SentPage): Promise<StorageError['kind'] | undefined> {
  const { page, outcome } = look.state;
  if (!(saysFacts(page) || isOnlyOpened(page)) || outcome === 'loading' || (await isResting())) return undefined;
  return (await stored(() => writeReading(look))).failed;
}

/** What came of a change, or why it was not stored; a store of an older form is brought to the newest before. */
async function stored<T extends object | string | number | boolean>(
  change: () => Promise<T>,
): Promise<{ done?: T; failed?: StorageError['kind'] }> {
  try {
    await upToDate();
    return { done: await change() };
  } catch (error) {
    if (error instanceof StorageError) return { failed: error.kind };
    throw error;
  }
}

/** Deletes what is stored, and the reminders set in the browser. */
async function leave(): Promise<DeletedCounts> {
  const deleted = await deleteEverything();
  await browser.alarms.clearAll();
  return deleted;
}
