import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { dateAfter } from '../lib/aftercare/days';
import { type CalendarDay, calendarFile } from '../lib/archive/export/calendar';

const NOW = Date.UTC(2026, 10, 3, 15, 42, 7);
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const TEXTS = {
  en: ['AliExpress, day 7: closing mail', 'Find the closing mail; then try to sign in.\nIt should fail now, \\o/'],
  es: [
    'AliExpress, día 7: el correo de cierre',
    'Busca el correo de cierre; después prueba a iniciar sesión.\nAhora debería fallar.',
  ],
  ar: [
    'AliExpress، اليوم 7: رسالة الإغلاق',
    'ابحث عن رسالة الإغلاق، ثم جرّب تسجيل الدخول؛ ينبغي ألا ينجح الآن بعد أن أُغلق الحساب، وإن نجح فالحساب لم يُغلق 😀😀\nثم هنا سطر آخر.',
  ],
} as const;

const dayIn = (code: keyof typeof TEXTS, date = NOW): CalendarDay => {
  const [title, text] = TEXTS[code];
  return { id: `day-7.${NOW}`, date, title, text };
};

interface Parsed {
  readonly file: string;
  readonly calendar: ICAL.Component;
  readonly events: readonly ICAL.Component[];
}
function made(days: readonly CalendarDay[], options: { alarmAt?: number } = {}): Parsed {
  const file = calendarFile(days, { name: 'Last Orders', now: NOW, ...options });
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { file, calendar, events: calendar.getAllSubcomponents('vevent') };
}

describe.each(['en', 'es', 'ar'] as const)('in %s', (code) => {
  test('a strict reader reads the same words', () => {
    const { events } = made([dayIn(code)]);
    const [title, text] = TEXTS[code];
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([title]);
    expect(events.map((event) => event.getFirstPropertyValue('description'))).toEqual([text]);
  });

  test('no line is longer than 75 bytes, all end with CRLF, none is cut within a letter', () => {
    const { file } = made([dayIn(code), dayIn(code)]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = file.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.isWellFormed()).toBe(true);
  });
});

test('the calendar and its events hold what the format asks for', () => {
  const { calendar, events } = made([dayIn('en')]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Last Orders//After-care//EN');
  expect(events[0]?.getFirstPropertyValue('uid')).toBe(`day-7.${NOW}@last-orders.example`);
  expect(String(events[0]?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-03T15:42:07Z');
  expect(events[0]?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test.each([
  ['END:VEVENT\r\n', ''],
  ['VERSION:2.0', 'VERSION 2.0'],
])('the reader refuses the file without %j', (part, instead) => {
  expect(() => ICAL.parse(made([dayIn('en')]).file.replace(part, instead))).toThrow();
});

test('made twice it is the same file', () => expect(made([dayIn('ar')]).file).toBe(made([dayIn('ar')]).file));

test.each([
  [undefined, []],
  [9, ['PT9H']],
])('with an alarm at %s', (alarmAt, triggers) => {
  const { events } = made([dayIn('en')], alarmAt === undefined ? {} : { alarmAt });
  const alarms = events[0]?.getAllSubcomponents('valarm') ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(triggers);
  expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(triggers.map(() => 'DISPLAY'));
});

test('commas, semicolons, backslashes and ends of lines mean nothing in a title or an alarm', () => {
  const title = 'a, b; c\\nd \\, "e"\nEND:VCALENDAR';
  const file = calendarFile([{ ...dayIn('en'), title }], { name: 'Last Orders', now: NOW, alarmAt: 9 });
  const calendar = new ICAL.Component(ICAL.parse(file));
  const event = calendar.getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe(title);
  expect(event?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description')).toBe(title);
});

/** A zone, the local time of the request, days later → the day in the file and the one after it. */
test.each([
  ['UTC', [2026, 10, 3, 23, 59], 7, '2026-11-10', '2026-11-11'],
  ['Asia/Tokyo', [2026, 10, 3, 0, 1], 7, '2026-11-10', '2026-11-11'],
  ['Pacific/Kiritimati', [2026, 10, 3, 0, 1], 0, '2026-11-03', '2026-11-04'],
  ['America/Los_Angeles', [2026, 9, 31, 23, 30], 2, '2026-11-02', '2026-11-03'],
  ['Europe/Madrid', [2026, 9, 24, 12, 0], 2, '2026-10-26', '2026-10-27'],
  ['America/Santiago', [2026, 8, 4, 12, 0], 2, '2026-09-06', '2026-09-07'],
  ['Africa/Cairo', [2026, 11, 29, 12, 0], 2, '2026-12-31', '2027-01-01'],
] as const)('in %s, sent %j, day %i is %s', (tz, sent, days, start, end) => {
  process.env.TZ = tz;
  const sentAt = new Date(...(sent as unknown as [number, number, number, number, number])).getTime();
  const { file, events } = made([dayIn('en', dateAfter(sentAt, days))]);
  expect(String(events[0]?.getFirstPropertyValue('dtstart'))).toBe(start);
  expect(String(events[0]?.getFirstPropertyValue('dtend'))).toBe(end);
  expect(file).toContain(`DTSTART;VALUE=DATE:${start.replaceAll('-', '')}\r\n`);
});
