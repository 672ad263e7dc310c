/** @vitest-environment happy-dom */
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Orders } from '../../components/guide/orders/Orders';
import type { Job, JobFault, OrdersActs, OrdersView } from '../../components/guide/orders/view';
import { faultKinds } from '../../lib/archive/model/errors';
import { filterChoices, filterOrders, NO_FILTER, totalsOf } from '../../lib/archive/model/figures';
import { isComplete, missingOf, unsettledOf } from '../../lib/archive/model/gaps';
import type { KeptOrder } from '../../lib/archive/model/order';
import { newestFirst } from '../../lib/archive/model/sort';
import { LOCALES, type Locale, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { assess, type Ticks } from '../../lib/model/checklist';
import { NOTHING_KEPT } from '../../lib/model/kept';
import type { Facts } from '../../lib/model/page';
import { taskOf } from '../../lib/tasks';
import { held } from '../readings';

const NOW = Date.UTC(2026, 10, 24, 12);
const localeFor = (code: LocaleCode): Locale => localeOf(code, messagesOf('guide', code));
const locales = Object.fromEntries(LOCALES.map((code) => [code, localeFor(code)])) as Record<LocaleCode, Locale>;

const NAMES = [
  'onKeep',
  'onFilter',
  'onUnfilter',
  'onOpen',
  'onAll',
  'onMake',
  'onRead',
  'onStop',
  'onAgain',
  'onDrop',
  'onAsk',
  'onDropAll',
] as const satisfies readonly (keyof OrdersActs)[];

/** The section over some kept orders; whatever is given of the view replaces what follows from them. */
function section(orders: readonly KeptOrder[] = [], props: Partial<OrdersView> = {}, code: LocaleCode = 'en') {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const actions = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Record<
    (typeof NAMES)[number],
    ReturnType<typeof vi.fn>
  >;
  const redraw = (more: Partial<OrdersView> = {}): void => {
    const filter = more.filter ?? props.filter ?? NO_FILTER;
    const all = newestFirst(orders);
    const view: OrdersView = {
      words: { locale: locales[code], now: NOW },
      kept: { ...NOTHING_KEPT, orders: orders.length, incomplete: orders.filter((one) => !isComplete(one)).length },
      receipts: undefined,
      keeps: false,
      loaded: { total: all.length, found: filterOrders(all, filter), choices: filterChoices(all, code), ...totalsOf(all) },
      unread: false,
      broken: 0,
      gapsOf: (order) => ({ missing: missingOf(order), unsettled: unsettledOf(order) }),
      filter,
      open: undefined,
      all: false,
      job: undefined,
      copy: undefined,
      brought: undefined,
      asking: false,
      ...props,
      ...more,
    };
    render(<Orders {...view} {...(actions as unknown as OrdersActs)} />, root);
  };
  redraw();
  return { root, actions, redraw };
}

const EUR = (amount: string) => ({ shown: `€${amount}`, amount, currency: 'EUR' });
const bare = (n: number, more: Partial<KeptOrder> = {}): KeptOrder => ({
  id: String(8190000000000000 + n),
  items: [],
  seen: { 'order-list': NOW - 86_400_000 },
  ...more,
});
const whole = (n: number, more: Partial<KeptOrder> = {}): KeptOrder =>
  bare(n, {
    date: { shown: 'Sep 15, 2026', iso: '2026-09-15' },
    status: { shown: 'Completed', group: 'finished' },
    store: { name: 'Green Corner' },
    items: [{ title: 'Garden hose', quantity: 2, price: EUR('4.80') }],
    allItems: true,
    total: EUR('9.60'),
    ...more,
  });

const all = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
const one = (root: ParentNode, selector: string): HTMLElement => {
  const [found] = all(root, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const button = (root: ParentNode, name: string): HTMLElement => {
  const found = all(root, 'button, a').find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const said = (root: ParentNode, selector: string): string => one(root, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('before anything is kept', () => {
  test('it says what this place will hold, and keeps only when asked', () => {
    const { root, actions } = section();
    expect(said(root, '.nothing')).toContain('Nothing is saved yet');
    expect(actions.onKeep).not.toHaveBeenCalled();
    button(root, 'Keep a copy on this computer').click();
    expect(actions.onKeep).toHaveBeenCalledWith(true);
    expect(all(root, '.btn.primary')).toHaveLength(1);
    expect(root.textContent).not.toContain('Save everything');
  });

  test('while keeping is on, the way leads to the orders', () => {
    const { root, actions } = section([], { keeps: true });
    expect(button(root, 'Open my orders').getAttribute('href')).toBe('https://www.aliexpress.com/p/order/index.html');
    button(root, 'Stop saving').click();
    expect(actions.onKeep).toHaveBeenCalledWith(false);
  });
});

const UNSURE = 'Whether there are more is not certain: open your orders on AliExpress and load the list to its end.';
const NO_GUESS = 'Nothing that is missing is filled in by guessing.';

test.each<[KeptOrder[], string]>([
  [[whole(1)], `1 order is saved on this computer. It is complete. ${UNSURE}`],
  [[bare(1)], `1 order is saved on this computer. It is incomplete. ${UNSURE} ${NO_GUESS}`],
  [[whole(1), whole(2)], `2 orders are saved on this computer. All of them are complete. ${UNSURE}`],
  [[bare(1), bare(2)], `2 orders are saved on this computer. All of them are incomplete. ${UNSURE} ${NO_GUESS}`],
  [[whole(1), whole(2), bare(3)], `3 orders are saved on this computer. 2 complete, 1 incomplete. ${UNSURE} ${NO_GUESS}`],
])('it says how many are kept and how many lack something: %#', (orders, lead) => {
  expect(said(section(orders).root, '.lead')).toBe(lead);
});

describe('whether these are all orders', () => {
  const LIST = { ordersShown: 2, ordersKept: 2, ordersUnclear: 0, moreOrders: false, copiedSince: NOW - 10 };
  const DONE: Ticks = { 'save-receipts': { as: 'done', at: NOW } };
  const DAY = 86_400_000;
  test.each<[what: string, facts: Facts | undefined, age: number, ticks: Ticks, says: string]>([
    ['the list was not seen', undefined, 0, {}, UNSURE],
    ['the person says so', undefined, 0, DONE, UNSURE],
    ['more are behind', { ...LIST, moreOrders: true }, 0, {}, UNSURE],
    ['the proof is old', LIST, 9 * DAY, {}, UNSURE],
    ['one shown is not saved', { ...LIST, ordersKept: 1 }, 0, {}, '1 of the 2 orders shown is not saved yet.'],
    ['all of the whole list', LIST, 0, {}, 'These are all your orders, as far as AliExpress shows.'],
  ])('%s', (_, facts, age, ticks, says) => {
    const kept = { ...NOTHING_KEPT, orders: 2, at: NOW };
    const holdings = held(facts ? { 'order-list': { facts, readAt: NOW - age } } : {}, { kept });
    const [receipts] = assess([taskOf('save-receipts')], holdings, ticks, NOW);
    const { root } = section([whole(1), whole(2)], { kept, receipts });
    expect(said(root, '.lead')).toBe(`2 orders are saved on this computer. All of them are complete. ${says}`);
  });
});

test('the oldest day is told where it is known; records that cannot be read too', () => {
  const { root } = section([whole(1)], {
    kept: { ...NOTHING_KEPT, orders: 1, oldest: '2021-03-14', at: NOW },
    broken: 2,
  });
  expect(root.textContent).toContain('The oldest is from Mar 14, 2021.');
  expect(root.textContent).toContain('2 more records cannot be read. They stay where they are');
});

describe('a row', () => {
  test.each<[string, KeptOrder, string[]]>([
    ['complete', whole(1), ['Sep 15, 2026', 'Garden hose', 'Green Corner, 1 item', '€9.60', 'Finished']],
    ['on the way', whole(1, { status: { shown: 'Shipped', group: 'shipped' } }), ['On the way']],
    ['finished with an open case', whole(1, { case: { open: true } }), ['Case open']],
    ['of several lines', whole(1, { items: [{ title: 'A' }, { title: 'B' }] }), ['A', 'Green Corner, 2 items', 'Incomplete']],
    ['without titles', bare(1, { items: [{}, {}] }), ['2 items, titles not seen yet', 'Open its page once to complete it']],
    ['of a number only', bare(1), ['Date not seen', 'Items not seen yet', 'Not seen', 'Incomplete']],
    ['of no certain day', whole(1, { date: { shown: '03/04/2026' } }), ['03/04/2026']],
    ['of no certain currency', whole(1, { total: { shown: '$ 14.99', amount: '14.99' } }), ['$ 14.99', 'Which currency?']],
    [
      '1.9 in a currency the browser writes without decimals',
      whole(1, { total: { shown: 'HUF 12.50', amount: '12.5', currency: 'HUF' } }),
      ['12.5'],
    ],
    ['of no certain figure', whole(1, { total: { shown: '€1.234', currency: 'EUR' } }), ['€1.234', 'How much?']],
    ['of no known state', whole(1, { status: { shown: 'Abgeschlossen' } }), ['Status not seen']],
  ])('%s', (_, order, words) => {
    const { root } = section([order]);
    for (const each of words) expect(said(root, '.order')).toContain(each);
  });

  test('an uncertain total is quiet, a certain one is not', () => {
    expect(all(section([whole(1)]).root, '.order em')).toEqual([]);
    expect(said(section([whole(1, { total: { shown: '$5' } })]).root, '.order em')).toBe('$5');
  });

  test('foreign text stands apart, whatever its direction', () => {
    const { root } = section([whole(1)], {}, 'ar');
    expect(all(root, '.order bdi').map((each) => each.textContent)).toEqual(['Garden hose', 'Green Corner']);
  });

  test('opens its receipt, and closes it', () => {
    const { root, actions, redraw } = section([whole(1)]);
    const press = (): void => one(root, '.what button').click();
    press();
    expect(actions.onOpen).toHaveBeenLastCalledWith(whole(1).id);
    redraw({ open: whole(1).id });
    expect(one(root, '.what button').getAttribute('aria-expanded')).toBe('true');
    press();
    expect(actions.onOpen).toHaveBeenLastCalledWith(undefined);
  });
});

describe('a receipt', () => {
  const receipt = (order: KeptOrder) => section([order], { open: order.id });

  test('holds lines, figures, review and ways', () => {
    const { root } = receipt(
      whole(1, {
        review: { text: 'Works well' },
        receiptLink: 'https://www.aliexpress.com/p/tax-ui/index.html?orderId=1',
      }),
    );
    for (const words of ['8190000000000001', 'Completed', 'yesterday', 'Garden hose', '× 2', '€4.80', 'Works well'])
      expect(said(root, '.receipt')).toContain(words);
    expect(all(root, '.receipt a').map((link) => link.getAttribute('href'))).toEqual([
      'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
      'https://www.aliexpress.com/p/tax-ui/index.html?orderId=1',
    ]);
    expect(all(root, '.receipt .note')).toEqual([]);
  });

  test('says what is missing, what is text only and what was shown otherwise, and how to complete it', () => {
    const { root } = receipt(
      bare(1, { total: { shown: '$5' }, conflicts: [{ field: 'total', other: '$6', at: NOW }], items: [{ title: 'A' }] }),
    );
    const note = said(root, '.receipt .note');
    expect(note).toContain(
      'Not shown on any of the pages opened: date, status, store, whether that is everything, quantity, and price.',
    );
    expect(note).toContain('Open its page on AliExpress while saving is on');
    expect(note).toContain('could not be read with certainty: total.');
    expect(note).toContain('1 thing was shown differently');
  });

  test('can be deleted', () => {
    const { root, actions } = receipt(whole(1));
    button(root, 'Delete from this computer').click();
    expect(actions.onDrop).toHaveBeenCalledWith(whole(1).id);
  });
});

describe('the list', () => {
  const many = Array.from({ length: 230 }, (_, n) => whole(n));

  test('shows its head, then all, of which only some are drawn', () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
    const { root, actions, redraw } = section(many);
    expect(all(root, '.order')).toHaveLength(20);
    expect(said(root, '.orders footer')).toContain('20 of 230 shown, newest first');
    button(root, 'Show all').click();
    expect(actions.onAll).toHaveBeenCalled();
    redraw({ all: true });
    expect(all(root, '.order')).toHaveLength(25);
    expect(all(root, '.windowed > ul')).toHaveLength(10);
    expect(said(root, '.orders footer')).toBe('230 of 230 shown, newest first');
    vi.unstubAllGlobals();
  });

  test('is drawn whole up to 200', () => {
    const { root } = section(many.slice(0, 200), { all: true });
    expect(all(root, '.order')).toHaveLength(200);
    expect(all(root, '.windowed')).toEqual([]);
  });

  test('can be searched and filtered', () => {
    const { root, actions } = section([whole(1), bare(2)]);
    const search = one(root, 'input[type=search]') as HTMLInputElement;
    search.value = 'hose';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(actions.onFilter).toHaveBeenLastCalledWith({ text: 'hose' });
    for (const [name, value] of [
      ['Year', '2026'],
      ['Store', 'Green Corner'],
      ['Status', 'finished'],
    ]) {
      const select = one(root, `select[aria-label="${name}"]`) as HTMLSelectElement;
      select.value = String(value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(actions.onFilter.mock.calls.slice(-3)).toEqual([
      [{ year: '2026' }],
      [{ store: 'Green Corner' }],
      [{ group: 'finished' }],
    ]);
    button(root, 'Incomplete 1').click();
    expect(actions.onFilter).toHaveBeenLastCalledWith({ incomplete: true });
  });

  test('says how many of how many it found, and leads back where it found none', () => {
    const { root, actions, redraw } = section([whole(1), bare(2)], {});
    redraw({ filter: { ...NO_FILTER, text: 'hose' } });
    expect(said(root, '.orders footer')).toBe('1 of 1 found shown, out of 2 saved');
    redraw({ filter: { ...NO_FILTER, text: 'nothing like it' } });
    expect(said(root, '.orders footer')).toContain('None of your 2 saved orders match');
    button(root, 'Show all again').click();
    expect(actions.onUnfilter).toHaveBeenCalled();
  });

  test('waits until the orders were read; what cannot be read is said', () => {
    const { root, actions, redraw } = section([whole(1)]);
    redraw({ loaded: undefined });
    expect(said(root, '.reading')).toBe('Reading your copy');
    redraw({ unread: true });
    expect(said(root, '.note.grave')).toContain('could not be read just now');
    button(root, 'Try again').click();
    expect(actions.onAgain).toHaveBeenCalled();
  });
});

test('totals are a chart that reads without sight; what is not added up is counted', () => {
  const { root } = section([
    whole(1),
    whole(2, { date: { shown: '2024', iso: '2024-02-01' }, total: EUR('20.40') }),
    whole(3, { total: { shown: '$5' } }),
  ]);
  expect(all(root, '.bars > div').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['2024', '€20.401 order'],
    ['2025', '€0.000 orders'],
    ['2026', '€9.601 order'],
  ]);
  expect(all(root, '.track > span').map((bar) => Math.round(Number.parseFloat(bar.style.inlineSize)))).toEqual([100, 0, 47]);
  expect(said(root, '.totals header')).toContain('1 order is not included in the totals');
});

test('the currency of most orders is shown, the others are folded', () => {
  const GBP = { shown: '£5.00', amount: '5.00', currency: 'GBP' };
  const { root } = section([whole(1), whole(2), whole(3, { total: GBP })]);
  expect(all(root, '.totals h4').map((title) => [title.textContent, title.closest('details')?.open])).toEqual([
    ['Euro', undefined],
    ['British Pound', false],
  ]);
  expect(said(root, '.totals summary')).toBe('One more currency');
  expect(all(section([whole(1)]).root, '.totals details')).toEqual([]);
});

test.each<[orders: KeptOrder[], incomplete: boolean, offered: boolean]>([
  [[whole(1)], false, false],
  [[whole(1)], true, true],
  [[whole(1), bare(2)], false, true],
])('the incomplete are offered only where there are any, or they are looked for already: %#', (orders, incomplete, offered) => {
  const { root } = section(orders, { filter: { ...NO_FILTER, incomplete } });
  expect(all(root, '.tools [aria-pressed]')).toHaveLength(offered ? 1 : 0);
});

test.each([
  [true, ['Save everything as one file', 'Add the official copy', 'Load a saved file', 'Open my orders']],
  [false, ['Save everything as one file', 'Add the official copy', 'Load a saved file']],
])('one row of buttons for the whole copy (saving on: %s)', (keeps, names) => {
  const { root } = section([whole(1)], { keeps });
  expect(all(root, '.files > .actions .btn').map((each) => each.textContent?.trim())).toEqual(names);
});

describe('files', () => {
  test('are made by one press each', () => {
    const { root, actions } = section([whole(1)]);
    const names = [
      'Save everything as one file',
      'Spreadsheet (.xlsx)',
      'Receipts to print',
      'Table of orders',
      'Table of items',
      'JSON',
    ];
    for (const name of names) button(root, name).click();
    expect(actions.onMake.mock.calls.map(([what]) => what)).toEqual([
      'pack',
      'xlsx',
      'receipts',
      'orders-csv',
      'items-csv',
      'json',
    ]);
  });

  test.each([
    ['en-US', ',', '.'],
    ['es-MX', ',', '.'],
    ['ar-EG', ',', '.'],
    ['ja', ',', '.'],
    ['de-DE', ';', ','],
    ['pt-BR', ';', ','],
    ['es', ';', ','],
    ['fr-FR', ';', ','],
  ])('of %s are tables with "%s" and "%s", unless the person says otherwise', async (language, separator, decimal) => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
    const { root, actions } = section([whole(1)]);
    button(root, 'Table of items').click();
    expect(actions.onMake).toHaveBeenLastCalledWith('items-csv', { separator, decimal, sheet: true });
    const pick = (label: string, value: string): void => {
      const select = all(root, '.files select').find((one) => one.getAttribute('aria-label') === label) as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    pick('Column separator', '\t');
    pick('Decimal separator', ',');
    await vi.waitFor(() => {
      button(root, 'Table of orders').click();
      expect(actions.onMake).toHaveBeenLastCalledWith('orders-csv', { separator: '\t', decimal: ',', sheet: true });
    });
  });

  test.each([
    ['Add the official copy', 'read-copy'],
    ['Load a saved file', 'read-pack'],
  ])('%s takes a file, the same one twice too', (name, what) => {
    const { root, actions } = section();
    const input = all(root, 'label.file')
      .find((label) => label.textContent === name)
      ?.querySelector('input') as HTMLInputElement;
    const file = new File(['x'], 'x.zip');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(actions.onRead).toHaveBeenCalledWith(what, file);
    expect(input.value).toBe('');
  });

  test('under way can be stopped', () => {
    const { root, actions } = section([whole(1)], { job: { what: 'pack', progress: 0.4 } });
    expect(one(root, 'progress').getAttribute('value')).toBe('0.4');
    expect(said(root, '[role=status] label')).toBe('Making the file');
    button(root, 'Stop').click();
    expect(actions.onStop).toHaveBeenCalled();
  });

  test.each<[Job, string]>([
    [{ what: 'receipts', done: true }, 'handed to your browser'],
    [{ what: 'read-copy', done: true }, 'The file was checked.'],
    [{ what: 'drop', done: true }, 'The order is no longer on this computer.'],
    [{ what: 'drop-all', done: true }, 'There are no orders on this computer any more.'],
    [{ what: 'pack', stopped: true }, 'Stopped. Nothing was changed.'],
    [{ what: 'pack', failed: 'quota' }, 'The file could not be made'],
    [{ what: 'keep', failed: 'write' }, 'Saving was not changed'],
    [{ what: 'read-pack', failed: 'not-ours' }, 'The file was not made by Last Orders. Nothing that was saved has changed.'],
  ])('how it ended is said: %j', (job, words) => {
    expect(said(section([whole(1)], { job }).root, '[role=status]')).toContain(words);
  });

  test.each(LOCALES)('every way to fail has its sentence in %s', (code) => {
    const faults: JobFault[] = [...faultKinds, 'file', 'quota', 'write', 'read', 'newer'];
    const texts = faults.map((failed) => said(section([], { job: { what: 'read-copy', failed } }, code).root, '.job .note p'));
    expect(new Set(texts).size).toBe(faults.length);
  });
});

test('the official copy is told beside what is kept', () => {
  const onlyThere = Array.from({ length: 25 }, (_, n) => String(8190000000000500 + n));
  const reconciled = { inCopy: 212, kept: 198, inBoth: 187, onlyThere, onlyKept: ['8190000000000900'] };
  const { root } = section([whole(1)], { copy: { rows: 240, rowsWithoutNumber: 2, reconciled } });
  expect(said(root, '.result h3')).toBe('The file opened: 240 rows');
  expect(all(root, '.result dd').map((cell) => cell.textContent)).toEqual(['212', '198', '187', '25', '1']);
  expect(root.textContent).toContain('2 rows have no order number');
  expect(root.textContent).toContain('It is not stored here');
  expect(all(root, '.numbers a')).toHaveLength(20);
  expect(said(root, '.result details')).toContain('and 5 more');
});

test('what a file brought is told, and everything that is not right with it', () => {
  const { root } = section([whole(1)], {
    brought: {
      orders: 12,
      news: 3,
      verified: false,
      problems: [
        { kind: 'no-manifest' },
        { kind: 'changed', file: 'orders.csv' },
        { kind: 'lost', file: 'items.csv' },
        { kind: 'unlisted', file: 'x.exe' },
        { kind: 'bad-order', number: 7, fields: ['total'] },
        { kind: 'twice', id: '8190000000000001' },
        { kind: 'bad-copy', fault: 'macros' },
        { kind: 'count', said: 13, there: 12 },
      ],
    },
  });
  expect(said(root, '.result h3')).toBe('12 orders in the file, new or more complete: 3');
  const lines = all(root, '.result li').map((line) => line.textContent);
  expect(lines).toHaveLength(8);
  for (const words of [
    'orders.csv has changed',
    'items.csv is missing',
    'x.exe',
    'Order number 7',
    'macros',
    '13 orders; there are 12',
  ])
    expect(lines.join(' ')).toContain(words);
});

test('deleting all is asked for, then meant', () => {
  const { root, actions, redraw } = section([whole(1), whole(2)]);
  button(root, 'Delete your copy').click();
  expect(actions.onAsk).toHaveBeenCalledWith(true);
  expect(actions.onDropAll).not.toHaveBeenCalled();
  redraw({ asking: true });
  expect(said(root, '.note.grave h3')).toBe('Delete 2 orders from this computer?');
  expect(document.activeElement).toBe(one(root, '.note.grave h3'));
  button(root, 'Keep them').click();
  expect(actions.onAsk).toHaveBeenLastCalledWith(false);
  button(root, 'Delete your copy').click();
  expect(actions.onDropAll).toHaveBeenCalled();
});

test.each(LOCALES)('all of it can be said in %s', (code) => {
  const { root } = section([whole(1), bare(2)], { keeps: true, open: bare(2).id, asking: true, broken: 1 }, code);
  expect(root.textContent).not.toMatch(/\{|\}|undefined/);
});
