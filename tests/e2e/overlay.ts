import { until } from './base';
import type { Doc, Page, Session } from './session';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where our overlay lies on the page, once it has its size: the one box under `<html>` that takes room. */
export function boxOn(page: Page): Promise<Box> {
  return page.waitFor(() => {
    const boxes = [...document.querySelectorAll('html > div')].map((one) => one.getBoundingClientRect());
    const [box, ...others] = boxes.filter(({ width, height }) => width > 20 && height > 20);
    return others.length > 0 || !box ? undefined : { x: box.x, y: box.y, width: box.width, height: box.height };
  });
}

/** How many overlays lie on a page, folded or open. */
export const overlaysOn = (page: Page): Promise<number> =>
  page.evaluate(
    () => [...document.querySelectorAll('html > div')].filter((one) => one.getBoundingClientRect().width > 20).length,
  );

/** What the folded overlay says to a screen reader; undefined where none lies folded. */
export async function pillOn(page: Page): Promise<string | undefined> {
  const names = await page.inClosedRoots((root) =>
    root.host.role === 'button' ? root.querySelector('i')?.getAttribute('aria-label') : undefined,
  );
  return names.find((name) => name) ?? undefined;
}

/** Waits until the folded overlay says this. */
export async function pillSays(page: Page, words: string): Promise<void> {
  await until(async () => (await pillOn(page))?.includes(words), `"${words}" on the pill`);
}

/** Where to press the folded overlay: its middle. */
export async function pillPoint(page: Page): Promise<[x: number, y: number]> {
  await page.waitFor(() => document.querySelector('html > [role="button"]') !== null);
  const { x, y, width, height } = await boxOn(page);
  return [x + width / 2, y + height / 2];
}

/** True while it lies folded. */
export const isFolded = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('html > [role="button"][aria-expanded="false"]') !== null);

/** The overlay of a page, unfolded by hand where it lies folded. */
export async function unfolded(session: Session, page: Page): Promise<Doc> {
  await boxOn(page);
  await until(async () => {
    if (await isFolded(page)) await page.clickAt(...(await pillPoint(page)));
    return (await session.overlaysOf(page)).length > 0;
  }, 'the frame');
  const overlay = await session.overlayOf(page);
  // The page first has to give the frame its place.
  await overlay.waitFor(() => {
    const place = document.querySelector('.panel')?.getBoundingClientRect();
    return place && place.left >= 0 && place.right <= innerWidth && place.bottom <= innerHeight + 1;
  });
  return overlay;
}

/** Shows all of a sheet, which opens to its headline. @returns whether there was more to show: a panel is whole from the start */
export async function whole(overlay: Doc): Promise<boolean> {
  const hasMore = (): Promise<boolean> => overlay.evaluate(() => !!document.querySelector('.more-below'));
  if (!(await hasMore())) return false;
  await pressedUntil(
    () => overlay.click('.more-below'),
    async () => !(await hasMore()),
  );
  return true;
}

/**
 * Presses, and once more after two seconds in which nothing came of it: a press in our frame does not count before all of it has
 * been seen for a moment, and then people press again.
 */
export async function pressedUntil(press: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await press();
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      if (await isDone()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (tries === 4) throw new Error('pressed four times in vain');
  }
}

/** The middle of something in our frame, in the page's own pixels. */
export async function pointOf(page: Page, overlay: Doc, selector: string): Promise<[x: number, y: number]> {
  const box = await boxOn(page);
  const inner = await overlay.waitFor(
    (wanted) => {
      const rect = document.querySelector(wanted)?.getBoundingClientRect();
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    { args: [selector] },
  );
  return [box.x + inner.x, box.y + inner.y];
}
