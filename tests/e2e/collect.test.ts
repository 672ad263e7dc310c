import { expect, test } from 'vitest';
import type { CollectorState } from '../../lib/messages';
import type { KeptFigures } from '../../lib/model/kept';
import { manyOrders } from '../site/orders';
import { BASE, scenario } from '../site/scenarios/base';
import { until } from './base';
import { unfolded } from './overlay';
import type { Doc, Page, Session } from './session';
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

/** The overlay of a page, unfolded again where it was folded: AliExpress's question makes it another page, with a state of its own. */
const overlayOn = async (session: Session, page: Page): Promise<Doc> =>
  (await session.overlaysOf(page))[0] ?? (await unfolded(session, page));

type Told = (message: unknown) => Promise<unknown>;
const teller =
  (session: Session, page: Page): Told =>
  async (message) =>
    (await overlayOn(session, page)).evaluate((what) => chrome.runtime.sendMessage(what), message);
const collect = (tell: Told, how: 'start' | 'pause' | 'stop'): Promise<unknown> =>
  tell({ type: 'command', command: { type: 'collect', how } });

async function stateOf(tell: Told): Promise<CollectorState | undefined> {
  // A frame that is just being taken away answers nothing.
  const page = (await tell({ type: 'command', command: { type: 'state' } }).catch(() => undefined)) as
    | { collecting?: CollectorState }
    | undefined;
  return page?.collecting;
}

const ended = (tell: Told): Promise<CollectorState> =>
  until(
    async () => {
      const state = await stateOf(tell);
      return state?.phase === 'ended' ? state : undefined;
    },
    'the collector to end',
    90_000,
  );

test('137 orders are all kept, whatever comes in between', { timeout: 240_000 }, async () => {
  const stage = await openStage(account, { profileDir });
  const page = await stage.session.open(AT.orders);
  await unfolded(stage.session, page);
  const tell = teller(stage.session, page);
  expect(await kept(stage.session)).toEqual([]);
  await tell({ type: 'settings', change: { turn: 'keepOrders', on: true } });
  await tell({ type: 'command', command: { type: 'reread' } });
  await until(async () => (await kept(stage.session)).length === 10, 'the ten orders shown');
  expect(await page.evaluate(() => document.querySelectorAll('.order-item').length)).toBe(10);

  await collect(tell, 'start');
  expect(await ended(tell)).toMatchObject({ end: 'robot-check' });
  const halfWay = (await kept(stage.session)).length;
  expect(halfWay).toBeGreaterThanOrEqual(50);
  await page.evaluate(() => document.querySelector('.baxia-dialog')?.remove());
  await until(async () => (await stateOf(tell))?.end === 'robot-check', 'the page below');
  await collect(tell, 'start');
  await until(async () => (await kept(stage.session)).length > halfWay, 'more orders', 20_000);
  await page.close();
  await closeStage(stage);

  const later = await openStage({ ...account, behaviour: BASE.behaviour }, { profileDir });
  expect((await kept(later.session)).length).toBeGreaterThan(halfWay);
  const again = await later.session.open(AT.orders);
  const tellAgain = teller(later.session, again);
  await collect(tellAgain, 'start');
  expect(await ended(tellAgain)).toMatchObject({ end: 'end', shown: 137 });
  expect(new Set(await kept(later.session))).toEqual(new Set(account.orders.map(({ id }) => id)));
  expect((await later.session.storage.get<KeptFigures>('kept'))?.orders).toBe(137);
  expect(strangers(later.proxy)).toEqual([]);
  await closeStage(later);
});
