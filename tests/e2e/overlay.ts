import { until } from './base';
import type { Doc, Page, Session } from './session';

/** The overlay of a page, unfolded by hand where it lies folded. */
export async function unfolded(session: Session, page: Page): Promise<Doc> {
  const overlay = await session.overlayOf(page);
  await overlay.waitFor(() => document.querySelector('.pill, .panel'));
  // A press may miss while the page still puts the frame into its place.
  await until(async () => {
    const open = await overlay.evaluate(() => document.querySelector('.panel') !== null);
    if (!open) await overlay.click('.pill');
    return open;
  }, 'the panel');
  return overlay;
}
