import browser from 'webextension-polyfill';
import { pillWords } from '../../components/overlay/pill-words';
import { freeDay } from '../../lib/give-up';
import {
  type Command,
  type CommandAnswer,
  isPageState,
  type OverlayCommand,
  type OverlayState,
  type PageCommand,
  type PageState,
  wordsToAsk,
} from '../../lib/messages';
import { isTourPage, type TourPage } from '../../lib/model/tour';
import { checklistsOf } from '../../lib/page-store/checklists';
import { addressOf } from '../../lib/site/page-address';
import { type Host, loadStore, overlaySettingsFor, type Store } from '../../lib/storage';
import { overlayViewOf } from '../overlay/view';
import { frameLook } from './frame-look';
import { pillLook } from './pill-look';
import { backgroundLocale } from './refresh';

/** What a tab's page said last, and what it was told; nothing yet while the answer is being made. */
interface Told {
  readonly state: PageState;
  /** Absent where the page was only asked: the browser names its host where it reports by itself. */
  readonly host?: Host;
  readonly welcome?: string;
}

/** A cache that only saves messages. When it is empty, because the browser ended this script, the page is asked. */
const pages = new Map<number, Told>();

/**
 * A tab's page has told how it stands, and waits for an answer: nobody else tells it anything meanwhile.
 * @returns makes the answer, by what is stored then
 */
export function expectPage(tab: number, state: PageState, host: Host): () => Promise<OverlayState> {
  pages.set(tab, { state, host });
  return async () => {
    const welcome = welcomeTo(state, await loadStore());
    pages.set(tab, { state, host, welcome: JSON.stringify(welcome) });
    return welcome;
  };
}

let latest: Store;

/** Tells the pages that can be seen how their overlay stands now; each of the others asks when it comes to the front. */
export async function tellPages(store: Store): Promise<void> {
  latest = store;
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellPage(id)));
}

async function tellPage(tab: number): Promise<void> {
  const known = pages.get(tab);
  if (known && known.welcome === undefined) return;
  const state: unknown = known?.state ?? (await tell(tab, { type: 'state' }));
  // Whatever came meanwhile is younger.
  if (!isPageState(state) || pages.get(tab) !== known) return;
  const welcome = welcomeTo(state, latest);
  const key = JSON.stringify(welcome);
  if (key === known?.welcome) return;
  pages.set(tab, { ...known, state, welcome: key });
  await tell(tab, { type: 'stand', page: state.page, welcome });
}

/** Opens the overlay of the page in front, as a press on its pill does; nothing happens where it is hidden, or stands open. */
export async function openInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const state: unknown = await tell(tab.id, { type: 'state' });
  if (!isPageState(state)) return;
  const welcome = welcomeTo(state, await loadStore());
  if (!welcome.hidden) await tell(tab.id, { type: 'stand', page: state.page, welcome: { ...welcome, folded: false } });
}

/** Has a tab's page asked anew what its words mean, and read. */
export const rereadPage = (tab: number): Promise<unknown> => tell(tab, { type: 'reread' });

/** The same of all pages: what the person says that a word means has changed. */
export async function rereadPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && rereadPage(id)));
}

const tell = (tab: number, command: { readonly type: 'state' | 'reread' } | OverlayCommand): Promise<unknown> =>
  send(tab, command).catch(unlessGone);

const send = (tab: number, command: PageCommand): Promise<CommandAnswer> =>
  browser.tabs.sendMessage(tab, { type: 'command', command }, { frameId: 0 });

/** Does what a tab's overlay asks for, or hands it on to the page. @returns the page's answer */
export async function handOn(tab: number, command: Command): Promise<CommandAnswer> {
  if (command.type === 'go') return goOn(tab, command.page);
  const answer = await send(tab, command.type === 'place' ? { type: 'place', css: frameLook(command.placement) } : command);
  if (command.type === 'words') return wordsToAsk(answer);
  return isPageState(answer) ? forOverlay(answer, pages.get(tab)?.host) : answer;
}

/** A page's state with what the page's own script does not know. */
export async function forOverlay(state: PageState, host: Host | undefined): Promise<PageState> {
  const known = host ? { ...state, host } : state;
  if (state.page !== 'close-account') return known;
  const { day = 'none', doubts } = freeDay(checklistsOf(await loadStore(), Date.now()));
  return { ...known, windowsEnd: doubts.length > 0 ? 'unclear' : day };
}

/** Opens another page of the tour in the tab, on the same host. By the browser, not by the page: that learns nothing of where to. */
async function goOn(tab: number, page: TourPage): Promise<undefined> {
  // Asked to look again, the page reports, and the browser says where from.
  if (!pages.get(tab)?.host) await send(tab, { type: 'reread' });
  const host = pages.get(tab)?.host;
  const url = host && addressOf(page, host);
  if (url) await browser.tabs.update(tab, { url });
}

/**
 * Opens an address of AliExpress for the guide: in the tab where it opened the one before, while that shows a page of the tour,
 * on which nobody writes anything that could be lost; else in a new one.
 * @returns the tab's id
 */
export async function openPage(url: string, before?: number): Promise<number> {
  const state: unknown = before === undefined ? undefined : await tell(before, { type: 'state' });
  const isThere = isPageState(state) && isTourPage(state.page);
  const { id, windowId } = await (isThere ? browser.tabs.update(before, { url, active: true }) : browser.tabs.create({ url }));
  // Firefox for Android has no windows.
  if (isThere && windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
  return id ?? 0;
}

function welcomeTo(state: PageState, store: Store): OverlayState {
  const { hidden, ...stand } = overlaySettingsFor(store.settings, state.page);
  if (hidden) return { ...stand, hidden };
  const locale = backgroundLocale(store.settings);
  return {
    ...stand,
    hidden,
    pill: pillLook(pillWords(overlayViewOf(state, checklistsOf(store, Date.now()), locale)), stand.corner, locale),
  };
}

/** The tab was closed, or left for a page that is none of ours, while its message was on the way. */
export function unlessGone(error: unknown): void {
  if (!/Receiving end does not exist|Invalid tab ID|No tab with id/i.test(String(error))) throw error;
}
