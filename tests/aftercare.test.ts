import { describe, expect, test } from 'vitest';
import {
  allReminders,
  dateAfter,
  daysBetween,
  hasReason,
  isReminder,
  lastMissedReminder,
  needsYou,
  openCount,
  type Schedule,
  type ScheduleRow,
  scheduleDays,
  scheduleOf,
  sentLetters,
} from '../lib/aftercare';
import { assess, type Tick } from '../lib/model/checklist';
import type { SentRequests } from '../lib/model/journey';
import type { ReadingsByPage } from '../lib/site/readers';
import { afterTasks, closeTasks, type TaskId } from '../lib/tasks';

const SENT = new Date(2026, 10, 3, 16, 42).getTime();
const day = (count: number, hour = 18): number => new Date(2026, 10, 3 + count, hour).getTime();

type Ticks = Partial<Record<TaskId, Tick>>;
const done = (at: number): Tick => ({ as: 'done', at });
const sent: Ticks = { 'submit-request': done(SENT) };

interface Given {
  readonly today: number;
  readonly ticks?: Ticks;
  readonly requests?: SentRequests;
  readonly readings?: ReadingsByPage;
}

function clock({ today, ticks = sent, requests, readings = {} }: Given): Schedule {
  const now = day(today);
  const made = scheduleOf({
    states: assess([...closeTasks, ...afterTasks], { readings }, ticks, now),
    requests: { closing: { sentAt: SENT }, ...requests },
    readings,
    ticks,
    now,
  });
  if (!made) throw new Error('no clock');
  return made;
}

const rowOf = (made: Schedule, id: TaskId): ScheduleRow => {
  const row = made.entries.flatMap((entry) => entry.rows).find(({ state }) => state.task.id === id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
};
const told = (row: ScheduleRow): string => [row.later ? 'later' : row.state.status, row.say].filter(Boolean).join(' ');

describe('the days', () => {
  test('every task from the request on stands under one day', () => {
    const ids = clock({ today: 0 }).entries.flatMap(({ rows }) => rows.map(({ state }) => state.task.id));
    const wanted = [...closeTasks.slice(3), ...afterTasks].map(({ id }) => id);
    expect([...ids].sort()).toEqual([...wanted].sort());
  });

  test('there is no clock before the request', () =>
    expect(scheduleOf({ states: [], requests: {}, readings: {}, ticks: {}, now: SENT })).toBeUndefined());

  test.each([
    [0, 'done later later later later', 2],
    [1, 'done later later later later', 2],
    [2, 'done unknown later later later', 2],
    [6, 'done unknown later later later', 2],
    [7, 'done unknown unknown later later', 2],
    [8, 'done unknown todo later later', 7],
    [14, 'done unknown todo unknown later', 7],
    [32, 'done unknown todo unknown unknown', 7],
    [300, 'done unknown todo unknown unknown', 7],
  ])('on day %i they are: %s', (today, shapes, now) => {
    const { entries } = clock({ today });
    expect(entries.map(({ shape }) => shape).join(' ')).toBe(shapes);
    expect(entries.filter((entry) => entry.now).map((entry) => entry.day)).toEqual([now]);
  });

  test('a clock set back shows the first day', () => expect(clock({ today: -3 }).today).toBe(0));

  test('with all done nothing is lit', () => {
    const ids = [...closeTasks, ...afterTasks].map(({ id }) => id);
    const made = clock({ today: 9, ticks: Object.fromEntries(ids.map((id) => [id, done(day(8))])) });
    expect(made.entries.map(({ shape, now }) => `${shape} ${now}`)).toEqual(Array(5).fill('done false'));
    expect(needsYou(made, [])).toBe(0);
    expect(openCount(made, [])).toBe(0);
  });
});

const confirmed = { closing: { sentAt: SENT, outcome: 'confirmed', outcomeAt: day(3) } } as const;
const refused = { closing: { sentAt: SENT, outcome: 'refused', outcomeAt: day(3) } } as const;
const silent = { closing: { sentAt: SENT, outcome: 'no-answer', outcomeAt: day(9) } } as const;
const list = (at: number, facts: object): ReadingsByPage => ({ 'order-list': { facts, readAt: at } }) as ReadingsByPage;
const wallet = (at: number): ReadingsByPage => ({ wallet: { facts: { balanceIsZero: true }, readAt: at } });
const signInPage = (at: number): ReadingsByPage => ({ 'sign-in': { facts: { signedOut: true }, readAt: at } });

/** Day, what is known → what the row says. */
const ROWS: readonly (readonly [TaskId, string, Given])[] = [
  ['submit-request', 'done submitted', { today: 0 }],
  ['submit-request', 'unknown submit-taken-back', { today: 0, ticks: {} }],
  ['answer-confirmation-mail', 'unknown', { today: 0 }],
  ['answer-confirmation-mail', 'done', { today: 9, ticks: { ...sent, 'answer-confirmation-mail': done(day(1)) } }],
  ['answer-confirmation-mail', 'set-aside', { today: 3, ticks: { 'answer-confirmation-mail': { as: 'set-aside', at: day(1) } } }],
  ['sign-out-of-app', 'unknown', { today: 0 }],
  ['await-deletion', 'unknown waiting', { today: 0 }],
  ['await-deletion', 'unknown waiting', { today: 9 }],
  ['await-deletion', 'done', { today: 3, ticks: { ...sent, 'await-deletion': done(day(1)) } }],
  ['await-deletion', 'unknown waiting', { today: 3, ticks: { ...sent, 'await-deletion': done(SENT - 1) } }],
  ['confirm-closed', 'unknown', { today: 9, ticks: { ...sent, 'await-deletion': done(day(1)) } }],
  ['await-deletion', 'done', { today: 4, requests: confirmed }],
  ['await-deletion', 'done', { today: 4, ticks: { ...sent, 'confirm-closed': done(day(3)) } }],
  ['await-deletion', 'todo refused', { today: 4, requests: refused }],
  ['await-deletion', 'todo no-answer', { today: 9, requests: silent }],
  ['await-deletion', 'set-aside', { today: 4, ticks: { 'await-deletion': { as: 'set-aside', at: day(1) } } }],
  ['await-deletion', 'todo still-open', { today: 9, requests: confirmed, readings: list(day(8), { signedOut: false }) }],
  ['confirm-closed', 'unknown', { today: 0 }],
  ['confirm-closed', 'unknown', { today: 7 }],
  ['confirm-closed', 'todo overdue', { today: 8 }],
  ['confirm-closed', 'todo overdue', { today: 40 }],
  ['confirm-closed', 'done', { today: 40, requests: confirmed }],
  ['confirm-closed', 'done', { today: 40, ticks: { 'confirm-closed': done(day(3)) } }],
  ['confirm-closed', 'todo overdue', { today: 40, ticks: { 'confirm-closed': done(SENT - 1) } }],
  ['confirm-closed', 'set-aside', { today: 40, ticks: { 'confirm-closed': { as: 'set-aside', at: day(3) } } }],
  ['confirm-closed', 'unknown', { today: 9, requests: confirmed, readings: list(day(8), { ordersShown: 3 }) }],
  ['try-sign-in', 'later', { today: 6 }],
  ['try-sign-in', 'unknown', { today: 7 }],
  ['try-sign-in', 'unknown', { today: 3, requests: confirmed }],
  ['try-sign-in', 'unknown', { today: 9, readings: signInPage(day(8)) }],
  ['try-sign-in', 'done', { today: 9, ticks: { 'try-sign-in': done(day(8)) } }],
  ['try-sign-in', 'todo signed-in', { today: 9, readings: list(day(8), { signedOut: false }) }],
  ['try-sign-in', 'todo signed-in', { today: 9, readings: wallet(day(8)) }],
  ['try-sign-in', 'todo signed-in', { today: 9, ticks: { 'try-sign-in': done(day(7)) }, readings: wallet(day(8)) }],
  ['try-sign-in', 'done', { today: 9, ticks: { 'try-sign-in': done(day(9)) }, readings: wallet(day(8)) }],
  ['try-sign-in', 'later', { today: 5, readings: wallet(day(4)) }],
  ['try-sign-in', 'todo signed-in', { today: 5, ticks: { 'try-sign-in': done(day(3)) }, readings: wallet(day(4)) }],
  ['try-sign-in', 'unknown signed-in-stale', { today: 20, ticks: { 'try-sign-in': done(day(3)) }, readings: wallet(day(4)) }],
  ['try-sign-in', 'set-aside', { today: 9, ticks: { 'try-sign-in': { as: 'set-aside', at: day(3) } }, readings: wallet(day(8)) }],
  ['try-sign-in', 'unknown', { today: 9, readings: list(day(0), { ordersShown: 3 }) }],
  ['try-sign-in', 'unknown', { today: 9, readings: list(day(8), { signedOut: true }) }],
  ['try-sign-in', 'unknown', { today: 9, readings: list(day(8), { ordersShown: 0 }) }],
  ['try-sign-in', 'unknown', { today: 9, readings: list(day(8), { ordersShown: true }) }],
  ['try-sign-in', 'unknown signed-in-stale', { today: 20, readings: wallet(day(8)) }],
  ['try-sign-in', 'todo signed-in', { today: 9, requests: { closing: { sentAt: SENT, openAt: day(8) } } }],
  ['try-sign-in', 'unknown', { today: 9, requests: { closing: { sentAt: SENT, openAt: SENT - 1 } } }],
  ['clear-site-data', 'later', { today: 13 }],
  ['clear-site-data', 'unknown', { today: 14 }],
  ['clear-site-data', 'unknown', { today: 4, requests: confirmed }],
  ['clear-site-data', 'later', { today: 4, requests: refused }],
  ['clear-site-data', 'done', { today: 2, ticks: { 'clear-site-data': done(day(1)) } }],
  ['unsubscribe', 'unknown', { today: 14 }],
  ['report-spam', 'later', { today: 31 }],
  ['report-spam', 'unknown', { today: 32 }],
];

test.each(ROWS)('%s: %s with %j', (id, says, given) => expect(told(rowOf(clock(given), id))).toBe(says));

test.each([
  [7, 'waiting', 0],
  [8, 'overdue', 1],
  [9, 'overdue', 2],
])('on day %i the closing is %s, %i days', (today, is, late) => {
  expect(clock({ today }).closing).toMatchObject({ is, late });
});

test('what was confirmed after somebody was signed in stands', () => {
  const requests = { closing: { sentAt: SENT, outcome: 'confirmed', outcomeAt: day(9) } } as const;
  expect(clock({ today: 9, requests, readings: wallet(day(8)) }).closing.is).toBe('confirmed');
});

describe('letters', () => {
  const sentAt = day(-10);
  test.each([
    ['waiting', 0, { sentAt }],
    ['waiting', 0, { sentAt, dueAt: day(5) }],
    ['waiting', 0, { sentAt, dueAt: day(0, 1) }],
    ['overdue', 1, { sentAt, dueAt: day(-1, 23) }],
    ['confirmed', 3, { sentAt, dueAt: day(-3), outcome: 'confirmed', outcomeAt: day(-1) }],
    ['refused', 0, { sentAt, outcome: 'refused', outcomeAt: day(-1) }],
    ['no-answer', 2, { sentAt, dueAt: day(-2), outcome: 'no-answer', outcomeAt: day(-1) }],
  ] as const)('%s, %i days late: %j', (is, late, access) => {
    const [letter] = sentLetters({ access }, day(0));
    expect(letter).toMatchObject({ id: 'access', standing: { is, late, sentAt } });
  });

  test('the earliest due stands first, without a date last', () => {
    const requests: SentRequests = {
      deactivation: { sentAt },
      erasure: { sentAt, dueAt: day(9) },
      access: { sentAt, dueAt: day(2) },
    };
    expect(sentLetters(requests, day(0)).map(({ id }) => id)).toEqual(['access', 'erasure', 'deactivation']);
  });
});

test.each([
  [0, 0, 0],
  [1, 0, 0],
  [2, 2, 0],
  [7, 4, 0],
  [8, 4, 1],
  [14, 8, 1],
  [32, 12, 1],
])('on day %i, %i things ask for the person, %i are open', (today, asking, open) => {
  const late = sentLetters({ access: { sentAt: SENT, dueAt: SENT } }, day(1));
  expect(needsYou(clock({ today }), [])).toBe(asking);
  expect(openCount(clock({ today }), [])).toBe(open);
  expect(needsYou(clock({ today }), late)).toBe(asking + 1);
  expect(needsYou(undefined, late) + openCount(undefined, late)).toBe(2);
});

describe('reminders', () => {
  const at = (days: number): number => new Date(2026, 10, 3 + days, 10).getTime();
  const requests: SentRequests = {
    closing: { sentAt: SENT },
    access: { sentAt: SENT, dueAt: day(30) },
    erasure: { sentAt: SENT, dueAt: day(30), outcome: 'refused' },
    deactivation: { sentAt: SENT },
  };

  test('come in the morning of each day, and of the day after a letter should have been answered', () => {
    const wanted = [2, 7, 14, 32].map((days) => ({ name: `after-${days}`, at: at(days), day: days }));
    expect(allReminders(requests)).toEqual([...wanted, { name: 'after-letter-access', at: at(31), day: undefined }]);
    expect(allReminders({})).toEqual([]);
  });

  test.each([
    [0, undefined],
    [2, 'after-2'],
    [3, 'after-2'],
    [4, undefined],
    [31, 'after-letter-access'],
    [32, 'after-32'],
  ])('on the evening of day %i, %s was missed', (days, name) => expect(lastMissedReminder(requests, day(days))?.name).toBe(name));

  test.each<[string, number | undefined, Given, boolean]>([
    ['all is left', 2, { today: 2 }, true],
    [
      'only later things are left',
      2,
      { today: 2, ticks: { ...sent, 'answer-confirmation-mail': done(1), 'sign-out-of-app': done(1) } },
      false,
    ],
    [
      'the statements are left',
      32,
      { today: 32, ticks: Object.fromEntries([...closeTasks, ...afterTasks].map(({ id }) => [id, done(day(8))])) },
      true,
    ],
    ['a letter waits', undefined, { today: 30, requests }, false],
    ['a letter is late', undefined, { today: 31, requests }, true],
  ])('%s', (_, of, given, has) => {
    const reminder = { name: 'after-', at: 0, day: of };
    expect(hasReason(reminder, clock(given), sentLetters(given.requests ?? {}, day(given.today)))).toBe(has);
  });

  test.each(['after-2', 'age', 'xafter-2'])('%s', (name) => expect(isReminder(name)).toBe(name === 'after-2'));
});

describe.each(['UTC', 'Europe/Madrid', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata'])('in %s', (zone) => {
  const before = process.env.TZ;
  const within = (act: () => void) => () => {
    process.env.TZ = zone;
    try {
      act();
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  };

  test(
    'days are those of the calendar, however long they were',
    within(() => {
      for (const start of [new Date(2026, 2, 1, 23, 59), new Date(2026, 9, 1, 0, 0), new Date(2026, 11, 20, 12)])
        for (let count = 0; count <= 60; count++) {
          expect(daysBetween(start.getTime(), dateAfter(start.getTime(), count))).toBe(count);
          expect(daysBetween(start.getTime(), dateAfter(start.getTime(), count, 23))).toBe(count);
        }
    }),
  );
});

test('the days are those of the guide', () => expect(scheduleDays).toEqual([0, 2, 7, 14, 32]));
