/** @vitest-environment happy-dom */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { isSettledHere } from '../../components/overlay/content';
import { ChangedPages } from '../../components/popup/ChangedPages';
import { overlayViewOf } from '../../entrypoints/overlay/view';
import { LOCALES, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import type { ReadOutcome } from '../../lib/messages';
import type { Drift } from '../../lib/model/health';
import type { PageKind } from '../../lib/site/kinds';
import { loadStore } from '../../lib/storage';
import { sent } from '../readings';
import { everything, type Finding, localeIn, NOW, overlay, pillName, said, sightOf } from './overlay';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const counts = { ordersShown: 4, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0, ordersUnclear: 0, moreOrders: false };
const FINISHED = { ...counts, ordersFinished: 4, casesOpen: 0 };
const OPEN = { ...counts, ordersFinished: 3, ordersShipped: 1, casesOpen: 0 };

const over = (finding: Finding, changed: Drift) => overlay(finding, { view: { ...sightOf(finding), changed } }).root;
async function note(finding: Finding, changed: Drift): Promise<(string | null)[]> {
  const root = over(finding, changed);
  await vi.waitFor(() => expect(root.querySelector('.note')).not.toBeNull());
  return said(root, '.note :is(h2, p)');
}

test.each<[name: string, drift: Drift, says: string]>([
  [
    'prices',
    { all: 1, status: 1, number: 1, date: 1, price: 0, item: 1 },
    'No longer found, at least in part: prices. Still found: statuses, order numbers, dates, and items.',
  ],
  [
    'prices and dates',
    { status: 1, date: 0, price: 0 },
    'No longer found, at least in part: dates and prices. Still found: statuses.',
  ],
  ['nothing else', { status: 0 }, 'No longer found, at least in part: statuses.'],
  ['everything', { all: 0, status: 0, date: 0 }, 'What Last Orders read here before is no longer found.'],
  ['a sign of another version', { price: 0, colour: 0 } as Drift, 'No longer found, at least in part: prices.'],
])('it says what no longer comes and what still does: %s', async (_, drift, says) => {
  expect(await note({ page: 'order-list', facts: FINISHED }, drift)).toEqual([
    'AliExpress has changed this page',
    `${says} Check by hand what the page says. As it is now, it proves nothing in your list.`,
  ]);
});

test.each(LOCALES)('in %s all of it has words, folded and in the popup too', async (code) => {
  const locale = localeIn(code);
  const finding = { page: 'order-list', facts: FINISHED, locale } as const;
  const [title, what = ''] = await note(finding, { status: 1, number: 0, date: 0, price: 0, item: 1 });
  expect(title).toBe(locale.t('changed'));
  for (const sign of ['status', 'number', 'date', 'price', 'item']) expect(what).toContain(locale.t(`sign-${sign}`));
  expect(pillName({ ...sightOf(finding), changed: { price: 0 } })).toContain(messagesOf('background', code)['pill-changed']);
  const root = document.createElement('div');
  const words = localeOf(code, messagesOf('popup', code));
  render(<ChangedPages changed={{ 'order-list': { price: 0 }, coins: { all: 0 } }} locale={words} />, root);
  for (const kind of ['order-list', 'coins']) expect(root.textContent).toContain(words.t(`page-${kind}`));
});

test('a page that could not be read says both, and the person’s own answer counts', async () => {
  const root = over({ page: 'coins', outcome: 'unread' }, { all: 0 });
  await vi.waitFor(() => expect(said(root, 'h2')).toEqual(['AliExpress has changed this page', 'Could not read this page']));
});

test('what was proved before does not speak for the page as it is now', () => {
  const finding = { page: 'order-list', facts: FINISHED } as const;
  const hint = (changed: Drift | undefined): string =>
    said(overlay(finding, { view: { ...sightOf(finding), changed } }).root, '.hint').join();
  expect(hint(undefined)).toContain('The page offers no more');
  expect(hint({ price: 0 })).not.toContain('The page offers no more');
  expect(hint({ price: 0 })).not.toContain('All 4 orders shown are finished');
  expect(hint({ price: 0 })).toContain('Done. Seen just now');
  const settled = sightOf({ ...finding, ticks: everything('done') });
  expect([isSettledHere(settled), isSettledHere({ ...settled, changed: { price: 0 } })]).toEqual([true, false]);
});

test('folded, something open comes before it', () => {
  expect(pillName({ ...sightOf({ page: 'order-list', facts: FINISHED }), changed: { price: 0 } })).toContain('Page has changed');
  expect(pillName({ ...sightOf({ page: 'order-list', facts: OPEN }), changed: { price: 0 } })).toContain('1 on the way');
});

test.each<[page: PageKind, outcome: ReadOutcome, shows: boolean]>([
  ['order-list', 'read', true],
  ['order-list', 'unread', true],
  ['order-list', 'loading', false],
  ['order-list', 'signed-out', false],
  ['order-list', 'robot-check', false],
  ['wallet', 'read', false],
])('of what is stored it is told over %s, %s: %s', async (page, outcome, shows) => {
  const store = { ...(await loadStore()), changed: { 'order-list': { price: 0 } } };
  const { state } = sent(page, {}, { at: NOW, outcome });
  const view = overlayViewOf(state, { now: NOW, store, prepare: [], close: [], after: [] }, localeIn('en'));
  expect(view.changed !== undefined).toBe(shows);
});

test('the popup has no line while nothing has changed', () => {
  const root = document.createElement('div');
  render(<ChangedPages changed={{}} locale={localeIn('en')} />, root);
  expect(root.textContent).toBe('');
});
