import { expect, test } from 'vitest';
import type { Kept } from '../../lib/journey';
import type { Collecting } from '../../lib/messages';
import { manyOrders } from '../site/orders';
import { BASE, scenario } from '../site/scenarios/base';
import { until } from './base';
import type { Doc, Session } from './session';
import { AT, closeStage, openStage, strangers, useProfile } from './stage';

const profileDir = useProfile();

/** 137 orders behind fourteen presses: one batch late, one that only repeats, a robot check in the middle. */
const account = scenario('collect-137', 'a long list with everything that can come in between', {
  orders: manyOrders(137, 7).map((order) =>
    order.state === 'finished' ? order : { ...order, state: 'finished', end: 'completed' },
  ),
  behaviour: { ...BASE.behaviour, lateMs: 5000, presses: ['plain', 'late', 'twice', 'plain', 'plain', 'robot'] },
});

/** The numbers of the kept orders. */
const kept = async (session: Session): Promise<string[]> =>
  Object.keys(await session.storage.all()).flatMap((key) => (key.startsWith('order:') ? [key.slice('order:'.length)] : []));

const tell = (overlay: Doc, message: unknown): Promise<unknown> =>
  overlay.evaluate((what) => chrome.runtime.sendMessage(what), message);
const collect = (overlay: Doc, how: 'start' | 'pause' | 'stop'): Promise<unknown> =>
  tell(overlay, { type: 'command', command: { type: 'collect', how } });

async function stateOf(overlay: Doc): Promise<Collecting | undefined> {
  const page = (await tell(overlay, { type: 'command', command: { type: 'state' } })) as { collecting?: Collecting };
  return page.collecting;
}

const ended = (overlay: Doc): Promise<Collecting> =>
  until(
    async () => {
      const state = await stateOf(overlay);
      return state?.phase === 'ended' ? state : undefined;
    },
    'the collector to end',
    90_000,
  );

test('137 orders are all kept, whatever comes in between', { timeout: 240_000 }, async () => {
  const stage = await openStage(account, { profileDir });
  const page = await stage.session.open(AT.orders);
  const overlay = await stage.session.overlayOf(page);
  expect(await kept(stage.session)).toEqual([]);
  await tell(overlay, { type: 'settings', change: { turn: 'keepOrders', on: true } });
  await tell(overlay, { type: 'command', command: { type: 'reread' } });
  await until(async () => (await kept(stage.session)).length === 10, 'the ten orders shown');
  expect(await page.evaluate(() => document.querySelectorAll('.order-item').length)).toBe(10);

  await collect(overlay, 'start');
  expect(await ended(overlay)).toMatchObject({ end: 'robot-check' });
  const halfWay = (await kept(stage.session)).length;
  expect(halfWay).toBeGreaterThanOrEqual(50);
  await page.evaluate(() => document.querySelector('.baxia-dialog')?.remove());
  await until(async () => (await stateOf(overlay))?.end === 'robot-check', 'the page below');
  await collect(overlay, 'start');
  await until(async () => (await kept(stage.session)).length > halfWay, 'more orders', 20_000);
  await page.close();
  await closeStage(stage);

  const later = await openStage({ ...account, behaviour: BASE.behaviour }, { profileDir });
  expect((await kept(later.session)).length).toBeGreaterThan(halfWay);
  const again = await later.session.open(AT.orders);
  const frame = await later.session.overlayOf(again);
  await collect(frame, 'start');
  expect(await ended(frame)).toMatchObject({ end: 'end', shown: 137 });
  expect(new Set(await kept(later.session))).toEqual(new Set(account.orders.map(({ id }) => id)));
  expect((await later.session.storage.get<Kept>('kept'))?.orders).toBe(137);
  expect(strangers(later.proxy)).toEqual([]);
  await closeStage(later);
});
