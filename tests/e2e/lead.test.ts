import { expect, test } from 'vitest';
import { type TourPage, tourPages } from '../../lib/model/tour';
import { recognise } from '../../lib/site/recognise';
import { story } from '../site';
import { until } from './base';
import { unfolded } from './overlay';
import { press, t } from './person';
import type { Doc, Page, Session } from './session';
import { closeStage, openStage, strangers } from './stage';

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

/** Presses on in the foot, and waits for the overlay of the next page, which stands open there by itself. */
async function goOn(session: Session, page: Page, overlay: Doc, next: string): Promise<Doc> {
  await overlay.click('.lead');
  await until(async () => recognise(await page.url().catch(() => '')) === next, `the page ${next}`);
  return session.overlayOf(page);
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
  const guide = await session.openedBy(() => overlay.click('.lead'));
  expect(await guide.url()).toBe(`${session.root}guide.html#gate`);
  expect(strangers(stage.proxy)).toEqual([]);
  await closeStage(stage);
});
