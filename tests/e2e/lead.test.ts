import { expect, test } from 'vitest';
import { type TourPage, tourPages } from '../../lib/model/tour';
import { recognise } from '../../lib/site/recognise';
import { story } from '../site';
import { until } from './base';
import { type Box, boxOn, pointOf, unfolded } from './overlay';
import { press, t } from './person';
import type { Doc, Page, Session } from './session';
import { AT, closeStage, openStage, strangers } from './stage';

/** What the first line of each page's panel tells the person to do. */
const WHAT_NOW = {
  'order-list': t('task-receive-orders'),
  'refund-list': t('task-settle-refunds'),
  wallet: t('task-empty-wallet'),
  coins: t('task-use-coupons-and-coins'),
  coupons: t('task-use-coupons-and-coins'),
  addresses: t('task-remove-addresses'),
  'review-list': t('page-review-list-hint'),
  'account-home': t('page-account-home-hint'),
  'account-settings': t('page-account-settings-hint'),
} satisfies Record<TourPage, string>;

/** The first line of the panel's body, without what only a screen reader says. */
const firstLine = async (overlay: Doc): Promise<string | undefined> =>
  (await overlay.text('.panel-body')).split('\n').find((line) => line.trim() && !/^(Needs you|Not checked)\.$/.test(line));

const foot = async (overlay: Doc): Promise<string> => (await overlay.text('.panel-foot')).replace(/\s+/g, ' ');

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Presses on in the foot, and waits for the overlay of the next page, which stands open there by itself. */
async function goOn(session: Session, page: Page, overlay: Doc, next: string): Promise<Doc> {
  // By the window's own point: a press in a frame that goes away with it is never answered (Firefox 153).
  const still = await until(async () => {
    const [one, other] = [await pointOf(page, overlay, '.lead'), await pause(200).then(() => pointOf(page, overlay, '.lead'))];
    return one.join() === other.join() ? one : undefined;
  }, 'the foot to stand still');
  await page.clickAt(...still);
  await until(async () => recognise(await page.url().catch(() => '')) === next, `the page ${next}`);
  // The page's frame may still be that of the page before.
  return until(async () => {
    const there = await session.overlayOf(page);
    return (await foot(there).catch(() => '')) ? there : undefined;
  }, `the overlay of ${next}`);
}

test('from install to all nine pages seen, by the foot of the overlay alone', { timeout: 180_000 }, async () => {
  const stage = await openStage({ ...story, reviews: 2 });
  const { session } = stage;
  const welcome = await session.extensionPage('guide.html');
  const page = await session.openedBy(() => press(welcome, 'main', 'Go to my orders'));
  let overlay = await unfolded(session, page);
  for (const [at, kind] of tourPages.entries()) {
    expect(recognise(await page.url())).toBe(kind);
    await until(async () => (await foot(overlay)).includes(t('tour-seen', { seen: at + 1, total: 9 })), `${kind} to be seen`);
    expect(await firstLine(overlay)).toBe(WHAT_NOW[kind]);
    const next = tourPages[at + 1];
    if (next) overlay = await goOn(session, page, overlay, next);
  }
  expect(await foot(overlay)).toContain(t('tour-end'));
  // Each page that was left is folded again: an open frame costs it its place in Chromium's back/forward cache.
  const open = async () => (await session.storage.get<{ unfolded: string[] }>('settings'))?.unfolded.join();
  await until(async () => (await open()) === tourPages.at(-1), 'the other pages to be folded');
  const guide = await session.openedBy(() => overlay.click('.lead'));
  expect(await guide.url()).toBe(`${session.root}guide.html#gate`);
  expect(strangers(stage.proxy)).toEqual([]);
  await closeStage(stage);
});

/** The buttons of the first order that our overlay covers, or that are out of sight. */
async function coveredButtons(page: Page): Promise<Box[]> {
  const box = await boxOn(page);
  const buttons = await page.evaluate(() => {
    const all = [...(document.querySelector('.order-item')?.querySelectorAll('.order-item-btn') ?? [])];
    return all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    });
  });
  expect(buttons.length).toBeGreaterThan(0);
  return buttons.filter(
    ({ x, y, width, height }) =>
      y < 0 || (x < box.x + box.width && x + width > box.x && y < box.y + box.height && y + height > box.y),
  );
}

test.each([
  ['a desktop', 1000, 700],
  ['a phone', 390, 700],
] as const)('on %s the ringed order keeps its own buttons in sight', { timeout: 90_000 }, async (_, width, height) => {
  const stage = await openStage(story);
  const page = await stage.session.open(AT.orders);
  await page.emulate({ width, height });
  const overlay = await unfolded(stage.session, page);
  await press(overlay, '.panel', t('show-me'));
  await overlay.waitFor(
    () => document.querySelector('.stepper') && !document.querySelector('.panel-foot, .more-below')?.checkVisibility(),
  );
  // The panel gets lower and the page moves, both not at once.
  await until(async () => (await coveredButtons(page)).length === 0, 'its buttons in sight');
  // A press counts once all of the panel was seen as it is now.
  await until(async () => {
    await press(overlay, '.panel', t('stop-showing')).catch(() => undefined);
    return overlay.evaluate(() => document.querySelector('.panel-foot, .more-below')?.checkVisibility());
  }, 'the whole panel again');
  await closeStage(stage);
});
