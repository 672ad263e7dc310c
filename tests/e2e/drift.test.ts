import { expect, test } from 'vitest';
import { orders, scenario } from '../site';
import { until } from './base';
import { pillSays } from './overlay';
import { says, seen, t } from './person';
import { useDesk } from './person-desk';
import { AT } from './stage';

const ORDERS = 'receive-orders';
const account = (name: string, special: { bare?: true }) =>
  scenario(name, '', { orders: orders(['finished', 8, special]), embedded: 'missing' });
const healthy = account('healthy', {});
/** Not one of its orders shows what it cost. */
const unpriced = account('unpriced', { bare: true });
const { catalog, stage } = useDesk(healthy);

const GONE = t('changed-gone', { what: t('sign-price') });

test('a page that no longer shows prices says so, over it and in the popup, until it does again', {
  timeout: 120_000,
}, async () => {
  catalog.show(healthy);
  await catalog.forget();
  const before = await catalog.visit(AT.orders);
  await catalog.reload(before);
  await catalog.stands(ORDERS, 'done');
  const panel = await catalog.panel(before);
  expect(await seen(panel, '.panel')).not.toContain(t('changed'));
  await catalog.close(before);

  catalog.show(unpriced);
  // What was read goes, what was learnt of the page stays: what is done now is done by the changed page.
  await stage().session.storage.remove('reading:order-list', 'marks', 'account');
  const page = await catalog.visit(AT.orders);
  const over = await catalog.panel(page);
  await says(over, '.note', t('changed'));
  await says(over, '.note', GONE);
  await says(over, '.note', t('changed-hand'));
  await catalog.stands(ORDERS, 'unknown');
  await catalog.answer(ORDERS, t('did-this'));
  await catalog.stands(ORDERS, 'done', 'Marked done by you');

  const popup = await stage().session.extensionPage('popup.html', { width: 380, height: 600 });
  await says(popup, '.also', t('page-order-list'));

  catalog.show(healthy);
  await catalog.reload(page);
  await catalog.stands(ORDERS, 'done', 'Seen');
  const again = await catalog.panel(page);
  await until(async () => !(await seen(again, '.panel')).includes(t('changed')), 'the note to go');
  await until(() => popup.evaluate(() => document.querySelector('.also') === null), 'the line to go');
  await popup.close();
});

test('folded, it says that the page has changed', async () => {
  catalog.show(healthy);
  await catalog.forget();
  const page = await catalog.visit(AT.orders);
  await catalog.reload(page);
  catalog.show(unpriced);
  await catalog.reload(page);
  await pillSays(page, 'Page has changed');
});
