import { expect, test } from 'vitest';
import type { Reading } from '../../lib/model/page';
import { story } from '../site';
import { until } from './base';
import { boxOn, pillSays, unfolded } from './overlay';
import type { Doc, Page, Session } from './session';
import { AT, closeStage, openStage, strangers, useProfile } from './stage';

const profileDir = useProfile();

const facts = async (session: Session): Promise<Reading['facts']> =>
  (await session.storage.get<Reading>('reading:order-list'))?.facts ?? {};

const seen = async (doc: Doc): Promise<string> => (await doc.text()).replace(/\s+/g, ' ');

async function says(doc: Doc, text: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await seen(doc)).includes(text)) {
    if (Date.now() > end) expect(await seen(doc)).toContain(text);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const press = (doc: Doc, words: string): Promise<void> =>
  doc.evaluate((wanted) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent.trim() === wanted);
    if (!button) throw new Error(`no button "${wanted}" in ${location.href}`);
    button.click();
  }, words);

/** Which order on the page has the ring around it. */
const ringed = async (page: Page): Promise<number> => {
  const [box] = (
    await page.inClosedRoots((root) => {
      const ring = root.querySelector('div');
      return ring && { top: ring.getBoundingClientRect().top, height: ring.getBoundingClientRect().height };
    })
  ).filter((one) => one !== null);
  if (!box) return -1;
  return page.evaluate(
    ({ top, height }) =>
      [...document.querySelectorAll('.order-item')].findIndex((card) => {
        const place = card.getBoundingClientRect();
        return Math.abs(place.top - 5 - top) < 2 && Math.abs(place.height + 10 - height) < 2;
      }),
    box,
  );
};

test('someone with 40 orders, a dispute and some coins finds out what is open', { timeout: 120_000 }, async () => {
  const stage = await openStage(story, { profileDir });
  const { session } = stage;
  const empty = await session.extensionPage('popup.html');
  await says(empty, 'Nothing has been checked yet');
  expect(await session.badge()).toBe('?');
  await empty.close();

  const page = await session.open(AT.orders);
  await pillSays(page, '2 on the way');
  const overlay = await unfolded(session, page);
  await says(overlay, '2 of the 10 orders shown are on the way');
  await says(overlay, 'There are more orders that are not shown yet.');

  await press(overlay, 'Show me');
  await says(overlay, '1 of 2');
  await until(async () => (await ringed(page)) === 0, 'the ring around the first order');
  await overlay.evaluate(() => document.querySelector<HTMLElement>('.stepper button:last-of-type')?.click());
  await says(overlay, '2 of 2');
  await until(async () => (await ringed(page)) === 1, 'the ring around the second order');

  for (const shown of [20, 30, 40]) {
    await page.click('.order-more button');
    await says(overlay, `2 of the ${shown} orders shown are on the way`);
    await until(async () => (await facts(session)).ordersShown === shown, `${shown} orders in storage`);
  }
  await until(async () => (await facts(session)).casesOpen === 1, 'the dispute on an older order');

  await press(overlay, 'All have arrived');
  await says(overlay, 'You ticked this, but the page shows 2 orders on the way.');
  await press(overlay, 'Set aside');
  await says(overlay, 'Undo');
  await until(async () => (await session.storage.get<{ as: string }>('tick:receive-orders'))?.as === 'set-aside', 'set aside');
  await press(overlay, 'Undo');
  await says(overlay, 'You ticked this, but the page shows 2 orders on the way.');

  for (const address of [AT.refunds, AT.wallet, AT.coins]) {
    const other = await session.open(address);
    await boxOn(other);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await other.close();
  }
  await until(async () => (await session.badge()) === '5', 'five open tasks on the badge');
  const popup = await session.popup();
  await says(popup, '5 need you');
  const coins = await popup.evaluate(() => document.querySelector('[data-task="use-coupons-and-coins"]')?.textContent ?? '');
  expect(coins).toContain('420 coins');
  expect(strangers(stage.proxy)).toEqual([]);
  await closeStage(stage);

  const tomorrow = await openStage(story, { profileDir });
  const again = await tomorrow.session.extensionPage('popup.html');
  await says(again, 'You ticked this, but the page shows 2 on the way.');
  await until(async () => (await tomorrow.session.badge()) === '5', 'the badge after a restart');
  await closeStage(tomorrow);
});
