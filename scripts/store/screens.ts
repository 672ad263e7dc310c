import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { NOTHING_KEPT } from '../../lib/model/kept';
import { prepareTasks } from '../../lib/tasks';
import { until } from '../../tests/e2e/base';
import { keptOrders, recordsOf } from '../../tests/e2e/kept';
import { boxOn, unfolded } from '../../tests/e2e/overlay';
import type { Page, Records, Session, Size } from '../../tests/e2e/session';
import { orders, scenario, story } from '../../tests/site';
import type { PageKind } from '../../tests/site/scenario';
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

/** The popup where it ends between two groups, and above the folded overlay: no line is cut. */
const POPUP = { width: 380, height: 574 };

/** An account in which nearly all is settled: one parcel is still on the way. */
const nearly = scenario('nearly', 'one parcel on the way, all else settled', {
  orders: orders(['shipped', 1], ['finished', 1, { case: 'finished' }], ['finished', 7]),
});

async function taken({ scratch }: Stage, page: Page): Promise<Buffer> {
  const path = join(scratch, 'taken.png');
  await page.screenshot(path);
  return readFileSync(path);
}

const ticked = (tasks: readonly string[], at: number): Records =>
  Object.fromEntries(tasks.map((task) => [`tick:${task}`, { as: 'done', at }]));

/** What a person has done who is some way along. */
const begun = (at: number): Records => ({
  ...ticked(['save-receipts', 'save-personal-data', 'find-subscriptions', 'cancel-subscriptions', 'reach-mailbox'], at),
  decision: { reasons: ['privacy'], outcome: 'close', at },
  settings: { keepOrders: true },
});

async function set({ session }: Stage, records: Records): Promise<void> {
  await session.storage.clear();
  await session.storage.set(records);
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

/** Has pages read until they are at rest, as a person who goes from one to the next. */
async function read({ session, site }: Stage, kinds: readonly PageKind[]): Promise<void> {
  for (const kind of kinds) {
    const page = await session.open(site.url(kind));
    await until(() => session.storage.get(`reading:${kind}`), `a reading of ${kind}`);
    // What a page proves it proves at rest.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await page.close();
  }
}

/** A section of the guide, at the top of the window. */
async function guideAt(stage: Stage, section: string, shows: string): Promise<Shown> {
  const guide = await stage.session.extensionPage(`guide.html#${section}`, CONTENT);
  await guide.waitFor((selector) => document.querySelector(selector), { args: [shows] });
  await guide.evaluate((id) => document.getElementById(id)?.scrollIntoView(), section);
  const content = await taken(stage, guide);
  await guide.close();
  return { place: 'ours', content };
}

/** The popup in a tab of its size: what it holds, at one to one or larger, without the window around it. */
async function popupOf(stage: Stage, size: Size, zoom = 1): Promise<Page> {
  const popup = await stage.session.extensionPage('popup.html');
  await popup.emulate({ width: size.width * zoom, height: size.height * zoom, zoom });
  await popup.waitFor(() => document.querySelector('.slip'));
  return popup;
}

/** Eight days after the request, with everything settled before. */
function afterwards(now: number): Records {
  const sentAt = now - 8 * DAY;
  const all = prepareTasks.map(({ id }) => id);
  const since = ['sign-in', 'submit-request', 'answer-confirmation-mail', 'sign-out-of-app', 'uninstall-app'];
  return {
    ...ticked([...all, ...since], sentAt),
    decision: { reasons: ['privacy'], outcome: 'close', at: now - 20 * DAY },
    'request:closing': { sentAt },
    closing: { sentAt, tasks: [], kept: NOTHING_KEPT, acknowledged: [] },
    settings: { reminders: true },
  };
}

/** How each screenshot comes about. */
export const SHOWN: Readonly<Record<ScreenshotName, (stage: Stage) => Promise<Shown>>> = {
  async page(stage) {
    await set(stage, begun(Date.now()));
    const page = await ordersOf(stage);
    const overlay = await unfolded(stage.session, page);
    await overlay.waitFor(() => document.querySelector('[data-task="receive-orders"]'));
    await page.front();
    const content = await taken(stage, page);
    await page.close();
    return { place: 'shop', content };
  },
  async popup(stage) {
    await set(stage, begun(Date.now()));
    await read(stage, ['refund-list', 'wallet']);
    const page = await ordersOf(stage);
    const content = await taken(stage, page);
    const popup = await popupOf(stage, POPUP);
    const shown = { place: 'shop', content, popup: await taken(stage, popup) } as const;
    await popup.close();
    await page.close();
    return shown;
  },
  async gate(stage) {
    stage.site.setScenario(nearly);
    await set(stage, {
      ...begun(Date.now()),
      ...ticked(['save-reviews', 'remove-payment-methods', 'remove-addresses'], Date.now()),
    });
    await read(stage, ['order-list', 'refund-list', 'wallet', 'coins']);
    stage.site.setScenario(story);
    return guideAt(stage, 'gate', '#gate .verdict');
  },
  async copy(stage) {
    await set(stage, { ...begun(Date.now()), ...recordsOf(keptOrders(137)) });
    return guideAt(stage, 'orders', '#orders .orders footer');
  },
  async after(stage) {
    await set(stage, afterwards(Date.now()));
    return guideAt(stage, 'after', '#after [data-task]');
  },
};

/** So large that it is sharp at any size it is drawn in. */
const CARD_ZOOM = 3;

/** The upper part of the popup, down to the foot of its slip: a card that is whole by itself. */
export async function cardOf(stage: Stage): Promise<Buffer> {
  await set(stage, begun(Date.now()));
  await read(stage, ['refund-list', 'wallet']);
  const popup = await popupOf(stage, POPUP, CARD_ZOOM);
  const foot = await popup.waitFor(() => document.querySelector('.slip')?.getBoundingClientRect().bottom);
  const whole = PNG.sync.read(await taken(stage, popup));
  await popup.close();
  const card = new PNG({ width: whole.width, height: Math.min(whole.height, Math.ceil((foot + 12) * CARD_ZOOM)) });
  PNG.bitblt(whole, card, 0, 0, card.width, card.height, 0, 0);
  return PNG.sync.write(card);
}
