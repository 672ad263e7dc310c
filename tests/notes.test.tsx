/** @vitest-environment happy-dom */
import { type ComponentChild, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { AlsoUs } from '../components/AlsoUs';
import { sayEvidence } from '../components/evidence-words';
import { copyLines } from '../components/guide/gate/CopySummary';
import { Done } from '../components/guide/gate/Done';
import { LostNotes } from '../components/LostNotes';
import { Failed } from '../components/Note';
import { Notes } from '../components/popup/Notes';
import { LOCALES, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, type TaskState, type Ticks } from '../lib/model/checklist';
import type { ChecklistEvidence } from '../lib/model/checklist-evidence';
import { type KeptFigures, NOTHING_KEPT } from '../lib/model/kept';
import { sayChanged } from '../lib/page-store/page-store';
import { prepareTasks } from '../lib/tasks';
import { held, NOTHING_SEEN } from './readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 24, 12);
const MIN = 60_000;
const DAY = 24 * 60 * MIN;
const localeFor = (code: (typeof LOCALES)[number]) => localeOf(code, messagesOf('guide', code));
const english = localeFor('en');
const words = { locale: english, now: NOW };

function drawn(what: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(what, root);
  return root;
}
const said = (root: ParentNode, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);
const roles = (root: ParentNode): (string | null)[] => [...root.querySelectorAll('.note')].map((one) => one.getAttribute('role'));
function press(root: ParentNode, name: string): void {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  found.click();
}

const NOBODY = { asked: [], alsoUs: false, onSame: vi.fn(), onAnother: vi.fn(), onNotUsed: vi.fn() };
function notes(proof: boolean, code: (typeof LOCALES)[number] = 'en') {
  const acts = { onAgain: vi.fn(), onPutAside: vi.fn(), onStartOver: vi.fn(), onKeep: vi.fn() };
  const still = { lost: { count: 0, newer: false }, failed: undefined, accountQuestion: NOBODY, asking: true, proof };
  return { root: drawn(<Notes {...still} locale={localeFor(code)} {...acts} />), acts };
}

describe('starting over', () => {
  test('2.12 says what goes and what stays, takes the focus, and shouts at nobody', () => {
    const { root } = notes(true);
    const text = root.textContent ?? '';
    for (const goes of ['check marks', 'everything that was read', 'decision', 'typed into letters', 'asked for your data'])
      expect(text.slice(0, text.indexOf('stay'))).toContain(goes);
    for (const stays of ['Your copy', 'settings', 'closing record', 'dates of what you sent']) expect(text).toContain(stays);
    expect(roles(root)).toEqual(['group']);
    expect(document.activeElement).toBe(root.querySelector('.note'));
  });

  test.each(LOCALES)('2.12 proof goes only by a press of its own, in %s', (code) => {
    const { t } = localeFor(code);
    const { root, acts } = notes(true, code);
    expect(said(root, 'button')).toEqual([t('start-over'), t('keep-all'), t('start-over-all')]);
    for (const name of ['start-over', 'start-over-all', 'keep-all']) press(root, t(name));
    expect(acts.onStartOver.mock.calls).toEqual([[false], [true]]);
    expect(acts.onKeep).toHaveBeenCalledOnce();
  });

  test('2.12 where there is no proof, none is offered to be cleared', () => {
    const { root } = notes(false);
    expect(said(root, 'button')).toEqual(['Start over', 'Keep everything']);
    expect(root.textContent).not.toContain('proof');
  });
});

describe('how notes are read out', () => {
  test('only what failed is said at once', () => {
    const again = vi.fn();
    expect(roles(drawn(<Failed what="failed" kind="quota" locale={english} onAgain={again} />))).toEqual(['alert']);
    const lost = { count: 2, newer: true, noAccess: 'firefox' } as const;
    expect(roles(drawn(<LostNotes lost={lost} locale={english} onPutAside={again} />))).toEqual(['status', 'status', 'status']);
  });

  test('2.19 access taken away: the way back in each browser', () => {
    const noteFor = (noAccess: 'chromium' | 'firefox'): string =>
      drawn(<LostNotes lost={{ count: 0, newer: false, noAccess }} locale={english} onPutAside={vi.fn()} />).textContent ?? '';
    expect(noteFor('chromium')).toContain('chrome://extensions');
    expect(noteFor('firefox')).toContain('about:addons');
  });

  test('2.5 two hosts: that the other one counts is one quiet sentence with its answer', () => {
    const onNotUsed = vi.fn();
    const root = drawn(<AlsoUs alsoUs locale={english} onNotUsed={onNotUsed} />);
    expect(root.textContent).toContain('What you have on aliexpress.us counts too');
    press(root, 'I do not use that one');
    expect(onNotUsed).toHaveBeenCalledOnce();
    expect(drawn(<AlsoUs alsoUs={false} locale={english} onNotUsed={onNotUsed} />).textContent).toBe('');
  });
});

const FINISHED = { ordersShown: 10, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0, ordersFinished: 10, ordersUnclear: 0 };
const CASES = { casesShown: 4, casesOpen: 0, casesFinished: 4, casesUnclear: 0, morePages: false };
const seenAgo = (orders: number, cases: number): ChecklistEvidence =>
  held({
    'order-list': { facts: { ...FINISHED, casesOpen: 0, moreOrders: false }, readAt: NOW - orders },
    'refund-list': { facts: CASES, readAt: NOW - cases },
  });
const TOLD: Ticks = { 'reach-mailbox': { as: 'done', at: NOW - 3 * DAY } };
const stateOf = (id: string, holdings: ChecklistEvidence, ticks: Ticks = {}): TaskState =>
  assess(prepareTasks, holdings, ticks, NOW).find(({ task }) => task.id === id) as TaskState;

describe('the gate’s lists of what is done', () => {
  const doneOf = (orders: number, cases: number): HTMLElement => {
    const states = assess(prepareTasks, seenAgo(orders, cases), TOLD, NOW);
    return drawn(<Done done={states.filter(({ status }) => status === 'done')} words={words} />);
  };

  test('gate lists: what was seen and what was said are two', () => {
    const root = doneOf(MIN, 2 * MIN);
    expect(said(root, 'h3')).toEqual(['Done, seen by Last Orders: 3', 'Done, marked by you: 1']);
    const tasks = [...root.querySelectorAll('section')].map((one) =>
      [...one.querySelectorAll<HTMLElement>('[data-task]')].map(({ dataset }) => dataset.task),
    );
    expect(tasks).toEqual([['receive-orders', 'settle-refunds', 'close-disputes'], ['reach-mailbox']]);
  });

  test('gate lists: the oldest proof is named with its day', () => {
    expect(said(doneOf(MIN, 3 * 60 * MIN), '.gate-oldest p')).toEqual([
      `Oldest of these: Settle your refunds, seen on ${english.day(NOW)} (3 hours ago)`,
    ]);
  });

  test.each([
    [DAY - MIN, []],
    [DAY + MIN, ['Look again before you go on']],
  ])('gate lists: %i ms old, the way to look once more', (age, offered) => {
    const links = [...doneOf(MIN, age).querySelectorAll<HTMLAnchorElement>('.gate-oldest a')];
    expect(links.map((one) => one.textContent)).toEqual(offered);
    for (const one of links) expect(one.href).toBe(stateOf('settle-refunds', NOTHING_SEEN).task.go);
  });
});

describe('the copy in the gate', () => {
  const OFFICIAL = { officialRows: 41, officialAt: NOW, officialNewest: '2026-11-20' };
  test.each<[string, Partial<KeptFigures>, [string, string][]]>([
    ['none added', {}, [['AliExpress’s own copy', 'not added']]],
    ['checked by an older version', { officialRows: 41 }, [['AliExpress’s own copy', '41 rows']]],
    [
      'a head and no row',
      { ...OFFICIAL, officialRows: 0, officialOrders: 0, officialCompared: 37, officialMissing: 37 },
      [
        ['AliExpress’s own copy', 'no order in it'],
        ['Saved orders not found in it', '37'],
      ],
    ],
    [
      'without some of the kept orders, others not compared',
      { ...OFFICIAL, officialOrders: 35, officialCompared: 30, officialMissing: 4 },
      [
        ['AliExpress’s own copy', '35 orders'],
        ['Saved orders not found in it', '4'],
        ['Saved orders not compared with it', '7'],
      ],
    ],
    [
      'whole',
      { ...OFFICIAL, officialOrders: 40, officialCompared: 37, officialMissing: 0 },
      [['AliExpress’s own copy', '40 orders']],
    ],
  ])('2.7 %s', (_, official, lines) => {
    expect(copyLines({ ...NOTHING_KEPT, orders: 37, ...official }, english).slice(2)).toEqual(lines);
  });
});

describe('evidence with a story', () => {
  test.each(LOCALES)('2.6 asked on a day, in %s', (code) => {
    const [locale, asked] = [localeFor(code), NOW - 2 * DAY];
    const state = stateOf('save-personal-data', { ...NOTHING_SEEN, asked });
    expect(state.status).toBe('unknown');
    expect(sayEvidence(state, locale, NOW)).toContain(locale.day(asked));
  });
});

describe('toasts', () => {
  const prepare = assess(
    prepareTasks,
    held({ 'order-list': { facts: { ...FINISHED, ordersShipped: 2, ordersFinished: 8, moreOrders: true }, readAt: NOW } }),
    { 'receive-orders': { as: 'done', at: NOW } },
    NOW,
  );
  test.each([
    ['2.8 a tick over a row that stays open is noted', 'done', 'receive-orders', 0, 'Noted. Wait for your parcels: 2 still open'],
    ['2.8 one tick', 'done', 'reach-mailbox', 0, 'Marked done: Check your email still works'],
    ['2.8 one answer to two tasks is one change', 'done', 'settle-refunds', 1, 'Marked done: Settle your refunds and 1 more'],
    ['2.8 both taken back', 'unticked', 'settle-refunds', 1, 'Marks removed: Settle your refunds and 1 more'],
    ['2.8 set aside', 'set-aside', 'receive-orders', 0, 'Set aside: Wait for your parcels'],
  ] as const)('%s', (_, what, task, more, text) =>
    expect(sayChanged({ changed: { what, task, more }, prepare }, english)).toBe(text),
  );

  test.each(['popup', 'overlay', 'guide'])('2.6, 2.5 what is told without a task has its words in the %s', (page) => {
    for (const code of LOCALES)
      for (const what of ['asked', 'another-account'] as const)
        expect(sayChanged({ changed: { what }, prepare }, localeOf(code, messagesOf(page, code)))).toBeTruthy();
  });
});
