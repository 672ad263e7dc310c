import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../lib/badge';
import { assess } from '../lib/checklist';
import { keepStorageToOurselves } from '../lib/chrome-only';
import { type Answer, isMessage, type Message, maySend, type PageState, type Welcome } from '../lib/messages';
import { pageOf } from '../lib/pages';
import { changeSettings, load, migrate, type Store, settingsFor, watch, writeReading } from '../lib/storage';
import { prepareTasks } from '../lib/tasks';

type Sender = browser.Runtime.MessageSender;

/** Holds no state: it may be killed between any two lines. */
export default defineBackground(() => {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('') };

  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    if (!isMessage(message)) return undefined;
    const { id, url, frameId, tab } = sender;
    if (!maySend(message, { id, url, frameId, tabId: tab?.id } as never, own)) return undefined;
    return answer(message, tab?.id);
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  browser.runtime.onInstalled.addListener(() => void migrate());
  // Evidence grows old without any change of storage.
  browser.alarms.onAlarm.addListener(() => void showBadge());
  void browser.alarms.create('age', { periodInMinutes: 60 });
  watch((store) => void drawBadge(store));
  void keepStorageToOurselves();
  void showBadge();
});

async function answer(message: Message, tab: number | undefined): Promise<Welcome | Answer | undefined> {
  if (message.type === 'settings') return void (await changeSettings(message.change));
  if (tab === undefined) return undefined;
  if (message.type === 'command') return browser.tabs.sendMessage(tab, message, { frameId: 0 });
  await keep(message.state);
  await browser.tabs.sendMessage(tab, { type: 'now', state: message.state });
  return settingsFor(message.state.page);
}

/** Only of pages that have facts to tell; a page still loading has said nothing yet. */
async function keep({ page, outcome, facts, lookedAt }: PageState): Promise<void> {
  if (pageOf(page).read && outcome !== 'loading') await writeReading(page, facts, lookedAt);
}

async function showBadge(): Promise<void> {
  await drawBadge(await load());
}

async function drawBadge({ readings, ticks }: Store): Promise<void> {
  const { text, colour, title } = badgeOf(assess(prepareTasks, readings, ticks, Date.now()));
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}
