import { unfolded } from '../../tests/e2e/overlay';
import type { Page, Session } from '../../tests/e2e/session';

/**
 * Looks at one page: tells what the overlay says on it, and takes pictures of the page, the popup and the guide.
 * @param pictures where screenshots go: the start of their names
 * @param isRead something will be said of the page, if only that it could not be read: that takes 20 seconds
 */
export async function showScreens(session: Session, address: string, pictures: string, isRead = false): Promise<void> {
  const page = await session.open(address);
  const overlay = await unfolded(session, page);
  if (isRead) await overlay.waitFor(() => document.querySelector('.hint:not(.bare)'), { timeout: 40_000 });
  console.log(`${session.version}, ${await page.url()}\n${(await overlay.text()).trim()}`);
  // One after the other: the popup closes as soon as another tab comes to the front.
  const screens: Readonly<Record<string, () => Page | Promise<Page>>> = {
    page: () => page,
    popup: () => session.popup(),
    guide: () => session.extensionPage('guide.html'),
  };
  for (const [name, open] of Object.entries(screens)) {
    const screen = await open();
    if (screen !== page) await screen.waitFor(() => document.querySelector('[data-task], main h1'));
    await screen.screenshot(`${pictures}-${name}.png`);
    console.log(`picture: ${pictures}-${name}.png`);
  }
}
