import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { keptOrders, recordsOf } from '../../tests/e2e/kept';
import { boxOn, unfolded } from '../../tests/e2e/overlay';
import type { Page, Records, Session } from '../../tests/e2e/session';
import { proved } from '../../tests/readings';
import type { Site } from '../../tests/site/server';
import { CONTENT } from './canvas';
import type { ScreenshotName } from './pictures';

/** Where pictures are taken. */
export interface Stage {
  readonly session: Session;
  readonly site: Site;
  /** A folder for what is only drawn into others. */
  readonly scratch: string;
}

/** What a screenshot shows, and whether that is the shop's page or ours. */
export interface Shown {
  readonly place: 'shop' | 'ours';
  readonly content: Buffer;
  readonly popup?: Buffer;
}

const DAY = 24 * 60 * 60_000;

async function taken({ scratch }: Stage, page: Page): Promise<Buffer> {
  const path = join(scratch, 'taken.png');
  await page.screenshot(path);
  return readFileSync(path);
}

/** The stand-in shop in no colours at all: nobody may take it for AliExpress. Runs in its page. */
function calm(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`header, .order-filter { display: none !important }
    body { font-family: system-ui, sans-serif !important; background: #f1f3f4 !important }
    #root { max-width: 1060px !important; margin-inline-start: 40px !important }
    a { color: inherit !important; text-decoration: none !important }
    .order-item { border: 1px solid #e1e6e8 }
    .comet-tabs-nav-item-active { border-color: #5c6b74 !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The orders of the stand-in shop, with the folded overlay on them. */
async function ordersOf({ session, site }: Stage): Promise<Page> {
  const page = await session.open(site.url('order-list'));
  await page.emulate(CONTENT);
  await page.evaluate(calm);
  await boxOn(page);
  return page;
}

/** A section of the guide, at the top of the window. */
async function guideAt(stage: Stage, records: Records, section: string, shows: string): Promise<Shown> {
  await stage.session.storage.clear();
  await stage.session.storage.set(records);
  const guide = await stage.session.extensionPage(`guide.html#${section}`, CONTENT);
  await guide.waitFor((selector) => document.querySelector(selector), { args: [shows] });
  await guide.evaluate((id) => document.getElementById(id)?.scrollIntoView(), section);
  const content = await taken(stage, guide);
  await guide.close();
  return { place: 'ours', content };
}

/** What was read and ticked shortly before closing: nearly all is settled. */
function nearlyReady(now: number): Records {
  const at = now - 4 * 60_000;
  const ticked = ['save-receipts', 'save-reviews', 'save-personal-data', 'reach-mailbox', 'find-subscriptions'];
  const orders = { ordersShown: 10, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 1, ordersFinished: 9, ordersUnclear: 0 };
  return {
    ...recordsOf(keptOrders(37)),
    decision: { reasons: ['privacy'], outcome: 'close', at: now - 9 * DAY },
    'reading:order-list': proved({ ...orders, casesOpen: 0, moreOrders: false, signedOut: false }, at),
    'reading:refund-list': proved({ casesShown: 3, casesOpen: 0, casesFinished: 3, casesUnclear: 0, morePages: false }, at),
    'reading:wallet': proved({ balanceIsZero: true }, at),
    'reading:addresses': proved({ addressesShown: 0 }, at),
    ...Object.fromEntries(ticked.map((task) => [`tick:${task}`, { as: 'done', at }])),
    'tick:use-coupons-and-coins': { as: 'set-aside', at },
  };
}

/** Eight days after the request. */
const afterwards = (now: number): Records => ({
  'request:closing': { sentAt: now - 8 * DAY },
  'request:access': { sentAt: now - 12 * DAY, dueAt: now + 19 * DAY },
  settings: { reminders: true },
});

/** How each screenshot comes about. */
export const SHOWN: Readonly<Record<ScreenshotName, (stage: Stage) => Promise<Shown>>> = {
  async page(stage) {
    const page = await ordersOf(stage);
    const overlay = await unfolded(stage.session, page);
    await overlay.waitFor(() => document.querySelector('[data-task="receive-orders"]'));
    await page.front();
    const content = await taken(stage, page);
    await page.close();
    return { place: 'shop', content };
  },
  async popup(stage) {
    for (const kind of ['refund-list', 'wallet', 'coins'] as const) {
      const read = await stage.session.open(stage.site.url(kind));
      await boxOn(read);
      await read.close();
    }
    const page = await ordersOf(stage);
    const content = await taken(stage, page);
    const popup = await popupOf(stage);
    await page.close();
    return { place: 'shop', content, popup };
  },
  gate: (stage) => guideAt(stage, nearlyReady(Date.now()), 'gate', '#gate .verdict'),
  copy: (stage) => guideAt(stage, recordsOf(keptOrders(37)), 'orders', '#orders .orders footer'),
  after: (stage) => guideAt(stage, afterwards(Date.now()), 'after', '#after [data-task]'),
};

async function popupOf(stage: Stage): Promise<Buffer> {
  const popup = await stage.session.popup();
  await popup.waitFor(() => document.querySelector('.slip'));
  const picture = await taken(stage, popup);
  await popup.close();
  return picture;
}

/** The upper part of the popup, down to the foot of its slip: a card that is whole by itself. */
export async function cardOf(stage: Stage): Promise<Buffer> {
  await stage.session.storage.clear();
  const page = await ordersOf(stage);
  const popup = await stage.session.popup();
  const foot = await popup.waitFor(() => document.querySelector('.slip')?.getBoundingClientRect().bottom);
  const whole = PNG.sync.read(await taken(stage, popup));
  await popup.close();
  await page.close();
  const card = new PNG({ width: whole.width, height: Math.min(whole.height, Math.ceil(foot) + 20) });
  PNG.bitblt(whole, card, 0, 0, card.width, card.height, 0, 0);
  return PNG.sync.write(card);
}
