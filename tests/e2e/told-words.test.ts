import { expect, test } from 'vitest';
import { finishedAs } from '../site/told';
import { press, says, seen, t } from './person';
import { useDesk } from './person-desk';
import { AT } from './stage';

const ORDERS = 'receive-orders';
const { settled, word, contradicted } = finishedAs('he');
const { catalog } = useDesk(settled);

const BY_WORD = 'Done, by your word on 4 of 4. Seen';

test('a list in a language nobody has words for is settled by the person’s answers, and undone by one sign, or by them', {
  timeout: 120_000,
}, async () => {
  catalog.show(settled);
  await catalog.forget();
  const page = await catalog.visit(AT.orders);
  await catalog.stands(ORDERS, 'unknown', '4 of the 4 orders shown could not be read');

  const panel = await catalog.panel(page);
  await says(panel, '.words', t('words-ask'));
  expect(await seen(panel, '.words li')).toContain(word);
  expect(await seen(panel, '.words li')).toContain('on 4 orders');
  await press(panel, '.words', t('words-unsure'));
  await says(panel, '.words', t('words-said-unsure'));
  await catalog.stands(ORDERS, 'unknown');
  await press(panel, '.words', t('take-back'));

  await press(panel, '.words', t('words-open'));
  // A review can be written of the other two: a sign that they are over, against the person's word.
  await catalog.stands(ORDERS, 'todo', '2 of the 4 orders shown are open, 2 by your word');
  await says(panel, '.words', t('words-said-open'));
  await press(panel, '.words', t('take-back'));
  await catalog.stands(ORDERS, 'unknown');

  await press(panel, '.words', t('words-finished'));
  await catalog.stands(ORDERS, 'done', BY_WORD);
  await says(panel, '.words', t('words-said-finished'));
  await catalog.stands('close-disputes', 'unknown');

  catalog.show(contradicted);
  await catalog.reload(page);
  await catalog.stands(ORDERS, 'todo', '1 of the 4 orders shown is on the way');
  catalog.show(settled);
  await catalog.reload(page);
  await catalog.stands(ORDERS, 'done', BY_WORD);

  const guide = catalog.guide();
  await guide.front();
  await says(guide, '#settings-words', word);
  await press(guide, '#settings-words', t('take-back'));
  await catalog.stands(ORDERS, 'unknown');
  await guide.waitFor(() => document.querySelector('#settings-words') === null);
  await press(guide, '.toasts', t('undo'));
  await says(guide, '#settings-words', word);
  // The page has been told anew, and reads once more by that word.
  await page.front();
  await catalog.stands(ORDERS, 'done', BY_WORD);
});
