/** @vitest-environment happy-dom */

import { readFileSync } from 'node:fs';
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sayEvidence } from '../components/evidence-words';
import { GiveUp } from '../components/GiveUp';
import { Group } from '../components/Group';
import { panelContentOf } from '../components/overlay/content';
import { Overlay, type OverlayProps } from '../components/overlay/Overlay';
import { Popup, type PopupProps } from '../components/popup/Popup';
import { TaskRow } from '../components/TaskRow';
import { Toast } from '../components/Toast';
import type { ScheduleRow } from '../lib/aftercare';
import { givenUpLines } from '../lib/give-up';
import { type Locale, type LocaleCode, localeOf } from '../lib/locale';
import { fileOfWords, messagesIn } from '../lib/locale/compile';
import type { PageState, ReadOutcome } from '../lib/messages';
import { assess, hintsFor, progress, readiness, type TaskState, type Ticks } from '../lib/model/checklist';
import { NOTHING_KEPT } from '../lib/model/kept';
import { isWaiting, nextThing } from '../lib/model/next-thing';
import type { Facts } from '../lib/model/page';
import type { PageKind } from '../lib/site/kinds';
import { pageKinds } from '../lib/site/kinds';
import { afterTasks, closeTasks, prepareTasks } from '../lib/tasks';
import { DRAWN } from './drawn-languages';
import { pillName } from './overlay/overlay';
import { held, NOTHING_SEEN } from './readings';

const NOW = Date.UTC(2026, 10, 24, 12);
const MIN = 60_000;
const DAY = 24 * 60 * MIN;

const POPUP = ['popup', 'popup-later', 'windows-end'];
const OVERLAY = ['overlay', 'overlay-rare', 'windows-end', 'pages'];
function localeFor(code: LocaleCode, ...rooms: string[]): Locale {
  return localeOf(code, messagesIn(['common', ...rooms].map((room) => readFileSync(fileOfWords(code, room), 'utf8'))));
}
const english = { popup: localeFor('en', ...POPUP), overlay: localeFor('en', ...OVERLAY) };
const words = { locale: english.popup, now: NOW };

const seen = (facts: Facts, ago = 3 * MIN): { facts: Facts; readAt: number } => ({ facts, readAt: NOW - ago });
const LIST = {
  ordersShown: 10,
  ordersUnpaid: 0,
  ordersToShip: 0,
  ordersShipped: 0,
  ordersFinished: 10,
  ordersUnclear: 0,
  casesOpen: 0,
};
const onTheWay: Facts = { ...LIST, ordersShipped: 2, ordersFinished: 8, moreOrders: true, signedOut: false };
const allFinished: Facts = { ...LIST, ordersShown: 37, ordersFinished: 37, moreOrders: false, signedOut: false };
const noCases: Facts = { casesShown: 4, casesOpen: 0, casesFinished: 4, casesUnclear: 0, morePages: false };
const tick = (as: 'done' | 'set-aside', ago = MIN): { as: 'done' | 'set-aside'; at: number } => ({ as, at: NOW - ago });

type Stored = Record<string, ReturnType<typeof seen>>;
const assessed = (readings: Stored, ticks: Ticks = {}): TaskState[] => assess(prepareTasks, held(readings), ticks, NOW);
function stateOf(id: string, readings: Stored, ticks: Ticks = {}): TaskState {
  const state = assessed(readings, ticks).find(({ task }) => task.id === id);
  if (!state) throw new Error(`no task ${id}`);
  return state;
}

function drawn(what: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(what, root);
  return root;
}
const one = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const button = (root: ParentNode, name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
    (each) => each.textContent?.trim() === name || each.title === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = (root: ParentNode, name: string): void => button(root, name).click();
afterEach(() => vi.useRealTimers());

/** Task, readings, ticks, and the status, shape and evidence they come to. */
const STATES: readonly (readonly [string, Stored, Ticks, string, string, string])[] = [
  ['receive-orders', { 'order-list': seen(allFinished) }, {}, 'done', 'done', 'Done. Seen <time>3 min ago</time>'],
  ['save-reviews', {}, { 'save-reviews': tick('done') }, 'done', 'done', 'Marked done by you'],
  ['receive-orders', { 'order-list': seen(onTheWay) }, {}, 'todo', 'todo', '<b>2 of the 10 orders shown</b> are on the way'],
  [
    'receive-orders',
    { 'order-list': seen(onTheWay, 2 * 60 * MIN) },
    {},
    'todo',
    'todo',
    '<b>2 of the 10 orders shown</b> are on the way. Seen <time>2 hours ago</time>',
  ],
  [
    'receive-orders',
    { 'order-list': seen({ ...onTheWay, ordersShipped: 1, ordersFinished: 9 }) },
    { 'receive-orders': tick('done') },
    'todo',
    'todo',
    'You ticked this, but the page shows <b>1 on the way</b>.',
  ],
  ['use-coupons-and-coins', { coins: seen({ coins: 420 }) }, {}, 'todo', 'todo', '<b>420 coins</b> left'],
  ['save-receipts', {}, {}, 'unknown', 'unknown', 'Not checked yet'],
  ['receive-orders', { 'order-list': seen({}) }, {}, 'unknown', 'unknown', 'Could not read this page'],
  [
    'receive-orders',
    { 'order-list': seen({ ...LIST, moreOrders: true }) },
    {},
    'unknown',
    'unknown',
    'Only partly checked so far. The 10 orders shown are finished',
  ],
  [
    'remove-addresses',
    { addresses: seen({ addressesShown: 0 }, 9 * DAY) },
    {},
    'unknown',
    'stale',
    'Too old to trust: 0 left, seen <time>9 days ago</time>',
  ],
  [
    'receive-orders',
    { 'order-list': seen(onTheWay, 9 * DAY) },
    {},
    'unknown',
    'stale',
    'Too old to trust: 2 of the 10 orders shown were on the way, seen <time>9 days ago</time>',
  ],
  [
    'use-coupons-and-coins',
    { coins: seen({ coins: 420 }) },
    { 'use-coupons-and-coins': tick('set-aside') },
    'set-aside',
    'set-aside',
    'Set aside by you. 420 coins were left',
  ],
  ['save-receipts', {}, { 'save-receipts': tick('set-aside') }, 'set-aside', 'set-aside', 'Set aside by you'],
];
const STATUS_WORDS: Record<string, string> = {
  done: 'Done',
  todo: 'Needs you',
  unknown: 'Not checked',
  'set-aside': 'Set aside',
};

describe.each(STATES)('%s in state %#', (id, readings, ticks, status, shape, sentence) => {
  const state = stateOf(id, readings, ticks);
  const row = (): HTMLElement => one(drawn(<TaskRow state={state} words={words} />), 'li.task');

  test('says so', () => expect(sayEvidence(state, english.popup, NOW)).toBe(sentence));

  test('is shown by shape, words and colour', () => {
    const shown = row();
    expect(shown.dataset).toMatchObject({ task: id, status });
    expect(one(shown, 'svg.state').dataset).toMatchObject({ shape, status });
    expect(one(shown, '.task-name').textContent).toBe(`${STATUS_WORDS[status]}. ${english.popup.t(`task-${id}`)}`);
    expect(one(shown, '.evidence').textContent).toBe(sentence.replace(/<[^>]*>/g, ''));
    expect(shown.querySelectorAll('.evidence b')).toHaveLength(status === 'todo' ? 1 : 0);
  });

  test('has an age with its full date', () => {
    const time = row().querySelector('time');
    expect(Boolean(time)).toBe(sentence.includes('<time>'));
    if (time) expect(time.getAttribute('title')).toContain('2026');
    if (time) expect(time.getAttribute('datetime')).toBe(new Date(state.at ?? 0).toISOString());
  });
});

test('unknown never looks like done', () => {
  for (const [id, readings, ticks, status] of STATES.filter(([, , , status]) => status === 'unknown')) {
    const row = one(drawn(<TaskRow state={stateOf(id, readings, ticks)} words={words} />), 'li');
    expect(row.outerHTML, status).not.toMatch(/"done"|\bDone\b|class="mark"/);
  }
});

test('what comes later says so, and stays unknown', () => {
  const [state] = assess(afterTasks, NOTHING_SEEN, {}, NOW);
  if (!state) throw new Error('no task');
  const row = one(drawn(<TaskRow state={state} words={words} later />), 'li');
  expect(row.dataset.status).toBe('unknown');
  expect(one(row, '.evidence').textContent).toBe('Comes later');
  expect(one(row, 'svg.state').dataset.shape).toBe('later');
});

test('the way to AliExpress tells it nothing', () => {
  const link = one(drawn(<TaskRow state={stateOf('receive-orders', {})} words={words} />), 'a');
  expect(link.getAttribute('rel')).toContain('noreferrer');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('aria-label')).toBe('Open the page for: Wait for your parcels');
});

test('a folded group tells its states in words', () => {
  const states = assessed({ 'order-list': seen(onTheWay), 'refund-list': seen(noCases) }).slice(0, 3);
  const group = drawn(
    <Group group="orders" states={states} open={false} words={words}>
      {null}
    </Group>,
  );
  expect(one(group, '.tally').getAttribute('aria-label')).toBe('1 to do, 2 done');
  expect(one(group, 'details').hasAttribute('open')).toBe(false);
});

const MIDDLE: Stored = {
  'order-list': seen(onTheWay),
  'refund-list': seen(noCases),
  coins: seen({ coins: 420 }),
  wallet: seen({ balanceIsZero: true }),
};
const everything = (as: 'done' | 'set-aside'): Ticks => Object.fromEntries(prepareTasks.map(({ id }) => [id, tick(as)]));

const NOBODY_ASKED = { asked: [], alsoUs: false, onSame: vi.fn(), onAnother: vi.fn(), onNotUsed: vi.fn() };

const rowOf = (state: TaskState): ScheduleRow => ({ state, later: false });

function popup(
  states: readonly TaskState[],
  more: Partial<PopupProps> = {},
): { root: HTMLElement; acts: Record<string, ReturnType<typeof vi.fn>> } {
  const names = ['onTick', 'onTakeBack', 'onUndo', 'onStartOver', 'onShowHints', 'onAgain', 'onPutAside', 'onToastGone'];
  const acts = Object.fromEntries(names.map((name) => [name, vi.fn()]));
  const props: Omit<PopupProps, `on${string}`> = {
    words,
    rows: states.map(rowOf),
    clock: undefined,
    sent: false,
    stays: false,
    progress: progress(states),
    readiness: readiness(states),
    changed: undefined,
    giveUp: undefined,
    next: nextThing(states) && rowOf(nextThing(states) as TaskState),
    waiting: states.filter(isWaiting),
    lost: { count: 0, newer: false },
    accountQuestion: NOBODY_ASKED,
    failed: undefined,
    toast: undefined,
    canUndo: false,
    proof: false,
    sync: false,
  };
  return { root: drawn(<Popup {...(props as PopupProps)} {...acts} {...more} />), acts };
}

describe('the popup', () => {
  test('just installed: where to begin, and what it does with what it learns', () => {
    const { root } = popup(assessed({}));
    expect(one(root, 'h1').textContent).toBe('Nothing has been checked yet');
    expect(root.querySelectorAll('.btn.primary')).toHaveLength(1);
    expect(root.querySelector('.slip')).toBeNull();
    expect([...root.querySelectorAll('.ledger dd')].map((each) => each.textContent)).toEqual([
      'everything',
      'nothing',
      'only “View orders”, when you ask',
    ]);
  });

  test.each([
    [undefined, null],
    [
      { free: { open: { orders: 0, amounts: {} }, doubts: [] }, there: [], unchecked: 0 },
      'Closing today would mean giving up nothing that is known here. No return or dispute window that we know of is open.',
    ],
    [
      {
        free: { open: { orders: 1, amounts: {} }, doubts: [['open', 2]] },
        there: givenUpLines({ prepare: assessed(MIDDLE), store: {}, now: NOW } as never).filter(({ count }) => count > 0),
        unchecked: 1,
      },
      'Closing today would mean giving up: 2 unfinished orders, 420 coins, and 1 order with an open window. One thing has not been checked. It cannot be said yet from which day on no return or dispute window is open.',
    ],
  ] as const)('says what closing today would give up: %#', (givenUp, said) => {
    const giveUp = givenUp && <GiveUp givenUp={givenUp} href="guide.html#give-up" words={words} />;
    const { root } = popup(assessed(MIDDLE), { giveUp });
    expect(root.querySelector('.give-up')?.textContent ?? null).toBe(said);
    if (said) expect(one(root, '.give-up').getAttribute('href')).toBe('guide.html#give-up');
  });

  test('where the browser carries ticks, it does not say that nothing is sent', () => {
    const { root } = popup(assessed({}), { sync: true });
    expect(root.querySelectorAll('.ledger dd')[1]?.textContent).toBe('check marks, by the browser');
  });

  test('in the middle: how far, what next, every task', () => {
    const { root, acts } = popup(assessed(MIDDLE));
    expect(one(root, 'h1').textContent).toBe('4 of 14 done');
    expect([...root.querySelectorAll('.sum li')].map((each) => each.textContent)).toEqual(['2 need you', '8 not checked yet']);
    expect(one(root, '.slip-title').textContent).toBe('420 coins are left to use');
    expect(one(root, '.waits').textContent).toBe('Waiting: 2 parcels');
    expect(root.querySelectorAll('.slip')).toHaveLength(1);
    expect(root.querySelectorAll('li[data-task]')).toHaveLength(14);
    expect([...root.querySelectorAll('details[open] .group-name')].map((each) => each.textContent)).toEqual(['Wallet']);
    expect(one(root, '.foot').textContent).toContain('Not ready to close2 open, 8 not checked');
    press(root, 'Set aside');
    expect(acts.onTick).toHaveBeenCalledWith(expect.objectContaining({ status: 'todo' }), 'set-aside');
  });

  test('only what nobody but the person can know has "I did this"', () => {
    const told = stateOf('save-receipts', {});
    const { root, acts } = popup(assessed(MIDDLE), { next: rowOf(told) });
    press(root, 'I did this');
    expect(acts.onTick).toHaveBeenCalledWith(told, 'done');
    expect(one(popup(assessed(MIDDLE)).root, '.slip').textContent).not.toContain('I did this');
  });

  test('one arc a task, only done with weight', () => {
    const arcs = [...popup(assessed(MIDDLE)).root.querySelectorAll<SVGElement>('.seg')].map((arc) => arc.dataset.status);
    expect(arcs).toEqual([...Array(4).fill('done'), ...Array(2).fill('todo'), ...Array(8).fill('unknown')]);
  });

  test('ready: the verdict, and nothing that pushes', () => {
    const states = assessed({}, { ...everything('done'), 'save-receipts': tick('set-aside') });
    const { root } = popup(states);
    expect(one(root, '.slip-title').textContent).toBe('Ready: nothing open, nothing unchecked');
    expect(one(root, '.slip-why').textContent).toBe('1 set aside by you. The rest is up to you.');
    expect([...root.querySelectorAll('.slip .btn')].every((each) => each.classList.contains('plain'))).toBe(true);
  });

  test.each([
    ['in the middle', MIDDLE],
    ['with nothing checked', {}],
  ])('staying is said kindly, asks for nothing, counts nothing, and can be taken back: %s', (_, readings) => {
    const { root, acts } = popup(assessed(readings), { stays: true });
    expect(one(root, 'h1').textContent).toBe('Good, the account stays');
    expect(root.querySelector('.ring')).toBeNull();
    expect(one(root, '.slip-why').textContent).toBe('Your progress is kept here in case you come back to it.');
    expect(one(root, '.foot').textContent).toContain('You are keeping the accountThis list is only for closing');
    expect(root.textContent).not.toMatch(/Next|Not ready/);
    expect(root.querySelectorAll('details[open], .btn.primary')).toHaveLength(0);
    press(root, 'Take it back');
    expect(acts.onTakeBack).toHaveBeenCalledOnce();
  });

  test.each([
    ['quota', 'This browser has no space left for it. Everything saved before is still here.'],
    ['write', 'The browser could not save it. Everything saved before is still here.'],
    ['newer', 'A newer version of Last Orders saved this data. Update this one, then try again.'],
  ])('a change that was not saved (%s) says what is still there', async (failed, sentence) => {
    const { root, acts } = popup(assessed(MIDDLE), { failed });
    await vi.waitFor(() => one(root, '[role="alert"]'));
    expect(one(root, '[role="alert"]').textContent).toContain(sentence);
    press(root, 'Try again');
    expect(acts.onAgain).toHaveBeenCalled();
  });

  test('entries that could not be read are told, and can be put aside', async () => {
    const { root, acts } = popup(assessed(MIDDLE), { lost: { count: 2, newer: false } });
    await vi.waitFor(() => one(root, '.note'));
    expect(one(root, '.note').textContent).toContain('2 saved entries could not be read');
    press(root, 'Move them out of the way');
    expect(acts.onPutAside).toHaveBeenCalled();
    expect(popup(assessed(MIDDLE), { lost: { count: 0, newer: true } }).root.textContent).toContain(
      'A newer version of Last Orders',
    );
  });

  test('starting over is asked for twice', async () => {
    const { root, acts } = popup(assessed(MIDDLE));
    const menu = one(root, '#more');
    press(menu, 'Start over');
    await vi.waitFor(() => expect(root.querySelector('.note')).not.toBeNull());
    expect(acts.onStartOver).not.toHaveBeenCalled();
    press(one(root, '.note'), 'Keep everything');
    await vi.waitFor(() => expect(root.querySelector('.note')).toBeNull());
    press(menu, 'Start over');
    await vi.waitFor(() => one(root, '.note'));
    press(one(root, '.note'), 'Start over');
    expect(acts.onStartOver).toHaveBeenCalledOnce();
  });

  test('the menu is walked with arrows', () => {
    const { root } = popup(assessed(MIDDLE), { canUndo: true });
    const menu = one(root, '#more');
    const reached = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      menu.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      return document.activeElement?.textContent;
    });
    expect(reached).toEqual(['Undo', 'Show hints again', 'Undo', 'Start over']);
  });

  test('undo is offered only where there is something to undo', () => {
    expect(one(popup(assessed(MIDDLE)).root, '#more').textContent).not.toContain('Undo');
  });
});

describe('a toast', () => {
  const toast = (text: string | undefined) => {
    const acts = { onUndo: vi.fn(), onGone: vi.fn() };
    return { root: drawn(<Toast text={text} undo="Undo" {...acts} />), ...acts };
  };

  test('goes after ten seconds, and not while it is pointed at or focused', () => {
    vi.useFakeTimers();
    const { root, onGone } = toast('Set aside');
    const region = one(root, '[role="status"]');
    vi.advanceTimersByTime(9000);
    one(region, '.toast').dispatchEvent(new Event('pointerenter'));
    vi.advanceTimersByTime(60_000);
    expect(onGone).not.toHaveBeenCalled();
    one(region, '.toast').dispatchEvent(new Event('pointerleave'));
    one(region, '.toast').dispatchEvent(new Event('focusin'));
    vi.advanceTimersByTime(60_000);
    expect(onGone).not.toHaveBeenCalled();
    one(region, '.toast').dispatchEvent(new Event('focusout'));
    vi.advanceTimersByTime(10_000);
    expect(onGone).toHaveBeenCalledOnce();
  });

  test('leaves its region behind, so that the next one is read out', () =>
    expect(one(toast(undefined).root, '[role="status"]').textContent).toBe(''));
});

interface Sighting {
  readonly page?: PageKind;
  readonly outcome?: ReadOutcome;
  readonly facts?: Facts;
  readonly readings?: Stored;
  readonly ticks?: Ticks;
  readonly locale?: Locale;
  readonly width?: number;
}

function sightOf({
  page = 'order-list',
  outcome = 'read',
  facts,
  readings = MIDDLE,
  ticks = {},
  locale = english.overlay,
  width = 1280,
}: Sighting): OverlayProps['view'] {
  const prepare = assessed(readings, ticks);
  const below: PageState = {
    page,
    outcome,
    facts: facts ?? readings[page]?.facts ?? {},
    coverage: 'whole',
    asOf: NOW,
    lookedAt: NOW,
    view: { width, height: 800 },
  };
  const close = assess(closeTasks, NOTHING_SEEN, ticks, NOW);
  const hints = hintsFor(page, prepare);
  return {
    page: below,
    words: { locale, now: NOW },
    prepare,
    hints,
    progress: progress(prepare),
    readiness: readiness(prepare),
    close,
    request: close.find(({ task }) => task.id === 'submit-request') as TaskState,
    retry: assess(afterTasks, NOTHING_SEEN, ticks, NOW).find(({ task }) => task.id === 'try-sign-in') as TaskState,
    kept: NOTHING_KEPT,
    keeping: false,
  };
}

function overlay(
  sighting: Sighting,
  more: Partial<OverlayProps> = {},
): { root: HTMLElement; acts: Record<string, ReturnType<typeof vi.fn>> } {
  const names = [
    'onShow',
    'onStopShowing',
    'onAct',
    'onFold',
    'onTall',
    'onHide',
    'onHidden',
    'onUndoHide',
    'onOtherCorner',
    'onReadAgain',
    'onReload',
    'onAnswer',
    'onSent',
    'onUndo',
    'onAgain',
    'onToastGone',
  ];
  const acts = Object.fromEntries(names.map((name) => [name, vi.fn()]));
  const props = {
    view: sightOf(sighting),
    sheet: false,
    tall: false,
    shown: undefined,
    found: false,
    gotIn: false,
    asked: [],
    guide: 'guide.html',
    failed: undefined,
    unsaved: undefined,
    toast: undefined,
    accountQuestion: NOBODY_ASKED,
  };
  return { root: drawn(<Overlay {...({ ...props, ...acts, ...more } as OverlayProps)} />), acts };
}
const titles = (root: HTMLElement): (string | null)[] => [...root.querySelectorAll('h2, h3')].map((each) => each.textContent);

describe('the overlay over the orders', () => {
  test('the first hint large, at most two more', () => {
    const { root } = overlay({});
    expect(titles(root)).toEqual([
      'Needs you. 2 of the 10 orders shown are on the way',
      'Older orders: not checked yet',
      'Keep a copy on this computer',
    ]);
    expect(one(root, '.hint').dataset).toMatchObject({ task: 'receive-orders', status: 'todo' });
    expect(one(root, '.hint .evidence').textContent).toBe(
      'Checked 3 min ago. There are more orders that are not shown yet. Press “Confirm received” only for what has arrived.',
    );
    expect(root.querySelectorAll('.primary')).toHaveLength(1);
    expect(one(root, '.panel-foot').textContent).toBe('4 of 14 doneOpen the guide');
  });

  test.each([
    [
      'a part of the list, all finished',
      { 'order-list': seen({ ...LIST, moreOrders: true }) },
      'Not checked. Older orders: not checked yet',
    ],
    ['a filtered list', { 'order-list': seen({ ...LIST, filtered: true }) }, 'Not checked. This shows only part of your orders'],
    [
      'an unclear card',
      { 'order-list': seen({ ...LIST, ordersFinished: 9, ordersUnclear: 1, moreOrders: false }) },
      'Not checked. Only partly checked so far',
    ],
    ['the whole list, all finished', { 'order-list': seen(allFinished) }, 'Done. All 37 orders shown are finished'],
  ])('%s', (_, readings, title) => expect(titles(overlay({ readings }).root)[0]).toBe(title));

  const ON_TAB = { ...LIST, filtered: true };
  const PART = 'This shows only part of your orders';
  const SEEN = 'Needs you. 2 of the 10 orders shown are on the way';
  test.each<[string, Facts, string[], number]>([
    ['a tab that shows none of them', ON_TAB, [PART, SEEN], 0],
    ['a tab that shows them', { ...onTheWay, moreOrders: undefined, filtered: true }, [PART, SEEN], 1],
    ['the first ten, none of them open', { ...ON_TAB, filtered: undefined }, [SEEN], 0],
  ])('two are on the way, seen before; now %s', (_, facts, heads, primary) => {
    const { root } = overlay({ facts });
    expect([...root.querySelectorAll('.hint h2')].map((head) => head.textContent)).toEqual(heads);
    // Nothing is offered to be shown where there is nothing.
    expect(root.querySelectorAll('.stepper, .primary')).toHaveLength(primary);
  });

  test('a tick against a fact loses, and says so', () => {
    const { root } = overlay({ ticks: { 'receive-orders': tick('done') } });
    expect(one(root, '.hint .evidence').textContent).toBe(
      'You ticked this, but the page shows 2 orders on the way. Set it aside if you can live without it.',
    );
  });

  test('shows the places one by one', () => {
    const shown = { anchor: 'open-orders', index: 0, found: 2 };
    const { root, acts } = overlay({}, { shown });
    expect(one(root, '.stepper b').textContent).toBe('1 of 2');
    press(root, 'Next one');
    expect(acts.onShow).toHaveBeenLastCalledWith('open-orders', 1);
    press(root, 'Previous');
    expect(acts.onShow).toHaveBeenLastCalledWith('open-orders', 1);
    press(root, 'Stop showing');
    expect(acts.onStopShowing).toHaveBeenCalledOnce();
    expect(overlay({}, { shown: { ...shown, found: 0 } }).root.textContent).toContain('The place was not found on this page.');
  });

  test.each([
    ['Show me', 'onShow', ['open-orders', 0]],
    ['All have arrived', 'onAct', ['did-this', expect.objectContaining({ status: 'todo' })]],
    ['Set aside', 'onAct', ['set-aside', expect.objectContaining({ status: 'todo' })]],
    ['Minimise', 'onFold', expect.anything()],
    ['Hide on pages like this', 'onHide', expect.anything()],
    ['Move to the other corner', 'onOtherCorner', expect.anything()],
  ])('"%s" asks for it', (name, act, given) => {
    const { root, acts } = overlay({});
    press(root, name);
    expect(acts[act]?.mock.calls[0]).toEqual(given);
  });

  test('a case seen elsewhere leads to its own page', () => {
    const { root } = overlay({ readings: { ...MIDDLE, 'refund-list': seen({ ...noCases, casesOpen: 1, casesFinished: 3 }) } });
    const hint = one(root, '[data-task="close-disputes"]');
    expect(hint.textContent).toContain('1 of the 4 cases shown is still open');
    expect(button(hint, 'Go to refunds').getAttribute('rel')).toBe('noreferrer');
    expect(hint.textContent).not.toContain('Show me');
  });
});

describe('the overlay where nothing can be said', () => {
  test.each([
    ['loading', 'Reading this page…', 'Reading…'],
    ['robot-check', 'AliExpress wants to know you are human', 'AliExpress asks'],
    ['signed-out', 'You are signed out', 'Signed out'],
  ] as const)('%s claims nothing', (outcome, title, pill) => {
    const { root } = overlay({ outcome });
    expect(titles(root)).toEqual([title]);
    expect(root.querySelector('.panel-body .state')).toBeNull();
    expect(pillName(sightOf({ outcome }))).toBe(`Last Orders: ${pill}`);
  });

  const unread: Sighting = { outcome: 'unread', readings: { 'order-list': seen({}) } };
  test('unread: both answers weigh the same', () => {
    const { root, acts } = overlay(unread);
    expect(titles(root)).toEqual(['Could not read this page', 'Check for yourself']);
    expect(root.querySelectorAll('.walk li')).toHaveLength(3);
    expect(root.querySelector('.primary')).toBeNull();
    const [nothing, something] = ['Nothing is open', 'Something is open'].map((name) => button(root, name));
    expect(nothing?.className).toBe(something?.className);
    nothing?.click();
    expect(acts.onAnswer).toHaveBeenLastCalledWith(false, [
      expect.objectContaining({ task: expect.objectContaining({ id: 'receive-orders' }) }),
    ]);
    something?.click();
    expect(acts.onAnswer).toHaveBeenLastCalledWith(true, expect.anything());
    press(root, 'Read again');
    expect(acts.onReadAgain).toHaveBeenCalled();
  });

  test('the answer counts as the person’s word', () => {
    const { root } = overlay({ ...unread, ticks: { 'receive-orders': tick('done') } });
    expect(one(root, '.hint').dataset).toMatchObject({ task: 'receive-orders', status: 'done' });
    expect(one(root, '.hint .evidence').textContent).toBe('Marked done by you');
    expect(overlay(unread, { found: true }).root.textContent).toContain('Settle it first, then look again.');
  });
});

describe('the overlay over the closing form', () => {
  const page = 'close-account';

  test.each([
    [{}, {}, 'Not known yet', 'Nothing open so far; 14 not checked yet.'],
    [MIDDLE, {}, 'Not ready yet', 'Two things are open; 8 not checked yet.'],
    [
      MIDDLE,
      { ...everything('set-aside') },
      'Ready: nothing open, nothing unchecked',
      '4 of 14 done, 10 set aside by you. Oldest check: 3 min ago.',
    ],
  ])('the verdict first', (readings, ticks, verdict, counts) => {
    const { root } = overlay({ page, readings, ticks });
    expect(titles(root)).toEqual([verdict, 'The rest is up to you']);
    expect(one(root, '.hint .evidence').textContent).toBe(counts);
    expect(root.querySelector('.primary')).toBeNull();
    expect(one(root, '.panel-foot').textContent).toContain('There is no known way to undo it');
  });

  test('the request is the person’s own word, and can be taken back', () => {
    const { root, acts } = overlay({ page });
    press(root, 'I have sent the request');
    expect(acts.onSent).toHaveBeenCalledOnce();
    press(root, 'Not today');
    expect(acts.onFold).toHaveBeenCalledOnce();
    const sent = overlay({ page, ticks: { 'submit-request': tick('done') } });
    press(sent.root, 'Take it back');
    expect(sent.acts.onAct).toHaveBeenCalledWith('take-back', expect.objectContaining({ status: 'done' }));
  });
});

describe('the overlay folded or in a narrow window', () => {
  test.each([
    ['2 on the way', {}],
    ['Nothing open here', { readings: { 'order-list': seen(allFinished) } }],
    ['Could not read', { outcome: 'unread', readings: { 'order-list': seen({}) } }],
    ['Seen 9 days ago', { page: 'addresses', readings: { addresses: seen({ addressesShown: 0 }, 9 * DAY) } }],
    ['Set aside by you', { ticks: { 'receive-orders': tick('set-aside') } }],
    // One order's page settles no task of the whole account.
    ['Receipt', { page: 'receipt' }],
    ['Email settings', { page: 'mail-settings' }],
    ['Not ready yet', { page: 'close-account' }],
  ] as const)('the pill says: %s', (says, sighting) => {
    expect(pillName(sightOf(sighting))).toBe(`Last Orders: ${says}`);
  });

  test('a sheet has no corner to go to, and is pulled down to close', () => {
    const { root, acts } = overlay({ width: 390 }, { sheet: true });
    expect(root.querySelector('[title="Move to the other corner"]')).toBeNull();
    const grip = one(root, '.grip');
    Object.assign(grip, { setPointerCapture: () => undefined });
    const at = (type: string, clientY: number): boolean =>
      grip.dispatchEvent(Object.assign(new Event(type), { clientY, pointerId: 1 }));
    at('pointerdown', 100);
    at('pointerup', 110);
    expect(acts.onFold).not.toHaveBeenCalled();
    at('pointerdown', 100);
    at('pointerup', 190);
    expect(acts.onFold).toHaveBeenCalledOnce();
    at('pointerdown', 100);
    at('pointerup', 20);
    expect(acts.onTall).toHaveBeenCalledOnce();
    expect(acts.onFold).toHaveBeenCalledOnce();
  });

  const below = (root: HTMLElement): boolean[] => ['.more-below', '.panel-foot'].map((part) => !!root.querySelector(part));
  test('a sheet opens to its headline, and shows the rest at a press', () => {
    const { root, acts } = overlay({ width: 390 }, { sheet: true });
    expect(below(root)).toEqual([true, false]);
    one(root, '.more-below').click();
    expect(acts.onTall).toHaveBeenCalledOnce();
  });

  test.each([
    ['a sheet of which more was wanted', { width: 390 }, { sheet: true, tall: true }],
    ['the last step', { width: 390, page: 'close-account' }, { sheet: true }],
    ['a panel', {}, {}],
  ] as const)('%s is whole', (_, sighting, more) => expect(below(overlay(sighting, more).root)).toEqual([false, true]));

  test('what the page said but could not be stored is told', async () => {
    const { root } = overlay({}, { unsaved: 'quota' });
    await vi.waitFor(() => one(root, '[role="alert"]'));
    expect(one(root, '[role="alert"]').textContent).toContain('What was read on this page was not saved');
  });
});

const OUTCOMES: ReadOutcome[] = ['loading', 'read', 'unread', 'robot-check', 'signed-out'];
describe.each(DRAWN)('in %s nothing is missing', (code) => {
  const locale = localeFor(code, ...OVERLAY);

  const stale = Object.fromEntries(
    Object.entries(MIDDLE).map(([kind, reading]) => [kind, { ...reading, readAt: NOW - 9 * DAY }]),
  );
  const cases: Sighting[] = [...OUTCOMES.map((outcome) => ({ outcome })), { readings: {} }, { readings: stale }];
  test.each(pageKinds)('over %s', (page) => {
    for (const sighting of cases) {
      const { root } = overlay({ ...sighting, page, locale });
      expect(root.querySelectorAll('.primary').length).toBeLessThanOrEqual(1);
      expect(root.querySelectorAll('.hint').length).toBeLessThanOrEqual(3);
      expect(pillName(sightOf({ ...sighting, page, locale }))).not.toContain('undefined');
    }
  });

  test('in the popup', () => {
    const popupWords = { locale: localeFor(code, ...POPUP), now: NOW };
    const rest = [...assess(closeTasks, NOTHING_SEEN, {}, NOW), ...assess(afterTasks, NOTHING_SEEN, {}, NOW)];
    const shown = STATES.map(([id, readings, ticks]) => [stateOf(id, readings, ticks), assessed(readings, ticks)] as const);
    for (const [next, prepare] of shown) {
      const states = [...prepare, ...rest];
      expect(popup(states, { words: popupWords, next: rowOf(next) }).root.textContent).not.toContain('undefined');
    }
    for (const next of [...rest, undefined]) {
      const more = { words: popupWords, next: next && rowOf(next), sent: true, failed: 'write', lost: { count: 3, newer: true } };
      expect(popup(rest, more).root.textContent).not.toContain('undefined');
    }
  });
});

test('every page that reads something for a task says when it could not', () => {
  const silent = pageKinds.filter((page) => {
    const reads = prepareTasks.some((task) => task.reads?.some((kind) => kind === page));
    return reads && panelContentOf(sightOf({ page, outcome: 'unread', readings: {} })).kind !== 'unread';
  });
  // An order's own page bears on the orders, but answers nothing by itself.
  expect(silent).toEqual(['order-detail']);
});
