import { until } from './base';
import type { Doc, Page, Session } from './session';

/** The overlay of a page, unfolded by hand where it lies folded. */
export async function unfolded(session: Session, page: Page): Promise<Doc> {
  const overlay = await session.overlayOf(page);
  // The page first has to give the frame its place.
  await overlay.waitFor(() => {
    const place = document.querySelector('.pill, .panel')?.getBoundingClientRect();
    return place && place.left >= 0 && place.right <= innerWidth && place.bottom <= innerHeight + 1;
  });
  await until(async () => {
    const open = await overlay.evaluate(() => document.querySelector('.panel') !== null);
    if (!open) await overlay.click('.pill');
    return open;
  }, 'the panel');
  return overlay;
}
