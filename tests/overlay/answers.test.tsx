// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { OverlayView } from '../../components/overlay/content';
import { LOCALES } from '../../lib/locale';
import type { TaskState } from '../../lib/model/checklist';
import type { Facts } from '../../lib/model/page';
import type { AccountQuestion } from '../../lib/page-store/account-question';
import { all, type Finding, guidePlace, localeIn, MIN, NOW, overlay, pillName, press, SENT, said, sightOf } from './overlay';

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

  test.each(LOCALES)('2.5 signed out and in as another: the overlay asks, in %s', async (code) => {
    const locale = localeIn(code);
    for (const why of ['signed-out', 'no-mark', 'empty'] as const) {
      const { root } = overlay({ page: 'order-list', locale }, { accountQuestion: accountQuestion({ host: 'com', why }) });
      await vi.waitFor(() => expect(root.querySelector('.note')).not.toBeNull());
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
    expect(answers(root)).not.toContain('All have arrived');
    expect(answers(root)).toContain('Set aside');
  });

  test('1.2 a filter is told before what is open under it', () => {
    const { root } = overlay({ page: 'order-list', facts: { ...ON_THE_WAY, filtered: true }, below: { coverage: 'part' } });
    expect(heads(root).slice(0, 2)).toEqual(['This shows only part of your orders', '2 of the 10 orders shown are on the way']);
  });

  test.each(['order-detail', 'receipt'] as const)('2.6 one order’s %s: nothing there ticks the whole account', (page) => {
    const { root } = overlay({ page, keeping: true, kept: { orders: 4 } });
    for (const name of ['I did this', 'All are saved', 'No, this is everything', 'I have asked for it'])
      expect(answers(root)).not.toContain(name);
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

describe('the foot leads on', () => {
  const tour = { seen: 5, total: 9, next: 'addresses' } as const;
  const lead = (finding: Finding, on: OverlayView['tour'] | null = tour) =>
    overlay(finding, { view: { ...sightOf(finding), ...(on && { tour: on }) } });
  const words = (root: ParentNode) => said(root, '.panel-foot > *');

  test('it names the next page, says how many were seen, and goes there', () => {
    const { root, acts } = lead({ page: 'coupons', facts: { couponsShown: 3 } });
    expect(words(root)).toEqual(['Next: Your addresses', '5 of 9 pages seen', 'Open the guide']);
    press(root, 'Next: Your addresses');
    expect(acts.onGo).toHaveBeenCalledExactlyOnceWith('addresses');
  });

  test('at the end it leads to what is left', () => {
    const { root } = lead({ page: 'coins', facts: { coins: 0 } }, { seen: 8, total: 9 });
    expect(words(root)).toEqual(['Look at what is left', '8 of 9 pages seen', 'Open the guide']);
    expect(guidePlace(root, 'Look at what is left')).toBe('gate');
  });

  test('while it is not known on which host this is, nothing is named', () => {
    expect(words(lead({ page: 'coins' }, null).root)).toEqual(['0 of 14 done', 'Open the guide']);
  });

  test.each<[what: string, finding: Finding, look: string]>([
    ['nothing is open here', { page: 'wallet', facts: { balanceIsZero: true } }, 'primary'],
    ['it is no task’s page', { page: 'messages' }, 'primary'],
    ['something is open here', { page: 'coins', facts: { coins: 420 } }, 'outline'],
    ['there are older orders', { page: 'order-list', facts: { ...FINISHED, moreOrders: true } }, 'outline'],
    ['the page could not be read', { page: 'wallet', outcome: 'unread' }, 'outline'],
    ['the page is a stored copy', { page: 'wallet', facts: { balanceIsZero: true }, stored: true }, 'outline'],
  ])('where %s: its look is %3$s, and there is one main button at most', (_, finding, look) => {
    const { root } = lead(finding);
    expect(all(root, `.lead.${look}`)).toHaveLength(1);
    expect(all(root, '.btn.primary').length).toBeLessThanOrEqual(1);
  });

  test.each<[what: string, finding: Finding]>([
    ['closing', { page: 'close-account' }],
    ['the look-alike of closing', { page: 'deactivate-account' }],
    ['signing in', { page: 'sign-in' }],
    ['a robot check', { page: 'order-list', outcome: 'robot-check' }],
    ['a page without an account', { page: 'wallet', outcome: 'signed-out' }],
    ['any page once the request is sent', { page: 'wallet', ticks: SENT }],
  ])('%s leads nowhere else', (_, finding) => {
    expect(all(lead(finding).root, '.lead')).toEqual([]);
  });
});

describe('hiding it', () => {
  test('can be taken back, and nothing else stands there meanwhile', () => {
    const { root, acts } = overlay({ page: 'wallet' }, { hiding: true });
    expect(root.textContent).toBe('Hidden on pages like thisUndo');
    press(root, 'Undo');
    expect(acts.onUndoHide).toHaveBeenCalledOnce();
  });

  test('sticks once nobody took it back', () => {
    vi.useFakeTimers();
    const { acts } = overlay({ page: 'wallet' }, { hiding: true });
    vi.advanceTimersByTime(9_900);
    expect(acts.onHidden).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(acts.onHidden).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test.each([
    ['wallet', 1],
    ['close-account', 0],
    ['deactivate-account', 0],
  ] as const)('is offered on %s: %s', (page, buttons) => {
    expect(all(overlay({ page }).root, '[title="Hide on pages like this"]')).toHaveLength(buttons);
  });
});

test('while AliExpress asks whether somebody is there, that is the one block', () => {
  const { root } = overlay({ page: 'order-list', outcome: 'robot-check' });
  expect(said(root, 'h1, h2, h3')).toEqual(['AliExpress asks', 'AliExpress wants to know you are human']);
  expect(all(root, '.panel :is(a, footer)')).toEqual([]);
});

describe('13.7 every page that could not be read ends in an answer that counts', () => {
  test.each(
    LOCALES.flatMap((code) =>
      (['order-list', 'refund-list', 'wallet', 'coins', 'coupons', 'addresses'] as const).map((page) => [code, page] as const),
    ),
  )('in %s: %s', (code, page) => {
    const { root, acts } = overlay({ page, outcome: 'unread', locale: localeIn(code) });
    expect(root.querySelector('h2')?.textContent).toBe(localeIn(code).t('say-unread'));
    const [answer] = all(root, '.second .actions button');
    answer?.click();
    const [open, answered] = vi.mocked(acts.onAnswer).mock.calls[0] ?? [];
    expect(open).toBe(false);
    expect(answered?.every(({ task }: TaskState) => task.reads?.includes(page))).toBe(true);
    expect(answered?.length).toBeGreaterThan(0);
    expect(said(root, '.second .evidence')[0]).toBe(localeIn(code).t('look-counts'));
  });
});

describe('folded, before anything is known', () => {
  test.each(['order-list', 'refund-list', 'wallet', 'coins', 'addresses'] as const)('%s: it is not checked yet', (page) => {
    expect(pillName(sightOf({ page }))).toContain('Not checked yet');
  });

  // Of one order no task of the whole account can be told.
  test.each(
    LOCALES.flatMap((code) => (['order-detail', 'receipt', 'refund-case'] as const).map((page) => [code, page] as const)),
  )('in %s %s goes by its name', (code, page) => {
    const locale = localeIn(code);
    expect(pillName(sightOf({ page, locale }))).toContain(locale.t(`page-${page}`));
  });
});
