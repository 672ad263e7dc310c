/** @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/locale';
import type { CollectEnd, CollectorState } from '../../lib/messages';
import type { PageKind } from '../../lib/site/kinds';
import { pageKinds } from '../../lib/site/kinds';
import { type Finding, guidePlace, localeIn, MIN, NOW, overlay, pillName, press, said, sightOf } from './overlay';

const KEEPING: PageKind[] = ['order-list', 'order-detail', 'receipt', 'refund-list', 'review-list'];
const kept = { orders: 137, incomplete: 6, reviews: 12, oldest: '2019-05-03' };
/** Ten orders, all finished, more behind the button. */
const part = { ordersShown: 10, ordersFinished: 10, ordersUnclear: 0, ordersKept: 10, moreOrders: true };
const whole = { ...part, moreOrders: false };

describe('keeping', () => {
  test.each(pageKinds)('is offered on %s only if orders or reviews stand there', (page) => {
    const offered = said(overlay({ page }).root, 'button').includes('Keep a copy');
    expect(offered).toBe(KEEPING.includes(page));
  });

  test('is one press away, and says what it means before', () => {
    const { root, acts } = overlay({ page: 'order-list', facts: part });
    expect(said(root, '.keep')[0]).toMatch(
      /^Keep a copy on this computer.*sent to no one\. Never your postal address, phone number or email address\./,
    );
    press(root, 'Keep a copy');
    expect(acts.onKeep).toHaveBeenCalledOnce();
  });

  test.each(['loading', 'unread', 'robot-check', 'signed-out'] as const)('waits while the page is %s', (outcome) =>
    expect(said(overlay({ page: 'order-list', outcome }).root, '.keep')).toEqual([]),
  );

  test.each([
    ['order-list', kept, '137 orders saved, 6 incomplete'],
    ['order-detail', { orders: 1 }, '1 order saved'],
    ['refund-list', {}, '0 orders saved'],
    ['review-list', kept, '12 reviews saved'],
    ['review-list', { reviews: 1 }, '1 review saved'],
  ] as const)('tells on %s what is kept: %o', (page, figures, says) => {
    const { root } = overlay({ page, keeping: true, kept: figures });
    expect(said(root, '.kept span')).toEqual([says]);
    expect(guidePlace(root, 'Open your copy')).toBe('orders');
    expect(said(root, 'button')).not.toContain('Keep a copy');
  });

  test('takes the place of the hint for receipts', () =>
    expect(said(overlay({ page: 'order-list', facts: part }).root, 'h3')).not.toContain('Not checked. Keep your receipts'));
});

const OFFER = 'Start collecting';
describe('the collector', () => {
  test.each([
    ['more orders behind the button', part, true],
    ['the page does not say whether there are more', { ordersShown: 10 }, true],
    ['no more orders', whole, false],
    ['a filtered list', { ...part, filtered: true }, false],
  ] as const)('is offered or not: %s', (_, facts, offered) =>
    expect(said(overlay({ page: 'order-list', keeping: true, facts }).root, 'button').includes(OFFER)).toBe(offered),
  );

  test.each(KEEPING.filter((page) => page !== 'order-list'))('is not offered on %s', (page) =>
    expect(said(overlay({ page, keeping: true }).root, 'button')).not.toContain(OFFER),
  );

  test('is not offered before keeping', () =>
    expect(said(overlay({ page: 'order-list', facts: part }).root, 'button')).not.toContain(OFFER));

  test('says before it starts what it presses, how, and that it can be stopped', () => {
    const { root, acts } = overlay({ page: 'order-list', keeping: true, facts: part });
    expect(said(root, '.keep .evidence')[0]).toBe(
      'Press “View orders” yourself, or let Last Orders press it for you, slowly. It is the only thing it ever presses on a page, and you can stop it at any time.',
    );
    expect(said(root, 'h2, h3').filter((title) => title?.includes('Older orders'))).toHaveLength(1);
    press(root, OFFER);
    expect(acts.onCollect.mock.calls).toEqual([['start']]);
  });
});

const running: CollectorState = { phase: 'running', shown: 60, startedAt: NOW - 4 * MIN };
const collecting = (how: CollectorState, more: Partial<Finding> = {}): ReturnType<typeof overlay> =>
  overlay({ page: 'order-list', keeping: true, facts: part, kept, collecting: how, ...more });

describe('while orders are collected', () => {
  test('figures, a bar without a share, Pause and Stop', () => {
    const { root, acts } = collecting(running);
    expect(said(root, '.keep dt')).toEqual(['Orders saved', 'Back to', 'Time so far']);
    expect(said(root, '.keep dd')).toEqual(['137', 'May 3, 2019', '4 min']);
    expect(root.querySelector('[role="progressbar"]')?.hasAttribute('aria-valuenow')).toBe(false);
    expect(root.querySelector('.primary')).toBeNull();
    press(root, 'Pause');
    press(root, 'Stop');
    expect(acts.onCollect.mock.calls).toEqual([['pause'], ['stop']]);
  });

  test('it comes first, and the pill tells it', () => {
    const { root } = collecting(running);
    expect(said(root, '.panel-body h2, .panel-body h3')[0]).toBe('Collecting your orders');
    expect(overlayPill(running)).toBe('Last Orders: 137 saved');
  });

  test('paused, it waits for the person', () => {
    const { root, acts } = collecting({ ...running, phase: 'paused' });
    expect(said(root, '.keep h2')).toEqual(['Paused']);
    expect(root.querySelector('[role="progressbar"]')).toBeNull();
    press(root, 'Continue');
    expect(acts.onCollect.mock.calls).toEqual([['start']]);
  });

  test.each([
    [0, 'under 1 min'],
    [-5 * MIN, 'under 1 min'],
    [59_999, 'under 1 min'],
    [61 * MIN, '61 min'],
  ])('%d ms so far', (ms, says) =>
    expect(said(collecting({ ...running, startedAt: NOW - ms }).root, '.keep dd').at(-1)).toBe(says),
  );

  test('without a certain day the oldest is left out', () =>
    expect(said(collecting(running, { kept: { orders: 3 } }).root, '.keep dt')).toEqual(['Orders saved', 'Time so far']));
});

function overlayPill(how: CollectorState): string {
  return pillName(sightOf({ page: 'order-list', keeping: true, kept, facts: part, collecting: how }));
}

/** Why it ended, what the title proves, and whether more may be there. */
const ENDS: readonly (readonly [CollectEnd, string, RegExp | undefined])[] = [
  ['end', 'The page offers no more: 137 orders saved, 6 incomplete', undefined],
  ['nothing-new', 'Nothing new appeared three times in a row: 137 orders saved, 6 incomplete', /stopped.*There may be more/],
  ['stopped', 'You stopped it: 137 orders saved, 6 incomplete', /There may be more/],
  ['robot-check', 'AliExpress wants to know you are human: 137 orders saved, 6 incomplete', /Answer the check/],
  ['signed-out', 'You are signed out: 137 orders saved, 6 incomplete', /Sign in/],
  ['left-alone', 'This tab was in the background: 137 orders saved, 6 incomplete', /Stay on this tab/],
  ['changed', 'The page changed: 137 orders saved, 6 incomplete', /did not understand/],
  ['unsaved', 'The most recent orders were not saved: 137 orders saved, 6 incomplete', /saved before is still here/],
];

describe.each(ENDS)('the collector ended: %s', (end, title, why) => {
  const ended: CollectorState = { ...running, phase: 'ended', end };

  test('says what that proves', () => {
    const { root } = collecting(ended);
    expect(said(root, '.keep h2')).toEqual([title]);
    if (why) expect(said(root, '.keep .evidence')[0]).toMatch(why);
    else expect(said(root, '.keep .evidence')).toEqual([]);
    expect(said(root, 'button').includes('Continue')).toBe(end !== 'end');
    expect(guidePlace(root, 'Open your copy')).toBe('orders');
  });

  test.each(LOCALES.filter((code) => code !== 'en'))('in %s too', (code) => {
    const { root } = collecting(ended, { locale: localeIn(code) });
    expect(said(root, '.keep')[0]).not.toMatch(/undefined|[{}]/);
  });
});

test.each(['robot-check', 'signed-out'] as const)('a %s in the middle leaves the figures in sight', (outcome) => {
  const { root } = collecting({ ...running, phase: 'ended', end: outcome }, { outcome });
  expect(said(root, '.keep h2')[0]).toContain('137 orders saved');
});
