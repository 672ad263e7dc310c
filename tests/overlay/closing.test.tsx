/** @vitest-environment happy-dom */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/locale';
import type { Ticks } from '../../lib/model/checklist';
import { closeTasks, prepareTasks } from '../../lib/tasks';
import { all, everything, guidePlace, localeIn, overlay, press, SENT, said, tick } from './overlay';

const page = 'close-account';

describe('the walk of the closing form', () => {
  test('has every act of closing, in the guide’s order', () => {
    const { root } = overlay({ page });
    expect(all(root, '.walk li').map(({ dataset }) => dataset.task)).toEqual(closeTasks.map(({ id }) => id));
    expect(root.querySelector('.primary')).toBeNull();
  });

  test.each([
    ['today’s way', /privacy centre/],
    ['the older way', /Account Settings, then Account Security/],
    ['each name of the option', /“Delete my account”, “Delete account” or “Close Your Account”/],
    ['the three forms of the last act', /type a word, enter a code sent by email, or tick a box/],
    ['the email to confirm', /email asking you to confirm, in your spam folder too/],
  ])('tells %s', (_, words) => expect(said(overlay({ page }).root, '.walk')[0]).toMatch(words));

  test.each(LOCALES)('is complete in %s', (code) => {
    const { root } = overlay({ page, locale: localeIn(code) });
    expect(said(root, '.walk li').filter((line) => (line ?? '').length < (/^(ja|ko|zh)/.test(code) ? 10 : 20))).toEqual([]);
  });

  test('an act the person ticked stands as done, and says so', () => {
    const [first, second] = all(overlay({ page, ticks: { 'sign-in': tick() } }).root, '.walk li');
    expect(first?.dataset.status).toBe('done');
    expect(first?.textContent).toMatch(/^Done\. /);
    expect(second?.dataset.status).toBe('unknown');
    expect(second?.querySelector('.state')).toBeNull();
  });

  test('once the request is sent, what is left of it', () => {
    const { root, acts } = overlay({ page, ticks: SENT });
    expect(all(root, '.walk li').map(({ dataset }) => dataset.task)).toEqual(['answer-confirmation-mail', 'await-deletion']);
    press(root, 'Take it back');
    expect(acts.onAct).toHaveBeenCalledWith('take-back', expect.objectContaining({ status: 'done' }));
  });
});

describe('until when a window is open', () => {
  test.each(
    LOCALES.flatMap((code) =>
      (
        [
          ['unclear', 'give-up-no-day', ''],
          ['none', 'give-up-free', ''],
          ['2027-01-12', 'give-up-from', '2027-01-12T12:00'],
        ] as const
      ).map((row) => [code, ...row] as const),
    ),
  )('in %s: %s', (code, windowsEnd, words, day) => {
    const locale = localeIn(code);
    const { root } = overlay({ page, locale, ticks: everything('done'), below: { windowsEnd } });
    const line = root.querySelector<HTMLAnchorElement>('a[href$="#give-up"]');
    expect(line?.textContent).toBe(locale.t(words, day ? { day: locale.day(new Date(day).getTime()) } : {}));
  });

  test('nothing is said before the background has told', () => {
    expect(overlay({ page }).root.querySelector('a[href$="#give-up"]')).toBeNull();
  });
});

const ORDERS = 'If orders or refunds are in the way';
const SUBSCRIPTION = 'If a subscription is in the way';
const settled = (...but: string[]): Ticks =>
  Object.fromEntries(Object.entries(everything('done')).filter(([id]) => !but.includes(id)));

describe('what is offered beside the closing form', () => {
  test.each([
    ['everything unchecked', {}, [ORDERS, SUBSCRIPTION]],
    ['everything settled', settled(), []],
    ['a refund unchecked', settled('settle-refunds'), [ORDERS]],
    ['a subscription unchecked', settled('cancel-subscriptions'), [SUBSCRIPTION]],
    ['a wallet unchecked', settled('empty-wallet'), []],
  ] as const)('%s', (_, ticks, offered) => {
    const { root } = overlay({ page, ticks });
    expect(said(root, '.offers a')).toEqual(['See what is left before you close', ...offered]);
  });

  test.each([
    ['See what is left before you close', 'gate', {}],
    [ORDERS, 'trouble-open-orders', {}],
    [SUBSCRIPTION, 'trouble-open-subscriptions', {}],
    ['Open the guide', 'close', {}],
    ['If nothing happens after the request', 'trouble-request-not-processed', SENT],
    ['Open the guide', 'after', SENT],
  ] as const)('"%s" leads to #%s', (name, place, ticks) => expect(guidePlace(overlay({ page, ticks }).root, name)).toBe(place));
});

describe('what is left before closing', () => {
  test('is all there, one line each, open before unchecked, and the steps are folded', () => {
    const { root } = overlay({ page, ticks: { 'check-wallet': tick() } });
    expect(all(root, '.lines li').map(({ dataset }) => dataset.task)).toEqual(
      prepareTasks.map(({ id }) => id).filter((id) => id !== 'check-wallet'),
    );
    expect(said(root, '.lines [data-task="receive-orders"] > :not(svg)')).toEqual(['Wait for your parcels', 'Not checked']);
    expect(root.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(said(root, 'summary')).toEqual(['How closing goes, step by step']);
  });

  test('is no list where nothing is left', () => {
    expect(all(overlay({ page, ticks: settled() }).root, '.lines')).toEqual([]);
  });
});

describe('the look-alike of the closing form', () => {
  const lookAlike = { page: 'deactivate-account' } as const;

  test('says that it is not it, shows the box, and leads to the form', () => {
    const { root, acts } = overlay(lookAlike);
    expect(said(root, '.panel-body h2')).toEqual(['This is not the closing form']);
    expect(said(root, '.note.grave p')[0]).toMatch(/release it, which ends it for good/);
    press(root, 'Show me');
    expect(acts.onShow).toHaveBeenCalledWith('box', 0);
    const [form] = all(root, '.note a');
    expect([form?.textContent, form?.getAttribute('href')]).toEqual([
      'Go to the closing form',
      'https://privacy.aliexpress.com/home#/request/delete',
    ]);
    expect(root.querySelector('.primary')).toBeNull();
  });

  test.each(LOCALES)('is complete in %s', (code) => {
    const { root } = overlay({ ...lookAlike, locale: localeIn(code) });
    expect(said(root, '.note :is(h2, p, button, a)').filter((words) => (words ?? '').length < 4)).toEqual([]);
  });
});
