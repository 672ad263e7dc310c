import { afterEach, describe, expect, test } from 'vitest';
import { requestStatusOf, sayRequestStatus } from '../components/guide/letters/request-words';
import { sentLetters } from '../lib/aftercare';
import { directionOf, LOCALES, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { dateAfter, daysBetween, isoDayOf } from '../lib/tools/calendar-day';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? 'UTC';
});

/** Local time: month as people count it. */
const at = (month: number, day: number, hour: number, minute = 0): number =>
  new Date(2026, month - 1, day, hour, minute).getTime();
const english = localeOf('en', messagesOf('guide', 'en'));

/** Berlin: clocks go back on 25 October 2026, a day of 25 hours; forward on 29 March, one of 23. */
test.each([
  ['seconds', () => [at(11, 18, 10), at(11, 18, 10) + 5000], 'just now'],
  ['two hours, over midnight', () => [at(11, 17, 23), at(11, 18, 1)], '2 hours ago'],
  ['23 hours', () => [at(11, 17, 11), at(11, 18, 10)], '23 hours ago'],
  ['a day and an hour', () => [at(11, 17, 9), at(11, 18, 10)], 'yesterday'],
  ['Monday 11:00 on Wednesday 10:00', () => [at(11, 16, 11), at(11, 18, 10)], '2 days ago'],
  ['Monday 23:59 on Wednesday 0:01', () => [at(11, 16, 23, 59), at(11, 18, 0, 1)], '2 days ago'],
  ['24 hours of one day of 25', () => [at(10, 25, 0, 10), at(10, 25, 23, 40)], '24 hours ago'],
  ['over the day of 25 hours', () => [at(10, 24, 23, 50), at(10, 26, 0, 5)], '2 days ago'],
  ['over the day of 23 hours', () => [at(3, 28, 12), at(3, 30, 11)], '2 days ago'],
  ['29 days', () => [at(10, 20, 23), at(11, 18, 1)], '29 days ago'],
  ['30 days', () => [at(10, 19, 23), at(11, 18, 1)], 'October 19, 2026'],
  ['a clock that went back', () => [at(11, 18, 12), at(11, 18, 10)], 'just now'],
] as const)('%s', (_, times, says) => {
  process.env.TZ = 'Europe/Berlin';
  const [then, now] = times() as [number, number];
  expect(english.ago(then, now)).toBe(says);
});

/** Shortened, days would read as hours, and a minute as "(1)" (findings/short-words-for-another-unit.sh). */
test.each([
  ['id', 3 * 24 * 60, '3 hari yang lalu'],
  ['ru', 3 * 24 * 60, '3 дня назад'],
  ['fr', 3 * 24 * 60, 'il y a 3 jours'],
  ['vi', 2 * 24 * 60, 'hôm kia'],
  ['he', 1, 'לפני דק׳'],
] as const)('%s, %i minutes ago', (code, minutes, says) => {
  const now = at(11, 18, 10);
  expect(localeOf(code, messagesOf('guide', code)).ago(now - minutes * 60_000, now)).toBe(says);
});

test.each([
  ['UTC', [2026, 10, 3, 23, 59], '2026-11-03'],
  ['Pacific/Auckland', [2026, 11, 31, 9, 0], '2026-12-31'],
  ['Pacific/Kiritimati', [2026, 10, 3, 0, 1], '2026-11-03'],
  ['America/Los_Angeles', [2026, 11, 31, 23, 30], '2026-12-31'],
] as const)('in %s %j is the day %s', (tz, local, day) => {
  process.env.TZ = tz;
  const time = new Date(...(local as unknown as [number, number, number, number, number])).getTime();
  expect(isoDayOf(time)).toBe(day);
  expect(isoDayOf(dateAfter(time, 0))).toBe(day);
});

describe('a letter is overdue by as many days in the letters as in after-care', () => {
  test.each([
    ['on its last day', () => [at(10, 23, 23, 59), at(10, 23, 23, 59)], 0],
    ['the first minute after it', () => [at(10, 23, 23, 59), at(10, 24, 0, 1)], 1],
    ['26 October, 23:30, after the clock change', () => [at(10, 23, 23, 59), at(10, 26, 23, 30)], 3],
    ['noon to noon', () => [at(11, 1, 12), at(11, 3, 12)], 2],
  ] as const)('%s', (_, times, days) => {
    process.env.TZ = 'Europe/Berlin';
    const [dueAt, now] = times() as [number, number];
    const request = { sentAt: dueAt - 30 * 86_400_000, dueAt };
    const words = { locale: english, now };
    expect(sentLetters({ access: request }, now)[0]?.standing.late).toBe(days);
    expect(requestStatusOf(request, words)).toBe(days > 0 ? 'todo' : 'later');
    expect(sayRequestStatus('access', request, words).includes('overdue')).toBe(days > 0);
    if (days > 0) expect(sayRequestStatus('access', request, words)).toContain(`${days} day${days > 1 ? 's' : ''} overdue`);
  });
});

test('days between are those of the calendar', () => {
  process.env.TZ = 'Europe/Berlin';
  expect(daysBetween(at(10, 24, 23, 59), at(10, 26, 0, 1))).toBe(2);
});

test.each([
  ...LOCALES.map((code) => [code, ['ar', 'he'].includes(code) ? 'rtl' : 'ltr'] as const),
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['he-IL', 'rtl'],
  ['haw', 'ltr'],
  ['ru', 'ltr'],
] as const)('%s is written %s', (code, direction) => expect(directionOf(code)).toBe(direction));
