import { pillPoint } from '../../tests/e2e/overlay';
import type { Page, Session } from '../../tests/e2e/session';
import { cdpOf, pause, tabOf } from './tools';

/** The moment the checklist was first painted, from the document's start; nothing yet: undefined. */
function paintedAfter(): number | undefined {
  const [entry] = performance.getEntriesByName('first-contentful-paint');
  return document.querySelector('[data-task]') ? entry?.startTime : undefined;
}

type Watched = Window & { painted?: Record<'pill' | 'panel', number> };

/** Runs in the page before its own scripts: notes when our host first stands on it as a pill, and when as a panel. */
function watchHost(): void {
  const painted: Record<'pill' | 'panel', number> = { pill: 0, panel: 0 };
  Object.assign(window, { painted });
  // Painted once the frame after the next begins.
  const note = (what: 'pill' | 'panel'): void =>
    void requestAnimationFrame(() => requestAnimationFrame(() => (painted[what] ||= Date.now())));
  new MutationObserver(() => {
    const host = document.querySelector('html > div');
    if (host) note(host.role === 'button' ? 'pill' : 'panel');
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['role'] });
}

const painted = (what: 'pill' | 'panel'): number | undefined => (window as Watched).painted?.[what];

/** An account page, watched from its start. */
async function openWatched(session: Session, address: string): Promise<{ page: Page; injected: () => number }> {
  const page = await session.open('about:blank');
  const cdp = await cdpOf(page);
  let injected = Number.NaN;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (session.root.startsWith(context.origin) && context.origin !== '') injected = Date.now();
  });
  await tabOf(page).evaluateOnNewDocument(watchHost);
  await cdp.send('Runtime.enable');
  await page.goto(address);
  return { page, injected: () => injected };
}

/** From the birth of the content script's world to the pill painted. */
export async function measureHints(session: Session, address: string): Promise<number> {
  const { page, injected } = await openWatched(session, address);
  const at = await page.waitFor(painted, { args: ['pill'] });
  await page.close();
  return at - injected();
}

/** From a press on the pill, on which the pointer has come to rest, to the panel painted: its own page, and its place here. */
export async function measurePress(session: Session, address: string): Promise<number> {
  const { page } = await openWatched(session, address);
  const [x, y] = await pillPoint(page);
  await page.moveTo(x, y);
  await pause(500);
  const pressed = Date.now();
  await page.clickAt(x, y);
  const placed = await page.waitFor(painted, { args: ['panel'] });
  const overlay = await session.overlayOf(page);
  const drawn = await overlay.waitFor(paintedAfter);
  const began = await overlay.evaluate(() => performance.timeOrigin);
  await overlay.click('.panel [title^="Minimise"]');
  await page.waitFor(() => document.querySelector('html > [role="button"]') !== null);
  await page.close();
  return Math.max(placed, began + drawn) - pressed;
}

/** From the popup's start to the first paint of its tasks. */
export async function measurePopup(session: Session): Promise<number> {
  const popup = await session.popup();
  const painted = await popup.waitFor(paintedAfter);
  await popup.close();
  return painted;
}

/** From the guide's start to the first paint of its tasks. */
export async function measureGuide(session: Session): Promise<number> {
  const guide = await session.extensionPage('guide.html');
  const painted = await guide.waitFor(paintedAfter);
  await guide.close();
  return painted;
}
