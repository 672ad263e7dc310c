import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { readingScript } from '../scripts/bench/reading';
import type { readOrders } from '../scripts/bench/reading-entry';
import { accountOf, renderPage } from './site';

test('what `npm run bench` reads a long list with is our reading, in pieces', async () => {
  const { window } = new Window() as unknown as { window: globalThis.Window & { readOrders?: typeof readOrders } };
  window.document.documentElement.innerHTML = renderPage(accountOf(60, 60), 'order-list');
  new Function('window', 'document', await readingScript())(window, window.document);
  const slices = window.readOrders?.();
  let next = slices?.next();
  let pauses = 0;
  for (; next?.done === false; pauses += 1) next = slices?.next();
  expect(next?.value?.facts.ordersShown).toBe(60);
  expect(pauses).toBeGreaterThan(1);
});
