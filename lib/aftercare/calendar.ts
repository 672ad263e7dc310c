/** A day to be put in the calendar, in the person's own words. */
export interface CalendarDay {
  /** The same each time the file is made, so that a second one replaces the first. */
  readonly id: string;
  /** A moment of that day. */
  readonly date: number;
  readonly title: string;
  readonly text: string;
}

interface Options {
  /** Name of the calendar. */
  readonly name: string;
  /** When the file is made, epoch milliseconds. */
  readonly now: number;
  /** Hour of the day of an alarm; none without it. */
  readonly alarmAt?: number;
}

/**
 * A calendar file (RFC 5545): an event for each day, whole days that belong to no time zone. Written here: ts-ics 2.4.6 is
 * 23 kB, breaks lines by characters, not bytes, and takes a day for the one it is in UTC.
 * @returns text with CRLF ends, no line longer than 75 bytes
 */
export function calendarFile(days: readonly CalendarDay[], options: Options): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Last Orders//After-care//EN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(options.name)}`,
    ...days.flatMap((day) => eventLines(day, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

const eventLines = ({ id, date, title, text }: CalendarDay, { now, alarmAt }: Options): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}@last-orders.example`,
  `DTSTAMP:${basic(new Date(now).toISOString())}`,
  `DTSTART;VALUE=DATE:${wholeDay(date)}`,
  `DTEND;VALUE=DATE:${wholeDay(date, 1)}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  'TRANSP:TRANSPARENT',
  ...(alarmAt === undefined ? [] : alarmLines(title, alarmAt)),
  'END:VEVENT',
];

const alarmLines = (title: string, hour: number): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:PT${hour}H`,
  'END:VALARM',
];

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

/** `2026-11-03T15:42:07.000Z` → `20261103T154207Z` */
const basic = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

/** The day this moment falls on where the person is, and days later. */
function wholeDay(time: number, later = 0): string {
  const date = new Date(time);
  const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + later));
  return basic(day.toISOString()).slice(0, 8);
}

const LONGEST = 75;
const size = (text: string): number => new TextEncoder().encode(text).length;

function foldedLine(line: string): string {
  const parts: string[] = [''];
  let length = 0;
  for (const letter of line) {
    const bytes = size(letter);
    if (length + bytes > LONGEST) {
      parts.push('');
      length = 1;
    }
    parts[parts.length - 1] += letter;
    length += bytes;
  }
  return parts.join('\r\n ');
}
