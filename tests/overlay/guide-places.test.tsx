/** @vitest-environment happy-dom */

import { describe, expect, test } from 'vitest';
import { OFFERS_AT, offersOn, sectionFor } from '../../components/overlay/guide-places';
import { sectionIds } from '../../entrypoints/guide/section';
import { LOCALES, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import type { ReadOutcome } from '../../lib/messages';
import type { PageKind } from '../../lib/site/kinds';
import { pageKinds } from '../../lib/site/kinds';
import { alternatives } from '../../lib/tasks/decide';
import { type Trouble, troubles } from '../../lib/tasks/trouble';
import { DRAWN } from '../drawn-languages';
import { everything, localeIn, overlay, press, SENT, said, sightOf, tick } from './overlay';

const kinds: readonly PageKind[] = pageKinds;
const places = (page: PageKind, ticks = {}): string[] => offersOn(sightOf({ page, ticks })).map((offer) => OFFERS_AT[offer]);

describe('what a page leads to in the guide', () => {
  test.each(alternatives.flatMap(({ id, go }) => Object.keys(go).map((page) => [id, page as PageKind] as const)))(
    'the way %s is offered on %s',
    (id, page) => expect(places(page)).toContain(`way-${id}`),
  );

  const met = (troubles as readonly Trouble[]).flatMap(({ id, pages = [], tasks }) => pages.map((page) => ({ id, page, tasks })));
  test.each(met)('the trouble $id is offered on $page, while it may be one', ({ id, page, tasks }) => {
    expect(places(page)).toContain(`trouble-${id}`);
    if (tasks) expect(places(page, everything('done'))).not.toContain(`trouble-${id}`);
  });

  test.each(kinds)('no trouble is offered on %s that the guide does not know of', (page) => {
    const known = troubles.map(({ id }) => `trouble-${id}`);
    for (const ticks of [{}, SENT]) {
      const offered = places(page, ticks).filter((place) => place.startsWith('trouble-'));
      expect(known).toEqual(expect.arrayContaining(offered));
    }
  });

  test.each(['sign-in', 'password-reset'] as const)('trouble with signing in is offered on %s', (page) => {
    // The way out that needs no sign-in first: a letter, ready.
    expect(places(page)).toEqual(['letter-close', 'trouble-cannot-sign-in']);
    expect(sectionFor(sightOf({ page }))).toBe('trouble-cannot-sign-in');
  });

  test.each([
    ['sign-in', 'Sign in, then carry on'],
    ['password-reset', 'Set a new password'],
  ] as const)('%s says "%s" and asks nothing', (page, title) => {
    const { root } = overlay({ page });
    expect(said(root, 'h2')).toEqual([title]);
    expect(said(root, '.hint button')).toEqual([]);
  });

  test('and wherever somebody is signed out', () =>
    expect(offersOn(sightOf({ page: 'order-list', outcome: 'signed-out' }))).toEqual(['cannot-sign-in']));

  test.each(kinds)('no milder way is offered on %s once the request is sent', (page) =>
    expect(places(page, SENT).filter((place) => place.startsWith('way-') || place === 'gate')).toEqual([]),
  );

  test.each(kinds)('“Open the guide” on %s leads to a section, or a place within one', (page) => {
    for (const ticks of [{}, SENT]) {
      const [section] = sectionFor(sightOf({ page, ticks })).split('-');
      expect(sectionIds).toContain(section);
    }
  });
});

describe('the look-alike page', () => {
  test('says that it deactivates, what it may end, and what to read', () => {
    const { root } = overlay({ page: 'deactivate-account' });
    expect(said(root, 'h2')).toEqual(['This is not the closing form']);
    expect(said(root, '.note p')).toEqual([
      'This page deactivates the account. It may also release it, which ends it for good. Read the small box before you press anything.',
    ]);
    expect(root.querySelector('.primary')).toBeNull();
    expect(places('deactivate-account')).toEqual(['way-pause-account', 'gate']);
  });
});

describe('the privacy centre', () => {
  test('tells of the data copy first, then of the closing option', () => {
    const { root } = overlay({ page: 'privacy-centre' });
    expect(said(root, 'h2, h3')).toEqual(['Not checked. Ask for a copy of your data', 'The closing option may be here too']);
  });
});

describe.each(['sign-in', 'password-reset'] as const)('on %s once the request is sent', (page) => {
  test('both answers weigh the same', () => {
    const { root, acts } = overlay({ page, ticks: SENT });
    expect(said(root, 'h2')).toEqual(['Not checked. Signing in should now fail']);
    const answers = [...root.querySelectorAll('.hint button')];
    expect(answers.map(({ textContent }) => textContent)).toEqual(['It failed', 'I got in']);
    expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
    press(root, 'It failed');
    press(root, 'I got in');
    expect(acts.onRetried.mock.calls.map(([state, gotIn]) => [state.task.id, gotIn])).toEqual([
      ['try-sign-in', false],
      ['try-sign-in', true],
    ]);
  });

  test('it failed: done, by the person’s word', () => {
    const { root } = overlay({ page, ticks: { ...SENT, 'try-sign-in': tick() } });
    expect(root.querySelector('.hint')?.getAttribute('data-status')).toBe('done');
    expect(said(root, '.hint h2, .hint .evidence')).toEqual(['Done. Signing in failed', 'Marked done by you']);
  });

  test('the person got in: not closed, never shown as done', () => {
    const { root } = overlay({ page, ticks: SENT }, { gotIn: true });
    expect(said(root, '.hint h2')).toEqual(['Not checked. Then the account is not closed yet']);
    expect(root.querySelector('.state')?.getAttribute('data-status')).toBe('unknown');
  });
});

const OUTCOMES: readonly ReadOutcome[] = ['loading', 'read', 'unread', 'robot-check', 'signed-out'];
describe.each(DRAWN)('in %s no page is silent', (code) => {
  test.each(kinds)('%s', (page) => {
    for (const outcome of page === 'robot-check' ? [page] : OUTCOMES) {
      for (const ticks of [{}, SENT]) {
        for (const keeping of [false, true]) {
          const { root } = overlay({ page, outcome, ticks, keeping, locale: localeIn(code) });
          expect(said(root, '.panel-body h2').length, outcome).toBeGreaterThan(0);
          expect(root.querySelectorAll('.hint').length).toBeLessThanOrEqual(3);
        }
      }
    }
  });
});

test.each(LOCALES.flatMap((code) => ['pill-retry', 'pill-failed', 'pill-kept'].map((id) => [code, id] as const)))(
  'in %s %s has three words at most',
  (code, id) =>
    expect(localeOf(code, messagesOf('background', code)).t(id, { orders: 137 }).split(' ').length).toBeLessThanOrEqual(
      // Vietnamese writes each syllable apart.
      code === 'vi' ? 5 : 3,
    ),
);
