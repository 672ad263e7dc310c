import type { Session } from '../../tests/e2e/session';
import { cdpOf } from './tools';

/** The moment the checklist, or the pill that stands for it, was first painted, from the document's start; nothing yet: undefined. */
function paintedAfter(): number | undefined {
  const [entry] = performance.getEntriesByName('first-contentful-paint');
  return document.querySelector('.pill, [data-task]') ? entry?.startTime : undefined;
}

/** From the birth of the content script's world to the first paint of hints. */
export async function measureHints(session: Session, address: string): Promise<number> {
  const page = await session.open('about:blank');
  const cdp = await cdpOf(page);
  let injected = Number.NaN;
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (session.root.startsWith(context.origin) && context.origin !== '') injected = Date.now();
  });
  await cdp.send('Runtime.enable');
  await page.goto(address);
  const overlay = await session.overlayOf(page);
  const after = await overlay.waitFor(paintedAfter);
  const painted = (await overlay.evaluate(() => performance.timeOrigin)) + after;
  await page.close();
  return painted - injected;
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
