import type { Doc, Page, Session } from './session';

/** The overlay of a page, unfolded by hand where it lies folded. */
export async function unfolded(session: Session, page: Page): Promise<Doc> {
  const overlay = await session.overlayOf(page);
  await overlay.waitFor(() => document.querySelector('.pill, .panel'));
  if (await overlay.evaluate(() => document.querySelector('.panel') === null)) await overlay.click('.pill');
  await overlay.waitFor(() => document.querySelector('.panel'));
  return overlay;
}
