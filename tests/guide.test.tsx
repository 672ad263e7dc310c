// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Close } from '../components/guide/close/Close';
import { Decide, type DecideProps } from '../components/guide/decide/Decide';
import { Guide, type GuideProps } from '../components/guide/Guide';
import { Prepare } from '../components/guide/prepare/Prepare';
import { VERDICT_SHAPES } from '../components/shapes';
import { goToPlace, placesIn } from '../entrypoints/guide/deep-links';
import { keepFocus } from '../entrypoints/guide/focus';
import { printAlone } from '../entrypoints/guide/paper';
import { shapeOfTasks } from '../entrypoints/guide/shapes';
import { LOCALES, type LocaleCode, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, progress, readiness, type Ticks } from '../lib/model/checklist';
import { nextThing } from '../lib/model/next-thing';
import { closeTasks, prepareTasks } from '../lib/tasks';
import { alternatives, matchAlternatives, type ReasonId, reasons, shops } from '../lib/tasks/decide';
import { search } from '../lib/tools/search';
import { held, NOTHING_SEEN } from './readings';

const NOW = Date.UTC(2026, 10, 24, 12);
const localeFor = (code: LocaleCode) => localeOf(code, messagesOf('guide', code));
const english = localeFor('en');
const words = { locale: english, now: NOW };

function drawn(what: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(what, root);
  return root;
}
const textOf = (root: ParentNode, selector: string): string => root.querySelector(selector)?.textContent ?? '';
const idsOf = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(({ id }) => id);
function press(root: ParentNode, name: string): void {
  const button = [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent.trim().startsWith(name));
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
}

function decide(picked: readonly ReasonId[], outcome?: 'stay' | 'close', locale = english) {
  const acts = { onReason: vi.fn(), onDecide: vi.fn() };
  const decision = picked.length || outcome ? { reasons: picked, ...(outcome ? { outcome } : {}), at: NOW } : undefined;
  const props: DecideProps = { locale, decision, reasons, alternatives, ways: matchAlternatives(picked), shops, ...acts };
  return { root: drawn(<Decide {...props} />), acts };
}

describe('decide', () => {
  test('offers the six reasons, none picked, and every way out', () => {
    const { root } = decide([]);
    expect(root.querySelectorAll('#reasons input')).toHaveLength(6);
    expect(root.querySelectorAll('#reasons input:checked')).toHaveLength(0);
    expect(idsOf(root, '.way').sort()).toEqual(alternatives.map(({ id }) => `way-${id}`).sort());
    expect(textOf(root, '#ways [role="status"]')).toBe('Choose a reason, and the options that answer it come first.');
  });

  test.each<[ReasonId[], string[]]>([
    [['unwanted-mail'], ['way-mute-notifications']],
    [
      ['privacy', 'unused'],
      ['way-close-features', 'way-privacy-settings', 'way-pause-account'],
    ],
  ])('for %j the ways that answer it are open, the others folded away', (picked, open) => {
    const { root } = decide(picked);
    expect(idsOf(root, '#ways > .card > details[open]')).toEqual(open);
    expect(root.querySelectorAll('#ways details:not([open]) .way')).toHaveLength(alternatives.length - open.length);
  });

  test('a reason is told as it is picked, and taken back', () => {
    const { root, acts } = decide(['privacy']);
    for (const box of [...root.querySelectorAll<HTMLInputElement>('#reasons input')].slice(0, 2)) box.click();
    expect(acts.onReason.mock.calls).toEqual([
      ['privacy', false],
      ['unwanted-mail', true],
    ]);
  });

  test('poor support: the dispute goes first', () =>
    expect(decide(['poor-support']).root.querySelector('#reasons a')?.getAttribute('href')).toBe('#trouble-open-orders'));

  test('a way out may be enough', () => {
    const { root, acts } = decide(['privacy']);
    press(root, 'This is enough for me');
    expect(acts.onDecide).toHaveBeenCalledWith('stay');
  });

  test('staying is said kindly, and can be taken back', () => {
    const { root, acts } = decide([], 'stay');
    expect(textOf(root, '#decided')).toContain('Good, the account stays');
    expect(root.textContent).not.toContain('This is enough for me');
    press(root, 'Take it back');
    expect(acts.onDecide).toHaveBeenCalledWith(undefined);
    press(root, 'I still want to close');
    expect(acts.onDecide).toHaveBeenLastCalledWith('close');
  });

  test('closing leads on', () => {
    const { root } = decide([], 'close');
    expect(root.querySelector('#decided a')?.getAttribute('href')).toBe('#prepare');
    expect(root.textContent).not.toContain('I still want to close');
  });

  test('nothing pushes, no link leads elsewhere than to AliExpress', () => {
    const { root } = decide(reasons.map(({ id }) => id));
    expect(root.querySelector('.primary')).toBeNull();
    const away = [...root.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((to) => !to.startsWith('#'));
    expect(away.filter((href) => !/^https:\/\/([a-z]+\.)*aliexpress\.com\//.test(href))).toEqual([]);
  });

  test('each thing known says whose word it is', () => {
    const { root } = decide([]);
    const told = [...root.querySelectorAll('#truths li')];
    expect(told).toHaveLength(13);
    expect(told.filter((one) => !one.querySelector('.evidence')?.textContent).length).toBe(0);
  });
});

const assessed = (ticks: Ticks = {}) => assess(prepareTasks, NOTHING_SEEN, ticks, NOW);
describe('get ready', () => {
  test('every task is a place, with its how-to folded', () => {
    const root = drawn(
      <Prepare states={assessed()} next={nextThing(assessed())} words={words} onTick={vi.fn()} onPrint={vi.fn()} />,
    );
    expect(idsOf(root, '[data-task]')).toEqual(prepareTasks.map(({ id }) => `task-${id}`));
    expect(root.querySelectorAll('.how:not([open])')).toHaveLength(prepareTasks.length);
    expect(textOf(root, '.lead')).toContain('14 things');
  });

  test.each([
    ['I did this', {}, 'done'],
    ['Set aside', {}, 'set-aside'],
    ['Take it back', { 'receive-orders': { as: 'done', at: NOW } }, undefined],
  ] as const)('"%s" is the person’s word', (name, ticks, as) => {
    const onTick = vi.fn();
    const root = drawn(<Prepare states={assessed(ticks)} next={undefined} words={words} onTick={onTick} onPrint={vi.fn()} />);
    press(root.querySelector('[data-task="receive-orders"]') ?? root, name);
    expect(onTick.mock.calls).toEqual([[expect.objectContaining({ task: prepareTasks[0] }), as]]);
  });
});

describe('what is done', () => {
  const told = { 'reach-mailbox': { as: 'done', at: NOW }, 'use-coupons-and-coins': { as: 'set-aside', at: NOW } } as const;
  const all = Object.fromEntries(prepareTasks.map(({ id }) => [id, { as: 'done', at: NOW } as const]));
  test.each<[what: string, ticks: Ticks, folded: readonly string[], says: string]>([
    ['nothing', {}, [], ''],
    ['one; what was set aside stays in its group', told, ['reach-mailbox'], '1 done'],
    ['everything', all, prepareTasks.map(({ id }) => id), '14 done'],
  ])('%s is folded at the end of the rows', (_, ticks, folded, says) => {
    const root = drawn(<Prepare states={assessed(ticks)} next={undefined} words={words} onTick={vi.fn()} onPrint={vi.fn()} />);
    const rows = (selector: string): string[] =>
      [...root.querySelectorAll<HTMLElement>(`${selector} [data-task]`)].map(({ dataset }) => dataset.task ?? '');
    expect(rows('.group:not([open])')).toEqual(folded);
    expect(textOf(root, '.group:not([open]) > summary')).toBe(says);
    expect(rows('.group[open]')).toEqual(prepareTasks.map(({ id }) => id).filter((id) => !folded.includes(id)));
    expect([...root.querySelectorAll('[data-status="unknown"]')].every((row) => row.closest('[open]'))).toBe(true);
  });
});

describe('on paper', () => {
  test('the list alone is printed, and the whole guide again after that', () => {
    const seen: (string | undefined)[] = [];
    vi.stubGlobal('print', () => seen.push(document.body.dataset.print));
    const root = drawn(
      <Prepare states={assessed()} next={undefined} words={words} onTick={vi.fn()} onPrint={() => printAlone('prepare')} />,
    );
    press(root, 'Print my list');
    expect([seen, document.body.dataset.print]).toEqual([['prepare'], 'prepare']);
    dispatchEvent(new Event('afterprint'));
    expect(document.body.dataset.print).toBeUndefined();
  });

  test('it says what it is and when it was printed', () =>
    expect(textOf(guide().root, 'main > .printed')).toBe('Last Orders, printed on November 24, 2026'));
});

function close(sentAt?: number, ticks: Ticks = {}, locale = english) {
  const acts = { onTick: vi.fn(), onSent: vi.fn(), onTakeBack: vi.fn() };
  const states = assess(closeTasks, NOTHING_SEEN, ticks, NOW);
  const shared = { words: { locale, now: NOW }, states, later: sentAt === undefined, sentAt };
  return { root: drawn(<Close {...shared} {...acts} />), acts };
}

describe('close', () => {
  test('tells the official ways and the reported one, the last step in all its forms, and what looks alike', () => {
    const { root } = close();
    expect(idsOf(root, '[data-task]')).toEqual(closeTasks.map(({ id }) => `task-${id}`));
    expect(idsOf(root, '#routes details')).toEqual(['route-privacy-centre', 'route-app', 'route-mail', 'route-account-settings']);
    expect([...root.querySelectorAll('#last-step h4')].map((one) => one.textContent)).toEqual([
      'A word to type',
      'A code to enter',
      'A box to tick',
    ]);
    for (const address of ['deactive_account.htm', 'myprivacy.alibaba.com'])
      expect(textOf(root, '#look-alikes')).toContain(address);
    expect(root.querySelector('#look-alikes a')).toBeNull();
    expect(root.querySelector('.primary')).toBeNull();
  });

  test('the request is the person’s word, and can be taken back', () => {
    const before = close();
    press(before.root, 'I have sent the request');
    expect(before.acts.onSent).toHaveBeenCalledOnce();
    const after = close(NOW, { 'submit-request': { as: 'done', at: NOW } });
    press(after.root, 'I have not sent it after all');
    expect(after.acts.onTakeBack).toHaveBeenCalledOnce();
  });
});

describe('the states of the journey in the navigation', () => {
  const seen = held({ wallet: { facts: { balanceIsZero: false }, readAt: NOW } });
  test.each([
    ['nothing known', assessed(), 'unknown', 'later', 'unknown'],
    ['something open', assess(prepareTasks, seen, {}, NOW), 'todo', 'todo', 'todo'],
    [
      'all set aside',
      assessed(Object.fromEntries(prepareTasks.map(({ id }) => [id, { as: 'set-aside', at: NOW }]))),
      'done',
      'later',
      'done',
    ],
  ] as const)('%s', (_, states, verdict, before, after) => {
    expect(VERDICT_SHAPES[readiness(states).verdict]).toBe(verdict);
    expect([shapeOfTasks(states, false), shapeOfTasks(states, true)]).toEqual([before, after]);
  });
});

const entry = (id: string, group: 'journey' | 'other', drawn: ComponentChild) =>
  ({ id, group, shape: group === 'journey' ? 'todo' : undefined, figure: undefined, drawn }) as GuideProps['entries'][number];
const ENTRIES = [
  entry('decide', 'journey', <p>Why do you want to leave?</p>),
  entry(
    'letters',
    'other',
    <div class="card">
      <details id="letter-access">
        <summary>A copy of your data</summary>
        <p>Write to the data protection officer.</p>
        <button type="button">Into the clipboard</button>
      </details>
      <ul>
        <li class="task" id="task-x">
          <p class="task-name">
            <span class="vh">Not checked. </span>Wait for parcels
          </p>
          <details>
            <summary>How</summary>Wait longer.
          </details>
        </li>
      </ul>
    </div>,
  ),
];

const NOTHING_LOST = {
  lost: { count: 0, newer: false },
  accountQuestion: { asked: [], alsoUs: false, onSame: vi.fn(), onAnother: vi.fn(), onNotUsed: vi.fn() },
  orders: 'https://www.aliexpress.com/p/order/index.html',
};

function guide(props: Partial<GuideProps> = {}) {
  const acts = { onUndo: vi.fn(), onAgain: vi.fn(), onPutAside: vi.fn(), onToastGone: vi.fn() };
  const search = { query: '', hits: [], onQuery: vi.fn(), onGo: vi.fn() };
  const shared = {
    words,
    entries: ENTRIES,
    current: 'decide',
    progress: progress(assessed()),
    isNew: false,
    sync: false,
    languages: { names: { en: 'English' }, chosen: undefined, ofBrowser: 'en' as const, onLanguage: vi.fn() },
    search,
    ...NOTHING_LOST,
  };
  return { root: drawn(<Guide {...shared} failed={undefined} toast={undefined} {...acts} {...props} />) };
}

describe('the shell', () => {
  test('one part below the other, each with its heading and its link', () => {
    const { root } = guide();
    expect([...root.querySelectorAll('main > section > h2')].map((one) => one.textContent)).toEqual(['Decide', 'Letters']);
    expect([...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(['#decide', '#letters']);
    expect(textOf(root, 'nav a[aria-current]')).toBe('Needs you. Decide');
    expect(root.querySelector('#welcome')).toBeNull();
    const welcome = guide({ isNew: true }).root;
    expect(welcome.querySelector('#welcome h2')).not.toBeNull();
    expect([...welcome.querySelectorAll('.whole-way a')].map((link) => link.getAttribute('href'))).toEqual(
      ['decide', 'prepare', 'gate', 'close', 'after'].map((id) => `#${id}`),
    );
    expect(textOf(welcome, '#welcome')).toContain('on the AliExpress site in this browser, not in the app');
    expect(textOf(welcome, '.pin')).toContain('Pin the button');
  });

  test('a finished section is a line with its check, and opens where a link leads', () => {
    const folded = { ...ENTRIES[0], folded: 'You want to close' } as GuideProps['entries'][number];
    const { root } = guide({ entries: [folded, ...ENTRIES.slice(1)] });
    const fold = root.querySelector<HTMLDetailsElement>('#decide > .fold');
    expect(textOf(root, '#decide summary')).toBe('DecideYou want to close');
    expect(root.querySelector('#decide summary .state')?.getAttribute('data-status')).toBe('done');
    expect([...root.querySelectorAll('.fold')]).toEqual([fold]);
    expect(placesIn(document)[0]).toMatchObject({ id: 'decide', title: 'Decide' });
    goToPlace('decide', { focus: false });
    expect(fold?.open).toBe(false);
    goToPlace('decide', { focus: true });
    expect([fold?.open, document.activeElement?.tagName]).toEqual([true, 'SUMMARY']);
  });

  test('what the store could not give back is said first, and put aside at a press', () => {
    const onPutAside = vi.fn();
    const { root } = guide({ lost: { count: 2, newer: true }, onPutAside });
    expect([...root.querySelectorAll('main > .note[role="status"] h2')].map((one) => one.textContent)).toEqual([
      'A newer version of Last Orders saved this data',
      '2 saved entries could not be read',
    ]);
    press(root, 'Move them out of the way');
    expect(onPutAside).toHaveBeenCalledOnce();
  });

  test('what was not saved, and what just changed, stay in sight', () => {
    const { root } = guide({ failed: 'quota', toast: 'Marked done: Sign in' });
    expect(textOf(root, '.news [role="alert"]')).toContain('Your last change was not saved');
    expect(textOf(root, '.news [role="status"]')).toContain('Sign in');
  });
});

describe('search', () => {
  const HITS = Array.from({ length: 12 }, (_, index) => ({ id: `hit-${index}`, title: `Hit ${index}`, within: 'Letters' }));
  const key = (name: string): boolean | undefined =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

  test.each([
    ['', [], undefined],
    ['x', HITS.slice(0, 1), '1 place found'],
    ['x', HITS, '12 places found'],
    ['x', [], 'Nothing found'],
  ])('"%s" with %j', (query, hits, says) => {
    const found = guide({ search: { query, hits, onQuery: vi.fn(), onGo: vi.fn() } }).root;
    expect(textOf(found, '.find [role="status"]')).toBe(says ?? '');
    expect(found.querySelectorAll('.hits a')).toHaveLength(Math.min(hits.length, 10));
    expect(found.querySelector('.hits') === null).toBe(query === '');
  });

  const find = { query: 'x', hits: HITS, onQuery: vi.fn(), onGo: vi.fn() };
  const shown = async (root: ParentNode): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve));
    return root.querySelector('.hits') !== null;
  };
  test.each<[how: string, leave: (input: HTMLInputElement) => void, closes: boolean]>([
    ['the focus goes elsewhere', (input) => input.blur(), true],
    ['the page is scrolled', () => dispatchEvent(new Event('scroll')), true],
    ['the focus goes to a place found', () => document.querySelector<HTMLElement>('.hits a')?.focus(), false],
  ])('%s: the list closes (or not), keeps the words, and comes back with the field', async (_, leave, closes) => {
    const { root } = guide({ search: find });
    const input = root.querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
    input.focus();
    expect(await shown(root)).toBe(true);
    leave(input);
    expect(await shown(root)).toBe(!closes);
    expect(input.value).toBe('x');
    expect(find.onQuery).not.toHaveBeenCalled();
    input.click();
    expect(await shown(root)).toBe(true);
  });

  test('a press on a place leaves the focus in the field, so that the press is not lost', () => {
    const press = new Event('mousedown', { bubbles: true, cancelable: true });
    guide({ search: find }).root.querySelector('.hits a')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  test('by keyboard: down into the places and back, Enter to the first, Escape to empty it', () => {
    const onGo = vi.fn();
    const onQuery = vi.fn();
    const { root } = guide({ search: { query: 'x', hits: HITS, onQuery, onGo } });
    const input = root.querySelector<HTMLInputElement>('input[type="search"]');
    input?.focus();
    key('Enter');
    expect(onGo).toHaveBeenCalledWith('hit-0');
    key('ArrowDown');
    key('ArrowDown');
    expect(document.activeElement?.getAttribute('href')).toBe('#hit-1');
    key('ArrowUp');
    key('ArrowUp');
    key('ArrowUp');
    expect(document.activeElement).toBe(input);
    key('Escape');
    expect(onQuery).toHaveBeenCalledWith('');
  });
});

describe('places', () => {
  beforeEach(() => void guide());

  test('are found by what they say themselves, without buttons and what is only read out', () => {
    const places = placesIn(document);
    expect(places.map(({ id, title, within }) => [id, title, within])).toEqual([
      ['decide', 'Decide', ''],
      ['letters', 'Letters', ''],
      ['letter-access', 'A copy of your data', 'Letters'],
      ['task-x', 'Wait for parcels', 'Letters'],
    ]);
    const found = (query: string): string[] => search(places, query).map(({ id }) => id);
    expect(found('officer')).toEqual(['letter-access']);
    expect(found('longer')).toEqual(['task-x']);
    expect(found('clipboard')).toEqual([]);
    expect(found('checked')).toEqual([]);
  });

  test.each([
    ['letters', 'H2', []],
    ['letter-access', 'SUMMARY', ['letter-access']],
    ['task-x', 'P', ['']],
  ])('a link to %s opens it and gives %s the focus', (id, tag, open) => {
    expect(goToPlace(id, { focus: true })).toBe(true);
    expect(document.activeElement?.tagName).toBe(tag);
    expect(idsOf(document, 'details[open]')).toEqual(open);
  });

  test('opening the page at a place takes no focus', () => {
    goToPlace('letter-access', { focus: false });
    expect(document.activeElement).toBe(document.body);
    expect(goToPlace('letter-none', { focus: true })).toBe(false);
    expect(goToPlace('', { focus: true })).toBe(false);
  });
});

describe('the focus of whoever pressed a button that is gone', () => {
  const ROWS = ['a', 'b', 'c'];
  const rows = (ids: readonly string[], button: string): ComponentChild => (
    <section class="part">
      <h2 tabIndex={-1}>Part</h2>
      <ul>
        {ids.map((id) => (
          <li key={id} data-task={id}>
            <button key={button} type="button">
              {button}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

  test.each([
    ['stays in its row', ROWS, 'Take it back', 'b'],
    ['goes to the next row', ['a', 'c'], 'Set aside', 'c'],
    ['goes to the row before the last', ['a'], 'Set aside', 'a'],
    ['goes to the heading once no row is left', [], 'Set aside', undefined],
  ])('%s', (_, left, button, wanted) => {
    const root = drawn(rows(ROWS, 'Set aside'));
    root.querySelector<HTMLElement>('[data-task="b"] button')?.focus();
    const refocus = keepFocus();
    render(rows(left, button), root);
    refocus();
    expect(document.activeElement?.closest<HTMLElement>('[data-task]')?.dataset.task).toBe(wanted);
    if (!wanted) expect(document.activeElement?.tagName).toBe('H2');
  });

  test('goes to the heading of a section that unfolds, unless something else has taken it', () => {
    const part = (folded: boolean, takes = false): ComponentChild => (
      <section class="part">
        {folded ? <details class="fold" /> : <h2 tabIndex={-1}>Part</h2>}
        {folded && <button type="button">Take it back</button>}
        {takes && <input ref={(field) => field?.focus()} />}
      </section>
    );
    for (const takes of [false, true]) {
      const root = drawn(part(true));
      root.querySelector('button')?.focus();
      const refocus = keepFocus();
      render(part(false, takes), root);
      refocus();
      expect(document.activeElement?.tagName).toBe(takes ? 'INPUT' : 'H2');
    }
  });

  test('is not touched while its button stands', () => {
    const root = drawn(rows(ROWS, 'Set aside'));
    const held = root.querySelector<HTMLElement>('[data-task="c"] button');
    held?.focus();
    const refocus = keepFocus();
    render(rows(['b', 'c'], 'Set aside'), root);
    refocus();
    expect(document.activeElement).toBe(held);
  });
});

test.each(LOCALES)('in %s nothing is missing', (code) => {
  const locale = localeFor(code);
  for (const outcome of [undefined, 'stay', 'close'] as const)
    expect(decide(['privacy', 'poor-support'], outcome, locale).root.textContent).not.toContain('undefined');
  expect(close(undefined, {}, locale).root.textContent).not.toContain('undefined');
  expect(close(NOW, {}, locale).root.textContent).not.toContain('undefined');
  const here = { locale, now: NOW };
  drawn(<Prepare states={assessed()} next={nextThing(assessed())} words={here} onTick={vi.fn()} onPrint={vi.fn()} />);
  const found = { query: 'x', hits: [], onQuery: vi.fn(), onGo: vi.fn() };
  expect(guide({ words: here, isNew: true, search: found }).root.querySelector('.hits p')?.textContent).toContain('x');
});
