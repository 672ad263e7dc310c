// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Gate, type GateProps } from '../components/guide/gate/Gate';
import { LOCALES, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, readiness, type TaskState, type Ticks } from '../lib/model/checklist';
import type { ChecklistEvidence } from '../lib/model/checklist-evidence';
import { acknowledgements } from '../lib/model/journey';
import { type KeptFigures, NOTHING_KEPT } from '../lib/model/kept';
import type { Facts } from '../lib/model/page';
import type { ReaderResult } from '../lib/model/reader-result';
import type { PageKind } from '../lib/site/kinds';
import { allSiteWords } from '../lib/site/languages';
import { prepareTasks } from '../lib/tasks';
import { held, NOTHING_SEEN, sent, weighed } from './readings';
import { mayBeDone, renderPage, type Scenario, scenarios } from './site';
import { readPage } from './site/read';

const NOW = 1_800_000_000_000;
const MIN = 60_000;
const DAY = 24 * 60 * MIN;
const KINDS: readonly PageKind[] = ['order-list', 'refund-list', 'wallet', 'coins', 'coupons', 'addresses'];
const FORM = 'https://privacy.aliexpress.com/home#/request/delete';
const NOTHING: GateProps['givenUp'] = { free: { open: { orders: 0, amounts: {} }, doubts: [] }, there: [], unchecked: 0 };
const ids = prepareTasks.map(({ id }) => id);
const english = localeOf('en', messagesOf('guide', 'en'));

function drawn(what: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(what, root);
  return root;
}

function gate(states: readonly TaskState[], props: Partial<GateProps> = {}) {
  const acts = { onTick: vi.fn(), onSaveCopy: vi.fn(), onAcknowledge: vi.fn() };
  const shared = {
    words: { locale: english, now: NOW },
    kept: NOTHING_KEPT,
    receipts: states.find(({ task }) => task.id === 'save-receipts'),
    givenUp: NOTHING,
    form: FORM,
    sentAt: undefined,
  };
  const root = drawn(
    <Gate {...shared} readiness={readiness(states)} acknowledgements={acknowledgements} acknowledged={[]} {...acts} {...props} />,
  );
  return { root, acts };
}

const textOf = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent ?? '';
const form = (root: ParentNode): HTMLAnchorElement[] => [...root.querySelectorAll<HTMLAnchorElement>(`a[href="${FORM}"]`)];
function press(root: ParentNode, name: string): void {
  const button = [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent.trim() === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
}
const drawnAgain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the pages of an account say, as they are read. */
const looksOf = (scenario: Scenario): readonly (readonly [PageKind, ReaderResult])[] =>
  KINDS.map((kind) => {
    const page = new DOMParser().parseFromString(renderPage(scenario, kind), 'text/html');
    return [kind, readPage(kind, page, allSiteWords)];
  });
const weighedAt = (looks: ReturnType<typeof looksOf>, at: number): ChecklistEvidence =>
  weighed(...looks.map(([kind, look]) => sent(kind, look.facts, { items: [], banners: [], ...look, at })));

const ticks = (as: 'done' | 'set-aside', but?: string): Ticks =>
  Object.fromEntries(ids.filter((id) => id !== but).map((id) => [id, { as, at: NOW }]));

/** The facts by which somebody who reads them says that something is open. */
const OPEN: Readonly<Record<string, readonly (readonly [PageKind, string])[]>> = {
  'receive-orders': [
    ['order-list', 'ordersUnpaid'],
    ['order-list', 'ordersToShip'],
    ['order-list', 'ordersShipped'],
  ],
  'settle-refunds': [['refund-list', 'casesOpen']],
  'close-disputes': [
    ['refund-list', 'casesOpen'],
    ['order-list', 'casesOpen'],
  ],
  'use-coupons-and-coins': [
    ['coins', 'coins'],
    ['coupons', 'couponsShown'],
  ],
  'remove-addresses': [['addresses', 'addressesShown']],
};
function isSeenOpen(id: string, { readings }: ChecklistEvidence): boolean {
  const said = (kind: PageKind): Facts => readings[kind]?.facts ?? {};
  if (id === 'empty-wallet') return said('wallet').balanceIsZero === false;
  return (OPEN[id] ?? []).some(([kind, fact]) => Number(said(kind)[fact] ?? 0) > 0);
}

/** Gates that look the same are drawn once. */
const drawnVerdicts = new Map<string, boolean>();

/** Ready at the level of the checklist, and of what is drawn: neither may say it without the other. */
function isReady(holdings: ChecklistEvidence, ticked: Ticks): boolean {
  const states = assess(prepareTasks, holdings, ticked, NOW);
  const key = states.map(({ status, stale }) => `${status}${stale}`).join();
  const known = drawnVerdicts.get(key);
  if (known !== undefined) return known;
  const { root } = gate(states, { acknowledged: acknowledgements });
  const verdict = root.querySelector<HTMLElement>('.verdict')?.dataset.verdict;
  const ledger = [...root.querySelectorAll('.verdict dd')].map((one) => Number(one.textContent));
  expect(verdict).toBe(readiness(states).verdict);
  expect(ledger.reduce((sum, one) => sum + one, 0)).toBe(ids.length);
  // The straight way to the form stands there if, and only if, the verdict is ready.
  expect(form(root)).toHaveLength(verdict === 'ready' ? 1 : 0);
  drawnVerdicts.set(key, verdict === 'ready');
  return verdict === 'ready';
}

/** happy-dom lets go of its documents between tasks only. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('over all scenarios', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s is never ready while anything is open or unchecked, and not set aside',
    async (_, scenario) => {
      await breathe();
      const looks = looksOf(scenario);
      const [readings, old] = [weighedAt(looks, NOW - MIN), weighedAt(looks, NOW - 9 * DAY)];
      const may = mayBeDone(scenario);
      const open = ids.filter((id) => isSeenOpen(id, readings));
      expect(isReady(readings, {})).toBe(false);
      expect(isReady(readings, ticks('done'))).toBe(open.length === 0);
      expect(isReady(readings, ticks('set-aside'))).toBe(true);
      for (const id of ids) {
        // The one that is left must be proved, and truly so; old proof is none; a tick does not hide what is seen open.
        expect([id, isReady(readings, ticks('set-aside', id)) && !may.has(id)]).toEqual([id, false]);
        expect([id, isReady(old, ticks('set-aside', id))]).toEqual([id, false]);
        const ticked: Ticks = { ...ticks('set-aside', id), [id]: { as: 'done', at: NOW } };
        expect([id, isReady(readings, ticked)]).toEqual([id, !open.includes(id)]);
      }
    },
  );

  test('many different gates were drawn, ready ones among them', () => {
    expect(drawnVerdicts.size).toBeGreaterThan(100);
    expect(new Set(drawnVerdicts.values()).size).toBe(2);
  });
});

const ORDERS: Facts = { ordersShown: 10, ordersShipped: 2, ordersFinished: 8, ordersUnclear: 0, moreOrders: true };
const seen = (facts: Facts, ago = MIN) => ({ facts, readAt: NOW - ago });
const MIDDLE = held({ 'order-list': seen(ORDERS), addresses: seen({ addressesShown: 0 }, 9 * DAY) });
const middle = assess(prepareTasks, MIDDLE, { 'use-coupons-and-coins': { as: 'set-aside', at: NOW - DAY } }, NOW);
const ready = assess(prepareTasks, NOTHING_SEEN, ticks('set-aside'), NOW);

describe('the gate', () => {
  test('groups what is left, counts what is done', () => {
    const { root } = gate(middle);
    const groups = [...root.querySelectorAll('.gate-group:not(.copy)')].map((group) => ({
      title: textOf(group, 'h3'),
      tasks: [...group.querySelectorAll<HTMLElement>('[data-task]')].map(({ dataset }) => dataset.task),
    }));
    expect(groups[0]).toEqual({ title: 'Still open', tasks: ['receive-orders'] });
    expect(groups[1]?.title).toBe('Not checked');
    expect(groups[1]?.tasks).toHaveLength(12);
    expect(groups[2]).toEqual({ title: 'Set aside by you', tasks: ['use-coupons-and-coins'] });
    expect(textOf(root, '[data-task="remove-addresses"] .evidence')).toBe('Too old to trust: 0 left, seen 9 days ago');
    expect(textOf(root, '[data-task="remove-addresses"] .btn')).toContain('Check again');
    expect(textOf(root, '.verdict h3')).toBe('Not ready yet');
    expect(textOf(root, '.verdict p')).toContain('One thing is open; 12 not checked yet.');
  });

  test.each([
    [NOTHING_KEPT, ['0', '0', 'not added']],
    [{ ...NOTHING_KEPT, orders: 1 }, ['1', '0', 'not added', 'not yet']],
    [{ ...NOTHING_KEPT, orders: 40 }, ['40, all complete', '0', 'not added', 'not yet']],
    [{ ...NOTHING_KEPT, orders: 137, incomplete: 6, reviews: 3, officialRows: 140 }, ['137', '6', '3', '140 rows', 'not yet']],
  ])('counts what is kept: %j', (kept, figures) => {
    const { root } = gate(middle, { kept });
    expect([...root.querySelectorAll('.copy dd')].map((one) => one.textContent)).toEqual(figures);
    expect(root.querySelector('.copy a')?.getAttribute('href')).toBe('#orders');
  });

  const IN_FILE = { ...NOTHING_KEPT, orders: 40, at: Date.UTC(2026, 10, 20) };
  test.each<[what: string, kept: KeptFigures, file: string, note: string, save: boolean]>([
    ['never', IN_FILE, 'not yet', 'It exists only in this browser', true],
    ['before the last change', { ...IN_FILE, savedAt: IN_FILE.at - 1 }, 'November 19, 2026, changed since', 'added since', true],
    ['in the moment of the last change', { ...IN_FILE, savedAt: IN_FILE.at }, 'changed since', 'added since', true],
    ['after it', { ...IN_FILE, savedAt: IN_FILE.at + DAY }, 'November 21, 2026', '', false],
  ])('the copy was made into a file %s: says so, and offers it where it is due', (_, kept, file, note, save) => {
    const { root, acts } = gate(middle, { kept });
    expect([...root.querySelectorAll('.copy dd')].at(-1)?.textContent).toContain(file);
    expect(textOf(root, '.copy')).toContain(note);
    const offers = [...root.querySelectorAll('.copy button')].map((one) => one.textContent);
    expect(offers).toEqual(save ? ['Save it now'] : []);
    if (save) press(root, 'Save it now');
    expect(acts.onSaveCopy).toHaveBeenCalledTimes(save ? 1 : 0);
    expect(textOf(root, '.copy').includes('only in this browser')).toBe(save);
  });

  test('has a box for each thing to know, none ticked beforehand, each told by itself', () => {
    const { root, acts } = gate(middle);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    expect(boxes.map(({ name, checked }) => [name, checked])).toEqual(acknowledgements.map((one) => [one, false]));
    boxes[2]?.click();
    expect(acts.onAcknowledge.mock.calls).toEqual([['balance-may-go', true]]);
  });

  test.each([
    ['nothing ticked', middle, [], 'Five boxes are unticked. 13 things are not settled.'],
    ['two ticked', middle, ['final', 'history-goes'], 'Three boxes are unticked. 13 things are not settled.'],
    ['all ticked', middle, acknowledgements, '13 things are not settled.'],
    ['ready, one unticked', ready, acknowledgements.slice(1), 'One box is unticked.'],
  ] as const)('%s: a press says what is missing, and does not open the form', async (_, states, acknowledged, says) => {
    const { root } = gate(states, { acknowledged });
    expect(textOf(root, '[role="status"]')).toBe(
      `${says} Only you press the button there: Last Orders does no more than open the page.`,
    );
    expect(form(root)).toEqual([]);
    expect(root.querySelector('#acknowledgements button:disabled')).toBeNull();
    press(root, 'Open the closing page');
    await drawnAgain();
    const missing = root.querySelector('.missing');
    expect(document.activeElement).toBe(missing);
    const { open, unchecked } = readiness(states);
    const left = acknowledgements.filter((one) => !(acknowledged as readonly string[]).includes(one));
    expect(missing?.querySelectorAll('li')).toHaveLength(open.length + unchecked.length + left.length);
    for (const { task } of [...open, ...unchecked]) expect(missing?.querySelector(`a[href="#task-${task.id}"]`)).not.toBeNull();
    expect(form(root).map((link) => link.textContent)).toEqual(['Open it anyway']);
  });

  test('ready and all said: the press is the way, and no push', () => {
    const { root } = gate(ready, { acknowledged: acknowledgements });
    expect(form(root).map((link) => [link.textContent, link.rel, link.target])).toEqual([
      ['Open the closing page', 'noreferrer', '_blank'],
    ]);
    expect(root.querySelector('.primary')).toBeNull();
  });

  test('says in short what closing would give up, and leads to all of it', () => {
    const { root } = gate(middle, {
      givenUp: { free: { day: '2027-01-12', open: { orders: 3, amounts: {} }, doubts: [] }, there: [], unchecked: 2 },
    });
    const short = root.querySelector<HTMLAnchorElement>('.give-up');
    expect([short?.getAttribute('href'), short?.target]).toEqual(['#give-up', '']);
    expect(short?.textContent).toBe(
      'Closing today would mean giving up: 3 orders with an open window. 2 things have not been checked. From January 12, 2027 on, no return or dispute window that we know of is open.',
    );
  });

  test('is over once the request is sent', () => {
    const { root } = gate(middle, { sentAt: Date.UTC(2026, 10, 3) });
    expect(root.textContent).toContain('You sent the request on November 3, 2026.');
    expect(root.querySelector('input, .verdict')).toBeNull();
  });
});

test.each(LOCALES)('in %s nothing is missing', async (code) => {
  const locale = localeOf(code, messagesOf('guide', code));
  for (const states of [
    middle,
    ready,
    assess(prepareTasks, NOTHING_SEEN, {}, NOW),
    assess(prepareTasks, NOTHING_SEEN, ticks('done'), NOW),
  ]) {
    const { root } = gate(states, { words: { locale, now: NOW } });
    root.querySelector<HTMLElement>('#acknowledgements button')?.click();
    await drawnAgain();
    expect(root.querySelector('.missing')).not.toBeNull();
    expect(root.textContent).not.toContain('undefined');
  }
});
