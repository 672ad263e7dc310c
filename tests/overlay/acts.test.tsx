/** @vitest-environment happy-dom */
import { expect, test } from 'vitest';
import { assess } from '../../lib/model/checklist';
import type { Facts } from '../../lib/model/page';
import type { PageKind } from '../../lib/site/kinds';
import { taskOf } from '../../lib/tasks';
import { held } from '../readings';
import { NOW, overlay, said } from './overlay';

const WHOLE_TASK = ['I did this', 'All have arrived', 'All are closed', 'All are saved', 'No, this is everything'];

const PAGES: readonly (readonly [PageKind, Facts])[] = [
  ['order-detail', {}],
  ['order-detail', { ordersShown: 1, ordersShipped: 1 }],
  ['order-detail', { ordersShown: 1, ordersFinished: 1 }],
  ['receipt', {}],
  ['refund-case', { caseOpen: true }],
  ['order-tracking', {}],
];

test.each(PAGES)('2.6 the page of one, %s that says %j: no answer there is one to the whole task', (page, facts) => {
  for (const keeping of [true, false]) {
    const { root } = overlay({ page, facts, keeping, kept: { orders: 3 } });
    expect(said(root, 'button').filter((name) => WHOLE_TASK.includes(name ?? ''))).toEqual([]);
  }
});

test('2.6 privacy centre: asked on a day is not done', () => {
  const [state] = assess([taskOf('save-personal-data')], held({}, { asked: NOW - 5 }), {}, NOW);
  expect(state).toMatchObject({ status: 'unknown', evidence: { say: 'data-asked', at: NOW - 5 } });
});
