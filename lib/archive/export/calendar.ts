import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';

/** A day to be put in the calendar, in the person's own words. */
export interface CalendarDay {
  /** The same each time the file is made, so that a second one replaces the first. */
  readonly id: string;
  /** A moment of that day. */
  readonly date: number;
  readonly title: string;
  readonly text: string;
}

/** What the file is called, and when it tells. */
export interface CalendarOptions {
  /** Name of the calendar. */
  readonly name: string;
  /** When the file is made, epoch milliseconds. */
  readonly now: number;
  /** Hour of the day of an alarm; none without it. */
  readonly alarmAt?: number;
}

/**
 * A calendar file (RFC 5545): an event for each day, whole days that belong to no time zone.
 * @returns text with CRLF ends, no line longer than 75 bytes
 */
export function calendarFile(days: readonly CalendarDay[], options: CalendarOptions): string {
  const { name } = options;
  const events = days.map((day) => eventOf(day, options));
  return foldedFile(
    generateIcsCalendar({ version: '2.0', prodId: '-//Last Orders//After-care//EN', method: 'PUBLISH', name, events }),
  );
}

function eventOf({ id, date, title, text }: CalendarDay, { now, alarmAt }: CalendarOptions): IcsEvent {
  // ts-ics 2.4.6 escapes the texts of an event, not those of its alarms.
  const description = title.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
  const alarm = { action: 'DISPLAY', description, trigger: { type: 'relative', value: { hours: alarmAt ?? 0 } } } as const;
  return {
    uid: `${id}@last-orders.example`,
    stamp: { date: new Date(now) },
    start: wholeDay(date),
    end: wholeDay(date, 1),
    summary: title,
    description: text,
    timeTransparent: 'TRANSPARENT',
    ...(alarmAt === undefined ? {} : { alarms: [alarm] }),
  };
}

/** ts-ics 2.4.6 writes whole days as they are in UTC. */
function wholeDay(time: number, later = 0): IcsDateObject {
  const date = new Date(time);
  return { type: 'DATE', date: new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + later)) };
}

const LONGEST = 75;
const size = (text: string): number => new TextEncoder().encode(text).length;

/** ts-ics 2.4.6 breaks lines by characters; RFC 5545 counts bytes, and an Arabic letter has two. */
function foldedFile(file: string): string {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return lines.map(foldedLine).join('\r\n');
}

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
