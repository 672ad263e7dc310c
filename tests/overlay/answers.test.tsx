// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../lib/locale';
import type { Facts } from '../../lib/model/page';
import type { AccountQuestion } from '../../lib/page-store/account-question';
import { all, type Finding, localeIn, MIN, NOW, overlay, pillName, press, said, sightOf } from './overlay';

const LIST: Facts = { ordersShown: 10, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0, ordersUnclear: 0, casesOpen: 0 };
const FINISHED: Facts = { ...LIST, ordersFinished: 10 };
const ON_THE_WAY: Facts = { ...LIST, ordersShipped: 2, ordersFinished: 8 };
const CASES: Facts = { casesShown: 4, casesOpen: 0, casesFinished: 4, casesUnclear: 0 };

const answers = (root: ParentNode): (string | null)[] => said(root, '.hint > .actions :is(button, a)');
const heads = (root: ParentNode): (string | null)[] =>
  all(root, '.panel-body :is(h2, h3)').map((one) => one.textContent?.replace(/^[^.]*\. /, '') ?? null);

describe('whose account it is', () => {
  const accountQuestion = (...asked: AccountQuestion[]) => ({ asked, onSame: vi.fn(), onAnother: vi.fn() });
  const both: AccountQuestion[] = [
    { host: 'com', why: 'no-mark' },
    { host: 'us', why: 'empty' },
  ];

  test.each(LOCALES)('2.5 signed out and in as another: the overlay asks, in %s', (code) => {
    const locale = localeIn(code);
    for (const why of ['signed-out', 'no-mark', 'empty'] as const) {
      const { root } = overlay({ page: 'order-list', locale }, { accountQuestion: accountQuestion({ host: 'com', why }) });
      expect(said(root, '.note h2')).toEqual([locale.t('whose')]);
      expect(said(root, '.note p')[0]).toContain('aliexpress.com');
    }
    // What is told once it is answered is among the words, too.
    expect(locale.t('toast-another-account')).toBeTruthy();
  });

  test('2.5 two hosts: one question after the other, its answers alike', () => {
    const asked = accountQuestion(...both);
    const { root } = overlay({ page: 'order-list' }, { accountQuestion: asked });
    expect(said(root, '.note h2')).toEqual(['Is this another account?']);
    expect(all(root, '.note button').map(({ className, textContent }) => [textContent, className])).toEqual([
      ['Same account', 'btn small'],
      ['Another account', 'btn small'],
    ]);
    press(root, 'Same account');
    press(root, 'Another account');
    expect([asked.onSame.mock.calls, asked.onAnother.mock.calls]).toEqual([[['com']], [['com']]]);
  });

  test('2.5 what it clears is said before it is pressed, and nothing shouts', () => {
    const { root } = overlay({ page: 'order-list' }, { accountQuestion: accountQuestion(...both.slice(0, 1)) });
    expect(said(root, '.note p')[0]).toMatch(/“Another account” clears everything seen and ticked so far\.$/);
    expect(all(root, '.note').map((one) => one.getAttribute('role'))).toEqual(['status']);
  });
});

describe('a stored copy', () => {
  const stored: Finding = { page: 'order-list', facts: { ...ON_THE_WAY, moreOrders: true } };

  test('2.3 of unknown age: loading it anew is the one thing to do', () => {
    const { root, acts } = overlay({ ...stored, stored: true });
    expect(heads(root)[0]).toBe('This is a stored copy of the page');
    expect(said(root, '.primary')).toEqual(['Reload this page']);
    expect(all(root, 'h2').map((one) => one.textContent)).toEqual(['This is a stored copy of the page']);
    press(root, 'Reload this page');
    expect(acts.onReload).toHaveBeenCalledOnce();
  });

  test('2.3 the pill says so unless something open is to be told', () => {
    const pill = (facts: Facts): string => pillName(sightOf({ page: 'order-list', facts, stored: true }));
    expect(pill({ ...FINISHED, moreOrders: true })).toBe('Last Orders: Stored copy');
    expect(pill({ ...ON_THE_WAY, moreOrders: true })).toBe('Last Orders: 2 on the way');
  });

  test('2.3 a page of known age is none', () =>
    expect(heads(overlay(stored).root)).not.toContain('This is a stored copy of the page'));
});

describe('what may be answered', () => {
  test.each<[string, Finding]>([
    ['orders', { page: 'order-list', facts: FINISHED, below: { coverage: 'part' } }],
    ['refunds', { page: 'refund-list', facts: CASES, below: { coverage: 'part' } }],
  ])('1.2 no sign that these are all the %s: the person is asked to look at the end', (_, finding) => {
    const { root, acts } = overlay(finding);
    expect(said(root, '.hint .evidence')[0]).toContain('Nothing on the page says that this is everything.');
    expect(answers(root)).toEqual(['No, this is everything', 'Set aside']);
    expect(all(root, '.hint .actions button').map(({ className }) => className)).toEqual(['btn small', 'btn plain small']);
    press(root, 'No, this is everything');
    expect(acts.onAct.mock.calls[0]?.[0]).toBe('that-is-all');
  });

  test.each<[string, Facts]>([
    ['under a filter', { ...FINISHED, filtered: true }],
    ['with older orders behind a button', { ...FINISHED, moreOrders: true }],
  ])('1.2 a list %s has no press that ticks what nobody has seen', (_, facts) => {
    const { root } = overlay({ page: 'order-list', facts, below: { coverage: 'part' } });
    expect(answers(root)).not.toContain('I did this');
    expect(answers(root)).toContain('Set aside');
  });

  test('1.2 a filter is told before what is open under it', () => {
    const { root } = overlay({ page: 'order-list', facts: { ...ON_THE_WAY, filtered: true }, below: { coverage: 'part' } });
    expect(heads(root).slice(0, 2)).toEqual(['This shows only part of your orders', '2 of the 10 orders shown are on the way']);
  });

  test.each(['order-detail', 'receipt'] as const)('2.6 one order’s %s: nothing there ticks the whole account', (page) => {
    const { root } = overlay({ page, keeping: true, kept: { orders: 4 } });
    for (const name of ['I did this', 'No, this is everything', 'I have asked for it']) expect(answers(root)).not.toContain(name);
  });

  test('2.6 privacy centre: that it was asked for is no answer yet', () => {
    const { root, acts } = overlay({ page: 'privacy-centre' });
    expect(answers(root)).toEqual(['I have asked for it', 'Set aside']);
    press(root, 'I have asked for it');
    expect(acts.onAct.mock.calls).toEqual([['asked', expect.objectContaining({ status: 'unknown' })]]);
  });

  test.each(LOCALES)('2.6 asked: not done, with its day and what comes next, in %s', (code) => {
    const locale = localeIn(code);
    const asked = NOW - 2 * 24 * 60 * MIN;
    const { root } = overlay({ page: 'privacy-centre', asked, locale });
    const task = all(root, '[data-task="save-personal-data"]')[0];
    expect(task?.dataset.status).toBe('unknown');
    expect(task?.textContent).toContain(locale.day(asked));
    expect(answers(root)).toEqual([locale.t('set-aside')]);
  });
});
