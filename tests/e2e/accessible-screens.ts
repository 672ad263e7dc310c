import { NOTHING_KEPT } from '../../lib/model/kept';
import { SCHEMA } from '../../lib/storage/schema';
import { proved, seen } from '../readings';
import { scenarioNamed, story } from '../site';
import { unfolded } from './overlay';
import type { Doc, Page, Records } from './session';
import { AT, type Stage } from './stage';

const DAY = 86_400_000;

/** Somebody on the way: something open, done, set aside and too old of each. */
const begun = (now: number): Records => ({
  decision: { reasons: ['privacy'], outcome: 'close', at: now },
  'reading:order-list': seen({ ordersShown: 10, ordersShipped: 2, ordersFinished: 8 }, now - 180_000),
  'reading:addresses': seen({ addressesShown: 3 }, now - 9 * DAY),
  'reading:coins': seen({ coins: 420 }, now),
  'reading:wallet': proved({ balanceIsZero: true }, now - 2 * DAY),
  'tick:reach-mailbox': { as: 'done', at: now },
  'tick:save-reviews': { as: 'set-aside', at: now },
});
/** The closing mail is two days late, a letter waits. */
const sent = (now: number): Records => ({
  ...begun(now),
  'tick:submit-request': { as: 'done', at: now - 9 * DAY },
  'request:closing': { sentAt: now - 9 * DAY },
  'request:access': { sentAt: now - 40 * DAY, dueAt: now - 10 * DAY, region: 'eu-eea' },
  closing: { sentAt: now - 9 * DAY, tasks: [], kept: NOTHING_KEPT, acknowledged: [] },
});
const asked = (now: number): Records => ({
  ...begun(now),
  account: { asleep: { why: 'no-mark', at: now }, seenAt: now },
});
const nothing = (): Records => ({});

/** A screen of ours, as it is at some moment. */
export interface AccessibleScreen {
  readonly name: string;
  readonly widths: readonly number[];
  readonly records: (now: number) => Records;
  /** A page of ours, or one of the site's with our overlay open on it. */
  readonly at: 'popup.html' | `guide.html#${string}` | `https://${string}`;
  readonly scenario?: string;
  /** It stands once this is there; what cannot be read is given up after 20 seconds. */
  readonly ready: string;
  /** The part it is, of a longer page. */
  readonly within: string;
}

const popup = { at: 'popup.html', within: 'html', widths: [380, 320] } as const;
const overlay = { within: 'html', widths: [1280, 320] } as const;
const guide = (id: string, within: string) => ({ at: `guide.html#${id}`, within, widths: [1180, 320] }) as const;

export const SCREENS: readonly AccessibleScreen[] = [
  { ...popup, name: 'popup-first', records: nothing, ready: '.empty' },
  { ...popup, name: 'popup', records: begun, ready: '.list' },
  { ...popup, name: 'popup-asks', records: asked, ready: '.note' },
  { ...popup, name: 'popup-sent', records: sent, ready: '.since' },
  { ...overlay, name: 'overlay', records: begun, at: AT.orders, ready: '[data-task="receive-orders"]' },
  {
    ...overlay,
    name: 'overlay-unread',
    widths: [1280],
    records: begun,
    at: AT.orders,
    scenario: 'loading-for-ever',
    ready: '.panel-body .actions',
  },
  {
    ...overlay,
    name: 'overlay-closing',
    records: begun,
    at: 'https://privacy.aliexpress.com/home#/request/delete',
    ready: '.lines',
  },
  {
    ...overlay,
    name: 'overlay-look-alike',
    records: begun,
    at: 'https://accounts.aliexpress.com/user/organization/deactive_account.htm',
    ready: '.strongest',
  },
  { ...guide('gate', '#gate'), name: 'gate', records: begun, ready: '.verdict' },
  { ...guide('after', '#after'), name: 'after', records: sent, ready: '#after-record' },
  { ...guide('letter-access', '#letters'), name: 'letters', records: begun, ready: '.open-letter' },
  { ...guide('settings', '#settings'), name: 'settings', records: begun, ready: '#settings-leave' },
];

/** A screen that stands: the tab, and what of it is ours. */
export interface Shown {
  readonly page: Page;
  readonly doc: Doc;
}

/** Opens a screen at one of its widths, with all that folds unfolded. */
export async function show({ session, site }: Stage, screen: AccessibleScreen, width: number): Promise<Shown> {
  const { at, records, scenario, ready } = screen;
  await session.storage.clear();
  await session.storage.set({ schema: SCHEMA, ...records(Date.now()) });
  site.setScenario(scenario ? scenarioNamed(scenario) : story);
  const height = at === 'popup.html' ? 600 : 720;
  const isOurs = !at.startsWith('https:');
  const page = isOurs
    ? await session.extensionPage(at as Parameters<typeof session.extensionPage>[0], { width, height })
    : await session.open(at);
  await page.emulate({ width, height });
  const doc = isOurs ? page : await unfolded(session, page);
  await doc.waitFor((wanted) => document.querySelector(wanted), { args: [ready], timeout: 30_000 });
  if (!isOurs)
    await doc.waitFor((narrow) => document.querySelector(narrow ? '.sheet' : '.frame:not(.sheet)'), { args: [width < 600] });
  await doc.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return { page, doc };
}
