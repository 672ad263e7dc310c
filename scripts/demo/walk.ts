import type { Reading } from '../../lib/model/page';
import { until } from '../../tests/e2e/base';
import { pillOn, unfolded } from '../../tests/e2e/overlay';
import type { Doc, Page, Session } from '../../tests/e2e/session';

const PAGES = {
  orders: 'https://www.aliexpress.com/p/order/index.html',
  refunds: 'https://m.aliexpress.com/p/refund-dispute/list.html',
  wallet: 'https://www.aliexpress.com/p/wallet-ui/index.html',
  coins: 'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
};

type IsThere = (facts: Reading['facts']) => boolean;

/** Waits for a page's reading and tells it. */
async function tellReading(session: Session, kind: string, isThere: IsThere = () => true): Promise<void> {
  const read = async () => {
    const reading = await session.storage.get<Reading>(`reading:${kind}`);
    return reading && isThere(reading.facts) ? reading : undefined;
  };
  const { facts } = await until(read, `a reading of ${kind}`, 15_000);
  console.log(`  reading:${kind} ${JSON.stringify(facts)}`);
}

const tasksIn = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-task]')].map((element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `${(element.dataset.status ?? '').padEnd(9)} ${element.dataset.task}: ${text}`;
  });

async function tellTasks(doc: Doc): Promise<void> {
  await doc.waitFor(() => document.querySelector('[data-task]'));
  for (const task of await doc.evaluate(tasksIn)) console.log(`  ${task}`);
}

/** Boxes of the rings drawn on the page. */
async function rings(page: Page): Promise<number> {
  const drawn = await page.inClosedRoots((root) => root.querySelectorAll('div').length);
  return drawn.reduce((sum, count) => sum + count, 0);
}

async function tellOrders(session: Session, page: Page, picture: (name: string, of: Doc) => Promise<void>): Promise<void> {
  console.log(`The orders page, ${PAGES.orders}`);
  await tellReading(session, 'order-list');
  console.log(`The overlay on it, folded: "${await until(() => pillOn(page), 'the pill')}"`);
  await picture('folded', page);
  const overlay = await unfolded(session, page);
  console.log('Unfolded');
  await tellTasks(overlay);
  await picture('orders', page);

  console.log('Show me');
  await overlay.click('[data-task="receive-orders"] .actions button');
  const drawn = await until(() => rings(page), 'a ring');
  console.log(`  ${drawn} ${drawn === 1 ? 'ring' : 'rings'} on the page, the overlay says "${await overlay.text('.stepper')}"`);
  await picture('show-me', page);

  console.log('"View orders" pressed on the page: ten more');
  await page.click('[data-pl="order_more"] button, .order-more button');
  await tellReading(session, 'order-list', ({ ordersShown }) => Number(ordersShown) > 10);
  await tellTasks(overlay);
  await picture('more-orders', page);
}

/**
 * Walks the story of the stand-in account and tells what the extension says at each place.
 * @param pictures where screenshots go: the start of their names
 */
export async function walk(session: Session, pictures: string): Promise<void> {
  const picture = async (name: string, of: Doc): Promise<void> => {
    await of.screenshot(`${pictures}-${name}.png`);
    console.log(`  picture: ${pictures}-${name}.png`);
  };
  console.log(session.version);
  const page = await session.open(PAGES.orders);
  await tellOrders(session, page, picture);
  for (const [kind, address] of [
    ['refund-list', PAGES.refunds],
    ['wallet', PAGES.wallet],
    ['coins', PAGES.coins],
  ] as const) {
    console.log(`The page ${kind}, ${address}`);
    await page.goto(address);
    await tellReading(session, kind);
    await picture(kind, page);
  }
  console.log('The toolbar popup');
  const popup = await session.popup();
  await tellTasks(popup);
  await picture('popup', popup);
  await popup.close();
  console.log(`The badge: "${await session.badge()}"`);
}
