import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { sayFree } from '../components/GiveUp';
import { type KeptOrder, keptGroupOf } from '../lib/archive/model/order';
import { stakesOf } from '../lib/archive/model/stakes';
import { type Doubt, freeDay, givenUp, givenUpLines, timelineOf } from '../lib/give-up';
import { LOCALES, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, type Ticks } from '../lib/model/checklist';
import type { ChecklistEvidence } from '../lib/model/checklist-evidence';
import { NOTHING_KEPT } from '../lib/model/kept';
import { prepareTasks } from '../lib/tasks';
import { daysAfter, isoDayOf } from '../lib/tools/calendar-day';
import { DAY } from '../lib/tools/time';
import { proved, seen } from './readings';

const TODAY = '2026-11-28';
const NOW = new Date(`${TODAY}T10:00`).getTime();
const JANUARY = new Date('2026-01-15T10:00').getTime();

let made = 0;
const order = (iso: string | undefined, change: Partial<KeptOrder> = {}): KeptOrder => ({
  id: String(8_190_000_000_000_001 + ++made),
  ...(iso ? { date: { shown: iso, iso } } : {}),
  status: { shown: 'Completed', group: 'finished' },
  items: [],
  total: { shown: '€10.10', amount: '10.10', currency: 'EUR' },
  seen: { 'order-list': NOW - DAY },
  ...change,
});
type Group = NonNullable<NonNullable<KeptOrder['status']>['group']>;
const as = (group: Group | undefined, iso = '2026-11-01'): KeptOrder =>
  order(iso, { status: { shown: 'x', ...(group ? { group } : {}) } });
const shown = (text: string, change: Partial<KeptOrder> = {}): KeptOrder =>
  order(undefined, { date: { shown: text }, ...change });

/** Finished only after it was seen open. */
const late = (iso: string, over: string): KeptOrder =>
  order(iso, { status: { shown: 'x', group: 'finished', at: NOW, overAt: new Date(`${over}T09:00`).getTime() } });

/** What the pages of an account said: all was seen to its end a minute ago, and nothing is open. */
const whole = (orders: number, at = NOW - 60_000): ChecklistEvidence['readings'] => ({
  'order-list': proved({ ordersShown: orders, ordersFinished: orders, ordersUnclear: 0, casesOpen: 0, moreOrders: false }, at),
  'refund-list': proved({ casesShown: 0, casesOpen: 0, casesFinished: 0, casesUnclear: 0 }, at),
});

/** The same of an account as it is, with what is open in it. */
function shownAs(orders: readonly KeptOrder[]): ChecklistEvidence['readings'] {
  const open = orders.filter((one) => ['unpaid', 'toShip', 'shipped'].includes(keptGroupOf(one) ?? '')).length;
  const cases = orders.filter((one) => keptGroupOf(one) === 'case').length;
  const list = { ordersShown: orders.length, ordersShipped: open, ordersFinished: orders.length - open, ordersUnclear: 0 };
  const refunds = { casesShown: cases, casesOpen: cases, casesFinished: 0, casesUnclear: 0 };
  return {
    'order-list': proved({ ...list, casesOpen: cases, moreOrders: false }, NOW - 60_000),
    'refund-list': (cases > 0 ? seen : proved)(refunds, NOW - 60_000),
  };
}

interface Options {
  readonly readings?: ChecklistEvidence['readings'];
  readonly more?: Partial<ChecklistEvidence>;
  readonly ticks?: Ticks;
  readonly now?: number;
  readonly counted?: boolean;
}
function accountOf(orders: readonly KeptOrder[], { readings, more, ticks = {}, now = NOW, counted = true }: Options = {}) {
  const store = {
    readings: readings ?? shownAs(orders),
    kept: { ...NOTHING_KEPT, orders: orders.length },
    ...(counted ? { stakes: stakesOf(orders, isoDayOf(now)) } : {}),
    ...more,
  };
  return { prepare: assess(prepareTasks, store, ticks, now), store, now };
}

const told: Ticks = { 'receive-orders': { as: 'done', at: NOW - 1000 } };
const [end, part] = [
  seen({ ordersShown: 2, ordersFinished: 2, ordersUnclear: 0, casesOpen: 0 }, NOW - 60_000),
  seen({ ordersShown: 2, ordersFinished: 2, ordersUnclear: 0, casesOpen: 0, moreOrders: true }, NOW - 60_000),
];

type Expected = readonly [day: string | undefined, doubts: Partial<Record<Doubt, number>>];
const two = [order('2026-10-13'), order('2026-01-02')];

/** Accounts, the first day without a window that we know of, and why that is not the last word. */
const accounts: readonly (readonly [what: string, orders: readonly KeptOrder[], expected: Expected, options?: Options])[] = [
  ['no order at all, seen to its end', [], [undefined, {}]],
  ['nothing kept, nothing seen', [], [undefined, { 'none-kept': 0, 'cases-unseen': 0 }], { readings: {} }],
  ['nothing kept, ten shown', [], [undefined, { 'none-kept': 0 }], { readings: whole(10) }],
  ['one order of 13 October', [order('2026-10-13')], ['2027-01-12', {}]],
  ['the youngest counts', [order('2026-09-01'), order('2026-11-20'), order('2026-10-13')], ['2027-02-19', {}]],
  ['placed today', [order(TODAY)], ['2027-02-27', {}]],
  ['its last day is today', [order('2026-08-30')], ['2026-11-29', {}]],
  ['its last day was yesterday', [order('2026-08-29')], [undefined, {}]],
  ['all long over', [order('2019-02-03'), order('2024-12-31')], [undefined, {}]],
  ['over a 29th of February', [order('2027-12-01')], ['2028-03-01', {}]],
  ['a site that is a day ahead', [order('2026-11-29')], ['2027-02-28', {}]],
  ['one on the way', [...two, as('shipped')], ['2027-01-12', { open: 1 }]],
  ['one not sent, one not paid', [...two, as('toShip'), as('unpaid')], ['2027-01-12', { open: 2 }]],
  ['a dispute by its status', [...two, as('case')], ['2027-01-12', { cases: 1 }]],
  ['a dispute by its banner', [order('2026-10-13', { case: { open: true } })], [undefined, { cases: 1 }]],
  ['a banner nobody understands', [...two, order('2020-01-01', { case: { shown: '?' } })], ['2027-01-12', { unclear: 1 }]],
  ['a case that is over', [order('2026-10-13', { case: { open: false } })], ['2027-01-12', {}]],
  [
    'finished on the page, not yet in the copy',
    [...two, as('shipped'), as('case')],
    ['2027-01-12', { outdated: 2 }],
    { readings: whole(4) },
  ],
  ['“all have arrived”, and the copy has not seen it', [...two, as('shipped')], ['2027-01-12', { outdated: 1 }], { ticks: told }],
  ['a status nobody understands, old as it is', [as(undefined, '2019-01-01')], [undefined, { unclear: 1 }]],
  ['seen on the way, and finished late', [late('2026-07-01', '2026-11-20')], ['2026-12-06', {}]],
  ['seen on the way, and finished in time', [late('2026-10-13', '2026-11-01')], ['2027-01-12', {}]],
  ['no day, its year is known and gone', [shown('03/04/2024')], [undefined, {}]],
  ['no day, this year: counted by the day it was seen', [shown('03/04/2026')], ['2027-02-26', {}]],
  [
    'no day, a year that is not that of the look',
    [shown('03/04/2025', { seen: { 'order-list': NOW } })],
    ['2026-04-01', {}],
    { now: JANUARY, readings: whole(1, JANUARY - 60_000) },
  ],
  ['no day and no year', [shown('3 d’abril')], ['2027-02-26', {}]],
  ['no day, and nobody knows when it was seen', [shown('?', { seen: {} })], [undefined, { unclear: 1 }]],
  ['a year beyond the calendar', [order('9999-12-31')], [undefined, { unclear: 1 }]],
  [
    'pages show one on the way that is not kept',
    two,
    ['2027-01-12', { open: 1, 'not-kept': 1 }],
    {
      readings: {
        ...whole(2),
        'order-list': seen(
          { ordersShown: 3, ordersShipped: 1, ordersFinished: 2, ordersUnclear: 0, casesOpen: 0, moreOrders: true },
          NOW - 60_000,
        ),
      },
      more: { ledgers: { orders: { items: { a: { as: 'open', asOf: NOW - 60_000, document: 'd' } } } } },
    },
  ],
  ['three shown, two kept', two, ['2027-01-12', { 'not-kept': 1 }], { readings: whole(3) }],
  [
    'two shown, one of them not kept',
    two,
    ['2027-01-12', { 'not-kept': 1 }],
    {
      readings: {
        ...whole(2),
        'order-list': proved(
          { ordersShown: 2, ordersKept: 1, ordersFinished: 2, ordersUnclear: 0, casesOpen: 0, moreOrders: false },
          NOW - 60_000,
        ),
      },
    },
  ],
  ['more orders behind the button', two, ['2027-01-12', { 'not-whole': 0 }], { readings: { ...whole(2), 'order-list': part } }],
  ['no sign of the end', two, ['2027-01-12', { 'not-whole': 0 }], { readings: { ...whole(2), 'order-list': end } }],
  ['no sign of the end, “that is all”', two, ['2027-01-12', {}], { readings: { ...whole(2), 'order-list': end }, ticks: told }],
  [
    '“that is all”, and the button is there',
    two,
    ['2027-01-12', { 'not-whole': 0 }],
    { readings: { ...whole(2), 'order-list': part }, ticks: told },
  ],
  [
    '“that is all” of a filtered list',
    two,
    ['2027-01-12', { 'not-whole': 0 }],
    { readings: { ...whole(2), 'order-list': seen({ ...end.facts, filtered: true }, NOW - 60_000) }, ticks: told },
  ],
  ['seen nine days ago', two, ['2027-01-12', { 'not-whole': 0, 'cases-unseen': 0 }], { now: NOW + 9 * DAY }],
  [
    'refunds never looked at',
    two,
    ['2027-01-12', { 'cases-unseen': 0 }],
    { readings: { 'order-list': whole(2)['order-list'] as never } },
  ],
  [
    'a refund under way on its list',
    two,
    ['2027-01-12', { cases: 1 }],
    {
      readings: {
        ...whole(2),
        'refund-list': seen({ casesShown: 1, casesOpen: 1, casesFinished: 0, casesUnclear: 0 }, NOW - 60_000),
      },
      more: { ledgers: { cases: { items: { a: { as: 'open', asOf: NOW - 60_000, document: 'd' } } } } },
    },
  ],
  [
    'orders on aliexpress.us that were not seen to their end',
    two,
    ['2027-01-12', { 'not-whole': 0 }],
    {
      readings: whole(1),
      more: {
        other: {
          readings: {
            ...whole(1),
            'order-list': seen({ ordersShown: 1, ordersFinished: 1, ordersUnclear: 0, casesOpen: 0 }, NOW - 60_000),
          },
        },
      },
    },
  ],
  ['both hosts seen to their end', two, ['2027-01-12', {}], { readings: whole(1), more: { other: { readings: whole(1) } } }],
  ['kept by an earlier version, not counted yet', two, [undefined, { counting: 2 }], { counted: false }],
];

const namedAccount = ([what, orders, [day, doubts], options]: (typeof accounts)[number]) => ({
  what,
  orders,
  day,
  doubts,
  options,
});

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the first day without a window', () => {
  test.each(accounts.map(namedAccount))('$what', ({ orders, day, doubts, options }) => {
    const found = freeDay(accountOf(orders, options));
    expect(found.day).toBe(day);
    expect(Object.fromEntries(found.doubts)).toEqual(doubts);
  });

  test('many accounts are looked at', () => expect(accounts.length).toBeGreaterThanOrEqual(20));
});

describe.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Riyadh'])('in %s', (tz) => {
  test.each(['00:05', '12:00', '23:55'])('days are those of the calendar, at %s', (clock) => {
    process.env.TZ = tz;
    const now = new Date(`${TODAY}T${clock}`).getTime();
    const readings = whole(1);
    const open = accountOf([order('2026-08-30')], { now, readings: {} });
    const over = accountOf([order('2026-08-29')], { now, readings });
    expect(freeDay(open).day).toBe('2026-11-29');
    expect(freeDay(over).day).toBeUndefined();
  });

  test.each(LOCALES)('the day is said as it was counted, in %s', (code) => {
    process.env.TZ = tz;
    const words = { locale: localeOf(code, messagesOf('guide', code)), now: NOW };
    const sentence = sayFree({ day: '2027-01-12', open: { orders: 1, amounts: {} }, doubts: [] }, words);
    // In numbers: names of months are bent where they stand in a sentence.
    expect(sentence).toMatch(/12.*2027|2027.*12/);
    if (code in SENTENCES) expect(sentence).toBe(SENTENCES[code as keyof typeof SENTENCES]);
  });
});

const SENTENCES = {
  en: 'From January 12, 2027 on, no return or dispute window that we know of is open.',
  es: 'A partir del 12 de enero de 2027, ningún plazo de devolución o disputa que conozcamos está abierto.',
  ar: 'ابتداءً من 12 يناير 2027 لا تبقى مهلة إرجاع أو نزاع نعرفها مفتوحة.',
} as const;

describe.each(LOCALES)('every account in %s', (code) => {
  const words = { locale: localeOf(code, messagesOf('guide', code)), now: NOW };
  test.each(accounts.map(namedAccount))('$what', ({ orders, day, doubts, options }) => {
    const said = sayFree(freeDay(accountOf(orders, options)), words);
    const { t } = words.locale;
    if (Object.keys(doubts).length > 0) expect(said).toBe(t('give-up-no-day'));
    else if (day === undefined) expect(said).toBe(t('give-up-free'));
    else expect(said).toContain(words.locale.day(new Date(`${day}T12:00`).getTime()));
  });
});

describe('what closing would give up', () => {
  const orders = [
    as('shipped'),
    order('2026-11-02', { status: { shown: 'x', group: 'toShip' }, total: { shown: '$5', amount: '5' } }),
    as('unpaid'),
    order('2026-11-03', { status: { shown: 'x', group: 'shipped' }, total: { shown: '₩900', amount: '900', currency: 'KRW' } }),
    order('2026-10-01', { case: { open: true } }),
    ...two,
  ];
  const readings = {
    ...shownAs(orders),
    wallet: proved({ balanceIsZero: false }, NOW - 60_000),
    coins: proved({ coins: 420 }, NOW - 60_000),
  };

  test('by currency, without a guess of what has no certain total', () => {
    const lines = Object.fromEntries(
      givenUpLines(accountOf(orders, { readings })).map(({ id, count, pile }) => [id, { count, pile }]),
    );
    expect(lines).toEqual({
      orders: { count: 4, pile: { orders: 4, amounts: { EUR: [20.2, 2], KRW: [900, 1] } } },
      cases: { count: 1, pile: { orders: 1, amounts: { EUR: [10.1, 1] } } },
      balance: { count: 1, pile: undefined },
      coins: { count: 1, pile: undefined },
    });
    expect(freeDay(accountOf(orders, { readings })).open).toEqual({ orders: 1, amounts: { EUR: [10.1, 1] } });
  });

  test('what was not checked is told apart, what was set aside goes all the same', () => {
    const { coins: _, ...unseen } = readings;
    const ids = (options: Options): unknown => {
      const { there, unchecked } = givenUp(accountOf(orders, options));
      return [there.map(({ id }) => id), unchecked];
    };
    expect(ids({ readings: unseen })).toEqual([['orders', 'cases', 'balance'], 1]);
    const ticks: Ticks = { 'use-coupons-and-coins': { as: 'set-aside', at: NOW } };
    expect(ids({ readings, ticks })).toEqual([['orders', 'cases', 'balance', 'coins'], 0]);
    expect(ids({ readings: {} })).toEqual([['orders', 'cases'], 2]);
  });
});

describe('order by order', () => {
  test('stretches follow each other without a gap, each order in one of them', () => {
    const dayOfOrder = fc.integer({ min: -5, max: 200 }).map((ago) => daysAfter(TODAY, -ago));
    fc.assert(
      fc.property(fc.array(dayOfOrder, { maxLength: 60 }), (days) => {
        const { rows, stretches } = timelineOf(
          days.map((day) => order(day)),
          TODAY,
        );
        expect(rows.length).toBe(days.filter((day) => daysAfter(day, 90) >= TODAY).length);
        expect(stretches.length).toBeLessThanOrEqual(10);
        expect(stretches.flatMap((stretch) => stretch.rows)).toEqual(rows);
        for (const [n, { from, to, rows: inside }] of stretches.entries()) {
          expect(from).toBe(n === 0 ? TODAY : daysAfter(stretches[n - 1]?.to ?? '', 1));
          expect(inside.every(({ day }) => from <= day && day <= to)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['2024-11-28', 1],
    ['2024-11-27', 0],
    ['2026-11-01', 1],
  ])('a guarantee of an order of %s: %d', (iso, count) => {
    expect(timelineOf([order(iso), as('unpaid', iso)], TODAY).guarantee.orders).toBe(count);
  });

  test('the picture and the sentence agree', () => {
    for (const [, orders, , options] of accounts.filter(([, , , options]) => options?.counted !== false)) {
      const account = accountOf(orders, options);
      const last = timelineOf(orders, isoDayOf(account.now)).rows.at(-1)?.day;
      expect(freeDay(account).day).toBe(last && daysAfter(last, 1));
      expect(freeDay(account).open.orders).toBe(timelineOf(orders, isoDayOf(account.now)).rows.length);
    }
  });
});
