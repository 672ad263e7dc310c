import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Order, order, orders, type Scenario, scenario } from '../site';
import { until } from './base';
import { english, press, says, seen, t } from './person';
import { ownPage, useDesk } from './person-desk';
import type { Doc, Page } from './session';
import { AT } from './stage';

const account = (name: string, list: readonly Order[], special: Partial<Scenario> = {}): Scenario =>
  scenario(name, '', { orders: list, ...special });
/** An order made after all others. */
const newer = (state: Order['state'], id = '8190000000990001'): Order => order(0, state, { id });
const finished = (count: number): Order[] => orders(['finished', count]);
const settled = account('settled', finished(5));

const ORDERS = 'receive-orders';
const { catalog, stage } = useDesk(settled, { stores: true });

/** Away to a shop page and back, to the copy that a restored or reopened tab brings too. */
async function backToStoredCopy(page: Page): Promise<void> {
  // Keeps it out of the back/forward cache.
  await page.evaluate(() => addEventListener('unload', () => undefined));
  await page.goto(AT.shopping);
  await catalog.restedAfter(() => page.back());
}

describe('the story of a careful person', () => {
  // Pages that say nothing are given up after 20 seconds: they have them while the orders are collected.
  const silent: Page[] = [];
  const panelOver = async (page: Page | undefined, words: string): Promise<Doc> => {
    const panel = await catalog.panel(page as Page);
    await panel.waitFor((wanted) => document.body.textContent.includes(wanted), { args: [words], timeout: 30_000 });
    return panel;
  };
  beforeAll(async () => {
    const { session } = stage();
    const one = account('an-address', finished(2), { addresses: 1, cases: [] });
    catalog.show(one);
    const addresses = await session.open('https://www.aliexpress.com/p/address-manage/index.html');
    silent.push(addresses);
    await catalog.stands('remove-addresses', 'todo', '1 address still saved');
    catalog.show({ ...one, addresses: 0 });
    await addresses.reload();
    silent.push(await session.open(AT.refunds));
  });
  afterAll(async () => {
    for (const page of silent) await page.close();
  });

  test('2.9 37 orders collected are done, and still are after a reload; a new one opens them; a stored copy settles nothing', {
    timeout: 90_000,
  }, async () => {
    const all = account('thirty-seven', finished(37));
    catalog.show(all);
    const page = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'unknown');
    const overlay = await catalog.panel(page);
    await press(overlay, '.panel', t('keep-start'));
    // The panel has just grown: a press before the page has given it its room does not count, and is made again.
    for (let begun = false; !begun; ) {
      await press(overlay, '.panel', t('collect-start'));
      begun =
        (await until(async () => {
          const said = await seen(overlay, '.panel');
          return !said.includes(t('collect-start')) || (said.includes(t('covered')) ? 'again' : false);
        }, 'the press to be answered')) === true;
      if (!begun) await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await until(
      async () => (await seen(overlay, '.panel')).includes('The page offers no more: 37 orders saved'),
      'the end',
      40_000,
    );
    await catalog.stands(ORDERS, 'done', 'Done. Seen');
    await catalog.stands('save-receipts', 'done');

    await catalog.reload(page);
    await catalog.stands(ORDERS, 'done', 'The newest orders were seen again just now');
    expect(await page.evaluate(() => document.querySelectorAll('.order-item').length)).toBe(10);

    catalog.show({ ...all, orders: [newer('unpaid'), ...all.orders] });
    await catalog.reload(page);
    await catalog.stands(ORDERS, 'todo', '1 of the 10 orders shown is unpaid');

    await backToStoredCopy(page);
    catalog.show({ ...all, orders: [newer('finished'), ...all.orders] });
    await catalog.stands(ORDERS, 'todo');
    const copy = await catalog.panel(page);
    await says(copy, '.panel', t('stored'));
    await catalog.restedAfter(() => press(copy, '.panel', t('reload')));
    await catalog.stands(ORDERS, 'done', 'The newest orders were seen again just now');
  });

  test('2.8 an unreadable refund list, "Nothing is open", Undo: both answers are taken back', async () => {
    const panel = await panelOver(silent[1], t('look-nothing'));
    await press(panel, '.panel', t('look-nothing'));
    await catalog.stands('settle-refunds', 'done', 'Marked done by you');
    await catalog.stands('close-disputes', 'done', 'Marked done by you');
    await press(panel, '.toasts', t('undo'));
    await catalog.stands('settle-refunds', 'unknown');
    await catalog.stands('close-disputes', 'unknown');
  });

  test('2.14 the address is removed, the page empty: "Nothing is left" is newer than what was seen', async () => {
    await catalog.stands('remove-addresses', 'unknown');
    const panel = await panelOver(silent[0], t('look-none-left'));
    await press(panel, '.panel', t('look-none-left'));
    await catalog.stands('remove-addresses', 'done', 'Marked done by you');
  });

  test('2.9 two parcels arrive and show as completed among the ten newest of 140: those two are no longer open', async () => {
    const list = finished(140).map((one, n): Order => (n === 0 || n === 3 || n === 14 ? { ...one, state: 'shipped' } : one));
    const many = account('one-hundred-and-forty', list);
    catalog.show(many);
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'todo', '2 of the 10 orders shown are on the way');
    await page.click('.order-more button');
    await catalog.stands(ORDERS, 'todo', '3 of the 20 orders shown are on the way');
    catalog.show({
      ...many,
      orders: list.map((one, n): Order => (n < 10 ? { ...one, state: 'finished', end: 'completed' } : one)),
    });
    await catalog.reload(page);
    await catalog.stands(ORDERS, 'todo', '1 order still open when last seen');
  });
});

describe('what was seen open stays open', () => {
  test('2.1 a case on order 15, ticked away, is still open after a reload that shows ten', async () => {
    const list = finished(20).map((one, n): Order => (n === 14 ? { ...one, case: 'open' } : one));
    catalog.show(account('case-on-fifteen', list));
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await page.click('.order-more button');
    await catalog.stands('close-disputes', 'todo');
    await catalog.answer('close-disputes', t('did-this'));
    await says(catalog.guide(), '.toasts', 'Noted. Close your disputes: 1 still open');
    await catalog.stands('close-disputes', 'todo', 'You ticked this, but the page shows 1 open.');
    await catalog.reload(page);
    await catalog.stands('close-disputes', 'todo', 'You ticked this, but the page shows 1 open.');
  });

  test('2.2 an old tab that redraws itself or is brought to the front takes nothing back', async () => {
    catalog.show(settled);
    await catalog.forget();
    const old = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'done');
    catalog.show(account('one-more', [newer('unpaid'), ...settled.orders]));
    await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'todo');
    const redraw = (): Promise<void> =>
      old.evaluate(() => {
        const list = document.querySelector('.order-content');
        list?.replaceChildren(...Array.from(list.children, (one) => one.cloneNode(true)));
        list?.lastElementChild?.remove();
      });
    await redraw();
    await old.front();
    await redraw();
    await new Promise((resolve) => setTimeout(resolve, 3500));
    await catalog.stands(ORDERS, 'todo');
  });

  test('2.3 a stored copy of a settled list proves nothing, until it is loaded anew', async () => {
    catalog.show(settled);
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'done');
    await stage().session.storage.clear();
    await backToStoredCopy(page);
    await catalog.stands(ORDERS, 'unknown');
    const overlay = await catalog.panel(page);
    await says(overlay, '.panel', t('stored'));
    await catalog.restedAfter(() => press(overlay, '.panel', t('reload')));
    await catalog.stands(ORDERS, 'done');
  });

  test('2.4 an order’s own page opens what the list had settled', async () => {
    catalog.show(settled);
    await catalog.forget();
    await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'done');
    const [, second] = settled.orders as [Order, Order];
    catalog.show(
      account('on-its-way', [settled.orders[0] as Order, { ...second, state: 'shipped' }, ...settled.orders.slice(2)]),
    );
    await catalog.visit(ownPage(second.id));
    await catalog.stands(ORDERS, 'todo', '1 order still open when last seen');
  });

  test('2.15 set aside with one open, eight more later: it is asked again', async () => {
    catalog.show(account('one', orders(['shipped', 1], ['finished', 4])));
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'todo');
    await catalog.answer(ORDERS, t('set-aside'));
    await catalog.stands(ORDERS, 'set-aside');
    catalog.show(account('nine', orders(['shipped', 9])));
    await catalog.reload(page);
    await catalog.stands(ORDERS, 'todo', '9 of the 9 orders shown are on the way');
  });

  test('2.1 a tick over two parcels is only noted, in the overlay too', async () => {
    catalog.show(account('two', orders(['shipped', 2], ['finished', 3])));
    await catalog.forget();
    const overlay = await catalog.panel(await catalog.visit(AT.orders));
    await press(overlay, '.panel', t('did-receive-orders'));
    await says(overlay, '.toasts', 'Noted. Wait for your parcels: 2 still open');
    await catalog.stands(ORDERS, 'todo', 'You ticked this, but the page shows 2 on the way.');
  });
});

describe('whose account it is', () => {
  test('2.5 A is read and signed out, B signs in: A proves nothing for B, and the popup asks', async () => {
    const { session } = stage();
    catalog.show(settled);
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'done');
    catalog.show({ ...settled, session: 'out' });
    await page.reload();
    await catalog.stands(ORDERS, 'unknown', 'possibly on another account');
    const other = ['8190000000770001', '8190000000770002'].map((id, n) => order(n, 'finished', { id }));
    catalog.show(account('another', other));
    const again = await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'unknown', 'possibly on another account');
    const popup = await session.popup();
    await says(popup, '.note', t('whose'));
    await press(popup, '.note', t('whose-another'));
    await popup.waitFor(() => document.querySelector('.note') === null);
    await popup.close();
    await catalog.reload(again);
    await catalog.stands(ORDERS, 'done');
  });

  test('2.5 open on aliexpress.us, then finished on aliexpress.com: the worse counts, until that account is not used', async () => {
    const { session } = stage();
    const host = 'www.aliexpress.us';
    catalog.show(account('us', [order(30, 'shipped')], { host }));
    await catalog.forget();
    await catalog.visit(`https://${host}/p/order/index.html`);
    await catalog.stands(ORDERS, 'todo');
    catalog.show(settled);
    await catalog.visit(AT.orders);
    await catalog.stands(ORDERS, 'todo', 'The 1 order shown is on the way');
    const popup = await session.popup();
    await says(popup, '.also', t('also-us'));
    await press(popup, '.also', t('also-us-not'));
    await popup.waitFor(() => document.querySelector('.also') === null);
    await popup.close();
    await catalog.stands(ORDERS, 'done');
  });
});

describe('no more is taken for said than was said', () => {
  test('2.6 one order’s page and receipt take no tick of all receipts; "I have asked for it" is noted with its day', async () => {
    catalog.show(settled);
    await catalog.forget();
    const id = settled.orders[0]?.id ?? '';
    for (const address of [ownPage(id), `https://www.aliexpress.com/p/tax-ui/index.html?orderId=${id}`]) {
      const page = await stage().session.open(address);
      const panel = await catalog.panel(page);
      await says(panel, '.panel', t('keep-start'));
      expect(await seen(panel, '.panel')).not.toContain(t('did-save-receipts'));
      await page.close();
    }
    const page = await stage().session.open('https://privacy.aliexpress.com/home#/');
    const panel = await catalog.panel(page);
    expect(await seen(panel, '.panel')).not.toContain(t('did-this'));
    await press(panel, '.panel', t('asked'));
    await catalog.stands('save-personal-data', 'unknown', t('evidence-data-asked', { day: english.day(Date.now()) }));
    await says(panel, '.toasts', t('toast-asked'));
    await page.close();
  });
});

describe('0 dead ends in a language whose words nobody knows', () => {
  const list = finished(20);
  const hebrew = (special: Partial<Scenario>): Scenario =>
    account('hebrew', list, { language: 'he', currency: 'ILS', ...special });

  test('1.2 with the page’s data, the list shown to its end is done', async () => {
    catalog.show(hebrew({}));
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await page.click('.order-more button');
    await catalog.stands(ORDERS, 'done', 'Done. Seen');
  });

  test('1.2 without data the person’s own word counts', async () => {
    catalog.show(hebrew({ embedded: 'missing' }));
    await catalog.forget();
    const page = await catalog.visit(AT.orders);
    await page.click('.order-more button');
    await catalog.stands(ORDERS, 'unknown', '20 of the 20 orders shown could not be read');
    const panel = await catalog.panel(page);
    await press(panel, '.panel', t('did-receive-orders'));
    await catalog.stands(ORDERS, 'done', 'Marked done by you');
    await catalog.reload(page);
    await catalog.stands(ORDERS, 'done', 'Marked done by you');
  });
});
