import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { sayRule } from '../components/guide/letters/rule-words';
import { calendarDays } from '../entrypoints/guide/after/days';
import { allReminders, sentLetters } from '../lib/aftercare';
import { calendarFile } from '../lib/archive/export/calendar';
import { letterCatalog, letterOf, letterPlans } from '../lib/letters';
import { dueOn } from '../lib/letters/deadlines';
import type { LetterForm } from '../lib/letters/form';
import { dateParts, dayAt, easter } from '../lib/letters/holidays';
import { regionRules, timeFor } from '../lib/letters/region-rules';
import { localeOf } from '../lib/locale';
import { fileOfWords, messagesIn } from '../lib/locale/compile';
import { daysBetween, isoDayOf } from '../lib/tools/calendar-day';
import { type Region, regions } from '../lib/tools/regions';

const english = localeOf(
  'en',
  messagesIn(['common', 'letters', 'guide-after'].map((room) => readFileSync(fileOfWords('en', room), 'utf8'))),
);
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

const at = (year: number, month: number, day: number, hour = 12): number => new Date(year, month - 1, day, hour).getTime();
const on = (day: string, hour = 12): number => at(...(day.split('-').map(Number) as [number, number, number]), hour);
const endOf = (year: number, month: number, day: number): number => new Date(year, month - 1, day, 23, 59, 59, 999).getTime();
const ASKED: LetterForm = { account: 'ana@example.org', name: 'Ana', about: 'access' };
const NOW = at(2026, 11, 24);

const DEADLINES: readonly (readonly [Region, sent: number, due: number | undefined, last: number | undefined])[] = [
  ['eu-eea', at(2026, 11, 24), endOf(2026, 12, 24), endOf(2027, 2, 24)],
  // 28 February is a Sunday.
  ['eu-eea', at(2027, 1, 31), endOf(2027, 3, 1), endOf(2027, 4, 30)],
  // 30 April is a Sunday, and 1 May a holiday.
  ['eu-eea', at(2028, 1, 31), endOf(2028, 2, 29), endOf(2028, 5, 2)],
  ['eu-eea', at(2026, 12, 31), endOf(2027, 2, 1), endOf(2027, 3, 31)],
  ['eu-eea', at(2026, 11, 30, 0), endOf(2026, 12, 30), endOf(2027, 3, 1)],
  ['uk', at(2027, 8, 31, 23), endOf(2027, 9, 30), endOf(2027, 11, 30)],
  ['us', at(2026, 11, 24), endOf(2027, 1, 8), endOf(2027, 2, 22)],
  ['us', at(2028, 2, 1), endOf(2028, 3, 17), endOf(2028, 5, 1)],
  // 20 and 15 working days: a Tuesday, a Saturday.
  ['mx', at(2026, 11, 24), endOf(2026, 12, 22), endOf(2027, 1, 12)],
  ['mx', at(2026, 11, 28), endOf(2026, 12, 25), endOf(2027, 1, 15)],
  ['kr', at(2026, 11, 24), endOf(2026, 12, 4), undefined],
  ['tr', at(2026, 11, 24), endOf(2026, 12, 24), undefined],
  ['sa', at(2026, 11, 24), endOf(2026, 12, 24), endOf(2027, 1, 23)],
  ['cl', at(2026, 12, 24), undefined, undefined],
  ['il', at(2026, 11, 24), undefined, undefined],
  ['cis', at(2026, 11, 24), undefined, undefined],
  ['other', at(2026, 11, 24), undefined, undefined],
];
test.each(DEADLINES)('%s, sent at %d', (region, sent, due, last) => {
  for (const id of ['access', 'erasure'] as const) {
    expect(dueOn(region, id, sent)?.at).toBe(due);
    expect(dueOn(region, id, sent, true)?.at).toBe(last);
    const letter = letterOf(id, { ...ASKED, region }, english, sent);
    expect([letter.due?.at, letter.last?.at]).toEqual([due, last]);
  }
  const others = letterPlans.filter(({ awaits }) => awaits === undefined);
  for (const { id } of others) expect(letterOf(id, { ...ASKED, region }, english, sent).due).toBeUndefined();
});

/** Where a copy has a time and erasure has none, or a law names no number. */
test.each([
  ['br', endOf(2026, 12, 9), undefined, 'no-number'],
  ['ch', endOf(2026, 12, 24), undefined, 'unverified'],
  ['ca', endOf(2026, 12, 24), endOf(2027, 1, 23), 'unverified'],
  ['qc', endOf(2026, 12, 24), undefined, 'unverified'],
  ['jp', undefined, undefined, 'unverified'],
  ['au', undefined, undefined, 'unverified'],
] as const)('%s: a copy has its time, erasure none', (region, due, last, erasure) => {
  expect(dueOn(region, 'access', NOW)?.at).toBe(due);
  expect(dueOn(region, 'access', NOW, true)?.at).toBe(last);
  expect(dueOn(region, 'erasure', NOW)).toBeUndefined();
  expect(regionRules[region].answer.erasure).toBe(erasure);
});
test('every region is in one of the tables', () =>
  expect([...new Set([...DEADLINES.map(([region]) => region), 'br', 'ch', 'ca', 'qc', 'jp', 'au'])].sort()).toEqual(
    [...regions].sort(),
  ));

/** Request, region, due, the rule in words. */
const MOVED: readonly (readonly [string, Region, string, string])[] = [
  ['2026-11-20', 'eu-eea', '2026-12-21', 'one month, moved from Sunday'],
  ['2026-11-25', 'eu-eea', '2026-12-28', 'one month, moved from December 25'],
  ['2026-11-25', 'uk', '2026-12-29', 'one month, moved from December 25'],
  ['2026-12-01', 'eu-eea', '2027-01-04', 'one month, moved from January 1'],
  ['2026-01-31', 'eu-eea', '2026-03-02', 'one month, moved from Saturday'],
  // The same for the UK, and substitutes: Christmas on a Saturday and on a Sunday, New Year on a Saturday and on a Sunday.
  ['2026-11-20', 'uk', '2026-12-21', 'one month, moved from Sunday'],
  ['2027-11-25', 'uk', '2027-12-29', 'one month, moved from Saturday'],
  ['2027-11-25', 'eu-eea', '2027-12-27', 'one month, moved from Saturday'],
  ['2033-11-25', 'uk', '2033-12-28', 'one month, moved from Sunday'],
  ['2027-12-01', 'uk', '2028-01-04', 'one month, moved from Saturday'],
  ['2022-12-01', 'uk', '2023-01-03', 'one month, moved from Sunday'],
  ['2022-12-01', 'eu-eea', '2023-01-02', 'one month, moved from Sunday'],
  // Good Friday 26 March 2027 to the Tuesday after Easter; 1 May on a Friday.
  ['2027-02-26', 'eu-eea', '2027-03-30', 'one month, moved from March 26'],
  ['2026-04-01', 'eu-eea', '2026-05-04', 'one month, moved from May 1'],
  ['2026-11-24', 'eu-eea', '2026-12-24', 'one month'],
  // No other place moves a day.
  ['2026-11-21', 'us', '2027-01-05', '45 days'],
  ['2026-11-20', 'tr', '2026-12-20', '30 days'],
  ['2026-11-24', 'mx', '2026-12-22', '20 working days'],
];
describe.each(MOVED)('sent on %s in %s, due on %s', (sent, region, day, rule) => {
  const due = dueOn(region, 'access', on(sent));

  test('that is the day, and the rule is said with it', () => {
    expect(due && isoDayOf(due.at)).toBe(day);
    expect(due && sayRule(due, english)).toBe(rule);
  });

  test('record, calendar, reminder and letter have the same', () => {
    const letter = letterOf('access', { ...ASKED, region }, english, on(sent));
    const request = { sentAt: on(sent), ...(letter.due && { dueAt: letter.due.at }), region };
    const [row] = sentLetters({ access: request }, on(day, 23));
    expect(row?.standing).toMatchObject({ is: 'waiting', due: due?.at });
    expect(sentLetters({ access: request }, on(day) + 86_400_000)[0]?.standing).toMatchObject({ is: 'overdue', late: 1 });
    const [reminder] = allReminders({ access: request });
    expect(reminder && daysBetween(on(day), reminder.at)).toBe(1);
    expect(letterCatalog.dueOf('access', request)).toEqual(due);
    const rows = sentLetters({ access: request }, on(sent));
    const days = calendarDays(undefined, rows, { access: request }, { now: on(sent), locale: english });
    const [event] = ICAL.Component.fromString(calendarFile(days, { name: 'Last Orders', now: on(sent) })).getAllSubcomponents(
      'vevent',
    );
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(day);
    expect(String(event?.getFirstPropertyValue('description'))).toContain(rule);
  });

  test('a complaint goes out from the day after', () => {
    const form = { ...ASKED, region, requestedOn: sent } as const;
    const until = letterOf('complaint', form, english, on(day, 23));
    expect(until.wait).toEqual({ for: 'answer', until: due?.at });
    expect(until.body).not.toContain('The deadline for a reply was');
    const after = letterOf('complaint', form, english, on(day, 12) + 86_400_000);
    expect(after.wait).toBeUndefined();
    const words = new Intl.DateTimeFormat(region === 'us' ? 'en' : 'en-GB', { dateStyle: 'long' }).format(on(day));
    // Of working days no holiday is left out: the day may be later, so an authority is told none.
    expect(after.body.includes(`The deadline for a reply was ${words}.`)).toBe(region !== 'mx');
    if (region === 'mx') expect(after.body).not.toContain('The deadline for a reply was');
  });
});

test.each([
  ['in time, no answer yet', '2026-11-20', 'none', endOf(2026, 12, 21), false],
  ['on the last day', '2026-10-24', 'none', endOf(2026, 11, 24), false],
  ['over', '2026-10-23', 'none', undefined, true],
  ['refused in time', '2026-11-20', 'refused', undefined, false],
] as const)('a complaint %s', (_, requestedOn, answer, until, saysOver) => {
  const form = { ...ASKED, region: 'eu-eea', about: 'erasure', requestedOn, answer } as const;
  const letter = letterOf('complaint', form, english, NOW);
  expect(letter.wait?.until).toBe(until);
  expect(letter.body.includes('The deadline for a reply was')).toBe(saysOver);
});

test('in the UK the ICO waits for the complaint to the company, a refusal or not', () => {
  const form = { ...ASKED, region: 'uk', requestedOn: '2026-10-01', firstOn: '2026-11-05', answer: 'refused' } as const;
  // 30 days: Saturday 5 December, so Monday.
  expect(letterOf('complaint', form, english, NOW).wait).toEqual({ for: 'company', until: endOf(2026, 12, 7) });
  expect(letterOf('complaint', form, english, at(2026, 12, 8)).wait).toBeUndefined();
  expect(letterOf('complaint', { ...form, firstOn: '' }, english, NOW).missing).toEqual(['firstOn']);
  const sent = letterOf('company-complaint', { ...ASKED, requestedOn: '2026-10-01' }, english, at(2026, 11, 5));
  expect([sent.missing, sent.due?.at, sent.last]).toEqual([[], endOf(2026, 12, 7), undefined]);
  const early = letterOf('company-complaint', { ...ASKED, requestedOn: '2026-11-05' }, english, at(2026, 11, 24));
  expect(early.wait).toEqual({ for: 'answer', until: endOf(2026, 12, 7) });
});

test('the Turkish Board takes a complaint for 60 days after the request', () => {
  const form = { ...ASKED, region: 'tr', requestedOn: '2026-10-01' } as const;
  expect(letterOf('complaint', form, english, NOW).takenUntil).toBe(endOf(2026, 11, 30));
  expect(letterOf('complaint', { ...form, region: 'sa' }, english, NOW).takenUntil).toBeUndefined();
});

test('a complaint never claims a deadline where no time is known', () => {
  for (const region of regions)
    for (const about of ['access', 'erasure'] as const) {
      if (timeFor(region, about)) continue;
      const { body, wait } = letterOf('complaint', { ...ASKED, region, about, requestedOn: '2020-01-01' }, english, NOW);
      expect(body).not.toContain('deadline for a reply');
      expect(wait).toBeUndefined();
    }
});

test.each([
  ['where the place was not noted', { sentAt: at(2026, 11, 20), dueAt: endOf(2026, 12, 20) }],
  ['where the day is another', { sentAt: at(2026, 11, 20), dueAt: endOf(2026, 12, 20), region: 'eu-eea' }],
  ['where no day was noted', { sentAt: at(2026, 11, 20), region: 'eu-eea' }],
] as const)('no rule is told %s', (_, request) => expect(letterCatalog.dueOf('access', request)).toBeUndefined());

test.each([
  ['access', { region: 'eu-eea' }, 'complaint'],
  ['erasure', {}, 'complaint'],
  ['access', { region: 'uk' }, 'company-complaint'],
  ['access', { region: 'us' }, 'complaint'],
  ['access', { region: 'us', outcome: 'refused' }, 'appeal'],
  ['company-complaint', { region: 'uk' }, 'complaint'],
  ['stop', {}, undefined],
] as const)('after %s %j comes %s', (id, request, next) =>
  expect(letterCatalog.nextLetter(id, { sentAt: NOW, ...request })).toBe(next),
);

test.each([
  [2024, '3-31'],
  [2025, '4-20'],
  [2026, '4-5'],
  [2027, '3-28'],
  [2030, '4-21'],
  [2038, '4-25'],
  [2049, '4-18'],
  [2285, '3-22'],
])('Easter of %d is on %s', (year, day) => expect(dateParts(easter(year)).slice(1).join('-')).toBe(day));

describe.each(['Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Africa/Cairo'])(
  'in %s',
  (tz) => {
    const sending = fc.record({
      day: fc.integer({ min: dayAt(2026, 1, 1), max: dayAt(2035, 12, 31) }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
      region: fc.constantFrom(...regions),
      kind: fc.constantFrom('access', 'erasure', 'complaint'),
      last: fc.boolean(),
    });

    test('ten years: the day does not hang on the hour, is a working day where it must be, and never too early', () => {
      process.env.TZ = tz;
      fc.assert(
        fc.property(sending, ({ day, hour, minute, region, kind, last }) => {
          const [year, month, date] = dateParts(day);
          const sentAt = new Date(year, month - 1, date, hour, minute).getTime();
          const due = dueOn(region, kind, sentAt, last);
          expect(due && isoDayOf(due.at)).toBe(dayOfRule(region, kind, day, last));
          if (!due) return;
          expect(new Date(due.at).getHours()).toBe(23);
          expect(daysBetween(sentAt, due.at)).toBeGreaterThan(0);
          const { moves } = regionRules[region];
          if (moves) expect([0, 6]).not.toContain(new Date(due.at).getDay());
          if (due.movedFrom !== undefined) expect(daysBetween(due.movedFrom, due.at)).toBeGreaterThan(0);
          if (due.movedFrom !== undefined) expect(daysBetween(due.movedFrom, due.at)).toBeLessThanOrEqual(6);
          const request = { access: { sentAt, dueAt: due.at } };
          const [reminder] = allReminders(request);
          expect(reminder && daysBetween(due.at, reminder.at)).toBe(1);
          expect(sentLetters(request, due.at)[0]?.standing.is).toBe('waiting');
          expect(sentLetters(request, reminder?.at ?? 0)[0]?.standing.is).toBe('overdue');
        }),
        { numRuns: 1500 },
      );
    }, 60_000);
  },
);

/** The same, counted another way: day by day in UTC, where no clock is ever changed. */
function dayOfRule(region: Region, kind: 'access' | 'erasure' | 'complaint', sent: number, last: boolean): string | undefined {
  const time = kind === 'complaint' ? { first: { days: 30 } } : timeFor(region, kind);
  if (!time || (last && !('more' in time))) return undefined;
  const rules = last && 'more' in time ? [time.first, time.more] : [time.first];
  const sum = (unit: string): number => rules.reduce((all, rule) => all + Number((rule as Record<string, number>)[unit] ?? 0), 0);
  const utc = new Date(sent * 86_400_000);
  const months = sum('months');
  if (months > 0) {
    const date = utc.getUTCDate();
    utc.setUTCDate(1);
    utc.setUTCMonth(utc.getUTCMonth() + months);
    const length = new Date(Date.UTC(utc.getUTCFullYear(), utc.getUTCMonth() + 1, 0)).getUTCDate();
    utc.setUTCDate(Math.min(date, length));
  }
  utc.setUTCDate(utc.getUTCDate() + sum('days'));
  for (let left = sum('workingDays'); left > 0; ) {
    utc.setUTCDate(utc.getUTCDate() + 1);
    if (![0, 6].includes(utc.getUTCDay())) left -= 1;
  }
  while (regionRules[region].moves && isFree(utc, region === 'uk')) utc.setUTCDate(utc.getUTCDate() + 1);
  return utc.toISOString().slice(0, 10);
}

/** Holidays as they were printed, 2026 to 2036: Good Friday and Easter Monday, and the UK's substitutes. */
const EASTER =
  '04-03 04-06,03-26 03-29,04-14 04-17,03-30 04-02,04-19 04-22,04-11 04-14,03-26 03-29,04-15 04-18,04-07 04-10,03-23 03-26,04-11 04-14';
const SUBSTITUTES = [
  ...['2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03', '2032-12-27', '2032-12-28', '2033-01-03', '2033-12-27'],
  '2034-01-02',
];
function isFree(utc: Date, isUk: boolean): boolean {
  const day = utc.toISOString().slice(0, 10);
  const easterDays = EASTER.split(',')[utc.getUTCFullYear() - 2026]?.split(' ') ?? [];
  const fixed = ['01-01', '05-01', '12-25', '12-26', ...easterDays].includes(day.slice(5));
  return [0, 6].includes(utc.getUTCDay()) || fixed || (isUk && SUBSTITUTES.includes(day));
}
